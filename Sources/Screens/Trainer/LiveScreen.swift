import Foundation
import Quiz
import Terminal
import Texts
import Training

/// A test of a session as it goes on, on all terminals: who is where, who is done, the time left.
struct LiveScreen: Screen {
  typealias Target = Never

  private let role: TestRole
  private var session: TrainingSession
  private var roster: [RosterEntry] = []
  private var progress: [ParticipantID: SessionProgress] = [:]
  private var doneCount = 0
  var page = Page<Target>()

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    self.role = role
    self.session = session
    try look(in: app)
  }

  private mutating func look(in app: AppContext) throws {
    session = try app.training.session(session.id)
    roster = try app.training.roster(of: session.id)
    progress = Dictionary(
      try app.training.progress(at: SessionTestID(role, of: session.id)).map {
        ($0.participant, $0)
      },
      uniquingKeysWith: { first, _ in first })
    doneCount = progress.values.count { !$0.isOpen }
  }

  var tick: Duration? { .seconds(2) }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title, look(role.text)] }

  func status(with look: Look) -> [StyledRun]? {
    [StyledRun(look(.turnsDone(doneCount, of: roster.count)), Style(.accent, bold: true))]
  }

  var commands: [KeyCommand<Never>] { [.scroll, .help, .back()] }

  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event == .tick { try look(in: app) }
    return try follow(event, in: app)
  }

  func build(_ builder: inout Builder, look: Look) {
    let underWay = progress.count - doneCount
    builder.paragraph(
      "\(look((session.test(role)?.state ?? .unopened).text)) · "
        + look(
          .testCounts(done: doneCount, underWay: underWay, waiting: roster.count - progress.count)),
      Style(bold: true))
    builder.blank()
    builder.list(roster, target: { _ in nil }) { entry, builder in
      add(entry, to: &builder, look: look)
    }
  }

  /// One line for each participant: a mark, the name, a bar of what is answered, and all in words.
  private func add(_ entry: RosterEntry, to builder: inout Builder, look: Look) {
    let attempt = progress[entry.id]
    let (mark, words, style): (String, String, Style) =
      switch attempt {
      case nil: (look.glyphs.empty, look(.liveWaiting), Style(.quiet))
      case let attempt? where !attempt.isOpen:
        (look.glyphs.right, look(done(attempt)), Style(.good))
      case let attempt?: (look.glyphs.half, look(underWay(attempt)), Style(.accent))
      }
    let number = padded(String(entry.number), to: 3, alignment: .right)
    let lead = look.glyphs.isPlain ? "\(number)  " : "\(number)  \(mark) "
    let room = builder.width - columns(of: lead)
    let head = StyledRun(lead, style)
    guard room >= Self.nameColumns + Self.wordColumns else {
      builder.line([head, StyledRun(clipped(entry.participant.name, to: room))])
      builder.paragraph(words, style, indent: columns(of: lead))
      return
    }
    let name = padded(
      clipped(entry.participant.name, to: Self.nameColumns - 2), to: Self.nameColumns)
    let hasBar = room >= Self.nameColumns + Self.barColumns + Self.wordColumns
    let bar = attempt.map {
      look.glyphs.bar(
        Double($0.answeredCount) / Double(max(1, $0.itemCount)), columns: Self.barColumns - 2)
    }
    let barText = hasBar ? padded(bar ?? "", to: Self.barColumns) : ""
    builder.line(
      [head, StyledRun(name), StyledRun(barText, Style(.accent)), StyledRun(words, style)])
  }

  private static let nameColumns = 24
  private static let barColumns = 14
  private static let wordColumns = 44

  private func done(_ attempt: SessionProgress) -> Text {
    .liveDone(
      answered: attempt.answeredCount, of: attempt.itemCount, byClock: attempt.isEndedByClock)
  }

  private func underWay(_ attempt: SessionProgress) -> Text {
    .liveUnderWay(
      item: attempt.item + 1, of: attempt.itemCount, answered: attempt.answeredCount,
      minutesLeft: attempt.secondsLeft.map { ($0 + 59) / 60 })
  }
}
