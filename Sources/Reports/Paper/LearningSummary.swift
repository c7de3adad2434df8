import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// What somebody has learnt alone, on a sheet to print: mastery, scores, what to look at again, notes.
public struct LearningSummary {
  private let participant: Participant
  private let training: Training
  private let language: Language
  private let outline: ModuleOutline
  private let progress: LearningProgress

  /// The newest attempts that are printed.
  private static let mostAttempts = 20

  public init(of participant: Participant, in training: Training, _ language: Language) throws {
    (self.participant, self.training, self.language) = (participant, training, language)
    outline = try training.module.outline()
    progress = try training.progress(of: participant.id)
  }

  /// The summary as one HTML file, to be printed on A4.
  public func html() throws -> String {
    let title = "\(Text.learningSummary(language)): \(participant.name)"
    let sheet = try Sheet(
      heading: title,
      about: "\(outline.title.text(in: language)) · \(language.day(training.now.date))",
      facts: facts(),
      tables: [mastery] + [scores(), sureAndWrong(), ownNotes()].compactMap(\.self))
    return try SheetPages(
      title: title, sheets: [sheet], letterhead: training.letterhead(), language: language
    ).html
  }

  private func facts() throws -> [Fact] {
    let read = try training.reading(of: participant.id).read.count
    let days = progress.streak.days
    return [
      language.fact(.readSoFar, Text.count(read, of: outline.statements.count)(language)),
      language.fact(
        .masteryTotal, language.percent(progress.mastery.total?.percentage ?? 0, places: 0)),
    ] + (days > 0 ? [language.fact(.daysInARow, "\(days)")] : [])
  }

  private var mastery: Sheet.Table {
    Sheet.Table(
      columns: language.words(.statement, .mastery, .answeredShort),
      rows: outline.statements.compactMap { statement in
        progress.mastery.statements[statement.id].map { score in
          [
            statement.name(in: language),
            language.percent(score.percentage, places: 0),
            Text.count(score.answered, of: score.questions)(language),
          ]
        }
      })
  }

  private func scores() throws -> Sheet.Table? {
    let attempts = try training.attempts(of: participant.id).filter { !$0.isOpen }
    guard !attempts.isEmpty else { return nil }
    return Sheet.Table(
      caption: Text.history(language),
      columns: language.words(.startedAt, .kindOfAttempt, .score),
      rows: attempts.prefix(Self.mostAttempts).map { attempt in
        [
          language.shortDay(attempt.startedAt),
          attempt.purpose.text(of: outline)(language),
          language.percent(attempt.percentage),
        ]
      })
  }

  private func sureAndWrong() throws -> Sheet.Table? {
    let questions = try progress.sureAndWrong.compactMap(training.module.bank().question)
    guard !questions.isEmpty else { return nil }
    return Sheet.Table(
      caption: Text.sureAndWrong(language),
      columns: language.words(.item, .rightAnswer, .inShort),
      rows: questions.map {
        [
          $0.prompt.text(in: language), $0.words($0.key(in: language), besides: nil, in: language),
          $0.explanation.text(in: language),
        ]
      })
  }

  private func ownNotes() throws -> Sheet.Table? {
    let notes = try training.notes(of: participant.id)
    guard !notes.isEmpty else { return nil }
    return Sheet.Table(
      caption: Text.notes(language), columns: language.words(.statement, .yourNote),
      rows: outline.statements.compactMap { statement in
        notes[statement.id].map {
          [statement.name(in: language), $0]
        }
      })
  }
}
