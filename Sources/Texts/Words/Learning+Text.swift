import Curriculum
import Quiz

extension NextStep {
  /// What is suggested, in a line.
  public func text(of outline: ModuleOutline) -> Text {
    let naming = { (id: StatementID, text: (String) -> Text) in
      Text { text(outline.name(of: id, in: $0))($0) }
    }
    return switch self {
    case .resume(let left):
      Text {
        "\(Text.resume($0)): "
          + Text.resumeAttempt(
            left.purpose.text(of: outline)($0), answered: left.answeredCount, of: left.itemCount)(
            $0)
      }
    case .review(let count): Text { "\(Text.review($0)): \(Text.questions(count)($0))" }
    case .read(let statement): naming(statement.id, Text.resumeReading)
    case .practise(let statement):
      naming(statement) {
        Text("Latih yang paling lemah: \($0)", "Practise what is known least: \($0)")
      }
    case .exam: Text("Penguasaan Anda sudah baik: cobalah ujian", "You know it well: try an exam")
    case .rest(let days?):
      Text(
        "Semua beres. Pengulangan berikutnya \(Text.inDays(days).id).",
        "All done. The next review is \(Text.inDays(days).en).")
    case .rest(nil):
      Text(
        "Semua sudah dikuasai. Tidak ada yang perlu diulang.",
        "All is mastered. Nothing waits to be reviewed.")
    }
  }
}

extension AttemptPurpose {
  /// What attempts are called: an exam by its blueprint's name, where the module has it.
  public func text(of outline: ModuleOutline) -> Text {
    let exam = kind == .exam ? blueprint.flatMap { outline[$0] } : nil
    let name = exam.map { exam in Text { exam.name.text(in: $0) } } ?? text
    return isUntimedExam ? name + Text(", ", ", ") + .noTimeLimit : name
  }
}

extension Attempt {
  /// Whether the item of this number (from 0) is answered.
  public func standing(of item: Int) -> Text {
    entries[item].response == nil
      ? .open : partlyAnswered.contains(item) ? .answeredInPart : .answered
  }
}

extension AttemptSummary {
  /// When it was, what it was, and its score: with the signs for passed and not passed, or of how many
  /// questions it is.
  public func text(of outline: ModuleOutline, right: String = "✓", wrong: String = "✗") -> Text {
    Text { language in
      let score =
        isOpen
        ? "\(Text.unfinished(language)) (\(Text.count(answeredCount, of: itemCount)(language)))"
        : language.percent(percentage)
          + (isPassed.map { " \($0 ? right : wrong)" }
            ?? " (\(Text.questions(itemCount)(language)))")
      return "\(language.shortMoment(startedAt))  \(purpose.text(of: outline)(language)): \(score)"
    }
  }
}
