import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Testing

@testable import Reports

@Suite struct PaperTestTests {
  private func paper(
    title: String = "Pelatihan kader", kind: AttemptPlan.Kind = .preTest
  ) throws -> (paper: PaperTest, module: ContentModule, session: TrainingSession) {
    let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
    let session = try RecordStore.inMemory().addSession(
      .init(title: title, startsOn: Day("2026-11-23")!), module: "pemberdayaan-masyarakat",
      id: UUID(), questionSeed: 5, at: Date(timeIntervalSince1970: 0))
    let paper = try PaperTest(
      kind, of: session, outline: module.outline(), bank: module.bank())
    return (paper, module, session)
  }

  @Test("The paper has the questions of the screen in their order, and all letters once")
  func questions() throws {
    let (paper, module, session) = try paper()
    let plan = try session.plan(
      .preTest, outline: module.outline(), bank: module.bank(), seed: 99, id: UUID(), at: Date())
    #expect(paper.items.map(\.question.id) == plan.items.map(\.question))
    let html = try paper.html(in: .indonesian)
    #expect(html.components(separatedBy: "class=\"question\"").count == 21)
    for item in paper.items {
      #expect(item.order.sorted() == Array(0..<item.question.body.shownCount))
    }
  }

  @Test("An answer in the letters of the paper is read as what stands there")
  func letters() throws {
    let (paper, module, session) = try paper()
    let plan = try session.paperPlan(
      .preTest, outline: module.outline(), bank: module.bank(), id: UUID(), at: Date())
    #expect(paper.items.map(\.order) == plan.items.map(\.order))
  }

  @Test("Neither key nor explanation stands on the paper, and a title can't be markup")
  func harmless() throws {
    let (paper, _, _) = try paper(title: "<script>alert(1)</script>", kind: .postTest)
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
