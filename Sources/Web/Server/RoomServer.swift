import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Quiz
import ServiceLifecycle
import Texts
import Training
import UnixSignals

/// Serves one open test, or votes, to the phones of a room.
///
/// Nothing listens before `run` and after it.
public struct RoomServer: Sendable {
  private let room: Room
  private let settings: PhoneSettings
  private let hosts = OwnHosts()

  /// How long phones are still told that the test is closed.
  private static let farewell: Duration = .seconds(60)
  private static let tick: Duration = .seconds(1)

  /// What is told while it serves.
  public enum Event: Sendable {
    /// It listens at this port.
    case listening(port: Int)
    case news(PhoneNews)
    /// Who asks to come in without a code, and who was let in: told with every tick.
    case atDoor(asking: Set<ParticipantID>, letIn: Set<ParticipantID>)
    /// Something could not be stored or read; serving goes on. Nil once it can be again.
    case trouble((any Error)?)
    /// The trainer closed the test: serving ends soon.
    case testClosed
    /// It was opened again before that: serving goes on.
    case testReopened
  }

  /// - Parameter training: with a store of its own, so that no screen waits for a request.
  /// - Throws: `SessionError.testNotOpen`.
  public init(_ occasion: PhoneOccasion, in training: Training, settings: PhoneSettings) throws {
    self.room = Room(try PhoneRoom(occasion, in: training))
    self.settings = settings
  }

  var responder: PhoneResponder { PhoneResponder(room: room, settings: settings, hosts: hosts) }

  /// Serves until the task is cancelled, or the test has been closed for a minute.
  /// - Parameters:
  ///   - port: nil for that of the settings.
  ///   - signals: what of SIGINT, SIGTERM and SIGHUP ends it too.
  public func run(
    port: Int? = nil, endingOn signals: [Int32] = [], tell: @escaping @Sendable (Event) -> Void
  ) async throws {
    let port = port ?? settings.port
    let application = application(port: port, tell: tell)
    let clock = RoomClock(room: room, farewell: Self.farewell, tick: Self.tick, tell: tell)
    var configuration = ServiceGroupConfiguration(
      services: [
        .init(service: application),
        .init(service: clock, successTerminationBehavior: .gracefullyShutdownGroup),
      ],
      gracefulShutdownSignals: [.sigint, .sigterm, .sighup].filter {
        signals.contains($0.rawValue)
      },
      logger: application.logger)
    // A request whose rest never comes is not waited for.
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    let group = ServiceGroup(configuration: configuration)
    var failure: (any Error)?
    // Cancelled outright, connections would be waited for; so they are closed in good order.
    let running = Task { try await group.run() }
    do {
      try await withTaskCancellationHandler {
        try await running.value
      } onCancel: {
        Task { await group.triggerGracefulShutdown() }
      }
    } catch is CancellationError {
    } catch let error as IOError {
      failure = ServeError(port: port, errno: error.errnoCode)
    } catch {
      failure = error
    }
    let (last, closing) = try await room.run { room in
      let closing = Result { try room.close() }
      return (room.takeNews(), closing)
    }
    for news in last { tell(.news(news)) }
    if let failure { throw failure }
    try closing.get()
  }

  /// Does something at the door, such as letting somebody in.
  public func perform(_ action: @escaping @Sendable (inout PhoneRoom) -> Void) async throws {
    try await room.run { action(&$0) }
  }

  func application(
    port: Int, tell: @escaping @Sendable (Event) -> Void
  ) -> Application<PhoneResponder> {
    let counts = ConnectionCounts(most: settings.limits.connectionsPerAddress)
    let seconds = settings.limits.secondsForRequest
    let hosts = hosts
    // Whatever the library would log goes nowhere: the terminal is the trainer's.
    let logger = Logger(label: "berdaya", factory: { _ in SwiftLogNoOpLogHandler() })
    return Application(
      responder: responder,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ConnectionWatch(counts, seconds: seconds)],
          idleTimeout: .seconds(seconds),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 4096, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address ?? "0.0.0.0", port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          settings.limits.connections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port
        hosts.port = port
        tell(.listening(port: port ?? 0))
      },
      logger: logger)
  }
}

/// A port that can't be listened at.
struct ServeError: Error, Worded {
  let port: Int
  let errno: Int32

  var text: Text { .portTaken(port, reason: .system(errno)) }
}

/// What happens in a room as time passes.
private struct RoomClock: Service {
  let room: Room
  let farewell: Duration
  let tick: Duration
  let tell: @Sendable (RoomServer.Event) -> Void

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      var (left, told) = (farewell, String?.none)
      while left > .zero {
        try await Task.sleep(for: tick)
        do {
          let (news, door, kept, standing) = try await room.run { room in
            let kept = Result { try room.keepUp() }
            return (room.takeNews(), room.atDoor, kept, Result { try room.isOpen })
          }
          tell(.atDoor(asking: door.asking, letIn: door.letIn))
          for item in news { tell(.news(item)) }
          // One damaged attempt keeps no test open.
          if try !standing.get() {
            if left == farewell { tell(.testClosed) }
            left -= tick
          } else {
            if left < farewell { tell(.testReopened) }
            left = farewell
          }
          try kept.get()
          if told != nil { tell(.trouble(nil)) }
          told = nil
        } catch is CancellationError {
          throw CancellationError()
        } catch {
          let trouble = "\(error)"
          if told != trouble { tell(.trouble(error)) }
          told = trouble
        }
      }
    }
  }
}
