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

  private static func words(of text: String) -> [String] {
    // Most names are of plain letters, and a list of thousands is looked through at each key.
    let folded =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased()
      : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return folded.split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
  }
}
