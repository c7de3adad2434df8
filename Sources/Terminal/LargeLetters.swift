/// An address in letters that can be read across a room, in signs that every terminal has.
public enum LargeLetters {
  /// Five lines; signs that are not drawn are left out.
  public static func lines(_ text: String) -> [String] {
    let drawn = text.compactMap { letters[$0] }
    return (0..<5).map { line in drawn.map { $0[line] }.joined(separator: " ") }
  }

  private static let letters: [Character: [String]] = [
    "0": ["####", "#  #", "#  #", "#  #", "####"],
    "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["####", "   #", "####", "#   ", "####"],
    "3": ["####", "   #", " ###", "   #", "####"],
    "4": ["#  #", "#  #", "####", "   #", "   #"],
    "5": ["####", "#   ", "####", "   #", "####"],
    "6": ["####", "#   ", "####", "#  #", "####"],
    "7": ["####", "   #", "  # ", " #  ", " #  "],
    "8": ["####", "#  #", "####", "#  #", "####"],
    "9": ["####", "#  #", "####", "   #", "####"],
    ".": [" ", " ", " ", " ", "#"],
    ":": [" ", "#", " ", "#", " "],
  ]
}
