import Testing

@testable import Curriculum

@Suite struct TrickReportTests {
  @Test("The report names a failing trick, and looks at each language for itself")
  func languages() {
    let english = ("What?", ["The volunteers", "Head"])
    let questions = (1...4).map {
      Sample.choice("D1-0\($0)", "Apa?", ["Kader", "Lurah"], english: english)
    }
    let rules = rules(questions)
    #expect(rules.contains("tricks/longest-option/en/all"))
    #expect(!rules.contains("tricks/longest-option/id/all"))
  }

  @Test("The tests are held to a limit of their own, practice is not in it")
  func scopes() {
    // In the tests the longest option is right in 3 of 5, in all in 8 of 15.
    let options = ["Kader desa", "Lurah"]
    let questions = (0..<15).map { number in
      let key = number < 10 ? [0, 0, 0, 1, 1][number % 5] : number % 2
      let form: Question.Form = number < 5 ? (number % 2 == 0 ? .a : .b) : .practice
      return Sample.choice("D1-\(number)", "Apa?", options, key: key, form: form)
    }
    let rules = rules(questions)
    #expect(rules.contains("tricks/longest-option/id/tests"))
    #expect(!rules.contains("tricks/longest-option/id/all"))
  }

  @Test("A trick of meaning counts")
  func meaning() {
    let questions = (1...4).map {
      Sample.choice("D1-0\($0)", "Apa?", ["Berunding", "Menghukum", "Membayar"])
    }
    #expect(rules(questions).contains("tricks/nicest-by-list/id/all"))
  }

  @Test("Multiple choices have figures, and no limit")
  func multipleChoice() {
    let options = ["Berunding dengan warga desa", "Mendengarkan warga desa", "Pergi", "Diam"]
    let questions = (1...4).map { number in
      Sample.question(
        "D1-0\(number)", "Apa?",
        .multipleChoice(
          options.enumerated().map {
            Question.Option(text: LocalizedText(id: $1), isCorrect: $0 < 2, why: "Sebab.")
          }))
    }
    let report = TrickReport(on: Sample.module(questions))
    let figure = report.figures.first { $0.trick.id == "nicest-by-list" }
    #expect(figure?.kind == .multipleChoice && figure?.hitRate == 1)
    #expect(figure?.probability == nil)
    #expect(report.findings().isEmpty)
  }

  private func rules(_ questions: [Question]) -> Set<String> {
    Set(TrickReport(on: Sample.module(questions)).findings().map(\.rule))
  }
}
