import Curriculum
import Quiz
import Terminal
import Texts

/// What stands above the answers: how far one is, the case's story, and what is asked.
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
    return mark.run(glyphs)
  }

  /// Adds the progress line: the item's number, a figure of the caller's, and a bar.
  func addProgress<Target>(_ figure: String, to builder: inout PageBuilder<Target>, look: Look) {
    let total = attempt.questions.count
    let flag =
      !attempt.entries[index].isFlagged
      ? "" : look.glyphs.isPlain ? ", \(look(.flagged))" : " \(look.glyphs.flag)"
    let label = look(.questionNumber(index + 1, of: total)) + flag
    let head = " " + label + (figure.isEmpty ? "" : "    " + figure) + "    "
    let bar = min(30, builder.textWidth - columns(of: head))
    var runs = [StyledRun(head, .aside)]
    if isMarked, total <= bar {
      runs += (0..<total).map { mark(of: $0, glyphs: look.glyphs) }
    } else if bar >= 6 {
      // What has ended shows where one is in it.
      let done = attempt.isOpen ? attempt.answeredCount : index + 1
      let share = Double(done) / Double(max(1, total))
      runs.append(StyledRun(look.glyphs.bar(share, columns: bar), Style(.accent)))
    }
    builder.runs(runs)
    builder.blank()
  }

  /// Adds what goes into the pane beside the question: its case's story, or else the round.
  func addBeside<Target>(to builder: inout PageBuilder<Target>, look: Look) {
    if builder.pane == .beforeText, let story = attempt.questions[index].caseStudy {
      builder.heading(look(.caseTitle(look(story.title))), isApart: true)
      builder.paragraph(look(story.story))
    } else {
      addRound(to: &builder, look: look)
    }
  }

  /// Adds what was asked so far, and how it went.
  private func addRound<Target>(to builder: inout PageBuilder<Target>, look: Look) {
    let shown = attempt.questions.indices.filter { attempt.entries[$0].isSeen || $0 == index }
    let end = max(builder.height, (shown.firstIndex(of: index) ?? 0) + 1)
    for item in shown.prefix(end).suffix(builder.height) {
      let lead = padded("\(item + 1)", to: 3, alignment: .right) + " "
      let entry = attempt.entries[item]
      let state =
        isMarked
        ? mark(of: item, glyphs: look.glyphs)
        : StyledRun(attempt.sign(of: item, look.glyphs), .aside)
      let flag = entry.isFlagged ? look.glyphs.flag + " " : ""
      let text = flag + look(attempt.questions[item].prompt).replacing("\n", with: " ")
      builder.line([
        StyledRun(lead, .aside), state,
        StyledRun(
          " " + shortened(text, to: max(1, builder.width - 7)),
          item == index ? Style(bold: true) : .aside),
      ])
    }
  }

  /// Adds the story, when the question belongs to a case, and the prompt.
  /// - Parameter isFolded: whether only the story's title and its first words stand there, with the
  ///   key that opens it.
  func addPrompt<Target>(isFolded: Bool, to builder: inout PageBuilder<Target>, look: Look) {
    let question = attempt.questions[index]
    if let story = question.caseStudy, builder.pane != .beforeText {
      // Who listens hears it again only where the lines before did not say it.
      let isFolded = isFolded && !look.glyphs.isPlain
      let title = look(.caseTitle(look(story.title)))
      builder.paragraph(isFolded ? "\(title)  (v \(look(.keyStory)))" : title, Style(.accent))
      let text = look(story.story)
      isFolded
        ? builder.paragraph(
          shortened(
            text.split(separator: "\n").first.map(String.init) ?? "", to: builder.textWidth - 1),
          .aside, indent: 1) : builder.paragraph(text, indent: 1)
      builder.blank()
    }
    builder.paragraph(look(question.prompt), Style(bold: true), indent: 1)
    builder.blank()
  }
}

extension Mark {
  /// The mark as one sign.
  func run(_ glyphs: Glyphs) -> StyledRun {
    isRight
      ? StyledRun(glyphs.right, Style(.good))
      : isPartlyRight
        ? StyledRun(glyphs.half, Style(.warning)) : StyledRun(glyphs.wrong, Style(.bad))
  }
}

extension Attempt {
  /// Whether the story of an item's case was read: above an earlier one, or above this one, which was
  /// answered or left since.
  func isStoryKnown(at item: Int) -> Bool {
    let isBack = entries[item].response != nil || item != position && entries[item].isSeen
    return questions[item].caseStudy != nil && (isBack || wasStoryTold(before: item))
  }

  /// Whether the story of an item's case was told with an earlier item.
  func wasStoryTold(before item: Int) -> Bool {
    guard let id = questions[item].caseID else { return false }
    return questions.indices.prefix(item).contains {
      questions[$0].caseID == id && entries[$0].isSeen
    }
  }
}
