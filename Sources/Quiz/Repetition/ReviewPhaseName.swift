/// How far a question is learnt, as the records name it.
public enum ReviewPhaseName: String, Codable, Hashable, Sendable {
  case learning
  case review
  case relearning
}

extension ReviewCard.Phase {
  /// The phase without its step.
  public var name: ReviewPhaseName {
    switch self {
    case .learning: .learning
    case .review: .review
    case .relearning: .relearning
    }
  }

  /// The step, where there is one.
  public var step: Int? {
    switch self {
    case .learning(let step), .relearning(let step): step
    case .review: nil
    }
  }

  public init(name: ReviewPhaseName, step: Int?) {
    switch name {
    case .learning: self = .learning(step: step ?? 0)
    case .review: self = .review
    case .relearning: self = .relearning(step: step ?? 0)
    }
  }
}
