/// A way to guess without having learnt anything: take the option with the highest score.
///
/// To add a trick, write it in a file of its own beside this one, and name it in `all`.
package struct Trick: Sendable {
  /// A name for reports that stays as it is.
  package let id: String
  /// What one does who plays it.
  package let name: LocalizedText
  /// A score for each option; one who finds several with the highest guesses among them.
  package let scores: @Sendable (ChoiceItem) -> [Double]

  package init(
    id: String, name: LocalizedText, scores: @escaping @Sendable (ChoiceItem) -> [Double]
  ) {
    self.id = id
    self.name = name
    self.scores = scores
  }

  /// The tricks that look at words, in the order of the report.
  package static let all: [Trick] = [
    .longestOption,
    .shortestOption,
    .mostLongWords,
    .fewestLongWords,
    .likeThePrompt,
    .unlikeThePrompt,
    .likeTheOthers,
    .unlikeTheOthers,
    .noAbsoluteWords,
  ]

  /// Plays the trick on all items.
  package func play(on items: [ChoiceItem]) -> TrickFigure {
    TrickFigure(trick: self, guesses: items.map(guess))
  }

  private func guess(_ item: ChoiceItem) -> TrickFigure.Guess {
    let scores = scores(item)
    let best = scores.max() ?? 0
    let chosen = scores.count { $0 == best }
    let keyScore = scores[item.key]
    let rival = scores.enumerated().filter { $0.offset != item.key }.map(\.element).max() ?? 0
    return TrickFigure.Guess(
      question: item.id, optionCount: scores.count, chosenCount: chosen,
      isKeyChosen: keyScore == best, margin: keyScore - rival)
  }
}
