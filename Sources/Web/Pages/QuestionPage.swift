import Curriculum
import Quiz
import Texts

/// What is told above a question.
enum QuestionNotice {
  case saved(item: Int)
  /// An order with gaps was left there, and is not stored.
  case unfinished(item: Int)
  /// What was chosen last came too late, or to another program; it is not stored.
  case lost(item: Int)
  case newerIsStored
}

extension TestPages {
  /// One question, with everything that one can do there in one form: nothing chosen is lost.
  /// - Parameter draft: an order with gaps that was chosen and is not stored.
  func question(
    _ item: Int, of attempt: Attempt, secondsLeft: Int?, notice: QuestionNotice? = nil,
    draft: Form? = nil
  ) -> Markup {
    let entry = attempt.entries[item]
    let question = attempt.questions[item]
    let title = Text.questionNumber(item + 1, of: attempt.questions.count)(language)
    let fields = AnswerFields(
      question: question, order: attempt.plan.items[item].order, response: entry.response,
      draft: draft, language: language)
    return frame(title, page: PageState.answering, item: (item + 1, entry.answerCount)).page(
      """
      \(head(secondsLeft: secondsLeft))
      <main>
      <h1>\(title)\(entry.isFlagged ? flagMark : .none)</h1>
      <progress max="\(attempt.questions.count)" value="\(attempt.answeredCount)" \
      aria-label="\(Text.answered(language))"></progress>
      \(draft == nil ? status(notice, at: item, attempt) : orderUnfinished)
      \(story(of: question))
      <form id="answer" method="post" action="\(address(ofItem: item))" autocomplete="off"\
      \(" data-draft", if: draft != nil)>
      <input type="hidden" name="attempt" value="\(attempt.id.description)">
      <input type="hidden" name="count" value="\(entry.answerCount)">
      \(fields.markup)
      \(buttons(item, of: attempt, hasDraft: draft != nil))
      </form>
      </main>
      """)
  }

  private var flagMark: Markup { " <small>⚑ \(Text.phoneFlagHint(language))</small>" }

  private func story(of question: Question) -> Markup {
    guard let story = question.caseStudy else { return .none }
    return """
      <section class="story">
      <h2>\(Text.caseTitle(story.title.text(in: language))(language))</h2>
      \(PagePart.paragraphs(story.story.text(in: language)))
      </section>
      """
  }

  private var orderUnfinished: Markup {
    PagePart.status(Text.phoneOrderUnfinished(language), isProblem: true)
  }

  /// Says "kept" only of what is on disk.
  /// - Parameter item: the item that the page is about, if it is about one.
  private func status(_ notice: QuestionNotice?, at item: Int?, _ attempt: Attempt) -> Markup {
    let isKept = { (item: Int) in attempt.entries[item].response != nil }
    switch notice {
    case .newerIsStored:
      return PagePart.status(Text.phoneNewerStored(language), isProblem: true)
    case .unfinished(let left):
      return PagePart.status(Text.phoneOrderLeft(left + 1)(language), isProblem: true)
    case .lost(let lost):
      return PagePart.status(Text.phoneLastLost(lost + 1)(language), isProblem: true)
    case .saved(let saved)
    where attempt.entries.indices.contains(saved) && (saved != item || !isKept(saved)):
      return PagePart.status(
        (isKept(saved) ? Text.phoneSaved(saved + 1) : .phoneNoAnswer(saved + 1))(language))
    case .saved, nil:
      return PagePart.status(item.map(isKept) == true ? Text.phoneThisSaved(language) : nil)
    }
  }

  private func buttons(_ item: Int, of attempt: Attempt, hasDraft: Bool) -> Markup {
    let entry = attempt.entries[item]
    return """
      \(button(.next, Text.keepAndGoOn, isQuiet: false))
      \(button(.previous, Text.previousQuestion), if: item > 0)
      \(entry.isFlagged ? button(.unflag, Text.unflagQuestion) : button(.flag, Text.flagQuestion))
      \(button(.clear, Text.clearAnswer), if: entry.response != nil || hasDraft)
      \(button(.overview, Text.examOverview))
      """
  }

  private func button(_ step: AnswerForm.Step, _ text: Text, isQuiet: Bool = true) -> Markup {
    """
    <button\(" class=\"quiet\"", if: isQuiet) name="step" \
    value="\(step.rawValue)">\(text(language))</button>

    """
  }
}

/// All questions at a glance.
extension TestPages {
  func overview(
    _ attempt: Attempt, secondsLeft: Int?, notice: QuestionNotice? = nil
  ) -> Markup {
    let counts = Text.overviewCounts(
      answered: attempt.answeredCount, of: attempt.questions.count,
      flagged: attempt.flagged.count)
    let items = attempt.entries.enumerated().map { item, entry in
      let state = attempt.standing(of: item)(language)
      let flag = entry.isFlagged ? ", " + Text.flagged(language) : ""
      let kind = entry.response == nil ? "open" : "answered"
      return """
        <li><a class="button \(kind)" href="\(address(ofItem: item))">\(item + 1)\
        \(entry.isFlagged ? " ⚑" : "") <small>\(state)\(flag)</small></a></li>

        """ as Markup
    }
    return frame(Text.examOverview(language), page: PageState.answering).page(
      top: head(secondsLeft: secondsLeft), heading: "\(Text.examOverview(language))",
      status: status(notice, at: nil, attempt),
      """
      <p>\(counts(language))</p>
      <ol class="items">\(items)</ol>
      <p><a class="button" href="\(home)/\(Paths.submit)">\(Text.submitExam(language))</a></p>
      \(PagePart.languages(language))
      """)
  }
}
