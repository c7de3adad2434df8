/// One thing to say of an item, from its figures; the words stand in the program's texts.
///
/// The bounds are Ebel's (1965) for the discrimination index; a distractor that fewer than 5 % choose
/// does not work (Haladyna and Downing 1993).
public enum ItemFinding: Hashable, Sendable {
  /// Nobody met the item.
  case nobodyAsked
  /// It is marked as this was ruled.
  case ruled(Ruling.Verdict)
  /// So few saw all items that the figures may be chance: this many.
  case fewResponses(Int)
  /// All who saw every item earned the same, so that it tells none of them from another.
  case noVariance
  /// This distractor draws those who know more than the key does, and not by chance: the key may be
  /// wrong.
  case keyDoubtful(option: Int)
  /// The same of fewer people: the item is worth a look.
  case lookAtKey(option: Int)
  /// Those who did well elsewhere did badly here, and not by chance: the key or the wording may be
  /// wrong.
  case negativeDiscrimination
  /// The same of fewer people: the item is worth a look.
  case lookAtDiscrimination
  /// The discrimination index is below 20, of so few people that this may be chance.
  case unsureDiscrimination(Int)
  /// The discrimination index is below 20.
  case poorDiscrimination
  /// The discrimination index is 20 or more.
  case marginalDiscrimination
  /// The discrimination index is 30 or more.
  case goodDiscrimination
  /// The discrimination index is 40 or more.
  case veryGoodDiscrimination
  /// No better than guessing.
  case noBetterThanGuessing
  /// Fewer than a quarter of the points were earned.
  case hard
  /// More than four fifths of the points were earned.
  case easy
  /// Hardly anyone chose this distractor.
  case idleDistractor(option: Int)

  /// Whether it is what the answers in all sessions say of the key.
  public var isOfKey: Bool {
    switch self {
    case .keyDoubtful, .lookAtKey, .negativeDiscrimination, .lookAtDiscrimination: true
    default: false
    }
  }

  /// Whether it is about those who took the test rather than about the item.
  public var isOfClass: Bool { if case .fewResponses = self { true } else { false } }

  /// Whether it is what was decided about its marking.
  public var isRuling: Bool { if case .ruled = self { true } else { false } }

  /// Whether the item wants looking at.
  public var isWarning: Bool {
    switch self {
    case .keyDoubtful, .lookAtKey, .negativeDiscrimination, .lookAtDiscrimination,
      .poorDiscrimination, .noBetterThanGuessing, .idleDistractor:
      true
    case .nobodyAsked, .ruled, .fewResponses, .noVariance, .unsureDiscrimination,
      .marginalDiscrimination, .goodDiscrimination, .veryGoodDiscrimination, .hard, .easy:
      false
    }
  }
}

extension ItemFinding {
  /// With fewer responses than this, one person turns an index around.
  static let enoughResponses = 10

  /// What is to be said of an item, the weightiest first.
  /// - Parameter ofKey: what `ItemEvidence.findings` says of it.
  public static func all(
    of item: ItemAnalysis, distractors: DistractorAnalysis? = nil, ofKey: [ItemFinding] = []
  ) -> [ItemFinding] {
    guard item.responses > 0 else { return [.nobodyAsked] }
    guard item.compared >= enoughResponses else { return ofKey + [.fewResponses(item.compared)] }
    // One thing is said of the discrimination.
    let said = ofKey.contains { $0 == .negativeDiscrimination || $0 == .lookAtDiscrimination }
    return ofKey + (said ? [] : ofDiscrimination(item)) + ofFacility(item)
      + (distractors.map(ofOptions) ?? [])
  }

  private static func ofDiscrimination(_ item: ItemAnalysis) -> [ItemFinding] {
    guard let index = item.discriminationIndex else {
      return item.standardDeviation == 0 ? [.noVariance] : []
    }
    return switch index {
    case ..<20 where item.compared < ItemEvidence.enough:
      [.unsureDiscrimination(item.compared)]
    case ..<20: [.poorDiscrimination]
    case ..<30: [.marginalDiscrimination]
    case ..<40: [.goodDiscrimination]
    default: [.veryGoodDiscrimination]
    }
  }

  private static func ofFacility(_ item: ItemAnalysis) -> [ItemFinding] {
    guard let facility = item.facilityIndex else { return [] }
    if let guess = item.randomGuessScore, guess > 0, facility <= guess {
      return [.noBetterThanGuessing]
    }
    return facility < 0.25 ? [.hard] : facility > 0.8 ? [.easy] : []
  }

  private static func ofOptions(_ analysis: DistractorAnalysis) -> [ItemFinding] {
    // Of two options the wrong one can't be another.
    guard analysis.options.count > 2, analysis.options.contains(where: \.isKey) else { return [] }
    return analysis.options.filter { !$0.isKey && analysis.share(of: $0) < 0.05 }
      .map { .idleDistractor(option: $0.index) }
  }
}
