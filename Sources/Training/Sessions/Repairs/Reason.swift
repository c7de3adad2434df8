import Quiz
import Records

/// Why something is put right, and by whom: whoever has shown the PIN, or owns the data.
public struct Reason: Hashable, Sendable {
  let text: String
  /// The name that stands in the trace.
  let trainer: String

  /// - Throws: `SessionError.noReason` for a text with nothing in it.
  public init(_ text: String, by trainer: String) throws(SessionError) {
    guard let text = CleanedText.of(text) else { throw .noReason }
    self.text = text
    self.trainer = CleanedText.of(trainer) ?? ""
  }
}

/// What a trainer can put right, each with its reason and a trace.
extension Training {
  /// How many repairs and rulings a session has.
  public func repairCount(in session: SessionID) throws -> Int {
    try store.repairs.count(in: session)
  }

  /// Copies things as they stand, and gives what stands in the trace of the repair that follows.
  func begin(_ reason: Reason) throws -> Repairs.Trace {
    let trace = Repairs.Trace(
      reason: reason.text, madeBy: reason.trainer, madeAt: now.date, makeID: world.makeID)
    try copyFirst { try backUp() }
    return trace
  }

  /// Copies things as they stand before something is put right, which is not done without.
  func copyFirst<Value>(_ copy: () throws -> Value) throws -> Value {
    do {
      return try copy()
    } catch StoreError.cannotBackUp(let path, let trouble) {
      throw StoreError.cannotBackUpFirst(path: path, trouble)
    }
  }
}
