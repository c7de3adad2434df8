/// One thing to say of an item, from its figures; the words stand in the program's texts.
///
/// The bounds are Ebel's (1965) for the discrimination index; a distractor that fewer than 5 % choose
/// does not work (Haladyna and Downing 1993).
public enum ItemFinding: Hashable, Sendable {
  /// Nobody met the item.
  case nobodyAsked
  /// So few met it that the figures may be chance: this many.
  case fewResponses(Int)
  /// All earned the same, so that it tells nobody from anybody.
  case noVariance
  /// More of the best chose this distractor than the key: the key may be wrong.
  case keyDoubtful(option: Int)
  /// Those who did well elsewhere did badly here: the key or the wording may be wrong.
  case negativeDiscrimination
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
  /// This distractor draws the best more than the weakest.
  case drawsTheBest(option: Int)
  /// Hardly anyone chose this distractor.
  case idleDistractor(option: Int)

  /// Whether the item wants looking at.
  public var isWarning: Bool {
    switch self {
    case .keyDoubtful, .negativeDiscrimination, .poorDiscrimination, .noBetterThanGuessing,
      .drawsTheBest, .idleDistractor:
      true
    case .nobodyAsked, .fewResponses, .noVariance, .marginalDiscrimination, .goodDiscrimination,
      .veryGoodDiscrimination, .hard, .easy:
      false
    }
  }
}

extension ItemFinding {
  /// With fewer responses than this, one person turns an index around.
  static let enoughResponses = 10
  /// A group smaller than this shows nothing about the best or the weakest.
  private static let enoughInGroup = 3

  /// What is to be said of an item, the weightiest first.
  public static func all(
    of item: ItemAnalysis, distractors: DistractorAnalysis? = nil
  ) -> [ItemFinding] {
    guard item.responses > 0 else { return [.nobodyAsked] }
    let ofOptions = distractors.map(ofOptions) ?? []
    let few: [ItemFinding] =
      item.responses < enoughResponses ? [.fewResponses(item.responses)] : []
    return ofOptions.filter(\.isAboutKey) + few + ofDiscrimination(item) + ofFacility(item)
      + ofOptions.filter { !$0.isAboutKey }
  }

  private var isAboutKey: Bool {
    if case .keyDoubtful = self { true } else { false }
  }

  private static func ofDiscrimination(_ item: ItemAnalysis) -> [ItemFinding] {
    guard let index = item.discriminationIndex else {
      return item.responses > 1 && item.standardDeviation == 0 ? [.noVariance] : []
    }
    return switch index {
    case ..<0: [.negativeDiscrimination]
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
    guard analysis.responses >= enoughResponses else { return [] }
    let leastKey = analysis.options.filter(\.isKey).map(\.upper).min() ?? 0
    return analysis.options.filter { !$0.isKey }.compactMap { option in
      if min(analysis.upperSize, analysis.lowerSize) >= enoughInGroup {
        if option.upper > leastKey { return .keyDoubtful(option: option.index) }
        // One more may be chance; two of three to five are not.
        if option.upper >= option.lower + 2 { return .drawsTheBest(option: option.index) }
      }
      return analysis.share(of: option) < 0.05 ? .idleDistractor(option: option.index) : nil
    }
  }
}
