private struct Missing: Error {}

/// The values, where none is missing.
package func all<each Value>(_ values: repeat (each Value)?) -> (repeat each Value)? {
  func there<One>(_ value: One?) throws -> One {
    guard let value else { throw Missing() }
    return value
  }
  return try? (repeat there(each values))
}

/// The values of a list, where none is missing.
func all<Value>(_ values: [Value?]) -> [Value]? {
  let there = values.compactMap(\.self)
  return there.count == values.count ? there : nil
}
