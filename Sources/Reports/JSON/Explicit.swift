/// A value that is written as null where there is none, and not left out: whoever reads the JSON finds
/// every key.
@propertyWrapper
public struct Explicit<Value> {
  public var wrappedValue: Value?

  public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }
}

extension Explicit: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}

extension Explicit: Sendable where Value: Sendable {}
