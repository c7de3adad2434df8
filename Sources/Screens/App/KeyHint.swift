import Terminal
import Texts

/// Keys and what they do here, as it is told.
struct KeyHint: Hashable, Sendable {
  /// The keys that the key line names.
  var keys: [Key]
  /// Other keys that do the same.
  var others: [Key]
  /// What they do, in a word or two; nil where only the help tells.
  var label: Text?
  /// What they do, in a sentence.
  var help: Text
  /// Whether they do something that only this screen does.
  let isOwn: Bool
  /// Whether they can be typed as a line.
  let isForLines: Bool

  /// The keys for the key line: where those that it names are typed, another that does the same.
  var shown: [Key] { keys.isEmpty ? Array(others.prefix(1)) : keys }

  /// All keys, for the help; a small letter that does what its capital does goes without saying.
  var all: [Key] {
    keys
      + others.filter { key in
        guard case .character(let letter) = key, letter.isLowercase else { return true }
        return !keys.contains { $0 == .character(Character(letter.uppercased())) }
      }
  }

  /// The keys as what else they do now.
  func told(_ label: Text) -> KeyHint {
    var hint = self
    (hint.label, hint.help) = (label, label)
    return hint
  }

  /// The characters that can be typed as a line.
  var letters: [Character] {
    guard isOwn, isForLines else { return [] }
    return keys.compactMap { if case .character(let letter) = $0 { letter } else { nil } }
  }
}

extension KeyHint {
  /// The hints with the keys that are theirs, each key once; without hints that have none.
  static func told(_ hints: [KeyHint], isTyped: ((Key) -> Bool)?) -> [KeyHint] {
    var hints = hints
    // So few that a set would cost more than it saves.
    var taken: [Key] = []
    for isOwn in [true, false] {
      for place in hints.indices where hints[place].isOwn == isOwn {
        let isFree = { (key: Key) in
          guard isTyped?(key) != true, !taken.contains(key) else { return false }
          taken.append(key)
          return true
        }
        hints[place].keys = hints[place].keys.filter(isFree)
        hints[place].others = hints[place].others.filter(isFree)
      }
    }
    return hints.filter { !$0.keys.isEmpty || !$0.others.isEmpty }
  }
}

extension [Key] {
  /// What the keys are called: `↑↓`, `A-F`, `n N`; where there are no signs for them, by words.
  func names(with look: Look) -> String {
    var names: [String] = []
    var rest = self[...]
    while let first = rest.first {
      let arrows = rest.prefix { $0.arrow != nil }
      let letters = rest.prefix(Self.countOfLetters(from: rest))
      if arrows.count > 1 {
        names.append(Self.name(ofArrows: arrows, with: look))
        rest = rest.dropFirst(arrows.count)
      } else if letters.count > 1, let last = letters.last {
        names.append("\(first.name(with: look))-\(last.name(with: look))")
        rest = rest.dropFirst(letters.count)
      } else {
        names.append(first.name(with: look))
        rest = rest.dropFirst()
      }
    }
    return names.joined(separator: " ")
  }

  private static func name(ofArrows arrows: ArraySlice<Key>, with look: Look) -> String {
    guard look.glyphs.isASCII else { return arrows.compactMap(\.arrow).joined() }
    return look(arrows.contains(.up) ? .keyArrows : .keyArrowsAcross)
  }

  /// How many letters or digits follow one another from the first key on.
  private static func countOfLetters(from keys: ArraySlice<Key>) -> Int {
    let codes = keys.prefix { $0.asciiValue != nil }.compactMap(\.asciiValue)
    return codes.indices.first { codes[$0] != codes[0] + UInt8($0) } ?? codes.count
  }
}

extension Key {
  fileprivate var arrow: String? {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: nil
    }
  }

  fileprivate var asciiValue: UInt8? {
    if case .character(let character) = self { character.asciiValue } else { nil }
  }

  /// What the key is called.
  fileprivate func name(with look: Look) -> String {
    switch self {
    case .up, .down: arrow ?? ""
    case .left: look.glyphs.isASCII ? "<-" : "←"
    case .right: look.glyphs.isASCII ? "->" : "→"
    case .enter: look.glyphs.isASCII ? "Enter" : "↵"
    case .escape: "Esc"
    case .space: look(.keySpace)
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: look.glyphs.isASCII ? "Backspace" : "⌫"
    case .delete: "Del"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .character(let character): String(character)
    case .ctrl(let letter): "Ctrl-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    }
  }
}
