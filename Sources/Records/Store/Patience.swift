import Synchronization

/// What is done while the disk, or another program, keeps somebody waiting: nobody is to sit before a
/// screen that neither moves nor says why.
public final class Patience: Sendable {
  /// Who tells a person of the wait; all three are called from a thread of their own.
  public struct Waiter: Sendable {
    /// Says that there is a wait; it has lasted for a while.
    public var begins: @Sendable () -> Void
    /// Whether to wait on; asked again and again.
    public var goesOn: @Sendable () -> Bool
    public var ends: @Sendable () -> Void

    public init(
      begins: @escaping @Sendable () -> Void, goesOn: @escaping @Sendable () -> Bool = { true },
      ends: @escaping @Sendable () -> Void = {}
    ) {
      self.begins = begins
      self.goesOn = goesOn
      self.ends = ends
    }
  }

  private struct State {
    var waiter: Waiter?
    var isGivenUp = false
    var longestWait = usual
  }

  private let state: Mutex<State>
  /// How long somebody waits who is told nothing else.
  private static let usual: Duration = .seconds(60)

  public init(_ waiter: Waiter? = nil) { state = Mutex(State(waiter: waiter)) }

  /// Who tells of waits from now on; nil where nobody does.
  public var waiter: Waiter? {
    get { state.withLock { $0.waiter } }
    set { state.withLock { $0.waiter = newValue } }
  }

  /// Whether the person has had enough of the present wait.
  public var isGivenUp: Bool { state.withLock { $0.isGivenUp } }

  /// How long another program is waited for at most.
  var longestWait: Duration { state.withLock { $0.longestWait } }

  /// Does what nobody asked for and what comes again, such as each second: that waits for nobody.
  public func hurrying<Value>(_ body: () throws -> Value) rethrows -> Value {
    state.withLock { $0.longestWait = .milliseconds(200) }
    defer { state.withLock { $0.longestWait = Self.usual } }
    return try body()
  }

  func set(isGivenUp: Bool) { state.withLock { $0.isGivenUp = isGivenUp } }
}
