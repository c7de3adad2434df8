import Terminal
import Testing
import Texts

@testable import Screens

/// What keys do, on its own.
@Suite struct KeyMapTests {
  private enum Action: Hashable {
    case sort, undo, next, previous
  }

  private let look = Look(language: .indonesian, glyphs: .unicode)
  private let word = Text("kata", "word")

  private func names(_ map: KeyMap<Action>) -> [String] {
    map.line.map { $0.all.names(with: look) }
  }

  private func action(_ key: Key, _ map: KeyMap<Action>) -> Action? {
    if case .own(let action) = map.meaning(of: key) { action } else { nil }
  }

  @Test("A capital that has no small letter means nothing", arguments: ["ℂ", "ϒ", "𝐀"])
  func capitals(_ letter: Character) {
    let map = KeyMap<Action>([.move], isTyped: { _ in false })
    #expect(map.meaning(of: .character(letter)) == nil)
  }

  @Test("A screen's own command takes a key from what works everywhere, which tells it no more")
  func ownFirst() {
    let map = KeyMap<Action>(
      [.move, KeyCommand([.up: .previous, "k": .undo], word)], isTyped: { _ in false })
    #expect(names(map) == ["↓ j", "↑ k"])
    #expect(action(.up, map) == .previous)
    #expect(action(.down, map) == nil)
  }

  @Test("Of two commands with one key the first has it, and the other does not name it")
  func onceEach() {
    let map = KeyMap<Action>(
      [KeyCommand(["u": .sort], word), KeyCommand(["u": .undo, "n": .next], word)],
      isTyped: { _ in false })
    #expect(names(map) == ["u", "n"])
    #expect(action("u", map) == .sort)
  }

  @Test("A command that does not apply now is neither told nor done")
  func off() {
    let map = KeyMap<Action>(
      [KeyCommand(["u": .undo], word, isOn: false)], isTyped: { _ in false })
    #expect(map.line.isEmpty)
    #expect(action("u", map) == nil)
  }

  @Test("What is typed is no command, and no hint names it")
  func typing() {
    let commands: [KeyCommand<Action>] = [
      .move, KeyCommand(["u": .undo], word), KeyCommand([.tab: .next], word), .help, .back(),
      .quit(),
    ]
    let map = KeyMap(commands, isTyped: TextField.isTyped)
    #expect(names(map) == ["↑↓", "Tab", "F1", "Esc", "Ctrl-C"])
    #expect(map.line.map { $0.shown.names(with: look) } == ["↑↓", "Tab", "F1", "Esc", "Ctrl-C"])
    #expect(action("u", map) == nil)
  }

  @Test("The key line names the first keys, the help all that do the same")
  func others() {
    let map = KeyMap<Action>(
      [
        KeyCommand([.tab: .next], also: [.backTab: .previous], word),
        KeyCommand(["A": .sort, "B": .undo, "C": .next], also: ["a": .sort, "b": .undo], word),
      ], isTyped: { _ in false })
    #expect(map.line.map { $0.shown.names(with: look) } == ["Tab", "A-C"])
    #expect(names(map) == ["Tab Shift-Tab", "A-C"])
    #expect(action("a", map) == .sort)
  }

  @Test(
    "Keys have signs where there are some, and words otherwise",
    arguments: [
      ([Key.up, .down], "↑↓", "Panah"), ([.left, .right], "←→", "Kiri/kanan"),
      ([.up, .down, .left, .right], "↑↓←→", "Panah"),
      ([.enter, .right, "l"], "↵ → l", "Enter -> l"),
      ([.backspace, .escape], "⌫ Esc", "Backspace Esc"), (["n", "N"], "n N", "n N"),
      (["1", "2", "3"], "1-3", "1-3"), (["-", "+"], "- +", "- +"),
      ([.ctrl("c"), .function(1), .space], "Ctrl-C F1 Spasi", "Ctrl-C F1 Spasi"),
    ])
  func names(_ keys: [Key], unicode: String, ascii: String) {
    #expect(keys.names(with: look) == unicode)
    #expect(keys.names(with: Look(language: .indonesian, glyphs: .ascii)) == ascii)
  }

  @Test(
    "The key line keeps what a newcomer needs: first other keys go, then the word for help",
    arguments: [
      (80, ["↑↓ kata", "u kata", "n kata", "? kata", "Esc kata"]),
      (35, ["↑↓ kata", "u kata", "? kata", "Esc kata"]),
      (30, ["↑↓ kata", "? kata", "Esc kata"]), (24, ["↑↓ kata", "?", "Esc kata"]),
      (15, ["?", "Esc kata"]), (9, ["?", "Esc"]),
    ])
  @MainActor func fitting(width: Int, expected: [String]) {
    let hints = ([[.up, .down], ["u"], ["n"], ["?"], [.escape]] as [[Key]]).map {
      KeyHint(keys: $0, others: [], label: word, help: word, isOwn: false, isForLines: false)
    }
    let shown = Frame.fitting(hints, in: width, with: look).map {
      $0.label.isEmpty ? $0.key : "\($0.key) \($0.label)"
    }
    #expect(shown == expected)
  }
}
