import Foundation
import Quiz
import Terminal
import Texts
import Training

/// A test of a session as it goes on, on all terminals: who is where, who is done, the time left; each
/// opens with what can be put right.
struct LiveScreen: CodeScreen, Watching {
  enum Target: Hashable {
    case participant(ParticipantID)
    case minutes, close
    case door(Door.Target)
  }

  private let role: TestRole
  private var door: Door
  private var session: TrainingSession
  private var now: Date
  private var roster: [RosterEntry] { door.roster }
  /// Those of one name, who are told apart by more than that.
  private var namesakes: Set<ParticipantID> = []
  private var progress: [ParticipantID: SessionProgress] = [:]
  private var phones: [ParticipantID: PhoneTicket] = [:]
  /// The columns of the widest name, and of the words that tell most of how somebody stands, without and
  /// with the device.
  private var widest = (name: 0, words: 0, wordsAndDevice: 0)
  private var doneCount: Int { progress.values.count { !$0.isOpen } }
  var page = Page<Target>()

  init(
    _ role: TestRole, of session: TrainingSession, serving: (any PhoneServing)? = nil,
    in app: AppContext
  ) throws {
    self.role = role
    self.session = session
    self.now = app.now
    self.door = Door(for: .test(SessionTestID(role, of: session.id)), serving: serving)
    try refresh(in: app)
  }

  private var test: SessionTestID { SessionTestID(role, of: session.id) }

  mutating func refresh(in app: AppContext) throws {
    now = app.now
    session = try app.training.session(session.id)
    try door.look(in: app)
    namesakes = roster.map(\.participant).alike(by: \.name)
    progress = try app.training.progress(at: test).keyed(by: \.participant)
    phones = door.phones.keyed(by: \.participant)
    widest = (
      ScoreBar.widest(of: roster.map(name)), widestWords(namesDevice: false, look: app.look),
      widestWords(namesDevice: true, look: app.look)
    )
  }

  private func widestWords(namesDevice: Bool, look: Look) -> Int {
    ScoreBar.widest(
      of: roster.map {
        state(of: $0.id, progress[$0.id], namesDevice: namesDevice, look: look).words
      })
  }

  var tick: Duration? { .seconds(2) }

  func title(look: Look) -> [String] { [look(.trainer), session.facts.title, look(role.text)] }

  func status(with look: Look) -> StyledRun? {
    let done = look(.turnsDone(doneCount, of: roster.count))
    let asking = session.isOpen(role) ? door.asking.map { look($0) } : nil
    let parts = [asking, door.status(look), done].compactMap(\.self)
    return StyledRun(parts.joined(separator: " · "), Style(.accent, bold: true))
  }

  var commands: [KeyCommand<Target>] {
    let isOpen = session.isOpen(role)
    return [
      .move, .open(.keyRepair), KeyCommand(["x": .close], .keyCloseTest, isOn: isOpen),
      KeyCommand(["w": .minutes], .keyMinutesForAll, isOn: isOpen),
    ] + (isOpen ? [door.commandToLetIn(Target.door)] : [])
      + door.commands(isOn: isOpen, Target.door) + [.help, .back()]
  }

  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .minutes: return .push(RepairBox.minutesForAll(test, by: session.leader))
    case .close:
      try refresh(in: app)
      return .push(MessageBox.whetherToClose(test, Array(progress.values), of: roster.count))
    case .door(let target): return try door.open(target, in: app)
    case .participant(let id):
      guard let entry = roster.first(where: { $0.id == id }) else { return .stay }
      return .push(
        try TestRepairScreen(entry, role: role, of: session, serving: door.serving, in: app))
    }
  }

  /// What going away takes from people with phones: also from one who came in since the last tick.
  func costOfLeaving(in app: AppContext) -> Text? {
    guard door.serving?.state.port != nil else { return nil }
    let hasPhones =
      try? app.training.session(session.id).isOpen(role)
      && !app.training.phones(at: .test(test)).isEmpty
    // What can't be read may be something.
    return hasPhones == false ? nil : .stopServingAbout
  }

  func goBack(in app: AppContext) throws -> Move {
    guard let cost = costOfLeaving(in: app) else { return .pop }
    return .ask(
      .stopServingHeading, cost, stay: .keepServing, go: .stopServing
    ) { [session] app in try .trainer(SessionScreen(session.id, in: app), in: app) }
  }

  var shownCode: CodeBeside? { session.isOpen(role) ? door.shownCode : nil }

  func build(_ builder: inout Builder, look: Look) {
    if session.isOpen(role) { door.add(to: &builder, isForAll: false, look: look) }
    let underWay = progress.count - doneCount
    builder.paragraph(
      "\(look((session.test(role)?.state ?? .unopened).text)) · "
        + look(
          .testCounts(done: doneCount, underWay: underWay, waiting: roster.count - progress.count)),
      Style(bold: true))
    builder.blank()
    builder.list(roster, target: { .participant($0.id) }, number: \.number) { entry, builder in
      add(entry, to: &builder, look: look)
    }
  }

  private func name(of entry: RosterEntry) -> String {
    namesakes.contains(entry.id) ? entry.participant.nameAndDetails : entry.participant.name
  }

  /// One line for each participant: a mark, the name, a bar of what is answered, and that in a few words;
  /// two where whoever listens hears all of it, where there is no room for both, or where a namesake's
  /// name would be cut.
  private func add(_ entry: RosterEntry, to builder: inout Builder, look: Look) {
    let (attempt, isPlain) = (progress[entry.id], look.glyphs.isPlain)
    let number = padded(String(entry.number), to: 3, alignment: .right)
    let room = builder.width - Self.leadColumns
    let hasBar = !isPlain && room >= Self.nameColumns + Self.barColumns + Self.wordColumns
    let (mark, words, style) = state(
      of: entry.id, attempt, namesDevice: hasBar || isPlain, look: look)
    let lead = isPlain ? "\(number)  " : "\(number)  \(mark) "
    // Names have all the room that bars and words leave, which begin at one place in all lines.
    let barRoom = hasBar ? Self.barColumns : 0
    let leastName = hasBar ? Self.nameColumns : Self.leastNameColumns
    let wordRoom =
      hasBar
      ? max(Self.wordColumns, min(widest.wordsAndDevice, room - barRoom - leastName))
      : min(widest.words, Self.fewWordColumns)
    let nameRoom = room - barRoom - max(wordRoom, columns(of: words))
    let isWhole = columns(of: name(of: entry)) <= nameRoom - 2
    guard !isPlain, nameRoom >= leastName, isWhole || !namesakes.contains(entry.id) else {
      return builder.item(
        .participant(entry.id), lead: lead, name(of: entry), detail: words,
        detailStyle: style)
    }
    let nameWidth = min(nameRoom, widest.name + 2)
    let name = padded(shortened(name(of: entry), to: nameWidth - 2), to: nameWidth)
    let bar = attempt.map {
      look.glyphs.bar(
        Double($0.answeredCount) / Double(max(1, $0.itemCount)), columns: Self.barColumns - 2)
    }
    let barText = hasBar ? padded(bar ?? "", to: Self.barColumns) : ""
    builder.line(.participant(entry.id)) { isFocused in
      [
        StyledRun(lead, style), StyledRun(name, isFocused ? .focused : Style()),
        StyledRun(barText, Style(.accent)), StyledRun(words, style),
      ]
    }
  }

  /// A mark, what is to be said, and how: what needs the trainer before all else.
  private func state(
    of participant: ParticipantID, _ attempt: SessionProgress?, namesDevice: Bool, look: Look
  ) -> (mark: String, words: String, style: Style) {
    let glyphs = look.glyphs
    let device = namesDevice ? attempt.flatMap(device) : nil
    if let attempt, !attempt.isOpen {
      return (glyphs.right, look(device, done(attempt, isShort: !glyphs.isPlain)), Style(.good))
    }
    // Where the test is closed nobody can be let in.
    let asks = door.state.asking.contains(participant) && session.isOpen(role)
    guard let attempt else {
      if asks { return ("!", look(.asks), Style(.warning, bold: true)) }
      if door.state.letIn.contains(participant) {
        return (glyphs.empty, look(.mayComeInYet), Style(.accent))
      }
      return phones[participant] == nil
        ? (glyphs.empty, look(.liveWaiting), .aside)
        : (glyphs.empty, look(namesDevice ? .byPhone : nil, .phoneIsIn), Style(.accent))
    }
    var words = look(device, underWay(attempt, isShort: !glyphs.isPlain))
    let minutes = attempt.origin == .phone ? minutesSilent(participant) : nil
    if let silent = minutes.map({ look(.minutesSilent($0)) }) {
      words = glyphs.isPlain ? "\(silent) · \(words)" : silent
    }
    // Who is in may ask too, from another phone; or somebody else by that name.
    if asks { return ("!", "\(look(.asks)) · \(words)", Style(.warning, bold: true)) }
    return minutes == nil
      ? (glyphs.half, words, Style(.accent)) : ("!", words, Style(.warning))
  }

  /// The minutes without a sign of life from somebody's phone, from two on.
  private func minutesSilent(_ participant: ParticipantID) -> Int? {
    guard let phone = phones[participant] else { return nil }
    let minutes = Int(now.timeIntervalSince(phone.lastSeenAt) / 60)
    return minutes >= 2 ? minutes : nil
  }

  /// By what somebody answers; nil where all use this laptop.
  private func device(of attempt: SessionProgress) -> Text? {
    switch attempt.origin {
    case .phone, .paper, .imported: attempt.origin.text
    case .screen: phones.isEmpty ? nil : .byLaptop
    }
  }

  /// The focus mark, the number and the mark, and at the edge the mark of what is below.
  private static let leadColumns = 11
  /// What a name has at least beside a bar, and at all.
  private static let nameColumns = 16
  private static let leastNameColumns = 10
  private static let barColumns = 14
  private static let wordColumns = 30
  private static let fewWordColumns = 21

  private func done(_ attempt: SessionProgress, isShort: Bool) -> Text {
    .liveDone(
      answered: attempt.answeredCount, of: attempt.itemCount, by: attempt.phase.ender,
      unseen: attempt.isCutShort ? attempt.unseenCount : 0, isShort: isShort)
  }

  private func underWay(_ attempt: SessionProgress, isShort: Bool) -> Text {
    .liveUnderWay(
      item: attempt.item + 1, of: attempt.itemCount, answered: attempt.answeredCount,
      minutesLeft: attempt.secondsLeft.map { ($0 + 59) / 60 }, isShort: isShort)
  }
}

extension Look {
  /// Two texts side by side.
  fileprivate func callAsFunction(_ first: Text?, _ second: Text) -> String {
    first.map { "\(self($0)) · \(self(second))" } ?? self(second)
  }
}
