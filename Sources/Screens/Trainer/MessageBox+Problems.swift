import Quiz
import Texts
import Training

extension MessageBox {
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
    first(of: problems.map { look(.atLine($0.line, $0.text)) }, look: look)
  }

  /// The first of some lines, no more than a box has room for, and how many more there are.
  static func first(_ most: Int = 8, of lines: [String], look: Look) -> String {
    let rest = lines.count - most
    return (lines.prefix(most) + (rest > 0 ? [look(.andMore(rest))] : []))
      .joined(separator: "\n")
  }
}

extension MessageBox {
  /// Asks whether to close a test, and tells what that does to those who are not done.
  static func whetherToClose(
    _ test: SessionTestID, _ attempts: [SessionProgress], of people: Int, look: Look
  ) -> MessageBox {
    .question(
      .closeTestHeading(test.role.text),
      .closeTestAbout(
        unfinished: attempts.count(where: \.isOpen), waiting: people - attempts.count),
      stay: .notYet, go: .closeTest(test.role.text), look: look
    ) { app in
      try app.training.close(test)
      return .pop
    }
  }
}
