import Curriculum
import Dispatch
import Quiz
import Synchronization
import Training

/// Serves tests and votes to phones in the background of a terminal.
public final class PhoneService: PhoneServer {
  private let open: @Sendable () throws -> Training
  private let opened = Mutex<Training?>(nil)

  /// The first that is free is taken.
  private static let ports = [8080, 8081, 8082, 8088, 0]

  /// - Parameter training: makes one with a store of its own, so that no screen waits for a request.
  public init(training: @escaping @Sendable () throws -> Training) { open = training }

  public func serve(_ occasion: PhoneOccasion, in language: Language) throws -> any PhoneServing {
    let training = try opened.withLock { known in
      let training = try known ?? open()
      known = training
      return training
    }
    let servers = try Self.ports.map { port in
      try RoomServer(
        occasion, in: training, settings: PhoneSettings(language: language, port: port))
    }
    return RunningService(servers)
  }
}

/// Ends serving when nobody has it any more: its screen is gone, or the program ends.
private final class RunningService: PhoneServing {
  private let status = Status()
  private let task: Task<Void, Never>

  /// As long as a person bears to look at a screen that says nothing yet.
  private static let longestStart: DispatchTimeInterval = .seconds(2)
  /// By then every phone's time is on disk.
  private static let longestEnd: DispatchTimeInterval = .seconds(5)

  init(_ servers: [RoomServer]) {
    let status = status
    task = Task.detached {
      await status.run(servers)
    }
    _ = status.hasStarted.wait(timeout: .now() + Self.longestStart)
  }

  deinit {
    task.cancel()
    _ = status.hasEnded.wait(timeout: .now() + Self.longestEnd)
  }

  var state: PhoneServingState { status.state.withLock(\.told) }

  func letIn(_ participant: ParticipantID) { ask { $0.letIn(participant) } }

  func turnAway(_ participant: ParticipantID) { ask { $0.turnAway(participant) } }

  private func ask(_ action: @escaping @Sendable (inout PhoneRoom) -> Void) {
    guard let server = status.state.withLock(\.server) else { return }
    Task { try? await server.perform(action) }
  }

  /// What the server tells, and the screen reads.
  private final class Status: Sendable {
    struct State {
      var told = PhoneServingState()
      var server: RoomServer?
    }

    let state = Mutex(State())
    let hasStarted = DispatchSemaphore(value: 0)
    let hasEnded = DispatchSemaphore(value: 0)

    /// Serves at the first port that can be had.
    func run(_ servers: [RoomServer]) async {
      defer {
        state.withLock {
          $0.told.port = nil
          $0.told.isOver = true
          $0.server = nil
        }
        hasStarted.signal()
        hasEnded.signal()
      }
      for server in servers {
        do {
          try await server.run { [self] in tell($0, by: server) }
          return
        } catch {
          state.withLock { $0.told.trouble = error }
          guard error is ServeError else { return }
        }
      }
    }

    private func tell(_ event: RoomServer.Event, by server: RoomServer) {
      switch event {
      case .listening(let port):
        state.withLock {
          $0.told.port = port
          $0.told.trouble = nil
          $0.server = server
        }
        hasStarted.signal()
      case .news(let news): state.withLock { $0.told.lastNews = news }
      case .atDoor(let asking, let letIn):
        state.withLock { ($0.told.asking, $0.told.letIn) = (asking, letIn) }
      case .trouble(let error): state.withLock { $0.told.trouble = error }
      case .testClosed, .testReopened: break
      }
    }
  }
}
