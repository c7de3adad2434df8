import Curriculum
import Foundation
import Quiz
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// The screens as they are drawn, at three sizes and in both languages, beside what was agreed on.
///
/// `BERDAYA_DRAW=1 swift test --filter DrawnScreensTests` draws them anew; whoever reads a change
/// reads the difference.
@MainActor
@Suite struct DrawnScreensTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Screens")

  /// The module that the screens show: small, so that what is taught may change without them.
  private static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "EndToEndTests/Module").path

  nonisolated static let sizes = [
    Size(rows: 12, columns: 40), Size(rows: 24, columns: 80), Size(rows: 34, columns: 120),
  ]

  private func person(_ size: Size, _ language: Language) throws -> Person {
    let module = try #require(try ContentModule.modules(in: Self.content).first)
    var person = try Person(rows: size.rows, columns: size.columns, content: module)
    try person.app.set(language)
    person.type("Ratna Dewi")
    return person
  }

  /// The screens on a way through the program, by name.
  private func screens(_ size: Size, _ language: Language) throws -> [(name: String, DrawnScreen)] {
    var drawn: [(String, DrawnScreen)] = []
    var person = try person(size, language)
    func draw(_ name: String) { drawn.append((name, DrawnScreen(person))) }
    draw("welcome")
    person.press(.enter)
    draw("home")
    person.type("?")
    draw("help")
    person.press(.escape)
    try person.open(Text.learn(language))
    draw("sections")
    person.press(.enter)
    draw("lesson")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open(Text.practice(language))
    draw("practice")
    person.stack = ScreenStack(root: try practice(in: person.app))
    draw("question")
    person.type("b")
    while person.stack.asked != nil { person.press(.enter) }
    draw("feedback")
    for kind in ["ticks", "truth", "matching", "ordering", "typing"] {
      while person.stack.asked == nil { person.press(.enter) }
      draw(kind)
      person.type(kind == "typing" ? "" : "z")
      if kind == "typing" { try person.open(Text.unknown(language)) }
    }
    draw("unknown")
    while person.stack.top is PracticeScreen { person.press(.enter) }
    draw("summary")
    person.stack = ScreenStack(root: try PracticeChoiceScreen.kinds(count: 10, in: person.app))
    draw("kinds")
    person.stack = ScreenStack(root: try SearchScreen(in: person.app))
    person.type("warga")
    draw("search")
    person.stack = ScreenStack(root: try ReaderScreen(at: StatementID("D1")!, in: person.app))
    person.type("c")
    draw("note")
    person.stack = ScreenStack(
      root: try casePractice(in: person.app))
    draw("story")
    person.type("yb")
    while person.stack.asked != nil { person.press(.enter) }
    draw("sure")
    while person.stack.asked == nil { person.press(.enter) }
    draw("story-folded")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open(Text.exam(language))
    draw("exams")
    person.press(.enter, .down, .up, .enter)
    draw("exam")
    person.type("o")
    draw("overview")
    person.press(.escape, .escape)
    draw("leaving")
    try person.open(Text.toHome(language))
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    draw("home-exam")
    try person.open(Text.progress(language))
    draw("progress")
    person.stack = ScreenStack(root: try HomeScreen(in: person.app))
    try person.open(Text.settings(language))
    draw("settings")
    try person.open(Text.myData(language))
    draw("my-data")
    person.stack = ScreenStack(root: try ReviewStartScreen(in: person.app))
    draw("review")
    return drawn
  }

  /// Practice of one question of each type, in the file's order.
  private func practice(in app: AppContext) throws -> PracticeScreen {
    let ids = try app.module.bank().questions.map(\.id).prefix(6)
    return try PracticeScreen(
      app.training.startPractice(of: Array(ids), by: app.somebody.id), in: app)
  }

  /// Practice of two questions on one case.
  private func casePractice(in app: AppContext) throws -> PracticeScreen {
    let questions = try (1...2).map {
      try SampleQuestion.choice($0, caseStudy: SampleQuestion.story)
    }
    let attempt = Attempt(
      plan: AttemptPlan(
        AttemptStart(
          id: AttemptID(UUID()), module: try app.module.summary().id, seed: 1, date: app.now),
        for: .practice, items: questions.map { .init(question: $0.id, order: [0, 1, 2]) }),
      questions: questions)
    try app.training.store.attempts.start(attempt, by: app.somebody.id, holder: UUID())
    return try PracticeScreen(app.training.resume(attempt.id), in: app)
  }

  @Test("The picture in README.md is what the program draws")
  func readme() throws {
    var person = try Person()
    person.type("Siti Aminah")
    person.press(.enter)
    let bank = try person.app.module.bank()
    let ids = bank.questions.filter {
      $0.form == .practice && $0.statement.section == "D" && $0.body.kind == .singleChoice
        && $0.caseID == nil
    }.prefix(10).map(\.id)
    person.stack = ScreenStack(
      root: try PracticeScreen(
        person.app.training.startPractice(of: ids, by: person.app.somebody.id), in: person.app))
    let lines = person.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let picture = lines.indices.filter { $0 == 0 || !lines[$0].isEmpty || !lines[$0 - 1].isEmpty }
      .map { lines[$0].isEmpty ? "" : "    \(lines[$0])" }.joined(separator: "\n")
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../README.md").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "What it looks like:\n\n")).upperBound
    let end = try #require(text.range(of: "\n\n## Install")).lowerBound
    if ProcessInfo.processInfo.environment["BERDAYA_DRAW"] != nil {
      try text.replacingCharacters(in: start..<end, with: picture)
        .write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<end] == picture)
    }
  }

  @Test("Each screen is drawn as agreed", arguments: sizes, [Language.indonesian, .english])
  func drawn(size: Size, language: Language) throws {
    let place = "\(size.columns)x\(size.rows)-\(language == .indonesian ? "id" : "en")"
    let file = Self.folder.appending(path: "\(place).txt")
    let text = try screens(size, language).map { "== \($0.name)\n\($0.1.text)" }.joined(
      separator: "\n")
    let all = "\(DrawnScreen.legend)\n\n\(text)"
    if ProcessInfo.processInfo.environment["BERDAYA_DRAW"] != nil {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try all.write(to: file, atomically: true, encoding: .utf8)
    }
    let agreed = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(agreed.split(separator: "\n"), all.split(separator: "\n"))
    let difference = lines.first { $0.0 != $0.1 }.map { "\($0.0)\n\($0.1)" } ?? ""
    #expect(agreed == all, "the first difference:\n\(difference)")
  }
}
