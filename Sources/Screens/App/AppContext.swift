import Curriculum
import Foundation
import Quiz
import Reports
import Terminal
import Texts
import Training

/// What screens share: what can be asked of the program, who sits there, how things are shown.
@MainActor
public final class AppContext {
  /// What the program can be asked to do.
  public let training: Training
  /// The participant who sits there; nil before the first start is through.
  public private(set) var participant: Participant?
  public private(set) var language: Language
  /// The colours.
  public var theme: Theme { settings.theme.flatMap(Theme.init) ?? .auto }
  /// Whether no colours are wanted here, whatever was chosen.
  public var areThemesRefused = false
  /// The marks that the terminal can show.
  public let glyphs: Glyphs
  /// What was chosen here, for this and later starts.
  private(set) var settings: DeviceSettings
  /// Whether the time that is left is to be told now, without being looked at.
  var isTimeDue = false
  /// When Enter was the last key; nil where another was.
  private var lastEnter: Duration?
  /// Whether Enter is being held down, or pressed without looking: what it opened answers nothing.
  private(set) var isEnterHeld = false
  /// Until then no key is taken, for nobody asked for what is in view.
  private var takesKeysFrom: Duration?
  /// Nobody reads a question in less, and a key that is held repeats within it.
  private static let shortestLook = Duration.milliseconds(1200)
  /// The report that was computed last, and what it rests on.
  private var lastReport: (report: SessionReport, version: StoreVersion)?
  /// The window's size.
  public var size: Size
  /// What is told at the start.
  let notices: [StoreNotice]
  /// What serves tests to phones; nil where nothing does.
  let phones: (any PhoneServer)?
  /// Looks by which addresses others may reach this laptop, the likeliest first.
  var findAddresses = LocalAddress.all
  /// The one that the trainer chose; nil for the likeliest.
  var address: LocalAddress?
  /// The person's own folder, where files are offered to be written.
  let home: URL

  /// Puts a context together, and reads from the settings what was chosen last.
  /// - Parameters:
  ///   - language: the language asked for on the command line, or nil for the stored one.
  ///   - fallbackLanguage: the language when none is stored.
  public init(
    training: Training, language: Language? = nil, fallbackLanguage: Language = .indonesian,
    glyphs: Glyphs = .unicode, size: Size = Size(rows: 24, columns: 80),
    notices: [StoreNotice] = [], phones: (any PhoneServer)? = nil, home: URL
  ) throws {
    self.training = training
    self.glyphs = glyphs
    self.size = size
    self.notices = notices
    self.phones = phones
    self.home = home
    (settings, participant) = try training.deviceSettings()
    self.language = language ?? settings.language ?? fallbackLanguage
  }

  var module: ContentModule { training.module }
  var now: Date { training.now.date }
  /// How days are counted.
  var calendar: ReviewCalendar { training.calendar }
  /// How things are drawn for this person.
  var look: Look { Look(language: language, glyphs: glyphs, participantName: participant?.name) }
  /// The part of the window that a screen draws.
  var body: Rect { Frame(size: size).body }

  /// The addresses of this laptop, before all others the one to show.
  var addresses: [LocalAddress] {
    let all = findAddresses()
    return all.filter { $0 == address } + all.filter { $0 != address }
  }

  /// Who sits there.
  /// - Throws: `AppError.nobodyThere`.
  var somebody: Participant {
    get throws {
      guard let participant else { throw AppError.nobodyThere }
      return participant
    }
  }

  /// Whether the screens can be seen: in too small a window only a line says so.
  var showsScreens: Bool { glyphs.isPlain || Frame(size: size).isLargeEnough }

  /// A session's report, computed anew only where anything was written since.
  func report(of session: SessionID) throws -> SessionReport {
    let version = try training.version()
    if let lastReport, lastReport.report.session.id == session, lastReport.version == version {
      return lastReport.report
    }
    let report = try SessionReport(of: session, in: training)
    lastReport = (report, version)
    return report
  }

  /// Does what may take long; it is told of meanwhile, and can be left.
  /// - Throws: `AppError.left`.
  func working<Value>(_ body: () throws -> Value) throws -> Value {
    let value = try training.watching(body)
    if training.isGivenUp { throw AppError.left }
    return value
  }

  /// Notes when Enter is pressed, before the screens get the event.
  func noteEnter(_ event: Event) {
    guard event == .key(.enter) else { return (lastEnter, isEnterHeld) = (nil, false) }
    let now = training.now.running
    isEnterHeld = lastEnter.map { now - $0 < Self.shortestLook } ?? false
    lastEnter = now
  }

  /// Nobody has asked for what comes in view now: the clock led there, or another terminal.
  func comesUnasked() { takesKeysFrom = training.now.running + Self.shortestLook }

  /// Whether an event was meant for what was in view before: keys that go on without a pause are; a
  /// whole line is not.
  func isTooEarly(_ event: Event) -> Bool {
    guard !glyphs.isPlain, let start = takesKeysFrom, training.now.running < start else {
      return false
    }
    switch event {
    case .key, .mouse, .paste:
      comesUnasked()
      return true
    default: return false
    }
  }

  func change(_ change: (inout DeviceSettings) -> Void) throws {
    var changed = settings
    change(&changed)
    // What is written is copied when the program ends.
    guard changed != settings else { return }
    try training.set(changed, insteadOf: settings)
    settings = changed
  }

  /// Changes the language, for this and later starts.
  public func set(_ language: Language) throws {
    try change { $0.language = language }
    self.language = language
  }

  /// Changes the colours, for this and later starts.
  public func set(_ theme: Theme) throws { try change { $0.theme = theme.rawValue } }

  /// The numbers of questions that practice offers.
  static let practiceCounts = [5, 10, 15, 20, 30]

  /// Whether the time became due to be told since the last call.
  func takeTimeTelling() -> Bool {
    defer { isTimeDue = false }
    return isTimeDue
  }

  /// Lets a known participant sit down.
  public func welcome(_ participant: Participant) throws {
    try change { $0.participant = participant.id }
    self.participant = participant
  }

  /// Nobody sits there any more.
  func takeLeave() throws {
    participant = nil
    try change { $0.participant = nil }
  }

  /// Serves an open test, or votes, to phones; nil where there are none.
  func serve(_ occasion: PhoneOccasion) throws -> (any PhoneServing)? {
    // What was served before may still be ending.
    try training.watching { try phones?.serve(occasion, in: language) }
  }

  /// Enters a new participant, who sits down.
  public func welcomeNewcomer(named name: String) throws {
    try welcome(training.addParticipant(named: name))
  }

  /// Lets the participant of this name sit down; a name that nobody has enters a newcomer.
  /// - Throws: `SessionError.severalNamed` when it does not say who is meant.
  public func welcome(named name: String) throws {
    try training.participant(named: name).map(welcome) ?? welcomeNewcomer(named: name)
  }

  /// Gives the participant who sits there another name.
  public func renameParticipant(to name: String) throws {
    guard let participant else { return try welcomeNewcomer(named: name) }
    // By the name alone one sits down.
    var facts = participant.facts
    facts.name = name
    if facts.nameKey != participant.facts.nameKey, try !training.participants(named: name).isEmpty {
      throw Complaint(.nameIsTaken(name))
    }
    self.participant = try training.change(participant, to: facts)
  }
}

/// What the program refuses, besides what its modules do.
public enum AppError: Error, Hashable, Worded {
  /// Nobody has given a name yet.
  case nobodyThere
  /// The person had enough of it: all is as it was.
  case left

  public var text: Text {
    switch self {
    case .nobodyThere: .nobodyThere
    case .left: .workCancelled
    }
  }
}
