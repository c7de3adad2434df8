import Curriculum
import Foundation

extension Question.ShortAnswer {
  /// The mark for a typed answer: full when it is an accepted wording, compared without case,
  /// accents, punctuation and double spaces; full and a near miss when one typing error away from
  /// one of five letters or more.
  public func mark(for typed: String) -> Mark {
    let given = Self.normalized(typed)
    guard !given.isEmpty else { return .none }
    let accepted = (answers + englishAnswers).map(Self.normalized)
    if accepted.contains(given) { return .full }
    let isNear = accepted.contains {
      $0.count >= Self.shortestForNearMiss && Self.isOneErrorApart(Array($0), Array(given))
    }
    return isNear ? Mark(1, isNearMiss: true) : .none
  }

  /// In a shorter word one other letter is often another word.
  private static let shortestForNearMiss = 5

  /// Lower-case letters and digits without accents, words separated by single spaces.
  static func normalized(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    let folded = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    for character in folded where !Self.joiners.contains(character) {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.joined(separator: " ")
  }

  /// Apostrophes stand inside words and separate nothing.
  private static let joiners: Set<Character> = ["'", "’", "‘", "`"]

  /// Whether one insertion, deletion, replacement or exchange of neighbours turns one into the
  /// other (optimal string alignment, Damerau 1964, bounded by 1).
  static func isOneErrorApart(_ left: [Character], _ right: [Character]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    let prefix = zip(short, long).prefix { $0 == $1 }.count
    let shortRest = short.dropFirst(prefix)
    let longRest = long.dropFirst(prefix)
    if short.count < long.count { return shortRest.elementsEqual(longRest.dropFirst()) }
    guard !shortRest.isEmpty else { return false }
    if shortRest.dropFirst().elementsEqual(longRest.dropFirst()) { return true }
    return shortRest.count >= 2 && shortRest.first == longRest.dropFirst().first
      && shortRest.dropFirst().first == longRest.first
      && shortRest.dropFirst(2).elementsEqual(longRest.dropFirst(2))
  }
}
