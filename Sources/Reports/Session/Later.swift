import Synchronization

/// What is computed when it is first asked for, once for all copies.
final class Later<Value: Sendable>: Sendable {
  private let compute: @Sendable () -> Value
  private let known = Mutex<Value?>(nil)

  init(_ compute: @escaping @Sendable () -> Value) { self.compute = compute }

  var value: Value {
    known.withLock { known in
      let value = known ?? compute()
      known = value
      return value
    }
  }
}

extension Later: Equatable where Value: Equatable {
  static func == (left: Later, right: Later) -> Bool { left === right || left.value == right.value }
}
