import Quiz
import Terminal
import Texts

extension PracticeScreen {
  func build(_ builder: inout Builder, look: Look) {
    addHead(to: &builder, look: look)
    if isAnswered {
      addFeedback(to: &builder, look: look)
    } else {
      sheet.add(to: &builder, look: look, buttonLabel: look(.answer))
      if sheet.held == nil {
        if !sheet.hasButton { builder.blank() }
        builder.button(.unknown, look(.unknown))
      }
    }
  }

  /// What stands above the answers or the verdict.
  func headRows(in area: Rect, look: Look) -> Rows<QuestionTarget> {
    var builder = PageBuilder<QuestionTarget>(
      width: area.columns, height: area.rows, glyphs: look.glyphs)
    addHead(to: &builder, look: look)
    return builder.rows
  }

  private func addHead(to builder: inout Builder, look: Look) {
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress(look(.rightSoFar(attempt.result.total.right)), to: &builder, look: look)
    if let reason = attempt.plan.items[index].reason {
      builder.paragraph(reason.text(in: look.language), Style(.quiet), indent: 1)
      builder.blank()
    }
    head.addPrompt(to: &builder, look: look)
  }

  private func addFeedback(to builder: inout Builder, look: Look) {
    FeedbackLines(attempt, index: index, outline: outline, look: look).add(to: &builder)
    switch attempt.entries[index].confidence {
    case .unsaid: break
    case .doubtful: builder.paragraph(look(.markedDoubtful), Style(.warning))
    case .easy: builder.paragraph(look(.markedEasy), Style(.good))
    }
    if let nextReview {
      builder.paragraph(look(.comesAgain(nextReview.text(with: look))), Style(.quiet))
    }
    builder.blank()
    builder.button(.next, look(isLast ? .seeSummary : .nextQuestion))
    builder.button(.lesson, look(.readLesson))
  }
}
