import Curriculum
import Dispatch
import Quiz
import Synchronization
import Training

/// Serves tests and votes to phones in the background of a terminal.
public final class PhoneService: PhoneServer {
  private let open: @Sendable () throws -> Training
  private let opened = Mutex<Training?>(nil)
  /// Those that were let go and have not ended yet.
  private let ending = DispatchGroup()

  /// By then every phone's time is on disk.
  private static let longestEnd: DispatchTimeInterval = .seconds(5)

  /// - Parameter training: makes one with a store of its own, so that no screen waits for a request.
  public init(training: @escaping @Sendable () throws -> Training) { open = training }

  public func serve(_ occasion: PhoneOccasion, in language: Language) throws -> any PhoneServing {
    waitForEnd()
    let training = try opened.withLock { known in
      let training = try known ?? open()
      known = training
      return training
    }
    return RunningService(
      try RoomServer(occasion, in: training, settings: PhoneSettings(language: language)),
      ending: ending)
  }

  /// Waits until what was let go has ended.
  public func waitForEnd() { _ = ending.wait(timeout: .now() + Self.longestEnd) }
}

/// Begins to end when nobody has it any more: its screen is gone, or the program ends.
private final class RunningService: PhoneServing {
  private let server: RoomServer
  private let status = Status()
  private let task: Task<Void, Never>
  private let ending: DispatchGroup

  /// As long as a person bears to look at a screen that says nothing yet.
  private static let longestStart: DispatchTimeInterval = .seconds(2)

  init(_ server: RoomServer, ending: DispatchGroup) {
    let status = status
    self.server = server
    self.ending = ending
    task = Task.detached {
      await status.run(server)
    }
    _ = status.hasStarted.wait(timeout: .now() + Self.longestStart)
  }

  deinit {
    ending.enter()
    task.cancel()
    Task.detached { [task, ending] in
      await task.value
      ending.leave()
    }
  }

  var state: PhoneServingState { status.state.withLock(\.self) }

  func letIn(_ participant: ParticipantID) { ask { $0.letIn(participant) } }

  func turnAway(_ participant: ParticipantID) { ask { $0.turnAway(participant) } }

  private func ask(_ action: @escaping @Sendable (inout PhoneRoom) -> Void) {
    Task { [server] in try? await server.perform(action) }
  }

  /// What the server tells, and the screen reads.
  private final class Status: Sendable {
    let state = Mutex(PhoneServingState())
    let hasStarted = DispatchSemaphore(value: 0)

    /// The first that is free is taken.
    private static let ports = [LocalAddress.usualPort, 8081, 8082, 8088, 0]

    func run(_ server: RoomServer) async {
      for port in Self.ports {
        do {
          try await server.run(port: port) { [self] in tell($0) }
          break
        } catch {
          state.withLock { $0.trouble = error }
          guard error is ServeError else { break }
        }
      }
      state.withLock { $0.phase = .over }
      hasStarted.signal()
    }

    private func tell(_ event: RoomServer.Event) {
      switch event {
      case .listening(let port):
        state.withLock { ($0.phase, $0.trouble) = (.serving(port: port), nil) }
        hasStarted.signal()
      case .news(let news): state.withLock { $0.lastNews = news }
      case .atDoor(let asking, let letIn):
        state.withLock { ($0.asking, $0.letIn) = (asking, letIn) }
      case .trouble(let error): state.withLock { $0.trouble = error }
      case .testClosed, .testReopened: break
      }
    }
  }
}
