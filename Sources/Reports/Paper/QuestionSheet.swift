import Curriculum
import Quiz
import Texts
import Training

/// One of a session's tests, to be printed and answered by hand.
extension SessionPapers {
  /// The questions stand in the order in which they are asked on the screen, and the letters are those
  /// that answers from paper are read with.
  func questionSheets(_ role: TestRole, for orders: [FormOrder]) throws -> String {
    page(
      PageStyle.paper, title: "\(say(role.text)): \(facts.title)",
      Markup(try orders.map { try questionSheet(role, for: $0) }))
  }

  private func questionSheet(_ role: TestRole, for order: FormOrder) throws -> Markup {
    let paper = try training.paper(SessionTestID(role, of: session.id), for: order)
    // A case is read once, before the first of its questions.
    var told: Set<CaseID> = []
    let items = paper.paperItems.enumerated().map { place, item in
      let isNew = item.question.caseID.map { told.insert($0).inserted } ?? false
      return markup(of: item.question, number: place + 1, order: item.order, hasStory: isNew)
    }
    let asked = Text.examFacts(
      questions: items.count, minutes: session.test(role)?.terms.minutes)
    return """
      <article>
      \(report.letterhead.markup)
      <h1>\(try title(role, for: order))</h1>
      <p><strong>\(facts.title)</strong><br>\(say(asked))</p>
      <p class="quiet">\(say(.paperHow))</p>
      <div class="questions">
      \(items)</div>
      </article>

      """
  }

  /// - Parameter order: for each letter the index of what it stands for in the question.
  private func markup(
    of question: Question, number: Int, order: [Int], hasStory: Bool
  ) -> Markup {
    let choices = question.letteredTexts
    let story = hasStory ? question.caseStudy.map { paragraphs($0.story) } ?? [] : []
    let options = order.enumerated().map { place, index -> Markup in
      let text = choices[index].text(in: language)
      return """
        <p class="choice"><b>\(String(Question.letter(place)))</b><span>\(text)</span></p>
        """
    }
    return """
      <section class="question">
      \(story.map { "<p class=\"story\">\($0)</p>" })
      <div class="asked"><b>\(number).</b><div>\(paragraphs(question.prompt).map { "<p>\($0)</p>" })</div></div>
      \(question.paperRows.map { "<p class=\"pair\">– \($0.text(in: language))</p>" })
      \(options)
      <p class="answer quiet">(\(say(question.paperFormat.how)))</p>
      </section>

      """
  }

  private func paragraphs(_ text: LocalizedText) -> [Substring] {
    text.text(in: language).split(whereSeparator: \.isNewline)
  }
}
