import Curriculum
import Quiz
import Texts
import Training

/// How far somebody has learnt, in lines to be printed.
public struct ProgressText {
  private let progress: LearningProgress
  private let attempts: [AttemptSummary]
  private let outline: ModuleOutline

  /// - Parameter attempts: the attempts in self-study, the newest first.
  public init(_ progress: LearningProgress, attempts: [AttemptSummary], outline: ModuleOutline) {
    self.progress = progress
    self.attempts = attempts
    self.outline = outline
  }

  public func lines(in language: Language) -> [String] {
    var lines = [Text.whatNext(language), "  " + progress.nextStep.text(of: outline)(language)]
    lines += [
      "", (progress.streak.days > 0 ? .streak(progress.streak.days) : Text.noStreak)(language),
    ]
    lines += ["", Text.mastery(language)]
    lines += outline.sections.compactMap { section in
      progress.mastery.sections[section.letter].map { score in
        "  \(section.letter)  \(section.title.text(in: language)): "
          + "\(language.percent(score.percentage, places: 0)) "
          + "(\(Text.count(score.answered, of: score.questions)(language)))"
      }
    }
    if progress.forecast.total > 0 {
      lines += ["", Text.forecast(language), "  " + forecast(language)]
    }
    if !attempts.isEmpty {
      lines += ["", Text.history(language)] + attempts.map { "  " + describe($0, language) }
    }
    return lines
  }

  private func forecast(_ language: Language) -> String {
    let counts = progress.forecast.counts
    let days = counts.indices.filter { counts[$0] > 0 }.map {
      "\(Text.inDays($0)(language)) \(counts[$0])"
    }
    return Text.forecastWords(days.joined(separator: ", "))(language)
  }

  private func describe(_ attempt: AttemptSummary, _ language: Language) -> String {
    attempt.text(of: outline)(language)
  }
}
