/// The answers of a whole test written in one line, as `CABD-A*`.
///
/// A letter for each item, `-` where none was given, `*` where two were marked and none counts. What
/// takes more than a letter stands in brackets, as in `CA(BDAC)D`. Spaces and commas may stand
/// anywhere.
public enum AnswerLine {
  /// What stands for no answer.
  public static let empty: Set = ["-", "–", "*"]

  /// The answer to each item, as it is written on paper; empty for none.
  ///
  /// One whose bracket was left open keeps it: something may be missing.
  public static func answers(in line: String) -> [String] {
    var answers: [String] = []
    var bracket: String?
    for character in line {
      switch character {
      case "(" where bracket == nil: bracket = ""
      case ")" where bracket != nil:
        answers.append(bracket ?? "")
        bracket = nil
      case _ where bracket != nil: bracket?.append(character)
      case _ where empty.contains(String(character)): answers.append("")
      case ",": continue
      case _ where character.isWhitespace: continue
      default: answers.append(String(character))
      }
    }
    return answers + (bracket.map { ["(" + $0] } ?? [])
  }
}
