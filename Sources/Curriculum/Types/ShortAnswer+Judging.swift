import Foundation

extension Question.ShortAnswer {
  /// The wording to show in a language: the Indonesian one where there is no English one.
  public func shown(in language: Language) -> String {
    let english = language == .english ? englishAnswers.first : nil
    return english ?? answers.first ?? ""
  }

  /// One accepted wording.
  public init(_ answer: String) { self.init(answers: [answer]) }

  /// What a typed answer is worth.
  public enum Judgement: Hashable, Sendable {
    /// An accepted wording.
    case right
    /// One typing error away from an accepted wording of five letters or more.
    case typingError
    /// A wrong answer that deserves a word of its own.
    case near(Near)
    case wrong
  }

  /// Compares a typed answer with the accepted and the near ones, without case, accents,
  /// punctuation and double spaces.
  public func judge(_ typed: String) -> Judgement {
    let given = Self.normalized(typed)
    guard !given.isEmpty else { return .wrong }
    switch Self.errors(in: given, from: answers + englishAnswers) {
    case 0: return .right
    case 1: return .typingError
    default:
      let near = near.first { Self.errors(in: given, from: $0.answers + $0.englishAnswers) != nil }
      return near.map { .near($0) } ?? .wrong
    }
  }

  /// How many typing errors there are, none or one; nil for more.
  private static func errors(in given: String, from answers: [String]) -> Int? {
    let known = answers.map(normalized)
    if known.contains(given) { return 0 }
    let isClose = known.contains {
      $0.count >= shortestForTypingError && isOneErrorApart(Array($0), Array(given))
    }
    return isClose ? 1 : nil
  }

  /// In a shorter word one other letter is often another word.
  private static let shortestForTypingError = 5

  /// Lower-case letters and digits without accents, words separated by single spaces.
  static func normalized(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .filter { !joiners.contains($0) }.split { !$0.isLetter && !$0.isNumber }
    .joined(separator: " ")
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
