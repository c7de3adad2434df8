import Curriculum
import Quiz

/// A sheet of answers that was read and not stored yet, beside what was entered for the same person
/// before: whoever enters it twice finds the slips.
public struct PaperSheet: Hashable, Sendable {
  /// The answers as they are written on paper; empty for none.
  public let answers: [String]
  /// Those that are stored; nil for a first entry.
  public let earlier: [String]?
  /// The items, from 0, whose answers differ.
  public let differences: [Int]
}

extension Training {
  /// Reads what somebody wrote on paper, one answer for each question; nothing is stored.
  /// - Parameter language: whose letters stand for true and false in what was read.
  /// - Throws: `PaperItemError` for the first answer that can't be read.
  public func read(
    _ answers: [String], of entry: RosterEntry, at test: SessionTestID, in language: Language
  ) throws -> PaperSheet {
    let paper = try paper(test, for: entry.formOrder)
    let entered = try paper.answered(onPaper: answers)
    let stored = try attempt(of: entry.id, at: test)
    return PaperSheet(
      answers: entered.written(on: paper, in: language),
      earlier: stored?.written(on: paper, in: language),
      differences: stored.map(entered.differences) ?? [])
  }
}
