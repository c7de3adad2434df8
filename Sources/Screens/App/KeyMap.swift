import Terminal
import Texts

/// The commands that apply now, with the keys that are theirs: each key once, and none that is typed.
struct KeyMap<Action> {
  private let commands: [(command: KeyCommand<Action>, keys: [Key], others: [Key])]

  /// - Parameter isTyped: whether a key goes into a field, and so is no command.
  init(_ commands: [KeyCommand<Action>], isTyped: (Key) -> Bool) {
    let applying = commands.filter(\.isOn)
    var owners: [Key: Int] = [:]
    // What a screen does itself goes before what works everywhere.
    for isOwn in [true, false] {
      for (place, command) in applying.enumerated() {
        for (key, meaning) in command.keys + command.others
        where meaning.isOwn == isOwn && owners[key] == nil && !isTyped(key) {
          owners[key] = place
        }
      }
    }
    self.commands = applying.enumerated().compactMap { place, command in
      let keys = command.keys.map(\.key).filter { owners[$0] == place }
      let others = command.others.map(\.key).filter { owners[$0] == place }
      return keys.isEmpty && others.isEmpty ? nil : (command, keys, others)
    }
  }

  /// What a key does; nil for nothing.
  func meaning(of key: Key) -> KeyCommand<Action>.Meaning? {
    for (command, keys, others) in commands where keys.contains(key) || others.contains(key) {
      return (command.keys + command.others).first { $0.key == key }?.meaning
    }
    return nil
  }

  /// The commands as they are told.
  var hints: [KeyHint] {
    commands.map { command, keys, others in
      KeyHint(
        keys: keys, others: others, label: command.label, help: command.help,
        isForLines: command.isForLines && command.keys.contains { $0.meaning.isOwn })
    }
  }
}

extension KeyCommand.Meaning {
  fileprivate var isOwn: Bool { if case .own = self { true } else { false } }
}
