import Testing

@testable import Terminal

@Suite struct LargeLettersTests {
  @Test("Large letters have one width on every line")
  func largeLetters() {
    let lines = LargeLetters.lines("192.168.1.20:8080")
    #expect(lines.count == 5)
    #expect(Set(lines.map(\.count)).count == 1)
  }
}
