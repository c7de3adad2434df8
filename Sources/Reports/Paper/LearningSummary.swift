import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// What somebody has learnt alone, on a sheet to print: mastery, scores, what to look at again, notes.
public struct LearningSummary {
  private let participant: Participant
  private let progress: LearningProgress
  private let attempts: [AttemptSummary]
  private let notes: [StatementID: String]
  private let readCount: Int
  private let outline: ModuleOutline
  private let bank: QuestionBank
  private let letterhead: Letterhead
  private let day: Date
  private let language: Language

  /// The newest attempts that are printed.
  private static let mostAttempts = 20

  public init(
    of participant: Participant, in training: Training, _ language: Language
  ) throws {
    self.participant = participant
    self.language = language
    progress = try training.progress(of: participant.id)
    outline = try training.module.outline()
    bank = try training.module.bank()
    // The tests of a session are the trainer's to show.
    attempts = try training.attempts(of: participant.id).filter { [outline] in
      $0.module == outline.id && $0.purpose.sessionTest == nil && !$0.isOpen
    }
    notes = try training.notes(of: participant.id)
    readCount = try training.statementsRead(by: participant.id).count
    letterhead = try training.letterhead()
    day = training.now.date
  }

  /// The summary as one HTML file, to be printed on A4.
  public func html() throws -> String {
    try [sheet].html(
      title: "\(Text.learningSummary(language)): \(participant.name)", letterhead, language)
  }

  private var sheet: Sheet {
    var sheet = Sheet(
      heading: "\(Text.learningSummary(language)): \(participant.name)",
      about: "\(outline.title.text(in: language)) · \(language.day(day))")
    sheet.facts = facts
    sheet.tables = [mastery] + [scores, sureAndWrong, ownNotes].compactMap(\.self)
    return sheet
  }

  private var facts: [View] {
    [
      language.fact(.readSoFar, Text.readCount(readCount, of: outline.statements.count)(language)),
      language.fact(
        .masteryTotal, language.percent(progress.mastery.total?.percentage ?? 0, places: 0)),
    ]
      + (progress.streak.days > 0
        ? [
          language.fact(.today, Text.streak(progress.streak.days)(language))
        ] : [])
  }

  private var mastery: Sheet.Table {
    Sheet.Table(
      style: "small",
      columns: language.words(.statement, .mastery, .answeredShort),
      rows: outline.statements.compactMap { statement in
        progress.mastery.statements[statement.id].map { score in
          [
            "\(statement.id) \(statement.title.text(in: language))",
            language.percent(score.percentage, places: 0),
            Text.count(score.answered, of: score.questions)(language),
          ]
        }
      })
  }

  private var scores: Sheet.Table? {
    guard !attempts.isEmpty else { return nil }
    return Sheet.Table(
      style: "small", caption: Text.history(language),
      columns: language.words(.startedAt, .kindOfAttempt, .score),
      rows: attempts.prefix(Self.mostAttempts).map { attempt in
        [
          language.shortDay(attempt.startedAt),
          attempt.purpose.blueprint.flatMap { outline[$0] }?.name.text(in: language)
            ?? attempt.purpose.text(language),
          language.percent(attempt.percentage, places: 0),
        ]
      })
  }

  private var sureAndWrong: Sheet.Table? {
    let questions = progress.sureAndWrong.compactMap(bank.question)
    guard !questions.isEmpty else { return nil }
    return Sheet.Table(
      style: "small", caption: Text.sureAndWrong(language),
      columns: language.words(.item, .rightAnswer, .inShort),
      rows: questions.map {
        [
          $0.prompt.text(in: language), $0.words($0.key, besides: nil, in: language),
          $0.explanation.text(in: language),
        ]
      })
  }

  private var ownNotes: Sheet.Table? {
    guard !notes.isEmpty else { return nil }
    return Sheet.Table(
      caption: Text.notes(language), columns: language.words(.statement, .yourNote),
      rows: outline.statements.compactMap { statement in
        notes[statement.id].map {
          ["\(statement.id) \(statement.title.text(in: language))", $0]
        }
      })
  }
}
