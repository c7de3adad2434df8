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

  private let watch: Watch
  private let usual: Duration
  private let longest: Mutex<Duration>

  /// - Parameter usual: how long another program is waited for at most, by whom nothing else is told.
  public init(_ waiter: Waiter? = nil, atMost usual: Duration = .seconds(60)) {
    watch = Watch(for: waiter)
    self.usual = usual
    longest = Mutex(usual)
  }

  /// Who tells of waits from now on; nil where nobody does.
  public var waiter: Waiter? {
    get { watch.waiter }
    set { watch.waiter = newValue }
  }

  /// Whether the person has had enough of the present wait.
  public var isGivenUp: Bool { watch.isGivenUp }

  /// Does `stop` when the person has had enough of a wait, from another thread.
  func onGivingUp(_ stop: @escaping @Sendable () -> Void) { watch.onGivingUp(stop) }

  /// How long another program is waited for at most.
  var longestWait: Duration { longest.withLock { $0 } }

  /// Runs `body`; where it takes long, says so meanwhile, and listens whether to wait on.
  public func watching<Value>(_ body: () throws -> Value) rethrows -> Value {
    try watch.watching(body)
  }

  /// Does what nobody asked for and what comes again, such as each second: that waits for nobody.
  public func hurrying<Value>(_ body: () throws -> Value) rethrows -> Value {
    longest.withLock { $0 = .milliseconds(200) }
    defer { longest.withLock { $0 = usual } }
    return try body()
  }
}
