import Foundation
import Quiz

extension Participant {
  /// Whether the name has words that start with the typed ones, in any order and without regard to
  /// case or accents; nothing typed finds everyone.
  func isFound(by typed: String) -> Bool {
    let wanted = Self.words(of: typed)
    guard !wanted.isEmpty else { return true }
    let names = Self.words(of: facts.name)
    return wanted.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }

  fileprivate static func words(of text: String) -> [String] {
    // Most names are of plain letters, and a list of thousands is looked through at each key.
    let folded =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased()
      : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return folded.split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
  }
}

extension [Participant] {
  /// Those who are meant by a name or a part of it; whoever has no other words in the name before all
  /// others.
  func meant(by typed: String) -> [Participant] {
    let words = Participant.words(of: typed)
    let found = words.isEmpty ? [] : filter { $0.isFound(by: typed) }
    let named = found.filter { Participant.words(of: $0.name) == words }
    return named.isEmpty ? found : named
  }
}
