/// An object of JSON, written as a list of keys and values; null where there is no value.
///
///     ["name": person.name, "village": person.village]
public struct JSONObject: Encodable, ExpressibleByDictionaryLiteral {
  private let values: [(key: String, value: (any Encodable)?)]

  public init(_ values: [(String, (any Encodable)?)]) { self.values = values }

  public init(dictionaryLiteral values: (String, (any Encodable)?)...) { self.init(values) }

  /// An object without the keys that have no value.
  public static func withoutNull(_ object: JSONObject) -> JSONObject {
    JSONObject(object.values.filter { $0.value != nil })
  }

  public static func + (left: JSONObject, right: JSONObject) -> JSONObject {
    JSONObject(left.values + right.values)
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (key, value) in values {
      let name = Name(stringValue: key)
      if let value {
        try container.encode(value, forKey: name)
      } else {
        try container.encodeNil(forKey: name)
      }
    }
  }
}
