import Texts

extension MessageBox {
  /// The most problems that a box lists.
  private static let listed = 8

  /// Tells what is wrong with the lines of a file, and what to do about it.
  static func problems(
    _ problems: [(line: Int, text: Text)], heading: Text, advice: Text, look: Look
  ) -> MessageBox {
    MessageBox(
      heading: look(heading), message: list(problems, look: look) + "\n\n" + look(advice),
      choices: [.close(look(.understood))])
  }

  /// The first problems, a line each, and how many more there are.
  static func list(_ problems: [(line: Int, text: Text)], look: Look) -> String {
    let lines = problems.prefix(listed).map { look(.atLine($0.line, $0.text)) }
    let rest = problems.count - lines.count
    return (lines + (rest > 0 ? [look(.andMore(rest))] : [])).joined(separator: "\n")
  }
}
