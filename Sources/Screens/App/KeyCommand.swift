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
  private(set) var hint: KeyHint
  /// What each key does that only this screen does; none where every screen does it.
  private let own: [Action]
  /// What each key does that every screen does.
  private let basic: [BasicAction]
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
  init(
    _ keys: KeyValuePairs<Key, Action>, also others: KeyValuePairs<Key, Action> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true, isForLines: Bool = true
  ) {
    self.init(
      keys.map { $0.key }, also: others.map { $0.key }, label, help: help, isForLines: isForLines,
      own: keys.map { $0.value } + others.map { $0.value }, isOn: isOn)
  }

  /// Keys of a screen's own, each with what it does.
  init(
    _ keys: [(key: Key, action: Action)], also others: [(key: Key, action: Action)], _ label: Text?,
    help: Text, isOn: Bool = true
  ) {
    self.init(
      keys.map { $0.key }, also: others.map { $0.key }, label, help: help, isForLines: false,
      own: (keys + others).map { $0.action }, isOn: isOn)
  }

  /// Keys that work on every screen.
  init(
    basic keys: KeyValuePairs<Key, BasicAction>, also others: KeyValuePairs<Key, BasicAction> = [:],
    _ label: Text?, help: Text? = nil, isOn: Bool = true
  ) {
    self.init(
      keys.map { $0.key }, also: others.map { $0.key }, label, help: help,
      basic: keys.map { $0.value } + others.map { $0.value }, isOn: isOn)
  }

  /// Keys that all do one thing, which every screen does.
  init(_ key: Key, also others: [Key], _ label: Text?, help: Text?, all action: BasicAction) {
    self.init(
      [key], also: others, label, help: help,
      basic: Array(repeating: action, count: 1 + others.count), isOn: true)
  }

  private init(
    _ keys: [Key], also others: [Key], _ label: Text?, help: Text?, isForLines: Bool = false,
    own: [Action] = [], basic: [BasicAction] = [], isOn: Bool
  ) {
    self.hint = KeyHint(
      keys: keys, others: others, label: label, help: help ?? label ?? Text(id: "", en: ""),
      isOwn: !own.isEmpty, isForLines: isForLines)
    self.own = own
    self.basic = basic
    self.isOn = isOn
  }

  private init(hint: KeyHint, own: [Action], basic: [BasicAction], isOn: Bool) {
    self.hint = hint
    self.own = own
    self.basic = basic
    self.isOn = isOn
  }

  /// What a key leads to; nil where it is none of these.
  func meaning(of key: Key) -> Meaning? {
    guard
      let place = hint.keys.firstIndex(of: key)
        ?? hint.others.firstIndex(of: key).map({ hint.keys.count + $0 })
    else { return nil }
    return own.isEmpty ? .basic(basic[place]) : .own(own[place])
  }

  /// The same keys, told in other words in the key line.
  func labelled(_ label: Text) -> Self {
    var command = self
    command.hint.label = label
    return command
  }

  /// The same keys, for a screen whose actions these are a part of.
  func map<Other>(_ transform: (Action) -> Other) -> KeyCommand<Other> {
    var mapped = KeyCommand<Other>(
      hint: hint, own: own.map(transform), basic: basic, isOn: isOn)
    mapped.idleBeside = idleBeside
    return mapped
  }
}

extension KeyCommand: Sendable where Action: Sendable {}
extension KeyCommand.Meaning: Sendable where Action: Sendable {}
