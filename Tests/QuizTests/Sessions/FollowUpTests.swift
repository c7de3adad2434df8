import Curriculum
import Quiz
import Testing

@Suite struct ForEachTestTests {
  private func test(_ role: TestRole, _ minutes: Int?) -> SessionTest {
    SessionTest(role: role, blueprint: "a", terms: Terms(minutes: minutes, passMark: 70))
  }

  @Test(
    "One number stands for all tests, several for one each",
    arguments: [("30", [30, 30, 30]), (" 30,20 , 25 ", [30, 20, 25])])
  func read(_ text: String, _ numbers: [Int]) throws {
    var tests = TestRole.allCases.map { test($0, nil) }
    try #require(ForEachTest(text)).give(to: &tests) { $0.minutes = $1 }
    #expect(tests.map(\.terms.minutes) == numbers)
  }

  @Test(
    "Several numbers that are not one for each test are refused", arguments: ["70, 90", "1,2,3,4"])
  func notOneForEach(_ text: String) throws {
    var tests = TestRole.allCases.map { test($0, 30) }
    let numbers = try #require(ForEachTest(text))
    #expect(throws: SessionError.notOneForEach(TestRole.allCases)) {
      try numbers.give(to: &tests) { $0.minutes = $1 }
    }
    #expect(tests.map(\.terms.minutes) == [30, 30, 30])
  }

  @Test("Where there are no tests, any numbers are for none")
  func noTests() throws {
    var tests: [SessionTest] = []
    try #require(ForEachTest("30, 20")).give(to: &tests) { $0.minutes = $1 }
    #expect(tests.isEmpty)
  }

  @Test("What is no list of numbers is refused", arguments: ["", "x", "30,", "30,,20"])
  func refused(_ text: String) {
    #expect(ForEachTest(text) == nil)
  }

  @Test("What tests have is written as it is read")
  func written() {
    let text = { (tests: [SessionTest]) in ForEachTest.text(tests, \.minutes) }
    #expect(text([test(.preTest, 30), test(.postTest, 30)]) == "30")
    #expect(text([test(.preTest, 30), test(.postTest, 20), test(.followUp, 25)]) == "30, 20, 25")
    #expect(text([test(.postTest, 20)]) == "20")
    #expect(text([test(.preTest, 30), test(.followUp, 25)]) == "30, 25")
    #expect(text([test(.preTest, nil)]).isEmpty && text([]).isEmpty)
  }
}
