import Curriculum
import Quiz

/// What the first screen tells somebody.
public struct HomeFacts: Hashable, Sendable {
  /// The exam that is not handed in yet, and the seconds that it has left.
  public struct RunningExam: Hashable, Sendable {
    public let attempt: AttemptSummary
    public let secondsLeft: Int?
  }

  public var runningExam: RunningExam?
  /// What waits, the first first.
  public var waiting: [NextStep] = []
  /// The exam that was handed in last.
  public var lastExam: AttemptSummary?
  /// The number of statements read.
  public var readCount: Int
  /// The number of statements that there are.
  public var statementCount: Int
  /// The days studied in a row; nil before somebody has given a name.
  public var streak: Streak?
  /// How far the day's goal is reached; nil where there is none.
  public var goal: DailyGoal?
  /// Whether others are known here too.
  public var isShared = false
  /// A session's test that is open now.
  public struct OpenTest: Hashable, Sendable {
    public let role: TestRole
    public let session: String
  }

  /// The tests that may be taken now.
  public var openTests: [OpenTest] = []
  /// The exams that may be taken alone.
  public var exams: [Blueprint] = []
}

/// What somebody wants to do each day, and has done today.
public struct DailyGoal: Hashable, Sendable {
  public var answered: Int
  public var goal: Int

  public var isReached: Bool { answered >= goal }
}

extension Training {
  /// - Parameter participant: who sits there; nil before somebody has given a name.
  public func homeFacts(of participant: ParticipantID?) throws -> HomeFacts {
    // Of one moment, and with one beginning and end for the database instead of a dozen.
    try store.atOneMoment {
      let summary = try module.summary()
      var facts = HomeFacts(
        readCount: 0, statementCount: summary.statements.count, exams: summary.exams)
      facts.openTests = try openTests().map {
        HomeFacts.OpenTest(role: $0.test.role, session: $0.session.facts.title)
      }
      if let participant { try add(to: &facts, of: participant, statements: summary.statements) }
      return facts
    }
  }

  private func add(
    to facts: inout HomeFacts, of participant: ParticipantID, statements: [Statement]
  ) throws {
    let (open, lastExam) = try selfStudy(of: participant)
    let reading = try reading(of: participant)
    facts.runningExam = try runningExam(among: open)
    facts.waiting = NextStep.waiting(
      exam: open.exam, round: open.round, reviewCount: try reviewCount(of: participant),
      // Who has read nothing yet finds the first lesson below.
      unread: reading.last == nil ? nil : reading.next(of: statements))
    facts.lastExam = lastExam
    facts.readCount = reading.read.count
    facts.streak = try streak(of: participant)
    facts.goal = try dailyGoal(of: participant)
    facts.isShared = try store.people.areSeveral()
  }

  /// The exam that somebody began and has not handed in; the newest, should there be several.
  public func runningExam(of participant: ParticipantID) throws -> HomeFacts.RunningExam? {
    try runningExam(among: openAttempts(of: participant))
  }

  private func runningExam(among open: [AttemptSummary]) throws -> HomeFacts.RunningExam? {
    guard let exam = open.exam else { return nil }
    return HomeFacts.RunningExam(
      attempt: exam, secondsLeft: try attempt(exam.id).secondsLeft(at: now))
  }

  /// How many questions somebody has answered today of those that they want to; nil without a goal.
  func dailyGoal(of participant: ParticipantID) throws -> DailyGoal? {
    let goal = try reviewSettings(of: participant).dailyGoal
    guard goal > 0 else { return nil }
    return DailyGoal(
      answered: try store.reviews.answeredCount(by: participant, in: today), goal: goal)
  }

  func streak(of participant: ParticipantID) throws -> Streak {
    Streak(
      studied: Set(try store.reviews.studyMoments(of: participant).map(calendar.day)),
      today: calendar.day(of: now.date))
  }
}

extension [AttemptSummary] {
  /// The exam among what somebody has begun and left, the newest first.
  var exam: AttemptSummary? { first { $0.purpose.terms != nil } }

  /// What else to go on with: before one that was only looked at.
  var round: AttemptSummary? {
    let rounds = filter { $0.id != exam?.id }
    return rounds.first { $0.answeredCount > 0 } ?? rounds.first
  }
}
