import Dispatch
import Quiz
import Synchronization
import Training

/// The phones of a room, one request after the other on a queue of its own: a disk that is slow keeps
/// nobody waiting but those who ask for it.
final class Room: Sendable {
  let occasion: PhoneOccasion
  private let queue = DispatchQueue(label: "berdaya.phones")
  /// Used on the queue alone.
  private let phones: Mutex<PhoneRoom>

  init(_ phones: PhoneRoom) {
    self.occasion = phones.occasion
    self.phones = Mutex(phones)
  }

  func run<Value: Sendable>(
    _ body: @escaping @Sendable (inout PhoneRoom) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in
        continuation.resume(with: Result { try phones.withLock { try body(&$0) } })
      }
    }
  }
}
