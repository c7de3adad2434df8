import Synchronization

/// What is computed when it is first asked for, once for all copies.
final class Later<Value: Sendable>: Sendable {
  private enum State {
    case asked(@Sendable () -> Value)
    case known(Value)
  }

  private let state: Mutex<State>

  init(_ compute: @escaping @Sendable () -> Value) { state = Mutex(.asked(compute)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .known(let value): return value
      case .asked(let compute):
        let value = compute()
        state = .known(value)
        return value
      }
    }
  }
}

extension Later: Equatable where Value: Equatable {
  static func == (left: Later, right: Later) -> Bool { left === right || left.value == right.value }
}
