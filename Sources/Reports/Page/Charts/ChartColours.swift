import Quiz

/// The colours of the charts; a shape or a word beside them always says the same.
enum ChartColours {
  /// The colour of a test.
  static func colour(of role: TestRole) -> String {
    switch role {
    case .preTest: "#b45f06"
    case .postTest: "#0b5394"
    case .followUp: "#38761d"
    }
  }
  /// A score that fell.
  static let fallen = "#a61c00"
}

/// A coordinate as SVG wants it: a decimal point, one decimal.
func coordinate(_ value: Double) -> String { String((value * 10).rounded() / 10) }
