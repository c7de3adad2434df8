import Foundation
import Terminal
import Testing

/// Someone at a terminal where the program runs: presses keys, looks at the screen.
final class Sitting {
  /// What stands on the screen.
  let screen: VirtualTerminal
  /// What runs on it.
  let terminal: PseudoTerminal
  /// Whether a shell was started first, and the program by it.
  private var isJobOfShell = false
  /// Everything that was written to the screen, as bytes.
  private(set) var written: [UInt8] = []
  /// The longest that anything may take: an overloaded computer is no mistake of the program's.
  private static let patience = Duration.seconds(180)

  /// Starts the program.
  init(_ program: BuiltProgram, rows: Int = 24, columns: Int = 80) throws {
    try program.warmUp()
    let size = Size(rows: rows, columns: columns)
    screen = VirtualTerminal(size: size)
    terminal = try PseudoTerminal(program.command, environment: program.variables, size: size)
  }

  /// Starts the program as a job of a shell.
  init(jobOfShell program: BuiltProgram) throws {
    try program.warmUp()
    let size = Size(rows: 24, columns: 80)
    screen = VirtualTerminal(size: size)
    let variables = program.variables.merging(["PS1": "shell> "]) { $1 }
    terminal = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: variables, size: size)
    isJobOfShell = true
    try wait(for: "shell>")
    try typeAhead(program.command.map { "'\($0)'" }.joined(separator: " ") + "\n")
    try settle()
  }

  /// The program's process.
  var status: ProcessStatus {
    let first = ProcessStatus(process: terminal.process)
    return isJobOfShell ? ProcessStatus(process: first.children.first ?? 0) : first
  }

  /// The text of the line that the cursor stands in: what has the focus.
  var focusedLine: String { screen.line(screen.cursor.row) }

  /// What stands between the sides of a box.
  private static func inBox(_ line: String) -> String? {
    let parts = line.split(separator: "│", omittingEmptySubsequences: false)
    return parts.count < 3 ? nil : String(parts[1])
  }

  /// Whether a text stands on the screen, be it broken over lines.
  func shows(_ text: String) -> Bool {
    [screen.lines, screen.lines.compactMap(Self.inBox)].contains { lines in
      lines.flatMap { $0.split(separator: " ") }.joined(separator: " ").contains(text)
    }
  }

  /// Whether the program asked for the mouse and has not let go of it since; libvterm can't tell, it
  /// reads only the first of several modes that are set at once.
  var reportsMouse: Bool {
    let text = String(decoding: written, as: UTF8.self)
    return text.matches(of: /\[\?(\d+;)*1000([hl])/).last?.2 == "h"
  }

  /// Tells, with the screen, when a text does not stand on it.
  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) {
    #expect(shows(text), "the screen:\n\(screen.text)", sourceLocation: location)
  }

  /// Tells when the terminal is not as a shell needs it.
  func expectGivenBack(at location: SourceLocation = #_sourceLocation) {
    #expect(terminal.isCooked, sourceLocation: location)
    #expect(screen.modes == VirtualTerminal.Modes(), sourceLocation: location)
    #expect(!reportsMouse, sourceLocation: location)
    #expect(!screen.marksPastedText, sourceLocation: location)
  }
}

extension Sitting {
  /// Presses keys, each once the program waits for it.
  func press(_ keys: Key..., at location: SourceLocation = #_sourceLocation) throws {
    for key in keys {
      try terminal.write(screen.bytes(for: key))
      try settle(at: location)
    }
  }

  /// Types a text all at once.
  func type(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try terminal.write(Array(text.utf8))
    try settle(at: location)
  }

  /// Types without waiting for what comes of it.
  func typeAhead(_ text: String) throws { try terminal.write(Array(text.utf8)) }

  /// Pastes a text.
  func paste(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try terminal.write(screen.bytes(forPasting: text))
    try settle(at: location)
  }

  /// Moves down until what has the focus contains `text`.
  func go(to text: String, at location: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<50 where !focusedLine.contains(text) { try press(.down, at: location) }
    guard focusedLine.contains(text) else {
      throw gaveUp(waitingFor: "the focus on “\(text)”", at: location)
    }
  }

  /// Moves down to a text and opens what it stands for.
  func open(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    try go(to: text, at: location)
    try press(.enter, at: location)
  }

  /// Changes the window's size.
  func resize(rows: Int, columns: Int) throws {
    let size = Size(rows: rows, columns: columns)
    screen.resize(to: size)
    try terminal.resize(to: size)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(status.process, signal) }
}

extension Sitting {
  /// Waits until a text stands on the screen.
  func wait(for text: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait(for: "“\(text)”", at: location) { $0.shows(text) }
  }

  /// Waits until something is so.
  func wait(
    for what: String, at location: SourceLocation = #_sourceLocation,
    until isSo: (Sitting) -> Bool
  ) throws {
    let clock = ContinuousClock()
    let end = clock.now + Self.patience
    while !isSo(self) {
      guard clock.now < end else { throw gaveUp(waitingFor: what, at: location) }
      let hadEnded = terminal.hasEnded
      look(within: 20)
      if hadEnded, !isSo(self) { throw gaveUp(waitingFor: what, at: location) }
    }
  }

  /// Waits until the program has read all that was typed, has drawn all that came of it, and waits
  /// for more.
  func settle(at location: SourceLocation = #_sourceLocation) throws {
    try wait(for: "the program to wait for a key", at: location) {
      if $0.terminal.hasEnded { return true }
      // ncurses polls one descriptor, for the rest of a key; the program polls two, for the next.
      guard $0.terminal.hasReadAll, $0.status.poll?.descriptors == 2 else { return false }
      $0.look(within: 0)
      return true
    }
  }

  /// Waits until the program has ended, and tells how.
  func end(at location: SourceLocation = #_sourceLocation) throws -> PseudoTerminal.End {
    try wait(for: "the program's end", at: location) { $0.terminal.hasEnded }
    look(within: 0)
    return terminal.wait()
  }

  /// Reads what has been written.
  private func look(within milliseconds: Int32) {
    var bytes = terminal.read(within: milliseconds)
    while !bytes.isEmpty {
      written += bytes
      screen.read(bytes)
      bytes = terminal.read(within: 0)
    }
    let answer = screen.output()
    if !answer.isEmpty { try? terminal.write(answer) }
  }

  private func gaveUp(waitingFor what: String, at location: SourceLocation) -> GaveUp {
    let ending = terminal.hasEnded ? "; the program has ended" : ""
    return GaveUp(
      description: "\(location.fileName):\(location.line): waited in vain for \(what)\(ending); "
        + "the screen:\n\(screen.text)")
  }

  /// What was waited for did not come.
  struct GaveUp: Error, CustomStringConvertible {
    var description: String
  }
}
