/// A way to guess without having learnt anything: take the option with the highest score.
package struct Trick: Sendable {
  /// What a trick goes by.
  package enum Clue: String, Sendable {
    /// How the options are written.
    case form
    /// What everyday sense makes of them.
    case meaning
  }

  /// A name for reports that stays as it is.
  package let id: String
  /// What one does who plays it.
  package let name: LocalizedText
  /// What it goes by.
  package let clue: Clue
  /// A score for each option; one who finds several with the highest guesses among them.
  let scores: @Sendable (ChoiceItem) -> [Double]

  init(
    _ trick: String, id: String, en: String, clue: Clue = .form,
    scores: @escaping @Sendable (ChoiceItem) -> [Double]
  ) {
    self.id = trick
    self.name = LocalizedText(id: id, en: en)
    self.clue = clue
    self.scores = scores
  }

  /// The trick of those who take the lowest score.
  func reversed(_ trick: String, id: String, en: String) -> Trick {
    Trick(trick, id: id, en: en, clue: clue) { item in scores(item).map { -$0 } }
  }
}
