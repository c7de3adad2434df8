import Terminal
import Texts

/// All that works on the screen below: found by typing, and done with Enter.
struct HelpScreen: Screen {
  typealias Target = Key

  private let hints: [KeyHint]
  /// What is typed to find a thing.
  private var field = TextField(limit: 40)
  var page = Page<Target>()

  init(_ hints: [KeyHint]) { self.hints = hints }

  var isOverlay: Bool { true }

  /// Letters look for what they spell; the key that opened the help closes it.
  func isTyped(_ key: Key) -> Bool {
    switch key {
    case .character(let character): character != "?"
    case .backspace, .space: !field.text.isEmpty
    default: false
    }
  }

  var commands: [KeyCommand<Target>] {
    [.move, .open(.keyDo, help: .helpDo), .back(also: [.left, "?", .function(1)])]
  }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    guard case .key(let key) = event, isTyped(key), field.handle(event) else {
      return try follow(event, in: app)
    }
    page = Page()
    return .stay
  }

  func open(_ key: Key, in app: AppContext) -> Move { .popThen(.press(key)) }

  /// The key that does what a line says; nil where several do, each something of its own, and the line
  /// is only read.
  private func key(of hint: KeyHint) -> Key? {
    let keys = hint.keys.isEmpty ? hint.others : hint.keys
    guard keys.count == 1, let key = keys.first else { return nil }
    return if case .ctrl = key { nil } else { key }
  }

  /// In a narrow window longer names stand above what they do.
  private static let longestLead = 12

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(look(.helpHeading))
    builder.paragraph(
      field.text.isEmpty ? look(.helpSearchHow) : "\(look(.searchFor)) \(field.text)", .aside)
    builder.blank()
    let names = hints.map { $0.all.names(with: look) }
    let width = (names.map { columns(of: $0) }.max() ?? 0) + 2
    var isFound = false
    for (hint, name) in zip(hints, names) {
      let key = key(of: hint)
      let text = look(hint.help).capitalizedAtStart
      // What the key line calls it is found too.
      let words = [name, hint.label.map { look($0) } ?? "", text].joined(separator: " ")
      guard field.text.isEmpty || !words.places(of: field.text).isEmpty else { continue }
      if builder.hasRoomForState {
        builder.item(key, lead: padded(name, to: width), runs: [StyledRun(text)], detail: [])
      } else if columns(of: name) <= Self.longestLead {
        builder.item(key, lead: name + "  ", runs: [StyledRun(text)], detail: [])
      } else {
        builder.item(key, runs: [StyledRun(name)], detail: [StyledRun(text, .aside)])
      }
      isFound = true
    }
    if !isFound { builder.paragraph(look(.nothingFound), .aside, indent: 1) }
  }
}
