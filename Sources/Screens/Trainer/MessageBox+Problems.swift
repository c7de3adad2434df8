import Quiz
import Tables
import Texts
import Training

extension MessageBox {
  /// Tells what is wrong with the lines of a file, and what to do about it.
  static func problems(
    _ problems: [LineProblem], heading: Text, advice: Text
  ) -> MessageBox {
    .notice(heading, Text { "\(list(problems)($0))\n\n\(advice($0))" })
  }

  /// The first problems, a line each, and how many more there are.
  static func list(_ problems: [LineProblem]) -> Text {
    first(of: problems.map { .atLine($0.line, $0.kind.text) })
  }

  /// The first of some lines, no more than a box has room for, and how many more there are.
  static func first(_ most: Int = 8, of lines: [Text]) -> Text {
    let rest = lines.count - most
    let shown = lines.prefix(most) + (rest > 0 ? [.andMore(rest)] : [])
    return shown.joined(separator: "\n")
  }

  /// Asks whether to close a test, and tells what that does to those who are not done.
  static func whetherToClose(
    _ test: SessionTestID, _ attempts: [SessionProgress], of people: Int
  ) -> MessageBox {
    .question(
      .closeTestHeading(test.role.text),
      .closeTestAbout(
        unfinished: attempts.count(where: \.isOpen), waiting: people - attempts.count),
      stay: .notYet, go: .closeTest(test.role.text)
    ) { app in
      try app.training.close(test)
      return .pop
    }
  }
}
