import Quiz

extension NormalizedGain.Level: Worded {
  public var text: Text {
    switch self {
    case .high: Text("tinggi", "high")
    case .medium: Text("sedang", "medium")
    case .low: Text("rendah", "low")
    case .fallen: Text("menurun", "fallen")
    }
  }
}
