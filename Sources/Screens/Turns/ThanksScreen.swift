import Quiz
import Terminal
import Texts
import Training

/// What a participant sees at the end of a test in a session: thanks, and who comes next; no score.
struct ThanksScreen: Screen {
  private let turn: SessionTurn
  private let attempt: Attempt
  /// Whether the trainer ended it.
  private let isClosed: Bool
  private let next: RosterEntry?
  var page = Page<Choice>()

  init(
    _ turn: SessionTurn, attempt: Attempt, isClosed: Bool = false, in app: AppContext
  ) throws {
    self.turn = turn
    self.isClosed = isClosed
    self.attempt = attempt
    self.next = try TurnList(turn.test, in: app).next
  }

  func title(look: Look) -> [String] { [look(turn.role.text), turn.session.facts.title] }

  func status(with look: Look) -> StyledRun? { StyledRun(turn.name, .aside) }

  var commands: [KeyCommand<Choice>] {
    [.open(.turnNext), .back(nil, help: .turnNext), .help]
  }

  func goBack(in app: AppContext) -> Move { .home }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(look(.thanks(turn.name)), isApart: true)
    if attempt.phase.isByClock {
      builder.paragraph(look(.thanksByClock), Style(.warning))
    } else if attempt.phase.ender == .trainer {
      builder.paragraph(look(.thanksClosed), Style(.warning))
    }
    builder.paragraph(look(.thanksKept(attempt.answeredCount, of: attempt.questions.count)))
    builder.blank()
    // Where the test is closed, nobody comes next.
    if !isClosed {
      builder.paragraph(look(next == nil ? .thanksLast : .thanksCallNext))
      if let next { builder.paragraph(look(.thanksNext(next.numberedName)), .aside) }
      builder.blank()
    }
    builder.button(Choice(.turnNext) { _ in .home }, look: look)
  }
}
