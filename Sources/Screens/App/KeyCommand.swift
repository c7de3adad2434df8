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

  /// The keys that the key line names, and what each does.
  let keys: [(key: Key, meaning: Meaning)]
  /// Other keys that do the same; only the help names them.
  let others: [(key: Key, meaning: Meaning)]
  /// What the keys do, in a word or two; nil where only the help tells.
  let label: Text?
  /// What the keys do, in a sentence.
  let help: Text
  /// Whether it applies now.
  var isOn = true
  /// Whether it can be typed as a line; not where a line with this letter means something else.
  var isForLines = true
}

extension KeyCommand {
  /// Keys of a screen's own.
  init(
    _ keys: KeyValuePairs<Key, Action>, also others: KeyValuePairs<Key, Action> = [:],
    _ label: Text, help: Text? = nil, isOn: Bool = true
  ) {
    self.keys = keys.map { ($0.key, .own($0.value)) }
    self.others = others.map { ($0.key, .own($0.value)) }
    self.label = label
    self.help = help ?? label
    self.isOn = isOn
  }

  /// Keys of a screen's own that only the help tells of.
  init(_ keys: KeyValuePairs<Key, Action>, help: Text, isOn: Bool = true) {
    self.keys = keys.map { ($0.key, .own($0.value)) }
    self.others = []
    self.label = nil
    self.help = help
    self.isOn = isOn
  }

  /// Keys that work on every screen.
  init(
    _ keys: KeyValuePairs<Key, BasicAction>, also others: KeyValuePairs<Key, BasicAction> = [:],
    label: Text?, help: Text, isOn: Bool = true
  ) {
    self.keys = keys.map { ($0.key, .basic($0.value)) }
    self.others = others.map { ($0.key, .basic($0.value)) }
    self.label = label
    self.help = help
    self.isOn = isOn
  }

  /// The same keys, for a screen whose actions these are a part of.
  func map<Other>(_ transform: (Action) -> Other) -> KeyCommand<Other> {
    func mapped(
      _ bindings: [(key: Key, meaning: Meaning)]
    ) -> [(key: Key, meaning: KeyCommand<Other>.Meaning)] {
      bindings.map { key, meaning in
        switch meaning {
        case .own(let action): (key, .own(transform(action)))
        case .basic(let action): (key, .basic(action))
        }
      }
    }
    return KeyCommand<Other>(
      keys: mapped(keys), others: mapped(others), label: label, help: help, isOn: isOn,
      isForLines: isForLines)
  }
}
