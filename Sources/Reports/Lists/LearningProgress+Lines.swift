import Curriculum
import Quiz
import Texts
import Training

extension LearningProgress {
  /// How far somebody has learnt, in lines to be printed.
  /// - Parameter attempts: the attempts in self-study, the newest first.
  public func lines(
    attempts: [AttemptSummary], of outline: ModuleOutline, in language: Language
  ) -> [String] {
    var lines = [Text.whatNext(language), "  " + nextStep.text(of: outline)(language)]
    lines += [
      "", (streak.days > 0 ? .streak(streak.days) : Text.noStreak)(language),
    ]
    lines += ["", Text.mastery(language)]
    lines += outline.sections.compactMap { section in
      mastery.sections[section.letter].map { score in
        "  \(section.letter)  \(section.title.text(in: language)): "
          + "\(language.percent(score.percentage, places: 0)) "
          + "(\(Text.count(score.answered, of: score.questions)(language)))"
      }
    }
    if forecast.total > 0 {
      lines += [
        "", Text.forecast(language), "  " + forecast.text(dueNow: queue.dueCount)(language),
      ]
    }
    if !attempts.isEmpty {
      lines +=
        ["", Text.history(language)] + attempts.map { "  " + $0.text(of: outline)(language) }
    }
    return lines
  }
}
