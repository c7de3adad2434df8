import Foundation
import Testing

@testable import Quiz

@Suite struct PINTriesTests {
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func tries(_ count: Int) -> PINTries {
    (0..<count).reduce(PINTries.none) { tries, _ in tries.addingOne(at: Self.now) }
  }

  @Test(
    "Three slips cost nothing, then each wrong try costs a wait, a minute at most",
    arguments: [
      (0, 0), (1, 0), (3, 0), (4, 30), (5, 60), (6, 60), (500, 60),
    ])
  func growth(_ count: Int, _ seconds: Int) {
    #expect(tries(count).secondsToWait(at: Self.now) == seconds)
  }

  @Test("The wait goes down with the time, and ends")
  func passing() {
    let tries = tries(5)
    #expect(tries.secondsToWait(at: Self.now.addingTimeInterval(59.9)) == 1)
    #expect(tries.secondsToWait(at: Self.now.addingTimeInterval(60)) == 0)
  }

  @Test("A clock that was set back by years makes one wait no longer than a try made now")
  func clockSetBack() {
    let past = Self.now.addingTimeInterval(-86_400 * 3_000)
    let settled = tries(4).settled(at: past)
    #expect(settled.secondsToWait(at: past) == 30)
    #expect(settled.secondsToWait(at: past.addingTimeInterval(30)) == 0)
    #expect(tries(4).settled(at: Self.now.addingTimeInterval(10)) == tries(4))
  }
}
