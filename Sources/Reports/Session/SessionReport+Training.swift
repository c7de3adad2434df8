import Quiz
import Training

extension SessionReport {
  /// The report of a session as it stands now.
  /// - Throws: `StoreError`, `SessionError.noSuchSession`, `ContentError`.
  public init(of session: SessionID, in training: Training) throws {
    self.init(try training.record(of: session), outline: try training.module.outline())
  }
}
