import Curriculum
import Foundation
import Quiz
import Records
import Synchronization

/// What the program can be asked to do: the use cases, the same for the screens, the command line and
/// the pages for phones.
///
/// A value that may be called from several tasks at once: who asks is told in each call. Each call
/// that changes something is one transaction, on disk when it returns.
public struct Training: Sendable {
  /// The module that is taught.
  public let module: ContentModule
  let world: World
  package let store: Store

  public init(module: ContentModule, store: Store, world: World = .real) {
    self.module = module
    self.store = store
    self.world = world
  }

  /// The training whose data are kept in `folder`.
  /// - Parameter mayBeNew: whether the data are begun where there are none.
  /// - Throws: `StoreError`.
  public init(
    module: ContentModule, dataFolder: String, mayBeNew: Bool = true, world: World = .real,
    patience: Patience = Patience()
  ) throws {
    self.init(
      module: module,
      store: try Store(folder: dataFolder, mayBeNew: mayBeNew, patience: patience), world: world)
  }

  /// Does between rows that are read what waits for whoever reads them: that is no wait for the disk.
  public func aside<Value>(_ body: () throws -> Value) rethrows -> Value {
    try store.patience.aside(body)
  }

  /// The file of what is kept.
  public var path: String { store.path }
  public var now: Moment {
    var now = world.now()
    now.running -= world.stood.time.withLock(\.self)
    return now
  }
  /// Does not count so much of the time that has run: the program was stopped, with all that it does.
  public func leaveOut(_ time: Duration) { world.stood.time.withLock { $0 += time } }
  /// How days are counted.
  public var calendar: ReviewCalendar { world.calendar }
  /// Its end matters where the clock was ahead for a while.
  var today: Range<Date> {
    let day = calendar.day(of: now.date)
    return calendar.start(ofDay: day)..<calendar.start(ofDay: day + 1)
  }
  var moduleID: ModuleID { get throws { try module.summary().id } }

  /// What a new attempt starts with.
  /// - Parameter module: what it is about; nil for the module that is taught.
  func newStart(of module: ModuleID? = nil, seed: UInt64? = nil) throws -> AttemptStart {
    AttemptStart(
      id: AttemptID(world.makeID()), module: try module ?? moduleID, seed: seed ?? world.makeSeed(),
      date: now.date)
  }
}

/// How long the program was stopped since its start: nothing was in front of anybody then.
private final class Stood: Sendable {
  let time = Mutex(Duration.zero)
}

/// What comes from outside the program; tests give their own.
public struct World: Sendable {
  public var now: @Sendable () -> Moment
  public var makeID: @Sendable () -> UUID
  public var makeSeed: @Sendable () -> UInt64
  public var calendar: ReviewCalendar
  /// The name of the terminal that the program runs on; empty for none.
  public var terminal: String
  fileprivate let stood = Stood()

  public init(
    now: @escaping @Sendable () -> Moment, makeID: @escaping @Sendable () -> UUID,
    makeSeed: @escaping @Sendable () -> UInt64,
    calendar: ReviewCalendar = ReviewCalendar(), terminal: String = ""
  ) {
    self.now = now
    self.makeID = makeID
    self.makeSeed = makeSeed
    self.calendar = calendar
    self.terminal = terminal
  }

  /// The computer's clocks and its random numbers.
  public static let real: World = {
    // This clock stands while the machine sleeps, and nobody can set it.
    let clock = SuspendingClock()
    let start = clock.now
    return World(
      now: { Moment(date: Date(), running: start.duration(to: clock.now)) },
      makeID: { UUID() }, makeSeed: { UInt64.random(in: .min ... .max) },
      terminal: ttyname(STDIN_FILENO).map { String(cString: $0) } ?? "")
  }()
}
