import Foundation
import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct AppearanceTests {
  /// Walks from the first start to a question, and presses Enter there.
  private func walk(environment: [String: String]) throws -> Sitting {
    let sitting = try walkToQuestion(environment: environment)
    try sitting.press(.enter)
    return sitting
  }

  private func walkToQuestion(
    environment: [String: String] = [:], name: String = "Siti",
    on size: Size = Size(rows: 24, columns: 80)
  ) throws -> Sitting {
    var program = try BuiltProgram.withSampleModule()
    program.environment = environment
    let sitting = try Sitting(program, rows: size.rows, columns: size.columns)
    try sitting.settle()
    try sitting.paste(name)
    try sitting.press(.enter)
    try sitting.open(Text.practice(.indonesian))
    try sitting.open(Text.allSections(.indonesian))
    return sitting
  }

  @Test(
    "Where the locale is not UTF-8, and on the Linux console, only ASCII is written",
    arguments: [
      ["LC_ALL": "C"], ["LANG": "C"], ["LANG": ""], ["LC_ALL": "POSIX"], ["TERM": "linux"],
    ])
  func ascii(environment: [String: String]) throws {
    let sitting = try walk(environment: environment)
    #expect(sitting.written.allSatisfy { $0 < 0x80 })
    #expect(sitting.screen.line(1) == " " + String(repeating: "-", count: 78))
  }

  @Test("NO_COLOR is obeyed, and nothing is told by colour alone")
  func noColour() throws {
    let coloured = try walk(environment: [:])
    #expect(coloured.screen.cells.contains { $0.isColoured })
    let plain = try walk(environment: ["NO_COLOR": "1"])
    #expect(!plain.screen.cells.contains { $0.isColoured })
    #expect(plain.screen.cells.contains { $0.isBold })
    try plain.press(.escape, .escape)
    try plain.open(Text.settings(.indonesian))
    plain.expect(Text.themesRefused(.indonesian))
    let empty = try walk(environment: ["NO_COLOR": "", "TERM": "xterm-256color"])
    #expect(empty.screen.cells.contains { $0.isColoured })
  }

  @Test(
    "A terminal with fewer abilities gets what it can show",
    arguments: ["vt100", "xterm-mono", "linux", "screen", "tmux-256color"])
  func terminals(name: String) throws {
    let sitting = try walk(environment: ["TERM": name])
    sitting.expect("Siti")
  }

  @Test("A kind of terminal that nobody knows is told, and how to go on without it")
  func unknownTerminal() throws {
    var program = try BuiltProgram()
    program.environment["TERM"] = "nonesuch"
    let sitting = try Sitting(program)
    #expect(try sitting.end() == .exit(1))
    sitting.expect("nonesuch")
    sitting.expect("--plain")
    #expect(sitting.terminal.isCooked)
    #expect(sitting.screen.modes == VirtualTerminal.Modes())
  }

  @Test("A name can't steer the terminal or break the frame", arguments: HostileName.all)
  func hostileName(name: HostileName) throws {
    for size in [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)] {
      let sitting = try walkToQuestion(name: name.text, on: size)
      sitting.expect("Soal 1 dari 6")
      #expect(sitting.screen.title == "")
      #expect(sitting.screen.modes.isAlternate)
      #expect(sitting.screen.line(0).contains("Prinsip"))
      #expect(columns(of: sitting.screen.line(0)) < size.columns)
      // Where letters are typed, help has a key that is none.
      #expect(sitting.screen.line(size.rows - 1).contains(#/(\?|F1) .*Esc kembali/#))
    }
  }
}

/// A name that could do harm, and what is wrong with it: the tests' own output must not show it.
struct HostileName: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var text: String

  static let all = [
    HostileName(
      testDescription: "escape sequences",
      text: "\u{1B}]0;taken over\u{7}Siti\u{1B}[31m\u{1B}[2J\u{1B}[?1049l"),
    HostileName(
      testDescription: "control characters and a turned direction",
      text: "Siti\u{9B}31m\u{202E}hanimA\u{0}\u{8}"),
    HostileName(testDescription: "lines", text: "Siti\tAminah\r\nq"),
    HostileName(testDescription: "wide characters", text: String(repeating: "很", count: 90)),
    HostileName(
      testDescription: "joined and combined characters",
      text: "Si\u{301}ti 👩‍👩‍👧‍👦 👍🏽 e\u{301}\u{302}\u{303}"),
    HostileName(
      testDescription: "markup, formats, commands",
      text: "<b>Siti</b> %s %n $(reboot) '; DROP TABLE participant; --"),
  ]
}
