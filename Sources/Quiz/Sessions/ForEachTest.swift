/// A number for each test of a session as it is typed: `30` for all, or `30, 20, 25`, one for each.
public struct ForEachTest: Hashable, Sendable {
  private let numbers: [Int]

  /// nil for what is no numbers.
  public init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in CleanedText.of(String(part)).flatMap { Int($0) } }
    guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
    self.numbers = numbers
  }

  /// Gives each test its number.
  /// - Throws: `SessionError.notOneForEach` where several are not as many as the tests.
  public func give(
    to tests: inout [SessionTest], _ set: (inout Terms, Int) -> Void
  ) throws(SessionError) {
    guard !tests.isEmpty else { return }
    let numbers =
      self.numbers.count == 1
      ? Array(repeating: self.numbers[0], count: tests.count) : self.numbers
    guard numbers.count == tests.count else { throw .notOneForEach(tests.map(\.role)) }
    for (place, number) in numbers.enumerated() { set(&tests[place].terms, number) }
  }

  /// What the tests have, as it is typed; empty where one of them has none.
  public static func text(_ tests: [SessionTest], _ term: (Terms) -> Int?) -> String {
    let numbers = tests.compactMap { term($0.terms) }
    guard numbers.count == tests.count else { return "" }
    let shown = Set(numbers).count == 1 ? Array(numbers.prefix(1)) : numbers
    return shown.map(String.init).joined(separator: ", ")
  }
}
