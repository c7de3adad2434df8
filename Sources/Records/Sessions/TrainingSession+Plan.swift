import Curriculum
import Foundation
import Quiz

extension TrainingSession {
  /// The plan of one of the session's tests, with the session's time limit and pass mark.
  ///
  /// All participants are asked the same questions in the same order.
  /// - Parameter seed: what the order of each question's options is drawn with.
  /// - Throws: `SessionError.noSuchTest` or `.otherModule`; `QuizError` when the bank can't fill the
  ///   blueprint.
  public func plan(
    _ kind: AttemptPlan.Kind, outline: ModuleOutline, bank: QuestionBank, seed: UInt64, id: UUID,
    at now: Date
  ) throws -> AttemptPlan {
    guard module == outline.id else { throw SessionError.otherModule(module) }
    guard let blueprint = outline.blueprints.first(where: { $0.id == self.blueprint(of: kind) })
    else { throw SessionError.noSuchTest(kind) }
    var plan = try AttemptPlan.test(
      blueprint, kind: kind, from: bank, module: module, questionSeed: questionSeed, seed: seed,
      id: id, at: now)
    plan.timeLimit = facts.minutes * 60
    plan.passingPercentage = facts.passingPercentage
    return plan
  }

  /// The plan of one of the session's tests as it stands on paper: one order of options for everyone,
  /// and no clock.
  /// - Throws: as `plan` does.
  public func paperPlan(
    _ kind: AttemptPlan.Kind, outline: ModuleOutline, bank: QuestionBank, id: UUID, at now: Date
  ) throws -> AttemptPlan {
    var plan = try plan(
      kind, outline: outline, bank: bank, seed: questionSeed, id: id, at: now)
    plan.timeLimit = nil
    return plan
  }
}
