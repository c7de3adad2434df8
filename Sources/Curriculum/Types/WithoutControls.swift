extension String {
  /// The text without control characters, and without the marks that turn the direction of a line;
  /// line breaks and tabs become spaces.
  package var withoutControls: String {
    // Most texts have nothing but plain letters.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{2028}", "\u{2029}": kept.append(" ")
      case _ where scalar.isControl: continue
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// The text as it stands in XML or HTML.
  ///
  /// Scalars are looked at, not characters: a combining mark must not hide what it stands on.
  package var xml: String {
    withoutControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
