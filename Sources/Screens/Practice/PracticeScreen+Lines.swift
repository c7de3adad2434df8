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
      if !sheet.isPicking {
        if !sheet.hasButton { builder.blank() }
        let said = StyledRun(
          look(sheet.certainty?.text ?? .sureUnsaid),
          sheet.certainty == nil ? .aside : Style(.accent))
        builder.item(.certainty, runs: [StyledRun("\(look(.howSure)) ", .aside), said], detail: [])
        builder.button(.unknown, look(.unknown))
      }
    }
  }

  /// What stands above the answers or the verdict.
  func addHead(to builder: inout Builder, look: Look) {
    let head = QuestionHead(attempt: attempt, index: index)
    head.addProgress(look(.rightSoFar(attempt.total.right)), to: &builder, look: look)
    if let reason = attempt.plan.items[index].reason {
      builder.paragraph(reason.text(in: look.language), .aside, indent: 1)
      builder.blank()
    }
    head.addPrompt(isFolded: foldsStory && !isStoryOpen, to: &builder, look: look)
  }

  /// Whether the story was read: above an earlier question, or above this one before it was answered.
  var foldsStory: Bool { attempt.isStoryKnown(at: index) }

  /// A case's story stands at the left of its question; what the lesson says, at the right of the
  /// answer.
  func pane(in body: Rect) -> Pane? { .beside(question, in: body) }

  func buildPreview(_ builder: inout Builder, look: Look) {
    guard builder.pane != .beforeText, let lesson else {
      return QuestionHead(attempt: attempt, index: index).addBeside(to: &builder, look: look)
    }
    builder.heading("\(lesson.statement) \(lesson.title)", isApart: true)
    // From the place on that says it.
    let place = lesson.place(of: question, in: look.language) ?? 0
    LessonLines().add(Array(lesson.blocks[place...]), to: &builder, indent: 0)
  }

  /// What one said of the answer, and when it comes again: in view with the verdict, which changes it.
  private func remarks(look: Look) -> [StyledRun] {
    let said: StyledRun? =
      switch attempt.entries[index].confidence {
      case .unsaid: nil
      case .doubtful: StyledRun(look(.markedDoubtful), Style(.warning))
      case .easy: StyledRun(look(.markedEasy), Style(.good))
      }
    let next = nextReview.map { StyledRun(look(.comesAgain($0.text(with: look))), .aside) }
    return [said, next].compactMap(\.self)
  }

  private func addFeedback(to builder: inout Builder, look: Look) {
    FeedbackLines(
      attempt: attempt, index: index, outline: outline, look: look, remarks: remarks(look: look)
    ).add(to: &builder)
    builder.blank()
    builder.button(.next, look(isLast ? .seeSummary : .nextQuestion))
    builder.button(.lesson, look(.readLesson))
  }
}
