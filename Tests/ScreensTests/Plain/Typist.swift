import BundledContent
import Curriculum
import Foundation
import Quiz
import Records
import Terminal
import Testing
import Training

@testable import Screens

/// The program line by line over a new database, at a fixed time.
@MainActor final class Typist {
  let app: AppContext
  private(set) var written = ""
  private var pending: [String]
  private let answer: ((String) -> String?)?
  /// What others do before `aTick` is over.
  var meanwhile: () throws -> Void = {}

  /// Types `lines` at the same desk.
  init(typing lines: [String], in app: AppContext) {
    (self.app, self.pending, self.answer) = (app, lines, nil)
  }

  /// Types `lines`, then what `answer` gives for all that was written since the last line.
  init(typing lines: [String], then answer: ((String) -> String?)? = nil) throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.path).first)
    self.pending = lines
    self.answer = answer
    self.app = try AppContext(
      training: Training(
        module: module, store: .inMemory(),
        world: World(
          now: { Moment(date: Date(timeIntervalSince1970: 1_800_000_000), running: .zero) },
          makeID: { UUID() }, makeSeed: { 7 })),
      glyphs: .plain(isASCII: false), home: FileManager.default.temporaryDirectory)
  }

  /// The unfinished attempts of who sits there.
  var open: [AttemptSummary] {
    get throws { try app.training.openAttempts(of: app.somebody.id) }
  }

  func openOrNot() throws -> [Bool] {
    try app.training.attempts(of: app.somebody.id).map(\.isOpen)
  }

  @discardableResult
  func run(_ opening: Opening = .home, columns: Int = 72) throws -> String {
    var last = ""
    let terminal = LineTerminal(
      glyphs: .plain(isASCII: false), columns: columns,
      output: { text, terminator in
        last += text + terminator
        self.written += text + terminator
      },
      waiting: { _ in
        defer { last = "" }
        if self.pending.isEmpty { return self.answer?(last).map { .line($0) } ?? .end }
        let line = self.pending.removeFirst()
        if line == Self.aTick {
          #expect(throws: Never.self) { try self.meanwhile() }
          return .late
        }
        return .line(line == Self.anAnswer ? Self.answer(to: last) : self.numbered(line))
      })
    var program = try LineApp(context: app, terminal: terminal, opening: opening)
    program.run()
    return written
  }

  /// The number that stood last before what is named by `@`; any other line as it is.
  private func numbered(_ line: String) -> String {
    guard line.hasPrefix("@") else { return line }
    let rows = written.split(separator: "\n").filter {
      $0.contains(line.dropFirst()) && $0.prefixMatch(of: #/ {0,2}\d+  /#) != nil
    }
    return rows.last?.split(separator: " ").first.map(String.init) ?? line
  }
}

extension Typist {
  /// Stands among typed lines for an answer to what is asked then.
  static let anAnswer = "(an answer)"
  /// Stands among typed lines for a while in which nothing is typed.
  static let aTick = "(a tick)"

  /// What answers a question of any type, or goes on.
  static func answer(to shown: String) -> String {
    if shown.contains("Ketik semua nomor menurut urutan") { return numbers(in: shown) }
    if shown.contains("Ketik jawaban Anda") || shown.contains("Jawaban Anda:") { return "apa" }
    if shown.contains("; Enter: ") { return "" }
    return numberOfUnmatched(in: shown) ?? "1"
  }

  /// The numbers of all rows before the button.
  private static func numbers(in shown: String) -> String {
    let rows = shown.matches(of: #/\n  (\d)  (.)/#)
    let button = shown.firstMatch(of: #/\n  (\d)  (Jawab|Simpan dan lanjut)\n/#)
    return rows.prefix { $0.1 != button?.1 }.map { String($0.1) }.joined(separator: " ")
  }

  /// The number of the first item that has no match yet; nil where there is none.
  private static func numberOfUnmatched(in shown: String) -> String? {
    var number: String?
    for line in shown.split(separator: "\n") {
      if let first = line.split(separator: " ").first.map(String.init), Int(first) != nil {
        number = first
      }
      if line.contains("(belum dipilih)") { return number }
    }
    return nil
  }
}
