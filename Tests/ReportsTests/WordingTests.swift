import Curriculum
import Foundation
import PlayedDay
import Quiz
import Testing
import Texts
import Training

@testable import Reports

/// How figures and names are written.
@Suite struct WordingTests {
  private let day: PlayedDay.Whole

  init() throws { day = try PlayedDay.whole.get() }

  @Test("People are counted in whole numbers, and what is a share has its percent sign")
  func figures() throws {
    let test = try #require(day.report.test(.preTest))
    let figures = test.statistics.figures(in: .indonesian)
      .map { (name: $0.0(.indonesian), value: $0.1) }
    #expect(figures.first { $0.name == "Jumlah peserta" }?.value == "20")
    for name in ["Konsistensi internal (alfa Cronbach)", "Rasio galat"] {
      #expect(figures.first { $0.name == name }?.value.hasSuffix("%") == true)
    }
  }

  @Test("The letters of options in the analysis are those of the paper")
  func letters() throws {
    for test in day.report.tests {
      let paper = try day.training.paper(SessionTestID(test.role, of: day.session.id))
      let orders = Dictionary(
        uniqueKeysWithValues: zip(paper.questions.map(\.id.rawValue), paper.plan.items.map(\.order))
      )
      for item in test.items {
        #expect(item.order == orders[item.id])
        guard case .singleChoice = item.question.body, let order = orders[item.id] else { continue }
        let key = try #require(item.question.optionKey.firstIndex(of: true))
        let place = try #require(order.firstIndex(of: key))
        #expect(item.letter(key, in: .indonesian) == optionLetter(place))
      }
    }
  }

  @Test("A name that ends in a degree has one full stop, and one person is one")
  func names() {
    #expect(
      Text.thanks("Hj. Siti Aminah, M.M.")(.indonesian) == "Terima kasih, Hj. Siti Aminah, M.M.")
    #expect(Text.thanks("Siti")(.indonesian) == "Terima kasih, Siti.")
    let told = Text.certificatesWritten(1, left: 1, to: "a.html")(.english)
    #expect(told.contains("1 certificate was") && told.contains("1 participant without"))
  }

  @Test("What the system refuses is told in the language of the one who asks")
  func system() {
    for code in [ENOENT, EACCES, ENOSPC, EISDIR, EROFS] {
      #expect(Text.system(code)(.indonesian) != Text.system(code)(.english))
    }
  }
}
