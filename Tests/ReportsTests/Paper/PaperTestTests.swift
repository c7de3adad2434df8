import Curriculum
import Foundation
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct PaperTestTests {
  private func paper(
    title: String = "Pelatihan kader", role: TestRole = .preTest
  ) throws -> (paper: PaperTest, training: Training, test: SessionTestID) {
    let training = try sampleTraining()
    let session = try training.addSampleSession(title)
    let test = SessionTestID(role, of: session.id)
    return (PaperTest(role, of: session, try training.paper(test)), training, test)
  }

  @Test("The paper has the questions of the screen in their order, and all letters once")
  func questions() throws {
    let (paper, training, test) = try paper()
    try training.open(test)
    let siti = try training.enrol([RosterPerson(name: "Siti")], in: test.session)[0]
    let onScreen = try training.take(test, by: siti.id).attempt
    #expect(paper.items.map(\.question) == onScreen.questions)
    let html = try paper.html(in: .indonesian)
    #expect(html.components(separatedBy: "class=\"question\"").count == 21)
    for item in paper.items {
      #expect(item.order.sorted() == Array(0..<item.question.body.shownCount))
    }
  }

  @Test("An answer in the letters of the paper is read as what stands there")
  func letters() throws {
    let (paper, training, test) = try paper()
    #expect(try paper.items.map(\.order) == training.paper(test).plan.items.map(\.order))
  }

  @Test("Neither key nor explanation stands on the paper, and a title can't be markup")
  func harmless() throws {
    let (paper, _, _) = try paper(title: "<script>alert(1)</script>", role: .postTest)
    for language in Language.allCases {
      let html = try paper.html(in: language)
      #expect(!html.contains("<script"))
      #expect(html.contains("&lt;script&gt;"))
      for item in paper.items {
        #expect(!html.contains(item.question.explanation.text(in: language)))
      }
    }
  }
}
