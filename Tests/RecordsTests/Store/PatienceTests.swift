import Foundation
import Quiz
import Synchronization
import Testing

@testable import Records

@Suite("Waiting for the disk")
struct PatienceTests {
  /// Writes down what a person is told.
  private final class Listener: Sendable {
    let told = Mutex<[String]>([])
    let hasBegun = DispatchSemaphore(value: 0)
    let wasAsked = DispatchSemaphore(value: 0)

    func waiter(goesOn: Bool = true) -> Patience.Waiter {
      Patience.Waiter(
        begins: { _ in
          self.told.withLock { $0.append("begins") }
          self.hasBegun.signal()
        },
        goesOn: {
          self.wasAsked.signal()
          return goesOn
        },
        ends: { self.told.withLock { $0.append("ends") } })
    }
  }

  @Test("What is over at once is not told of")
  func short() {
    let listener = Listener()
    let patience = Patience(listener.waiter())
    for _ in 0..<1000 { patience.watching {} }
    #expect(listener.told.withLock { $0 }.isEmpty)
  }

  @Test("Who reads slowly what is printed between is no disk that is waited for")
  func aside() {
    let listener = Listener()
    let patience = Patience(listener.waiter())
    patience.watching { patience.aside { _ = usleep(1_200_000) } }
    #expect(listener.told.withLock { $0 }.isEmpty)
  }

  @Test(
    "What takes long is told of while it lasts, and over for the person when it is over",
    .serialized, arguments: 1...2)
  func long(times: Int) {
    let listener = Listener()
    let patience = Patience(listener.waiter())
    for _ in 0..<times { patience.watching { listener.hasBegun.wait() } }
    #expect(
      listener.told.withLock { $0 }
        == Array(repeating: ["begins", "ends"], count: times).flatMap(\.self))
    #expect(!patience.isGivenUp)
  }

  @Test("Who has had enough gives up this wait, and not the next")
  func givenUp() {
    let listener = Listener()
    let patience = Patience(listener.waiter(goesOn: false))
    patience.watching {
      while !patience.isGivenUp { listener.wasAsked.wait() }
    }
    #expect(patience.watching { !patience.isGivenUp })
  }

  @Test("Several who wait at once are told once, and of the end by the last")
  func several() async {
    let listener = Listener()
    let patience = Patience(listener.waiter())
    let mayEnd = DispatchSemaphore(value: 0)
    await withTaskGroup { group in
      for _ in 0..<2 {
        group.addTask {
          await withCheckedContinuation { done in
            Thread.detachNewThread {
              patience.watching { mayEnd.wait() }
              done.resume()
            }
          }
        }
      }
      await withCheckedContinuation { done in
        Thread.detachNewThread {
          listener.hasBegun.wait()
          done.resume()
        }
      }
      mayEnd.signal()
      mayEnd.signal()
    }
    #expect(listener.told.withLock { $0 }.last == "ends")
  }

  @Test("Who has had enough of what the database is at stops it")
  func stopped() throws {
    let listener = Listener()
    let folder = TemporaryFolder()
    let store = try Store(
      folder: folder.path, patience: Patience(listener.waiter(goesOn: false)))
    #expect(throws: StoreError.unreadable(path: store.path, .left, newestBackup: nil)) {
      try store.read {
        try $0.firstValue(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n")
          as Int?
      }
    }
    #expect(try store.people.all().isEmpty)
  }
}
