import CNcurses

/// The locale that the surroundings ask for.
public struct Locale: Hashable, Sendable {
  /// What the variables name, whether or not there is such a locale.
  public let name: String
  /// Whether characters are written in UTF-8 there.
  public let isUTF8: Bool

  /// The locale of characters.
  public static var ofSurroundings: Locale {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { (name: String) in
      getenv(name).map { String(cString: $0) }
    }
    return Locale(name: names.first { !$0.isEmpty } ?? "C", isUTF8: Glyphs.localeIsUTF8)
  }
}
