import Curriculum
import Foundation
import GRDB
import Quiz

extension RecordStore {
  private static func weightsSetting(of participant: UUID) -> String {
    "fsrsWeights \(participant.uuidString)"
  }

  /// The weights that were fitted to a participant's reviews, or nil while the standard ones hold.
  public func reviewWeights(of participant: UUID) throws -> FSRSWeights? {
    try setting(Self.weightsSetting(of: participant))
      .flatMap { try JSON.value([Double].self, from: $0) }
      .flatMap { FSRSWeights($0) }
  }

  /// Makes weights a participant's own, and puts the cards where they would stand had they always
  /// been; all of it or nothing.
  /// - Parameter scheduler: a scheduler with these weights.
  public func adopt(
    _ scheduler: ReviewScheduler, for participant: UUID, module: ModuleID
  ) throws {
    let log = try reviewLog(of: participant, module: module)
    let weights = try JSON.text(scheduler.fsrs.weights.values)
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        arguments: [Self.weightsSetting(of: participant), weights])
      for (question, entries) in Dictionary(grouping: log, by: \.question) {
        var card: ReviewCard?
        for entry in entries {
          card = scheduler.card(
            card, after: entry.rating, at: entry.date, days: entry.elapsedDays)
        }
        try ReviewPlace(participant: participant, module: module, question: question)
          .set(card, in: database)
      }
    }
  }

  /// A participant's reviews by question, as the optimizer takes them.
  public func reviewHistories(
    of participant: UUID, module: ModuleID
  ) throws -> [[FSRSOptimizer.Review]] {
    let log = try reviewLog(of: participant, module: module)
    return Dictionary(grouping: log, by: \.question).sorted { $0.key < $1.key }.map { _, entries in
      entries.map {
        FSRSOptimizer.Review(date: $0.date, days: $0.elapsedDays, rating: $0.rating)
      }
    }
  }
}
