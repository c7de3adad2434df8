import Quiz
import Records

/// Whoever may put things right: has shown the PIN, or owns the data.
public struct Trainer: Hashable, Sendable {
  /// The name that stands in the trace.
  public var name: String

  public init(name: String) {
    self.name = name
  }
}

/// What a trainer can put right, each with its reason and a trace.
extension Training {
  /// How many repairs and rulings a session has.
  public func repairCount(in session: SessionID) throws -> Int {
    try store.repairs.count(in: session)
  }

  func checked(_ reason: String) throws(SessionError) -> String {
    guard let reason = CleanedText.of(reason) else { throw .noReason }
    return reason
  }

  /// Copies things as they stand, and gives what stands in the trace of the repair that follows.
  func beginRepair(_ reason: String, by trainer: Trainer) throws -> Repairs.Trace {
    let trace = Repairs.Trace(
      reason: try checked(reason), madeBy: CleanedText.of(trainer.name) ?? "", madeAt: now.date,
      makeID: world.makeID)
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
