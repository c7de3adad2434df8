import Curriculum
import Foundation
import Quiz
import Terminal
import Texts
import Training

/// One question for the whole class, on the projector: vote, talk, vote.
///
/// No names stand there, but of those who ask to come in, once the trainer looks who they are.
struct VoteScreen: Watching {
  enum Target: Hashable {
    case goOn(Discussion.Phase)
    case hands
    case door(Door.Target)
  }

  private var discussion: Discussion
  private let session: TrainingSession?
  /// Kept while the class votes: without it nothing would listen.
  private var door: Door
  /// By the clock that runs, which nobody puts right.
  private var talkEnds: Duration?
  private var now: Duration
  var page = Page<Target>()

  /// As long as neighbours are given to convince each other.
  private static let talkSeconds = 120

  init(
    _ question: Question, in session: TrainingSession?, door: Door, in app: AppContext
  ) throws {
    self.discussion = try app.training.newDiscussion(of: question, in: session)
    self.session = session
    self.door = door
    self.now = app.training.now.running
  }

  mutating func refresh(in app: AppContext) throws {
    now = app.training.now.running
    // Where only hands are raised nobody comes in.
    if door.serving != nil { try door.look(in: app) }
    // What is gone is over.
    if let stored = try app.training.discussion(discussion.id) {
      discussion = stored
    } else {
      discussion.phase = .over
    }
  }

  var tick: Duration? { .seconds(1) }

  func title(look: Look) -> [String] {
    (session.map { [$0.facts.title] } ?? []) + [look(.voteTogether)]
  }

  func status(with look: Look) -> StyledRun? {
    let texts = [state(look.language), door.asking].compactMap(\.self)
    return StyledRun(texts.map { look($0) }.joined(separator: " · "), Style(.accent, bold: true))
  }

  /// How the vote stands, or how long there is to talk.
  private func state(_ language: Language) -> Text? {
    if let talkEnds, discussion.phase == .talk {
      let left = max(0, Int(((talkEnds - now) / .seconds(1)).rounded(.up)))
      return .talkLeft(language.countdown(left))
    }
    return discussion.openRound.map { .votesIn(discussion.total(in: $0), $0) }
  }

  var commands: [KeyCommand<Target>] {
    [
      .open(page.focus == .hands ? .keyHands : .keyGoOn),
      KeyCommand(
        ["#": .hands], .keyHands, help: .countHandsAbout, isOn: discussion.openRound != nil),
      door.commandToLetIn(Target.door), .move, .help, .back(),
    ]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .hands:
      return discussion.openRound.map { .push(HandsBox.screen(discussion, $0, in: session?.id)) }
        ?? .stay
    case .door(let target): return try door.open(target, in: app)
    case .goOn(.over): return try end(in: app)
    case .goOn(let phase):
      try refresh(in: app)
      guard let round = discussion.openRound, discussion.total(in: round) == 0 else {
        try goOn(to: phase, in: app)
        return .stay
      }
      return .ask(.noVotesYet, .countFirst, stay: .cancel, go: .closeVote) {
        [id = discussion.id] app in
        // Somebody may have voted meanwhile.
        if try app.training.discussion(id)?.total(in: round) == 0 {
          try app.training.set(phase, of: id)
        }
        return .popThen(.refresh)
      }
    }
  }

  private mutating func goOn(to phase: Discussion.Phase, in app: AppContext) throws {
    try app.training.set(phase, of: discussion.id)
    try refresh(in: app)
    talkEnds =
      phase == .talk && discussion.advice == .talk
      ? now + .seconds(Self.talkSeconds) : nil
    page = Page()
    // The question was read: in a low window the split and its rule are what is looked at now.
    if phase == .talk {
      let rows = rows(in: app.body, look: app.look)
      page.scroll(to: Spot(row: rows.count), in: rows, height: app.body.rows)
    }
  }

  private func end(in app: AppContext) throws -> Move {
    try app.training.end(discussion.id)
    return .pop
  }

  mutating func goBack(in app: AppContext) throws -> Move {
    try refresh(in: app)
    let isUnderWay = discussion.phase != .told && discussion.phase != .over
    guard isUnderWay, discussion.total(in: .first) > 0 else { return try end(in: app) }
    return .ask(.endVoteHeading, .endVoteAbout, stay: .cancel, go: .endVote) {
      [id = discussion.id] app in
      try app.training.end(id)
      return .popThen(.press(.escape))
    }
  }
}

extension VoteScreen {
  func build(_ builder: inout Builder, look: Look) {
    builder.blank()
    if let story = discussion.question.caseStudy {
      builder.paragraph(look(story.story), indent: 2)
      builder.blank()
    }
    builder.paragraph(look(discussion.question.prompt), Style(bold: true), indent: 2)
    builder.blank()
    for choice in discussion.order { add(choice, to: &builder, look: look) }
    addNext(to: &builder, look: look)
  }

  /// A choice with its letter; below it how often it was taken, once that may be seen.
  private func add(_ choice: Int, to builder: inout Builder, look: Look) {
    let isTold = discussion.phase == .told
    let isKey = isTold && discussion.question.ballotKey == choice
    let mark = isKey ? "\(look.glyphs.right) " : ""
    let style = isKey ? Style(.good, bold: true) : Style()
    let lead = "  " + (discussion.letter(of: choice).map { "\($0)  " } ?? "")
    builder.runs(
      [StyledRun(mark + discussion.question.ballotText(choice, in: look.language), style)],
      hang: columns(of: lead), lead: [StyledRun(lead, Style(.accent, bold: true))])
    for round in shownRounds { add(round, of: choice, to: &builder, look: look) }
    if isTold {
      builder.paragraph(
        discussion.question.ballotReason(choice, in: look.language),
        isKey ? Style() : .aside, indent: columns(of: lead))
    }
    // A split and its rule are seen together, also where lines are few: choice, bar and space are three.
    if discussion.phase != .talk || builder.height > 3 * discussion.order.count + 5 {
      builder.blank()
    }
  }

  /// The votes that may be seen now: none while votes are taken.
  private var shownRounds: [Discussion.Round] {
    switch discussion.phase {
    case .talk: [.first]
    case .told: Discussion.Round.allCases.filter { discussion.total(in: $0) > 0 }
    case .first, .second, .over: []
    }
  }

  private func add(
    _ round: Discussion.Round, of choice: Int, to builder: inout Builder, look: Look
  ) {
    let (count, total) = (discussion.counts(in: round)[choice], discussion.total(in: round))
    let share = total == 0 ? 0 : Double(count) / Double(total)
    // Both votes on one scale, and from one place on.
    let widest = Discussion.Round.allCases.map { columns(of: look($0.text)) }.max() ?? 0
    let label = discussion.phase == .told ? padded(look(round.text), to: widest + 2) : ""
    let figures = "  \(count)  \(look.language.percent(100 * share, places: 0))"
    let most = shownRounds.map(discussion.total).max() ?? 0
    let room = builder.textWidth - 5 - columns(of: label) - columns(of: "  \(most)  100%")
    let bar = look.glyphs.isPlain ? "" : look.glyphs.bar(share, columns: min(30, max(5, room)))
    builder.line([
      StyledRun("     \(label)", .aside), StyledRun(bar, Style(.accent)),
      StyledRun(figures, Style(bold: true)),
    ])
  }

  /// What the first vote calls for, and what can be done next, the likeliest first.
  private func addNext(to builder: inout Builder, look: Look) {
    switch discussion.phase {
    case .first:
      builder.button(.goOn(.talk), look(.showSplit))
      builder.button(.hands, look(.countHands))
    case .talk:
      let advice = discussion.advice
      builder.blank()
      builder.paragraph(look(advice?.text ?? .noVotesYet), Style(.accent, bold: true), indent: 2)
      builder.blank()
      if advice == .talk { builder.button(.goOn(.second), look(.voteAgain)) }
      builder.button(.goOn(.told), look(.showKey))
      if advice != .talk { builder.button(.goOn(.second), look(.voteAgain)) }
    case .second:
      builder.button(.goOn(.told), look(.showKey))
      builder.button(.hands, look(.countHands))
    case .told, .over:
      if session == nil { builder.paragraph(look(.notKeptHere), .aside, indent: 2) }
      builder.button(.goOn(.over), look(.doneDiscussing))
    }
  }
}

/// The box in which counted hands are typed.
@MainActor
enum HandsBox {
  /// - Parameter session: whose roster says how many there are, where anybody is on it.
  static func screen(
    _ discussion: Discussion, _ round: Discussion.Round, in session: SessionID?
  ) -> InputScreen {
    let known = discussion.hands[round] ?? []
    let rows = discussion.order.map { choice in
      Form<InputField>.Row.short(
        .hands(choice), .handsFor(discussion.name(of: choice)),
        known.indices.contains(choice) ? String(known[choice]) : "", limit: 4)
    }
    return InputScreen(.countHands, .countHandsAbout, rows, button: .countHands) { form, app in
      let hands = try discussion.order.indices.map { choice in
        if form.text(.hands(choice)).isEmpty { return 0 }
        let count = try form.number(.hands(choice))
        guard count >= 0 else {
          throw FormError(
            text: .notANumber(form.label(.hands(choice)), form.text(.hands(choice))),
            field: InputField.hands(choice))
        }
        return count
      }
      // Those who have voted on a phone raise no hand.
      let phones = try app.training.discussion(discussion.id)?.votes[round]?.count ?? 0
      let total = hands.reduce(phones, +)
      let people = try session.map(app.training.roster)?.count
      if let people, people > 0, total > people {
        throw Complaint(.tooManyHands(total, of: people))
      }
      try app.training.set(hands, in: round, of: discussion.id)
      return .pop
    }
  }
}
