import Curriculum
import Mustache
import Quiz
import Texts

extension PaperTest {
  /// The test as one HTML file, to be printed on A4.
  /// - Throws: what the template throws, which it does not.
  public func html(in language: Language) throws -> String {
    try MustacheTemplate(string: paperTestTemplate(PageTemplate(language: language)))
      .render(view(in: language))
  }

  /// What the paper shows, as the texts that its template places.
  private func view(in language: Language) -> View {
    let form = session.swapsForms(of: role) ? items.first?.question.form : nil
    return [
      "test": ([role.text] + (form.map { [.formNamed($0.rawValue)] } ?? [])).map { $0(language) }
        .joined(separator: ", "),
      "training": session.facts.title,
      "facts": Text.paperFacts(
        questions: items.count, minutes: session.test(role)?.terms.minutes ?? 0)(language),
      "head": letterhead.view,
      "items": items.enumerated().map { $1.view(number: $0 + 1, in: language) },
    ]
  }
}

extension PaperTest.Item {
  fileprivate func view(number: Int, in language: Language) -> View {
    // The items of a matching question.
    var pairs: [String] = []
    var choices: [LocalizedText] = []
    switch question.body {
    case .singleChoice(let options), .multipleChoice(let options): choices = options.map(\.text)
    case .matching(let matching):
      pairs = matching.pairs.map { $0.item.text(in: language) }
      choices = matching.answers
    case .ordering(let items): choices = items
    case .trueFalse, .shortAnswer: break
    }
    let paragraphs = { (text: LocalizedText) in
      text.text(in: language).split(whereSeparator: \.isNewline).map(String.init)
    }
    return [
      "number": number, "story": story.map { paragraphs($0.story) } ?? [],
      "prompt": paragraphs(question.prompt), "pairs": pairs,
      "choices": order.enumerated().map { place, index -> View in
        [
          "letter": String(Question.letter(place)), "text": choices[index].text(in: language),
        ]
      },
      "how": question.paperFormat.how(language),
    ]
  }
}

private func paperTestTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.paper, title: "{{test}}: {{training}}",
    body: """
      \(SheetTemplate.head)
      <h1>{{test}}</h1>
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
      """)
}
