import Foundation
import Testing

@testable import Quiz

@Suite struct OracleTests {
  private static let secondsPerDay = 86_400

  @Test("Every review of every random history is scheduled as py-fsrs does")
  func oracle() throws {
    var history = History()
    var deviations: [String] = []
    for line in try Self.lines() {
      let fields = line.split(separator: " ").map { String($0) }
      switch fields.first {
      case "scheduler": history = History(scheduler: try Self.scheduler(fields))
      case "history": history.start()
      default:
        if let deviation = try history.review(fields) { deviations.append("\(line): \(deviation)") }
      }
    }
    #expect(deviations == [])
  }

  @Test("There are enough histories, and some are long")
  func size() throws {
    var lengths: [Int] = []
    for line in try Self.lines() where !line.hasPrefix("scheduler") {
      if line == "history" { lengths.append(0) } else { lengths[lengths.count - 1] += 1 }
    }
    #expect(lengths.count >= 500)
    #expect(lengths.max() == 60)
  }

  private static func lines() throws -> [Substring] {
    let file = try #require(
      Bundle.module.url(forResource: "fsrs", withExtension: "txt", subdirectory: "Vectors"))
    return try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  private static func scheduler(_ fields: [String]) throws -> ReviewScheduler {
    let numbers = { (list: String) in list.split(separator: ",").compactMap { Double($0) } }
    let weights =
      fields[5] == "standard" ? .standard : try #require(FSRSWeights(numbers(fields[5])))
    return ReviewScheduler(
      fsrs: FSRS(weights: weights), desiredRetention: try #require(Double(fields[1])),
      longestInterval: try #require(Int(fields[2])), learningSteps: numbers(fields[3]),
      relearningSteps: numbers(fields[4]))
  }

  /// One card under one scheduler.
  private struct History {
    var scheduler = ReviewScheduler()
    var card: ReviewCard?
    var now = Date(timeIntervalSince1970: 1_800_000_000)

    mutating func start() { card = nil }

    /// Does a review; what deviates from the line, or nil.
    mutating func review(_ fields: [String]) throws -> String? {
      let seconds = try #require(Int(fields[0]))
      let rating = try #require(Int(fields[1]).flatMap(ReviewRating.init))
      now.addTimeInterval(TimeInterval(seconds))
      let days = Int((Double(seconds) / Double(secondsPerDay)).rounded(.down))
      let next = scheduler.card(card, after: rating, at: now, days: days)
      card = next
      let stability = try #require(Double(fields[2]))
      let difficulty = try #require(Double(fields[3]))
      if abs(next.memory.stability - stability) > 1e-6 { return "S \(next.memory.stability)" }
      if abs(next.memory.difficulty - difficulty) > 1e-6 { return "D \(next.memory.difficulty)" }
      if next.phase.code != fields[4] { return "state \(next.phase.code)" }
      return next.intervalCode == fields[5] ? nil : "interval \(next.intervalCode)"
    }
  }
}

extension ReviewCard.Phase {
  /// The state as the vectors write it.
  fileprivate var code: String {
    switch name {
    case .learning: "L\(step ?? -1)"
    case .review: "V"
    case .relearning: "R\(step ?? -1)"
    }
  }
}

extension ReviewCard {
  /// The interval as the vectors write it.
  fileprivate var intervalCode: String {
    let seconds = Int(interval)
    return phase == .review ? "\(seconds / 86_400)d" : "\(seconds)"
  }
}
