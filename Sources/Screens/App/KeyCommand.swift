import Terminal
import Texts

/// What some keys do here: the key line, the help, typed lines and the handling of keys all read it.
struct KeyCommand<Target> {
  /// What a key leads to.
  enum Meaning {
    /// Opens something of this screen, or does it.
    case own(Target)
    /// Gives the focus to something.
    case focus(Target)
    /// Something that every screen does.
    case basic(BasicAction)
  }

  /// The keys, and how it is told what they do.
  var hint: KeyHint
  /// What each key leads to, beside the keys themselves: to search pairs takes five times as long.
  private let meanings: [Meaning]
  /// Whether it applies now.
  let isOn: Bool
  /// The pane beside which there is nothing for it to do; nil for none.
  var idleBeside: Pane?

  /// Keys of a screen's own.
  /// - Parameters:
  ///   - others: other keys that do the same; only the help names them.
  ///   - label: what the keys do, in a word or two; nil where only the help tells.
  ///   - help: what the keys do, in a sentence; the label where that is enough.
  ///   - isForLines: whether a key can be typed as a line; not where that means something else.
  ///   - onlyLeads: whether the targets only get the focus, and are not opened.
  init(
    _ keys: KeyValuePairs<Key, Target>, also others: KeyValuePairs<Key, Target> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true, isForLines: Bool = true,
    onlyLeads: Bool = false
  ) {
    let meaning = onlyLeads ? Meaning.focus : Meaning.own
    self.init(
      keys.map { ($0.key, meaning($0.value)) }, also: others.map { ($0.key, meaning($0.value)) },
      label, help: help, isForLines: isForLines, isOn: isOn)
  }

  /// Keys that work on every screen.
  init(
    basic keys: KeyValuePairs<Key, BasicAction>, also others: KeyValuePairs<Key, BasicAction> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true
  ) {
    self.init(
      keys.map { ($0.key, .basic($0.value)) }, also: others.map { ($0.key, .basic($0.value)) },
      label, help: help, isOn: isOn)
  }

  /// Keys that all do one thing, which every screen does.
  init(_ key: Key, also others: [Key], _ label: Text?, help: Text?, all action: BasicAction) {
    self.init([(key, .basic(action))], also: others.map { ($0, .basic(action)) }, label, help: help)
  }

  /// Keys, each with what it leads to.
  init(
    _ keys: [(Key, Meaning)], also others: [(Key, Meaning)], _ label: Text?, help: Text?,
    isForLines: Bool = false, isOn: Bool = true
  ) {
    let isOwn = if case .basic? = (keys + others).first?.1 { false } else { true }
    self.hint = KeyHint(
      keys: keys.map { $0.0 }, others: others.map { $0.0 }, label: label,
      help: help ?? label ?? Text { _ in "" }, isOwn: isOwn, isForLines: isForLines)
    self.meanings = (keys + others).map { $0.1 }
    self.isOn = isOn
  }

  /// What a key leads to; nil where it is none of these.
  func meaning(of key: Key) -> Meaning? {
    guard
      let place = hint.keys.firstIndex(of: key)
        ?? hint.others.firstIndex(of: key).map({ hint.keys.count + $0 })
    else { return nil }
    return meanings[place]
  }
}

extension KeyCommand: Sendable where Target: Sendable {}
extension KeyCommand.Meaning: Sendable where Target: Sendable {}
