import Curriculum
import Quiz
import Testing

@Suite struct ForEachTestTests {
  @Test(
    "One number stands for all tests, the last of several also for those after it",
    arguments: [
      ("30", [30, 30, 30]), ("30, 20", [30, 20, 20]), (" 30,20 , 25 ", [30, 20, 25]),
    ])
  func read(_ text: String, _ numbers: [Int]) throws {
    let each = try #require(ForEachTest(text))
    #expect(TestRole.allCases.map { each[$0] } == numbers)
  }

  @Test(
    "What is no number for each test is refused", arguments: ["", "x", "30,", "30,,20", "1,2,3,4"])
  func refused(_ text: String) {
    #expect(ForEachTest(text) == nil)
  }

  @Test("What tests have is written as it is read")
  func written() {
    let test = { (role: TestRole, minutes: Int?) in
      SessionTest(role: role, blueprint: "a", terms: Terms(minutes: minutes, passMark: 70))
    }
    let text = { (tests: [SessionTest]) in ForEachTest.text(tests, \.minutes) }
    #expect(text([test(.preTest, 30), test(.postTest, 30)]) == "30")
    #expect(text([test(.preTest, 30), test(.postTest, 20), test(.followUp, 25)]) == "30, 20, 25")
    #expect(text([test(.postTest, 20)]) == "20")
    #expect(text([test(.preTest, 30), test(.followUp, 25)]) == "30, 25")
    #expect(text([test(.preTest, nil)]).isEmpty && text([]).isEmpty)
  }
}
