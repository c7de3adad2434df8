import Terminal
import Texts

/// What some keys do here: the key line, the help, typed lines and the handling of keys all read it.
struct KeyCommand<Action> {
  /// What a key leads to.
  enum Meaning {
    /// Something that only this screen does.
    case own(Action)
    /// Something that every screen does.
    case basic(BasicAction)
  }

  /// The keys, and how it is told what they do.
  let hint: KeyHint
  /// What each key leads to.
  private let meanings: [Meaning]
  /// Whether it applies now.
  let isOn: Bool

  /// Keys of a screen's own.
  /// - Parameters:
  ///   - others: other keys that do the same; only the help names them.
  ///   - label: what the keys do, in a word or two; nil where only the help tells.
  ///   - help: what the keys do, in a sentence; the label where that is enough.
  ///   - isForLines: whether a key can be typed as a line; not where that means something else.
  init(
    _ keys: KeyValuePairs<Key, Action>, also others: KeyValuePairs<Key, Action> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true, isForLines: Bool = true
  ) {
    self.init(
      keys.map { ($0.key, .own($0.value)) }, also: others.map { ($0.key, .own($0.value)) }, label,
      help: help, isOn: isOn, isForLines: isForLines)
  }

  /// Keys that work on every screen.
  init(
    basic keys: KeyValuePairs<Key, BasicAction>, also others: KeyValuePairs<Key, BasicAction> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true
  ) {
    self.init(
      keys.map { ($0.key, .basic($0.value)) }, also: others.map { ($0.key, .basic($0.value)) },
      label, help: help, isOn: isOn, isForLines: false)
  }

  /// Keys, each with what it leads to.
  init(
    _ keys: [(key: Key, meaning: Meaning)], also others: [(key: Key, meaning: Meaning)] = [],
    _ label: Text?, help: Text? = nil, isOn: Bool = true, isForLines: Bool = false
  ) {
    let isOwn = (keys + others).contains { if case .own = $0.meaning { true } else { false } }
    hint = KeyHint(
      keys: keys.map { $0.key }, others: others.map { $0.key }, label: label,
      help: help ?? label ?? Text(id: "", en: ""), isOwn: isOwn, isForLines: isForLines)
    meanings = keys.map { $0.meaning } + others.map { $0.meaning }
    self.isOn = isOn
  }

  private init(hint: KeyHint, meanings: [Meaning], isOn: Bool) {
    self.hint = hint
    self.meanings = meanings
    self.isOn = isOn
  }

  /// What a key leads to; nil where it is none of these.
  func meaning(of key: Key) -> Meaning? {
    if let place = hint.keys.firstIndex(of: key) { return meanings[place] }
    return hint.others.firstIndex(of: key).map { meanings[hint.keys.count + $0] }
  }

  /// The same keys, for a screen whose actions these are a part of.
  func map<Other>(_ transform: (Action) -> Other) -> KeyCommand<Other> {
    KeyCommand<Other>(
      hint: hint,
      meanings: meanings.map { meaning in
        switch meaning {
        case .own(let action): .own(transform(action))
        case .basic(let action): .basic(action)
        }
      }, isOn: isOn)
  }
}

extension KeyCommand: Sendable where Action: Sendable {}
extension KeyCommand.Meaning: Sendable where Action: Sendable {}
