import Curriculum
import Quiz

/// A sheet of answers that was read and not stored yet, beside what was entered for the same person
/// before: whoever enters it twice finds the slips.
public struct PaperSheet: Hashable, Sendable {
  /// The answers as they are written on paper; empty for none.
  public let answers: [String]
  /// The sheet's form, where that is another than was on record for its owner.
  public let form: Question.Form?
  /// The form of what is stored, where that is another than the sheet's.
  public let earlierForm: Question.Form?
  /// Whether its form is that of the owner's other test, though forms are swapped.
  public let asksAgain: Bool
  /// Those that are stored; nil for a first entry.
  public let earlier: [String]?
  /// The items, from 0, whose answers differ.
  public let differences: [Int]
  /// Why it is stored only with a reason; nil where it needs none.
  public let reasonNeeded: ReasonNeeded?

  /// Whether it takes the place of what is stored: of what was answered on a screen also where it says
  /// the same.
  public var replaces: Bool {
    earlier != nil && (reasonNeeded == .onScreen || !differences.isEmpty)
  }
}

extension Training {
  /// Reads what somebody wrote on paper, one answer for each question; nothing is stored.
  /// - Parameters:
  ///   - order: whose form it was written on; nil for this one's own.
  ///   - language: whose letters stand for true and false in what was read.
  /// - Throws: `PaperItemError` for the first answer that can't be read.
  public func read(
    _ answers: [String], of entry: RosterEntry, on order: FormOrder? = nil,
    at test: SessionTestID, in language: Language
  ) throws -> PaperSheet {
    let entry = try roster(at: test).first { $0.id == entry.id } ?? entry
    let (order, forms) = (order ?? entry.formOrder, try swappedForms(of: test))
    let paper = try paper(test, for: order)
    let entered = try paper.answered(onPaper: answers)
    let stored = try attempt(of: entry.id, at: test)
    let differences = stored.map(entered.differences) ?? []
    let isOther = stored.map { $0.plan.purpose.blueprint != paper.plan.purpose.blueprint } ?? false
    let needed = try reasonNeeded(toEnterFor: entry.id, at: test)
    return PaperSheet(
      answers: entered.written(on: paper, in: language),
      form: order == entry.formOrder ? nil : forms[order],
      earlierForm: isOther ? forms.first { $0.key != order }?.value : nil,
      asksAgain: try asksAgain(paper.plan.purpose, at: test, of: entry.id),
      earlier: stored?.written(on: paper, in: language),
      differences: differences,
      reasonNeeded: needed == .closed && stored != nil && differences.isEmpty ? nil : needed)
  }

  /// Why somebody's answers on paper are entered only with a reason; nil where they need none.
  public func reasonNeeded(
    toEnterFor participant: ParticipantID, at test: SessionTestID
  ) throws -> ReasonNeeded? {
    if try attempt(at: test, by: participant)?.origin.isTimed == true { return .onScreen }
    return try session(test.session).test(test.role)?.state == .closed ? .closed : nil
  }
}
