import Foundation
import Quiz

extension Patience {
  /// How long something may take before it is called a wait.
  private static let unnoticed = 900
  /// How often it is asked whether to wait on, in milliseconds.
  private static let pause = 50

  /// Runs `body`; where it takes long, says so meanwhile, and listens whether to wait on.
  func watching<Value>(_ body: () throws -> Value) rethrows -> Value {
    set(isGivenUp: false)
    guard let waiter else { return try body() }
    let watch = Watch(of: waiter, for: self)
    defer { watch.end() }
    return try body()
  }

  /// A thread that looks on, and is gone when what it watches is over.
  private final class Watch: Sendable {
    private let waiter: Waiter
    private let patience: Patience
    private let isOver = DispatchSemaphore(value: 0)
    private let thread: pthread_t?

    init(of waiter: Waiter, for patience: Patience) {
      self.waiter = waiter
      self.patience = patience
      let watch = Unmanaged.passRetained(Task(waiter, patience, isOver))
      var thread = pthread_t()
      let result = pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          Unmanaged<Task>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, watch.toOpaque())
      if result != 0 { watch.release() }
      self.thread = result == 0 ? thread : nil
    }

    func end() {
      isOver.signal()
      if let thread { pthread_join(thread, nil) }
    }

    private final class Task: Sendable {
      private let waiter: Waiter
      private let patience: Patience
      private let isOver: DispatchSemaphore

      init(_ waiter: Waiter, _ patience: Patience, _ isOver: DispatchSemaphore) {
        self.waiter = waiter
        self.patience = patience
        self.isOver = isOver
      }

      func run() {
        guard isOver.wait(timeout: .now() + .milliseconds(unnoticed)) == .timedOut else { return }
        waiter.begins()
        repeat {
          if !waiter.goesOn() { patience.set(isGivenUp: true) }
        } while isOver.wait(timeout: .now() + .milliseconds(pause)) == .timedOut
        waiter.ends()
      }
    }
  }
}
