import Curriculum
import Quiz
import Terminal
import Texts

extension PracticeScreen {
  func lines(in area: Rect, look: Look) -> [Line] {
    var builder = headLines(in: area, look: look)
    if isAnswered {
      addFeedback(to: &builder, look: look)
    } else {
      sheet.addLines(to: &builder, look: look, buttonLabel: look(.answer), rows: area.rows)
    }
    return builder.lines
  }

  func headLines(in area: Rect, look: Look) -> PageBuilder {
    var builder = PageBuilder(area: area, look: look, focus: page.focus)
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress(look(.rightSoFar(attempt.result.total.right)), to: &builder, look: look)
    if let reason = attempt.plan.items[index].reason {
      builder.paragraph(reason.text(with: look), Style(.quiet), indent: 1)
      builder.blank()
    }
    head.addPrompt(to: &builder, look: look)
    return builder
  }

  private func addFeedback(to builder: inout PageBuilder, look: Look) {
    let question = attempt.questions[index]
    FeedbackLines(
      question: question, order: attempt.plan.items[index].order,
      response: attempt.entries[index].response, look: look
    ).add(
      to: &builder, statementTitle: outline.statement(question.statement).map { look($0.title) })
    switch attempt.entries[index].confidence {
    case .unsaid: break
    case .doubtful: builder.paragraph(look(.markedDoubtful), Style(.warning))
    case .easy: builder.paragraph(look(.markedEasy), Style(.good))
    }
    if let nextReview {
      builder.paragraph(look(.comesAgain(nextReview.text(with: look))), Style(.quiet))
    }
    builder.blank()
    builder.button(0, look(isLast ? .seeSummary : .nextQuestion))
    builder.button(1, look(.readLesson))
  }
}
