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
  @Test("Who had all points before has no normalized gain, which is told beside the levels")
  func noGain() {
    let gains = [(20.0, 90.0), (100, 90), (100, 100)].map { NormalizedGain(before: $0, after: $1) }
    #expect(
      gains.countsInWords(in: .english)
        == "High 1, medium 0, low 0, fallen 0. Without N-gain, as the pre-test was 100% already: 2."
    )
  }

  private let day: PlayedDay.Whole

  init() throws { day = try PlayedDay.whole.get() }

  @Test("People are counted in whole numbers, and what is a share has its percent sign")
  func figures() throws {
    let test = try #require(day.report.test(.preTest))
    let figures = test.statistics.figures(in: .indonesian)
      .map { (name: $0.0(.indonesian), value: $0.1) }
    #expect(figures.first { $0.name == "Jumlah peserta yang melihat semua soal" }?.value == "20")
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
        #expect(item.letter(key, in: .indonesian) == String(Question.letter(place)))
      }
    }
  }

  @Test("A name that ends in a degree has one full stop, and one person is one")
  func names() {
    #expect(
      Text.thanks("Hj. Siti Aminah, M.M.")(.indonesian) == "Terima kasih, Hj. Siti Aminah, M.M.")
    #expect(Text.thanks("Siti")(.indonesian) == "Terima kasih, Siti.")
    let several = SessionError.severalNamed("Siti Aminah, S.Pd.").text
    #expect(Language.allCases.allSatisfy { !several($0).contains("..") })
    let told = Text.certificatesWritten(1, to: "a.html").with([.withoutFinished(1)])(.english)
    #expect(told.contains("1 certificate was") && told.contains(". 1 participant without"))
    #expect(Text.trainingHoursInWords(1).en == "for 1 lesson hour")
    #expect(Text.answerCount(1, expected: 20).en.hasPrefix("found 1 answer for 20 questions"))
    #expect(Text.rowsNotMatched(1).en.hasPrefix("1 line without"))
  }

  @Test("A class that fell is not said to have risen")
  func fallen() {
    let fall = Text.comparisonInWords(count: 1, points: "13,3", isFall: true, interval: nil)
    #expect(fall.id == "1 peserta dengan kedua nilai turun rata-rata 13,3 poin.")
    #expect(fall.en == "1 participant with both scores fell by 13,3 points on average.")
    let still = Text.comparisonInWords(count: 2, points: nil, isFall: false, interval: nil)
    #expect(still.id == "2 peserta dengan kedua nilai rata-ratanya tetap.")
    #expect(still.en == "2 participants with both scores stayed the same on average.")
    var report = day.report
    report.people = report.people.map { person in
      var person = person
      guard let before = person.scores[.preTest], let after = person.scores[.postTest] else {
        return person
      }
      person.scores[.preTest] = after
      person.scores[.postTest] = before
      return person
    }
    #expect(report.gainInWords(in: .indonesian)[0].contains(/turun rata-rata [0-9,]+ poin/))
  }

  @Test("What is alike as it is printed is not said to differ")
  func alike() throws {
    let forms = Text.formsInWords(
      difference: nil, easier: "A", test: nil, isSure: false, gain: "1,2")
    #expect(forms.id.hasPrefix("Kedua bentuk soal sama mudahnya. Kenaikan"))
    var report = day.report
    for place in report.people.indices {
      report.people[place].scores[.postTest] = report.people[place].scores[.preTest]
    }
    let sentences = report.gainInWords(in: .english)
    #expect(sentences[0].contains("stayed the same") && !sentences.contains(Text.gainsDiffer.en))
    #expect(day.report.gainInWords(in: .english).contains(Text.gainsDiffer.en))
    for place in report.sections.indices { report.sections[place].percentages = [.preTest: 50] }
    #expect(
      report.sectionsInWords(.preTest, in: .english)?.hasSuffix("All sections alike: 50.0%.")
        == true)
    report.sections = Array(report.sections.prefix(1))
    let alone = try #require(report.sectionsInWords(.preTest, in: .english))
    #expect(alone.hasSuffix(" (50.0%).") && !alone.contains("Weakest"))
  }

  @Test("Of a test from paper no moment is told, for that is when it was typed in")
  func paperHasNoMoment() throws {
    var person = try #require(day.report.people.first)
    #expect(person.whenTaken(.preTest, in: .english)?.contains("2026") == true)
    person.scores[.preTest]?.attempt.origin = .paper
    #expect(person.whenTaken(.preTest, in: .english) == AttemptOrigin.paper.text.en)
  }

  @Test("The range beside a discrimination is that of the same people")
  func discriminationRange() throws {
    var item = try #require(
      day.report.test(.preTest)?.items.first { $0.analysis.discriminationIndex != nil })
    let figures = item.figures(in: .indonesian).map(\.value)
    #expect(figures.contains { $0.contains("…") })
    for _ in 0..<20 { item.evidence.add(item.evidence) }
    #expect(item.figures(in: .indonesian).map(\.value) == figures)
    // What is said of the key rests on all of the answers, and they are told once.
    item.findings = [.keyDoubtful(option: 0), .negativeDiscrimination, .easy]
    let remarks = item.remarks(in: .english)
    let correlation = try #require(item.evidence.correlation)
    let said = "of \(correlation.count) participants in \(correlation.sampleCount) sessions"
    #expect(remarks[1].contains(/discrimination -?\d+ \(-?\d+…-?\d+\) of/))
    #expect(remarks.map { $0.contains("sessions") } == [false, true, false])
    #expect(remarks[1].hasSuffix(said))
  }

  @Test("Who has all right is not sent to what was wrong")
  func allRight() {
    let sentence = { Text.feedbackRight($0, of: 20, unseen: $1, hasWrong: $2) }
    #expect(sentence(20, 0, false).id == "Benar 20 dari 20 soal.")
    #expect(sentence(19, 0, true).en.hasSuffix("Below stands what was not."))
    #expect(sentence(6, 14, false).id.hasSuffix("14 soal tidak sempat dilihat."))
  }

  @Test("A picture that is a little too large is not said to be as large as it may be")
  func logoSize() {
    #expect(LogoError.tooLarge(1_000_400).text.id.contains("1001 kB;"))
  }

  @Test("The key of a short answer is told in the language of the sheet")
  func shortAnswerKey() throws {
    let question = try #require(
      day.training.module.bank().questions.first {
        if case .shortAnswer(let key) = $0.body { !key.englishAnswers.isEmpty } else { false }
      })
    let told = Language.allCases.map { question.words(question.key(in: $0), in: $0) }
    #expect(told[0] != told[1])
  }

  @Test("What the system refuses is told in the language of the one who asks")
  func system() {
    for code in [ENOENT, EACCES, ENOSPC, EISDIR, EROFS] {
      #expect(Text.system(code)(.indonesian) != Text.system(code)(.english))
    }
  }
}
