import Quiz

extension NormalizedGain.Level: Worded {
  public var text: Text {
    switch self {
    case .high: .gainHigh
    case .medium: .gainMedium
    case .low: .gainLow
    case .fallen: .gainFallen
    }
  }
}
