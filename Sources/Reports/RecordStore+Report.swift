import Curriculum
import Foundation
import Records

extension RecordStore {
  /// The report of a session as it stands at `now`; attempts whose time is up are submitted first.
  /// - Throws: `RecordsError`, `SessionError.noSuchSession`, `ContentError`.
  public func report(of session: UUID, module: ContentModule, at now: Date) throws -> SessionReport
  {
    let bank = try module.bank()
    try submitOverdue(in: session, bank: bank, at: now)
    return SessionReport(
      try SessionRows(of: session, in: self), outline: try module.outline(), bank: bank)
  }
}
