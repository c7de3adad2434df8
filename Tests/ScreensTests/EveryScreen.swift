import PlayedDay
import Quiz
import Reports
import Terminal
import Testing
import Training

@testable import Curriculum
@testable import Screens

/// A screen of each kind; the results are those of a played day.
@MainActor
enum EveryScreen {
  static func all(rows: Int = 34, columns: Int = 120) throws -> [any Screen] {
    let app = try Person.seated(rows: rows, columns: columns).app
    let session = try app.training.addSampleSession(["Asep", "Budi"])
    let entry = try #require(app.training.roster(of: session.id).first)
    let statement = try #require(StatementID("D1"))
    let lesson = try app.module.lesson("D", in: app.language)
    let asked = try #require(
      try app.training.questionsForAll().first { $0.kind == .singleChoice })
    let question = try #require(try app.module.bank().question(asked.id))
    return try [
      WelcomeScreen(in: app), HomeScreen(in: app), SectionsScreen(in: app),
      ReaderScreen(at: statement, query: "warga", in: app),
      ContentsScreen(lesson: lesson, at: statement, in: app), GlossaryScreen(in: app),
      SearchScreen(in: app), PracticeSetupScreen(in: app), AdaptivePracticeScreen(in: app),
      PracticeChoiceScreen.kinds(count: 5, in: app), ReviewStartScreen(in: app),
      ExamListScreen(in: app), ProgressScreen(in: app), StatementMapScreen(in: app),
      SettingsScreen(in: app), ParticipantsScreen(in: app), OpenTestsScreen(in: app),
      PresentScreen.opened(lesson, at: statement, in: app), PresentChoiceScreen(in: app),
      PresenterNotesScreen(in: app),
      TrainerScreen(in: app), AllParticipantsScreen(in: app), PersonScreen(entry.id, in: app),
      LetterheadScreen(in: app), SessionScreen(session.id, in: app),
      SessionFormScreen(session, in: app), RosterScreen(session, in: app),
      PaperScreen(.preTest, of: session, in: app),
      LiveScreen(.preTest, of: session, in: app), TogetherScreen(session, in: app),
      TurnScreen(.preTest, of: session, in: app), RepairsScreen(session, in: app),
      VoteScreen(question, in: session, door: Door(), in: app),
    ] + results(rows: rows, columns: columns) + asking(rows: rows, columns: columns)
  }

  private static func results(rows: Int, columns: Int) throws -> [any Screen] {
    let day = try PlayedDay.whole.get()
    let app = try Person(rows: rows, columns: columns, store: day.training.store).app
    let test = try #require(day.report.test(.preTest))
    let item = try #require(test.items.first)
    let id = SessionTestID(.preTest, of: day.session.id)
    return try [
      ResultsScreen(session: day.session.id, in: app), ScoresScreen(day.report, in: app),
      DistributionScreen(day.report), PairsScreen(day.report, in: app),
      HeatMapScreen(day.report, in: app), ItemsScreen(test, of: day.session.id, in: app),
      ItemScreen(item: item, of: id, outline: app.module.outline()),
      TeachAgainScreen(day.report), ReportFilesScreen(day.session, in: app),
      PersonResultScreen(day.report.people[0], in: day.report), RulingScreen(item, at: id),
    ]
  }

  /// Questions of each type: in a test, in practice before the answer and after it; and what follows.
  private static func asking(rows: Int, columns: Int) throws -> [any Screen] {
    let options = { (keys: Set<String>) in
      ["satu", "dua", "tiga"].map {
        Question.Option(
          text: LocalizedText(id: $0), isCorrect: keys.contains($0), why: LocalizedText(id: "sebab")
        )
      }
    }
    let bodies: [Question.Body] = [
      .singleChoice(options(["satu"])), .multipleChoice(options(["satu", "dua"])),
      SampleQuestion.truth, SampleQuestion.matching, SampleQuestion.ordering,
      .shortAnswer(.init(answers: ["daya"])),
    ]
    var screens: [any Screen] = []
    for (number, body) in bodies.enumerated() {
      for isTest in [true, false] {
        var person = try Person(
          at: [SampleQuestion.question(number + 1, body)], isTest: isTest, rows: rows,
          columns: columns)
        func keep() { if let top = person.stack.top { screens.append(top) } }
        keep()
        if isTest {
          try person.open("Daftar soal")
          keep()
        } else {
          try person.open("Belum tahu")
          keep()
          try person.open("Lihat ringkasan")
          keep()
          try person.open("Lihat semua jawaban")
          keep()
        }
      }
    }
    return screens
  }
}
