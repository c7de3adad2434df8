import Quiz
import Terminal
import Texts
import Training

/// What waits to be reviewed today, and how much of it to do now.
struct ReviewStartScreen: PreviewScreen, Refreshing {
  enum Target: Hashable {
    case resume(AttemptSummary)
    case start(Int?)
    case practice
    case read
    case fit
    case newPerDay, fewer, more
  }

  /// What there is to do.
  private struct Work {
    var state: ReviewState
    var queue: ReviewQueue
    var forecast: ReviewForecast
    /// Today's review, where one was begun and left.
    var open: AttemptSummary?
    /// Whether that one holds all that waits: to begin it anew would only end it.
    var isUnderWay = false
    /// When the next question comes while none waits, and how many come by then.
    var next: (moment: DueMoment, count: Int)?
    var newPerDay: Int
    /// Whether no question was ever answered.
    var isFirst: Bool { state.cards.isEmpty }
    /// Whether nothing was read yet.
    var hasReadNothing: Bool
    /// Whether the schedule can be fitted to this person's memory.
    var canFit: Bool

    @MainActor
    init(in app: AppContext) throws {
      let participant = try app.somebody.id
      let state = try app.training.reviewState(of: participant)
      self.state = state
      queue = try app.training.reviewQueue(state, of: participant)
      forecast = ReviewForecast(state)
      open = try app.training.openAttempts(of: participant).first { $0.purpose == .review }
      if let open {
        let round = try app.training.attempt(open.id)
        let unanswered = Set(round.unanswered.map { round.questions[$0].id })
        isUnderWay = queue.entries.allSatisfy { unanswered.contains($0.question.id) }
      }
      if queue.entries.isEmpty {
        let moments = state.questions.compactMap { state.cards[$0.id] }.map {
          DueMoment(of: $0, calendar: state.rules.calendar, at: state.now)
        }
        next = moments.min { $0.date < $1.date }.map { next in
          (next, moments.count { $0.minutes == next.minutes && $0.days == next.days })
        }
      }
      newPerDay = try app.training.reviewSettings(of: participant).newPerDay
      hasReadNothing = try app.training.reading(of: participant).read.isEmpty
      canFit = try app.training.canFitWeights(of: participant)
    }
  }

  var page = Page<Target>()
  private var work: Work

  private static let counts = [5, 10]
  /// How long a question takes with its explanation, from the pace of reading.
  private static let secondsPerQuestion = 45

  /// The minutes that so many questions take.
  static func minutes(for count: Int) -> Int { max(1, count * secondsPerQuestion / 60) }

  init(in app: AppContext) throws { work = try Work(in: app) }

  mutating func refresh(in app: AppContext) throws { work = try Work(in: app) }

  /// What can be opened, with what it is called and what there is to say of it.
  private var lines: [(target: Target, label: Text, about: Text?)] {
    let total = work.queue.entries.count
    var lines: [(Target, Text, Text?)] = []
    if let round = work.open {
      let count = Text.count(round.answeredCount, of: round.itemCount)
      lines.append((.resume(round), .resume, count))
    }
    if !work.isUnderWay, total == 0 { lines.append((.practice, .practice, .practiceAbout)) }
    if !work.isUnderWay, total > 0 {
      lines += Self.counts.filter { $0 < total }.map { count in
        let new = work.queue.round(of: count).count { $0.reason == .new }
        return (.start(count), .questions(count), .asked(due: count - new, new: new))
      }
      let all = Text { "\(Text.reviewAll($0)) (\(Text.questions(total)($0)))" }
      lines.append((.start(nil), all, nil))
    }
    if work.canFit { lines.append((.fit, .fitSchedule, .fitScheduleAbout)) }
    lines.append((.newPerDay, .newPerDay(work.newPerDay), nil))
    return lines + (isUnprepared ? [(.read, .learn, .readFirst)] : [])
  }

  /// Whether questions would come before anything was read.
  private var isUnprepared: Bool { work.isFirst && work.hasReadNothing }

  func title(look: Look) -> [String] { [look(.review)] }

  var commands: [KeyCommand<Target>] {
    [
      .move, .open(page.focus == .newPerDay ? .keyChange : .keyOpen),
      KeyCommand(["-": .fewer, "+": .more], .keyFewerMore), .help, .back(),
    ]
  }

  private mutating func setNewPerDay(_ count: Int, in app: AppContext) throws -> Move {
    try app.training.setNewPerDay(count, for: app.somebody.id)
    try refresh(in: app)
    page.go(to: .newPerDay)
    return .stay
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    let choices = ReviewSettings.newPerDayChoices
    switch target {
    case .resume(let summary): return .replace(try app.screen(of: summary.id))
    case .start(let count):
      return .replace(try PracticeScreen(in: app) { try $0.startReview(count, by: $1) })
    case .practice: return .replace(try PracticeSetupScreen(in: app))
    case .read: return .replace(try SectionsScreen(in: app))
    case .fit:
      let text = try app.working { try app.training.fitWeights(of: app.somebody.id).text }
      try refresh(in: app)
      page.go(to: .newPerDay)
      return .tell(.fitSchedule, text)
    case .newPerDay: return try setNewPerDay(choices.following(work.newPerDay), in: app)
    case .more: return try setNewPerDay(choices.element(1, after: work.newPerDay), in: app)
    case .fewer: return try setNewPerDay(choices.element(-1, after: work.newPerDay), in: app)
    }
  }

  func build(_ builder: inout Builder, look: Look) {
    addWaiting(to: &builder, look: look)
    builder.blank()
    builder.menu(lines.map { ($0.target, look($0.label), $0.about.map { look($0) } ?? "") })
    builder.blank()
    builder.paragraph(look(.reviewAbout), .aside)
    if work.isFirst { builder.paragraph(look(.reviewFromPractice), .aside) }
  }

  func pane(in body: Rect) -> Pane? { work.forecast.total > 0 ? .afterText : nil }

  /// What will be due.
  func buildPreview(_ builder: inout Builder, look: Look) {
    ForecastLines(
      forecast: work.forecast, dueNow: work.queue.dueCount, state: work.state, look: look
    ).add(to: &builder)
  }

  private func addWaiting(to builder: inout Builder, look: Look) {
    guard work.queue.entries.isEmpty else {
      let minutes = Self.minutes(for: work.queue.entries.count)
      builder.paragraph(
        look(.waiting(due: work.queue.dueCount, new: work.queue.newCount)), Style(bold: true))
      builder.paragraph(look(.aboutMinutes(minutes)), .aside)
      return
    }
    builder.paragraph(look(.nothingDue), Style(bold: true))
    if let (moment, count) = work.next {
      builder.paragraph(look(.nextReview(moment.text(with: look), count: count)))
    }
  }
}
