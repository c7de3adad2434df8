import Curriculum
import Foundation
import Quiz
import Records
import Reports
import Terminal

/// What screens may ask of the world: the records, the content, who is there, the time.
@MainActor
public final class AppContext {
  /// What comes from outside the program; tests give their own.
  public struct Surroundings {
    /// The present time.
    public var now: () -> Date
    /// A new id.
    public var makeID: () -> UUID
    /// A new seed for an attempt.
    public var makeSeed: () -> UInt64
    /// The time zone that days are counted in.
    public var timeZone: () -> TimeZone
    /// The person's own folder, where files are offered to be written.
    public var home: () -> URL

    /// Makes surroundings.
    public init(
      now: @escaping () -> Date, makeID: @escaping () -> UUID, makeSeed: @escaping () -> UInt64,
      timeZone: @autoclosure @escaping () -> TimeZone = .current,
      home: @autoclosure @escaping () -> URL = HomeFolder.current
    ) {
      self.now = now
      self.makeID = makeID
      self.makeSeed = makeSeed
      self.timeZone = timeZone
      self.home = home
    }

    /// The computer's clock and its random numbers.
    public static var real: Surroundings {
      Surroundings(
        now: Date.init, makeID: UUID.init, makeSeed: { UInt64.random(in: .min ... .max) })
    }
  }

  /// Participants, attempts, settings.
  public let records: RecordStore
  /// The module that is taught.
  public let module: ContentModule
  /// The participant who sits there; nil before the first start is through.
  public private(set) var participant: Participant?
  /// The language of all texts.
  public private(set) var language: Language
  /// The colours.
  public private(set) var theme: Theme
  /// The marks that the terminal can show.
  public let glyphs: Glyphs
  /// The number of questions that practice asks unless told otherwise.
  public private(set) var practiceCount: Int
  /// Whether a bell rings when an exam's time is nearly over.
  public private(set) var ringsBell: Bool
  /// Whether the bell is to be rung now.
  private var isBellDue = false
  /// The window's size.
  public var size: Size
  private let surroundings: Surroundings

  /// Puts a context together, and reads from the settings what was chosen last.
  /// - Parameters:
  ///   - participant: who sits there, or nil for who was there last.
  ///   - language: the language asked for on the command line, or nil for the stored one.
  ///   - fallbackLanguage: the language when none is stored.
  public init(
    records: RecordStore, module: ContentModule, participant: Participant? = nil,
    language: Language? = nil, fallbackLanguage: Language = .indonesian, glyphs: Glyphs = .unicode,
    size: Size = Size(rows: 24, columns: 80), surroundings: Surroundings = .real
  ) throws {
    self.records = records
    self.module = module
    self.glyphs = glyphs
    self.size = size
    self.surroundings = surroundings
    let (settings, whoSitsThere) = try records.together {
      let settings = try records.settings()
      let id = settings[Setting.participant].flatMap { UUID(uuidString: $0) }
      return (settings, try participant ?? id.flatMap(records.participant))
    }
    self.language =
      language ?? settings[Setting.language].flatMap(Language.init) ?? fallbackLanguage
    self.theme = settings[Setting.theme].flatMap(Theme.init) ?? .auto
    self.practiceCount = settings[Setting.practiceCount].flatMap { Int($0) } ?? 10
    self.ringsBell = settings[Setting.bell] == Self.bellOn
    self.participant = whoSitsThere
  }

  /// The present time.
  public var now: Date { surroundings.now() }
  /// How things are drawn for this person.
  var look: Look { Look(language: language, glyphs: glyphs, participantName: participant?.name) }
  /// The part of the window that a screen draws.
  var body: Rect { Frame(size: size).body }

  /// Names of stored settings.
  private enum Setting {
    static let language = "language"
    static let theme = "theme"
    static let participant = "participant"
    static let practiceCount = "practiceCount"
    static let bell = "bell"
  }

  /// Changes the language, for this and later starts.
  public func set(_ language: Language) throws {
    try records.set(Setting.language, to: language.rawValue)
    self.language = language
  }

  /// Changes the colours, for this and later starts.
  public func set(_ theme: Theme) throws {
    try records.set(Setting.theme, to: theme.rawValue)
    self.theme = theme
  }

  /// The numbers of questions that practice offers.
  static let practiceCounts = [5, 10, 15, 20, 30]

  /// Changes the number of questions that practice asks, for this and later starts.
  func setPracticeCount(_ count: Int) throws {
    try records.set(Setting.practiceCount, to: String(count))
    practiceCount = count
  }

  private static let bellOn = "on"

  /// Lets the bell ring or not, for this and later starts.
  func setBell(_ rings: Bool) throws {
    try records.set(Setting.bell, to: rings ? Self.bellOn : "off")
    ringsBell = rings
  }

  /// Asks for the bell, where the person wants one.
  func ring() { isBellDue = ringsBell }

  /// Whether the bell was asked for since the last call.
  func takeBell() -> Bool {
    defer { isBellDue = false }
    return isBellDue
  }

  /// Lets a known participant sit down.
  public func welcome(_ participant: Participant) throws {
    try records.set(Setting.participant, to: participant.id.uuidString)
    self.participant = participant
  }

  /// Enters a new participant, who sits down.
  public func welcomeNewcomer(named name: String) throws {
    try welcome(records.addParticipant(named: name, id: surroundings.makeID(), at: now))
  }

  /// Lets the participant of this name sit down; a name that nobody has enters a newcomer.
  /// - Throws: `AppError.severalNamed` when it does not say who is meant.
  public func welcome(named name: String) throws {
    let known = try records.participants(named: name)
    guard known.count < 2 else { throw AppError.severalNamed(name) }
    try known.first.map(welcome) ?? welcomeNewcomer(named: name)
  }

  /// Gives the participant who sits there another name.
  public func renameParticipant(to name: String) throws {
    guard let participant else { return try welcomeNewcomer(named: name) }
    self.participant = try records.rename(participant, to: name)
  }

  /// The person's own folder.
  var home: URL { surroundings.home() }
  /// A new id.
  func makeID() -> UUID { surroundings.makeID() }
  /// A new seed.
  func makeSeed() -> UInt64 { surroundings.makeSeed() }
  /// How days are counted.
  var calendar: ReviewCalendar { ReviewCalendar(timeZone: surroundings.timeZone()) }
}
