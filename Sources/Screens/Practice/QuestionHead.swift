import Curriculum
import Quiz
import Terminal
import Texts

/// What stands above the answers: how far one is, the case's story, and what is asked.
@MainActor
struct QuestionHead {
  let attempt: Attempt
  let index: Int

  /// Whether each answer is marked when it is given.
  private var isMarked: Bool { attempt.plan.purpose.givesFeedbackAfterEach && attempt.isOpen }

  private func mark(of item: Int, glyphs: Glyphs) -> StyledRun {
    guard !glyphs.isPlain else { return StyledRun("") }
    guard let mark = attempt.mark(of: item) else {
      return item == index
        ? StyledRun(glyphs.focus, Style(.accent, bold: true)) : StyledRun("·", .aside)
    }
    if mark.isRight { return StyledRun(glyphs.right, Style(.good)) }
    return mark.isPartlyRight
      ? StyledRun(glyphs.half, Style(.warning)) : StyledRun(glyphs.wrong, Style(.bad))
  }

  /// Adds the progress line: the item's number, a figure of the caller's, and a bar.
  func addProgress<Target>(_ figure: String, to builder: inout PageBuilder<Target>, look: Look) {
    let total = attempt.questions.count
    let flag = attempt.entries[index].isFlagged ? " \(look.glyphs.flag)" : ""
    let label = look(.questionNumber(index + 1, of: total)) + flag
    let head = " " + label + (figure.isEmpty ? "" : "    " + figure) + "    "
    let bar = min(30, builder.textWidth - columns(of: head))
    var runs = [StyledRun(head, Style(.quiet))]
    if isMarked, total <= bar {
      runs += (0..<total).map { mark(of: $0, glyphs: look.glyphs) }
    } else if bar >= 6 {
      let share = Double(attempt.answeredCount) / Double(max(1, total))
      runs.append(StyledRun(look.glyphs.bar(share, columns: bar), Style(.accent)))
    }
    builder.line(runs)
    builder.blank()
  }

  /// Adds the story, when the question belongs to a case, and the prompt.
  func addPrompt<Target>(to builder: inout PageBuilder<Target>, look: Look) {
    let question = attempt.questions[index]
    if let story = question.caseStudy {
      builder.paragraph(look(.caseTitle(look(story.title))), Style(.accent))
      builder.paragraph(look(story.story), indent: 1)
      builder.blank()
    }
    builder.paragraph(look(question.prompt), Style(bold: true), indent: 1)
    builder.blank()
  }
}
