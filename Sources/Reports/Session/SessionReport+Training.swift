import Curriculum
import Quiz
import Training

extension SessionReport {
  /// The report of a session as it stands now; what earlier sessions answered to the same versions of
  /// its questions adds to what is said of their keys.
  /// - Throws: `StoreError`, `SessionError.noSuchSession`, `.otherModule`, `ContentError`.
  public init(of session: SessionID, in training: Training) throws {
    let record = try training.record(of: session)
    let outline = try training.module.outline()
    guard record.session.module == outline.id else {
      throw SessionError.otherModule(record.session.module)
    }
    var background = ItemBackground()
    let versions = Set(record.tests.values.flatMap(\.questions.keys))
    for earlier in try training.sessions()
    where earlier.createdAt < record.session.createdAt && earlier.module == record.session.module {
      for test in try training.record(of: earlier.id).tests.values {
        guard !versions.isDisjoint(with: test.questions.keys) else { continue }
        background.add(ResponseTable(test, of: test.attempts.filter { !$0.isOpen && $0.isCounted }))
      }
    }
    self.init(record, outline: outline, background: background)
    letterhead = try training.letterhead()
  }
}

extension ItemBackground {
  mutating func add(_ table: ResponseTable) {
    for (item, found) in zip(table.items, table.evidence) {
      evidence[item.version, default: ItemEvidence()].add(found)
    }
  }
}
