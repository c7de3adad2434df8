import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Scratch
import Synchronization
import Terminal
import Testing
import Texts
import Training

@testable import Screens

/// The machine's clocks, which stand still until they are set.
final class Clock: Sendable {
  private let state = Mutex(
    Moment(date: Date(timeIntervalSince1970: 1_800_000_000), running: .zero))

  var moment: Moment { state.withLock(\.self) }

  /// The date alone: setting it is no time that runs.
  var now: Date {
    get { moment.date }
    set { state.withLock { $0.date = newValue } }
  }

  /// Lets so much time pass as a look takes, by the clock that runs alone.
  func look() { state.withLock { $0.running += .milliseconds(1200) } }

  /// Lets time pass.
  func advance(_ time: Duration) {
    state.withLock {
      $0.date.addTimeInterval(time / .seconds(1))
      $0.running += time
    }
  }
}

/// Someone who presses keys and looks at the screen.
@MainActor
struct Person {
  let app: AppContext
  let clock: Clock
  var stack: ScreenStack

  /// The content is read once for all tests.
  private static let cache = Scratch.place().path

  /// Sits down before the first start, over a new database unless one is given, with seeds from 1.
  init(
    rows: Int = 24, columns: Int = 80, glyphs: Glyphs = .unicode, store: Store? = nil,
    content: ContentModule? = nil, phones: (any PhoneServer)? = nil
  ) throws {
    let module = try #require(
      try content ?? ContentModule.modules(in: BundledContent.path, cache: Self.cache).first)
    let clock = Clock()
    self.clock = clock
    self.app = try AppContext(
      training: Training(
        module: module, store: store ?? .inMemory(),
        world: World(
          now: { clock.moment }, makeID: { UUID() }, makeSeed: { 1 },
          calendar: ReviewCalendar(timeZone: .gmt))),
      glyphs: glyphs, size: Size(rows: rows, columns: columns), phones: phones,
      home: FileManager.default.temporaryDirectory)
    self.stack = ScreenStack(root: WelcomeScreen(in: app))
  }

  /// Somebody who has given a name, and sees home.
  static func seated(
    named name: String = "Siti", rows: Int = 24, columns: Int = 80, glyphs: Glyphs = .unicode,
    store: Store? = nil
  ) throws -> Person {
    var person = try Person(rows: rows, columns: columns, glyphs: glyphs, store: store)
    person.type(name)
    person.press(.enter)
    return person
  }

  /// Lets time pass.
  func wait(days: Double = 0, minutes: Double = 0) {
    clock.advance(.seconds(days * 86_400 + minutes * 60))
  }

  var screen: String {
    var canvas = Canvas(size: app.size)
    stack.draw(on: &canvas, with: app.look)
    return (0..<app.size.rows).map(canvas.line).joined(separator: "\n")
  }

  /// All that the screen says, also what is scrolled away.
  var text: String { written.flatMap(\.lines).joined(separator: "\n") }

  /// The same as running text, wherever lines are broken.
  var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The rows of the screen.
  var written: [WrittenRow] { stack.top?.writtenRows(in: app.body, look: app.look) ?? [] }

  mutating func send(_ event: Event) { stack.handle(event, in: app) }

  /// Presses keys one after the other, and looks before each Enter what it does.
  mutating func press(_ keys: Key...) {
    for key in keys {
      if key == .enter { clock.look() }
      send(.key(key))
    }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Opens what is labelled so.
  mutating func open(
    _ label: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let targets = written.filter(\.canBeOpened)
    let number = targets.firstIndex { $0.lines.contains { $0.contains(label) } }
    try send(.number(#require(number, "\(screen)", sourceLocation: sourceLocation) + 1))
  }

  /// Answers the question on the screen, of whatever type, or goes on from its feedback.
  mutating func answer() {
    press(.end)
    let end = screen
    // Last one says how sure one is, or that one does not know; what answers stands above.
    if !end.contains("Baca materi") { press(.up, .up) }
    if end.contains("Baca materi") {
      press(.up, .enter)
    } else if end.contains("Jawaban Anda:") {
      press(.home)
      type("apa saja")
      press(.enter)
    } else if end.contains("(belum dipilih)") {
      for item in 1...6 where screen.contains("(belum dipilih)") {
        type("\(item)")
        type("a")
        press(.end, .up, .up)
      }
      press(.enter)
    } else if end.contains("[ ]") {
      type("a")
      press(.end, .up, .up, .enter)
    } else {
      press(.enter)
      if screen.contains("Jawab juga") { press(.down, .enter) }
    }
  }

  /// Answers the question of an exam, of whatever type, and goes on to the next.
  mutating func answerInExam() throws {
    guard let attempt = (stack.top as? ExamScreen)?.attempt else { return }
    switch attempt.questions[attempt.position].body {
    case .singleChoice, .trueFalse: send(.line("1"))
    case .multipleChoice: send(.line("1 2"))
    case .ordering(let items):
      send(.line(items.indices.map { String($0 + 1) }.joined(separator: " ")))
    case .shortAnswer:
      send(.line("apa saja"))
      press(.enter)
    case .matching(let matching):
      for item in matching.pairs.indices {
        send(.line(String(item + 1)))
        send(.line("1"))
      }
      try open(Text.keepAndGoOn(app.language))
    }
  }
}

/// A row of a page as it is written where lines are written one after the other.
struct WrittenRow {
  let lines: [String]
  let role: RowRole
  let canBeOpened: Bool
}

extension Screen {
  /// All that the screen says.
  func writtenRows(in area: Rect, look: Look) -> [WrittenRow] {
    rows(in: area, look: look).map { row in
      WrittenRow(lines: row.text, role: row.role, canBeOpened: row.target != nil)
    }
  }
}
