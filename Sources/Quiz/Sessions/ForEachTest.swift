/// A number for each test of a session as it is typed: `30` for all, or `30, 20, 25`, where the last
/// also stands for those after it.
public struct ForEachTest: Hashable, Sendable {
  private let numbers: [Int]

  /// nil unless it is one number for each test at most.
  public init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in CleanedText.of(String(part)).flatMap { Int($0) } }
    guard !numbers.isEmpty, numbers.count == parts.count, numbers.count <= TestRole.allCases.count
    else { return nil }
    self.numbers = numbers
  }

  public subscript(role: TestRole) -> Int {
    let place = TestRole.allCases.firstIndex(of: role) ?? 0
    return numbers[min(place, numbers.count - 1)]
  }

  /// - Throws: `SessionError.noSuchTest` where the last of several is for a test that is not there.
  public func check(for tests: [SessionTest]) throws(SessionError) {
    let last = TestRole.allCases[numbers.count - 1]
    guard numbers.count == 1 || tests.contains(where: { $0.role == last }) else {
      throw .noSuchTest(last)
    }
  }

  /// What the tests have, as it is typed; empty where one of them has none.
  public static func text(_ tests: [SessionTest], _ term: (Terms) -> Int?) -> String {
    var numbers: [Int] = []
    for role in TestRole.allCases {
      // For a test that there is not, what stands beside it.
      let test = tests.first { $0.role >= role } ?? tests.last
      guard let number = test.flatMap({ term($0.terms) }) else { return "" }
      numbers.append(number)
    }
    while numbers.count > 1, numbers.last == numbers[numbers.count - 2] { numbers.removeLast() }
    return numbers.map(String.init).joined(separator: ", ")
  }
}
