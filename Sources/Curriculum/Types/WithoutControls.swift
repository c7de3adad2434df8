extension String {
  /// The text without control characters, and without the marks that turn the direction of a line;
  /// line breaks and tabs become spaces.
  package var withoutControls: String {
    // Most texts have nothing but plain letters.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: kept.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
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
