import Foundation
import Testing

/// Threads, and a line to wait in, for tests that wait for another program.
///
/// They keep none of the threads waiting that all tests share, and get on where hundreds of tests
/// want those: what is there in time is then seen in time.
package struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
  package let isRecursive = true
  private let room: Room

  /// - Parameter places: how many tests may be under way at once.
  fileprivate init(places: Int) { room = Room(places: places) }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(room.threads) {
      await room.enter()
      let result: Result<Void, any Error>
      do { result = .success(try await body()) } catch { result = .failure(error) }
      await room.leave()
      try result.get()
    }
  }

  private actor Room {
    nonisolated let threads: Threads
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) {
      free = places
      threads = Threads(count: places + 1)
    }

    func enter() async {
      guard free == 0 else { return free -= 1 }
      await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
  }

  private final class Threads: TaskExecutor {
    private let queue = OperationQueue()

    init(count: Int) { queue.maxConcurrentOperationCount = count }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
}

extension Trait where Self == OwnThreads {
  /// For tests that look at pages in a browser.
  package static var withBrowser: Self { browser }
  /// For tests that start the program.
  package static var withProgram: Self { program }
}

private let browser = OwnThreads(places: 3)
private let program = OwnThreads(places: 3)
