import Synchronization

/// What is done while the disk, or another program, keeps somebody waiting: nobody is to sit before a
/// screen that neither moves nor says why.
public final class Patience: Sendable {
  /// Who tells a person of the wait; all three may be called from any thread, but one
  /// at a time.
  public struct Waiter: Sendable {
    /// Says that there is a wait, which has lasted for a while: for others, or this program works.
    public var begins: @Sendable (_ isWorking: Bool) -> Void
    /// Whether to wait on; asked again and again.
    public var goesOn: @Sendable () -> Bool
    public var ends: @Sendable () -> Void

    public init(
      begins: @escaping @Sendable (_ isWorking: Bool) -> Void,
      goesOn: @escaping @Sendable () -> Bool = { true },
      ends: @escaping @Sendable () -> Void = {}
    ) {
      self.begins = begins
      self.goesOn = goesOn
      self.ends = ends
    }
  }

  private let usual: Duration
  private let longest: Mutex<Duration>
  let state: Mutex<State>
  /// Held by who speaks to the waiter: the end of a wait is told after what came before it.
  let voice = Mutex(())

  /// - Parameter usual: how long another program is waited for at most, by whom nothing else is told.
  public init(_ waiter: Waiter? = nil, atMost usual: Duration = .seconds(60)) {
    self.usual = usual
    longest = Mutex(usual)
    state = Mutex(State(waiter: waiter))
  }

  /// The thread that looks on finds nobody, and ends.
  deinit { state.withLock { $0.alarm?.set(inNanoseconds: 1) } }

  /// Who tells of waits from now on; nil where nobody does.
  public var waiter: Waiter? {
    get { state.withLock { $0.waiter } }
    set { state.withLock { $0.waiter = newValue } }
  }

  /// Whether the person has had enough of the present wait.
  public var isGivenUp: Bool { state.withLock { $0.isGivenUp } }

  /// Does `stop` when the person has had enough of a wait, from another thread.
  func onGivingUp(_ stop: @escaping @Sendable () -> Void) { state.withLock { $0.stop = stop } }

  /// How long another program is waited for at most.
  var longestWait: Duration { longest.withLock { $0 } }

  /// Runs `body`; where it takes long, says so meanwhile, and listens whether to wait on.
  ///
  /// A wait that was told of is over for the waiter, too, when this returns.
  public func watching<Value>(_ body: () throws -> Value) rethrows -> Value {
    let call = begin()
    defer { end(call) }
    return try body()
  }

  /// Does what nobody asked for and what comes again, such as each second: that waits for nobody.
  public func hurrying<Value>(_ body: () throws -> Value) rethrows -> Value {
    longest.withLock { $0 = .milliseconds(200) }
    defer { longest.withLock { $0 = usual } }
    return try body()
  }
}
