import Curriculum
import Quiz
import Records

/// Vote, talk, vote: a class answers a question together.
extension Training {
  /// What a session's class voted on, the oldest first.
  public func discussions(of session: SessionID) throws -> [Discussion] {
    try store.discussions.all(of: session)
  }

  /// What a session's class votes on now; nil where it has gone on.
  public func discussion(in session: SessionID) throws -> Discussion? {
    try store.discussions.current(in: session)
  }

  /// A question that nobody has voted on; its letters are those of the session.
  /// - Parameter session: nil where nothing is kept.
  /// - Throws: `QuizError.noQuestions` where there is nothing to choose from.
  public func newDiscussion(
    of question: Question, in session: TrainingSession?
  ) throws -> Discussion {
    let id = DiscussionID(world.makeID())
    let seed = session?.questionSeed ?? world.makeSeed()
    guard let discussion = Discussion(question, seed: seed, id: id, at: now.date) else {
      throw QuizError.noQuestions
    }
    try store.discussions.start(discussion, in: session?.id)
    return discussion
  }

  /// One as it stands now; nil where it is gone.
  public func discussion(_ id: DiscussionID) throws -> Discussion? {
    try store.discussions.discussion(id)
  }

  public func set(_ phase: Discussion.Phase, of discussion: DiscussionID) throws {
    try store.discussions.set(phase, of: discussion)
  }

  /// The class goes on; where nobody voted, or of no session, nothing is kept.
  public func end(_ discussion: DiscussionID) throws { try store.discussions.end(discussion) }

  /// Notes the hands that were counted, choice by choice.
  public func set(_ hands: [Int], in round: Discussion.Round, of discussion: DiscussionID) throws {
    try store.discussions.set(hands, in: round, of: discussion)
  }

  /// What a class can vote on: questions of practice alone, so that no test is known beforehand, with
  /// one choice of several.
  public func questionsForAll() throws -> [QuestionHeader] {
    try module.bank().headers.filter { $0.form == .practice && $0.kind.isBallot }
  }

  /// The statement that is presented on this machine, or was last; nil where none was.
  ///
  /// A presentation may end by a cut of the power, too.
  public func presented() throws -> StatementID? { try store.settings.presented() }

  public func setPresented(_ statement: StatementID) throws {
    try store.settings.setPresented(statement)
  }
}
