import Curriculum
import Foundation
import Quiz
import Testing
import Training

@testable import Reports

@Suite struct QuestionSheetTests {
  private func printed(
    title: String = "Pelatihan kader", role: TestRole = .preTest
  ) throws -> (sheet: (Language) throws -> String, training: Training, test: SessionTestID) {
    let training = try sampleTraining()
    let session = try training.addSampleSession(title)
    let sheet = { (language: Language) in
      try SessionPapers(of: session.id, in: training, language: language).html(.questions, role)
    }
    return (sheet, training, SessionTestID(role, of: session.id))
  }

  @Test("The paper has the questions of the screen in their order, and all letters once")
  func questions() throws {
    let (sheet, training, test) = try printed()
    try training.open(test)
    let siti = try training.enrol([RosterPerson(name: "Siti")], in: test.session)[0]
    let onScreen = try training.take(test, by: siti.id).attempt
    let paper = try training.paper(test)
    #expect(paper.questions == onScreen.questions)
    let html = try sheet(.indonesian)
    #expect(html.components(separatedBy: "class=\"question\"").count == 21)
    for (question, item) in zip(paper.questions, paper.plan.items) {
      #expect(item.order.sorted() == Array(0..<question.body.shownCount))
    }
  }

  @Test("A test without a time limit says so")
  func noTimeLimit() throws {
    let training = try sampleTraining()
    let session = try training.addSession(
      .init(title: "Pelatihan kader", startsOn: #require(Day("2026-11-23"))),
      tests: [
        .init(role: .preTest, blueprint: "pre-test", terms: Terms(minutes: nil, passMark: 70))
      ])
    let papers = try SessionPapers(of: session.id, in: training, language: .indonesian)
    #expect(try papers.html(.questions).contains("<br>20 soal, tanpa batas waktu</p>"))
  }

  @Test("An answer in the letters of the paper is read as what stands there")
  func letters() throws {
    let (sheet, training, test) = try printed()
    let paper = try training.paper(test)
    let sections = try sheet(.indonesian).components(separatedBy: "class=\"question\"").dropFirst()
    for (section, (question, item)) in zip(sections, zip(paper.questions, paper.plan.items)) {
      guard case .singleChoice(let options) = question.body else { continue }
      let letters = question.written(question.key, order: item.order, in: .indonesian)
      let key = options[item.order[try #require(letters.utf8.first.map { Int($0) - 65 })]]
      let text = key.text.text(in: .indonesian).xml
      #expect(section.contains("<b>\(letters)</b><span>\(text)</span>"))
    }
  }

  @Test("Neither key nor explanation stands on the paper, and a title can't be markup")
  func harmless() throws {
    let (sheet, training, test) = try printed(
      title: "<script>alert(1)</script>", role: .postTest)
    for language in Language.allCases {
      let html = try sheet(language)
      #expect(!html.contains("<script"))
      #expect(html.contains("&lt;script&gt;"))
      for question in try training.paper(test).questions {
        #expect(!html.contains(question.explanation.text(in: language)))
      }
    }
  }
}
