import Curriculum
import Quiz

/// What the first screen tells somebody.
public struct HomeFacts: Hashable, Sendable {
  /// What is unfinished, or comes next.
  public enum Next: Hashable, Sendable {
    case attempt(AttemptSummary)
    case reading(Statement)
  }

  /// The exam that is not handed in yet, and the seconds that it has left.
  public struct RunningExam: Hashable, Sendable {
    public let attempt: AttemptSummary
    public let secondsLeft: Int?
  }

  /// What waits before all else.
  public var runningExam: RunningExam?
  public var next: Next?
  /// The exam that was handed in last.
  public var lastExam: AttemptSummary?
  /// The number of statements read.
  public var readCount: Int
  /// The number of statements that there are.
  public var statementCount: Int
  /// The number of reviews that are due.
  public var dueCount: Int
  /// The days studied in a row; nil before somebody has given a name.
  public var streak: Streak?
  /// How far the day's goal is reached; nil where there is none.
  public var goal: DailyGoal?
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
    let summary = try module.summary()
    let tests = try openTests().map {
      HomeFacts.OpenTest(role: $0.test.role, session: $0.session.facts.title)
    }
    let exams = try module.outline().selfStudyBlueprints
    guard let participant else {
      return HomeFacts(
        readCount: 0, statementCount: summary.statementCount, dueCount: 0, openTests: tests,
        exams: exams)
    }
    let running = try runningExam(of: participant)
    let open = try openAttempts(of: participant).first { $0.id != running?.attempt.id }
    return HomeFacts(
      runningExam: running,
      next: try open.map(HomeFacts.Next.attempt)
        ?? nextToRead(by: participant).map(HomeFacts.Next.reading),
      lastExam: try store.attempts.lastExam(by: participant, module: summary.id),
      readCount: try store.people.readCount(by: participant, module: summary.id),
      statementCount: summary.statementCount, dueCount: try dueCount(of: participant),
      streak: try streak(of: participant), goal: try dailyGoal(of: participant),
      openTests: tests, exams: exams)
  }

  /// The exam that somebody began and has not handed in; the newest, should there be several.
  public func runningExam(of participant: ParticipantID) throws -> HomeFacts.RunningExam? {
    guard let exam = try openAttempts(of: participant).first(where: { $0.purpose.terms != nil })
    else { return nil }
    return HomeFacts.RunningExam(
      attempt: exam, secondsLeft: try attempt(exam.id).secondsLeft(at: now))
  }

  /// How many questions somebody has answered today of those that they want to; nil without a goal.
  func dailyGoal(of participant: ParticipantID) throws -> DailyGoal? {
    let goal = try reviewSettings(of: participant).dailyGoal
    guard goal > 0 else { return nil }
    let today = calendar.start(ofDay: calendar.day(of: now.date))
    return DailyGoal(
      answered: try store.reviews.answeredCount(by: participant, since: today), goal: goal)
  }

  func streak(of participant: ParticipantID) throws -> Streak {
    Streak(
      studied: Set(try store.reviews.studyMoments(of: participant).map(calendar.day)),
      today: calendar.day(of: now.date))
  }
}
