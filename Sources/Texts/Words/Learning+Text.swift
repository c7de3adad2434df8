import Curriculum
import Quiz

extension NextStep {
  /// What is suggested, in a line.
  public func text(of outline: ModuleOutline) -> Text {
    let name = { (id: StatementID, language: Language) in
      "\(id) \(outline.statement(id)?.title.text(in: language) ?? "")"
    }
    let naming = { (id: StatementID, text: (String) -> Text) in
      Text(
        id: text(name(id, .indonesian))(.indonesian), en: text(name(id, .english))(.english))
    }
    return switch self {
    case .review(let count): .nextReviewStep(count)
    case .read(let statement): naming(statement, Text.nextReadStep)
    case .practise(let statement): naming(statement, Text.nextPractiseStep)
    case .exam: .nextExamStep
    case .rest(let days?):
      Text(
        id: Text.nextRestStep(Text.inDays(days)(.indonesian))(.indonesian),
        en: Text.nextRestStep(Text.inDays(days)(.english))(.english))
    case .rest(nil): .nextNothingStep
    }
  }
}

extension AttemptSummary {
  /// When it was, what it was, and its score.
  public func text(of outline: ModuleOutline) -> Text {
    let say = { (language: Language) in
      let name = outline.blueprints.first { $0.id == purpose.blueprint }
        .map { $0.name.text(in: language) }
      let day = "\(language.shortDay(startedAt)) \(language.time(startedAt))"
      let score =
        isOpen
        ? "\(Text.unfinished(language)) (\(Text.count(answeredCount, of: itemCount)(language)))"
        : language.percent(percentage, places: 0)
          + (isPassed.map { $0 ? " ✓" : " ✗" } ?? "")
      return "\(day)  \(name ?? purpose.text(language)): \(score)"
    }
    return Text(id: say(.indonesian), en: say(.english))
  }
}
