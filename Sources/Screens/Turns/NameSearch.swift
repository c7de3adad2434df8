import Foundation
import Quiz
import Training

extension Participant {
  /// Whether the name has words that start with the typed ones, in any order and without regard to
  /// case or accents; nothing typed finds everyone.
  func isFound(by typed: String) -> Bool {
    let names = Self.words(of: facts.name)
    return Self.words(of: typed).allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }

  private static func words(of text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
  }
}
