import Foundation
import Testing

/// Threads, and a line to wait in, for tests that wait for a browser.
///
/// They keep none of the threads waiting that all tests share, and get on where hundreds of tests
/// want those: what is there in time is then seen in time. A few browsers at once are enough for a
/// machine.
package struct WithBrowser: SuiteTrait, TestTrait, TestScoping {
  package let isRecursive = true

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(Threads.all) {
      await Line.all.enter()
      let result: Result<Void, any Error>
      do { result = .success(try await body()) } catch { result = .failure(error) }
      await Line.all.leave()
      try result.get()
    }
  }

  private static let places = 3

  private actor Line {
    static let all = Line()
    private var free = places
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
      guard free == 0 else { return free -= 1 }
      await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
  }

  private final class Threads: TaskExecutor {
    static let all = Threads()
    private let queue = OperationQueue()

    private init() { queue.maxConcurrentOperationCount = places + 1 }

    func enqueue(_ job: consuming ExecutorJob) {
      let job = UnownedJob(job)
      queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
  }
}

extension Trait where Self == WithBrowser {
  package static var withBrowser: Self { WithBrowser() }
}
