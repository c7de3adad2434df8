import Quiz
import Tables

extension PaperFormat: Worded {
  /// What may be written, in a few letters.
  public var text: Text {
    switch self {
    case .letter(let last): .paperLetter(to: last)
    case .letters(let last): .paperLetters(to: last)
    case .truth: Text("B/S", "T/F")
    case .letterForEach(let items, let last): .paperLetterForEach(items, to: last)
    case .order(let last): .paperOrder(to: last)
    case .words: Text("kata", "words")
    }
  }
}
