import Curriculum
import Quiz
import Texts
import Training

/// One of a session's tests, to be printed and answered by hand.
extension SessionPapers {
  /// The questions stand in the order in which they are asked on the screen, and the letters are those
  /// that answers from paper are read with.
  func questionSheets(_ role: TestRole, for orders: [FormOrder]) throws -> String {
    let page: View = [
      "test": role.text(language), "training": facts.title, "head": report.letterhead.view,
      "sheets": try orders.map { try questionSheet(role, for: $0) },
    ]
    return try page.page(questionSheetTemplate, in: language)
  }

  private func questionSheet(_ role: TestRole, for order: FormOrder) throws -> View {
    let paper = try training.paper(SessionTestID(role, of: session.id), for: order)
    // A case is read once, before the first of its questions.
    var told: Set<CaseID> = []
    let items = paper.paperItems.enumerated().map { place, item in
      let isNew = item.question.caseID.map { told.insert($0).inserted } ?? false
      return view(item.question, number: place + 1, order: item.order, hasStory: isNew)
    }
    return [
      "heading": try title(role, for: order),
      "facts": Text.paperFacts(
        questions: items.count, minutes: session.test(role)?.terms.minutes ?? 0)(language),
      "items": items,
    ]
  }

  /// - Parameter order: for each letter the index of what it stands for in the question.
  private func view(_ question: Question, number: Int, order: [Int], hasStory: Bool) -> View {
    let choices = question.letteredTexts
    let paragraphs = { (text: LocalizedText) in
      text.text(in: language).split(whereSeparator: \.isNewline).map(String.init)
    }
    return [
      "number": number, "story": hasStory ? question.caseStudy.map { paragraphs($0.story) } : nil,
      "prompt": paragraphs(question.prompt),
      "pairs": question.paperRows.map { $0.text(in: language) },
      "choices": order.enumerated().map { place, index -> View in
        [
          "letter": String(Question.letter(place)), "text": choices[index].text(in: language),
        ]
      },
      "how": question.paperFormat.how(language),
    ]
  }
}

private func questionSheetTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.paper, title: "{{test}}: {{training}}",
    body: """
      {{#sheets}}
      <article>
      \(SheetTemplate.head)
      <h1>{{heading}}</h1>
      <p><strong>{{training}}</strong><br>{{facts}}</p>
      <p class="quiet">\(say(.paperHow))</p>
      <div class="questions">
      {{#items}}
      <section class="question">
      {{#story}}<p class="story">{{.}}</p>{{/story}}
      <div class="asked"><b>{{number}}.</b><div>{{#prompt}}<p>{{.}}</p>{{/prompt}}</div></div>
      {{#pairs}}<p class="pair">– {{.}}</p>{{/pairs}}
      {{#choices}}<p class="choice"><b>{{letter}}</b><span>{{text}}</span></p>{{/choices}}
      <p class="answer quiet">({{how}})</p>
      </section>
      {{/items}}
      </div>
      </article>
      {{/sheets}}
      """)
}
