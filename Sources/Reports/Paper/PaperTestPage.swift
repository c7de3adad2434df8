import Curriculum
import Mustache
import Quiz
import Tables
import Texts

extension PaperTest {
  /// The test as one HTML file, to be printed on A4.
  /// - Throws: what the template throws, which it does not.
  public func html(in language: Language) throws -> String {
    try MustacheTemplate(string: paperTestTemplate(PageTemplate(language: language)))
      .render(PaperTestView(self, in: language))
  }
}

/// What the paper shows, as the texts that its template places.
private struct PaperTestView {
  struct Choice {
    let letter, text: String
  }

  struct ItemView {
    let number: Int
    let story: [String]
    let prompt: [String]
    /// The items of a matching question.
    let pairs: [String]
    let choices: [Choice]
    let how: String
  }

  let test, training, facts: String
  let head: HeadView?
  let items: [ItemView]

  init(_ paper: PaperTest, in language: Language) {
    let form = paper.session.swapsForms(of: paper.role) ? paper.items.first?.question.form : nil
    test = ([paper.role.text] + (form.map { [.formNamed($0.rawValue)] } ?? []))
      .map { $0(language) }.joined(separator: ", ")
    training = paper.session.facts.title.withoutControls
    facts = Text.paperFacts(
      questions: paper.items.count, minutes: paper.session.test(paper.role)?.terms.minutes ?? 0)(
        language)
    head = HeadView(paper.letterhead)
    items = paper.items.enumerated().map { Self.view($1, number: $0 + 1, in: language) }
  }

  private static func view(
    _ item: PaperTest.Item, number: Int, in language: Language
  ) -> ItemView {
    let text = { (text: LocalizedText) in text.text(in: language).withoutControls }
    var pairs: [String] = []
    var choices: [LocalizedText] = []
    switch item.question.body {
    case .singleChoice(let options), .multipleChoice(let options): choices = options.map(\.text)
    case .matching(let matching):
      pairs = matching.pairs.map { text($0.item) }
      choices = matching.answers
    case .ordering(let items): choices = items
    case .trueFalse, .shortAnswer: break
    }
    return ItemView(
      number: number,
      story: item.story.map { paragraphs($0.story.text(in: language)) } ?? [],
      prompt: paragraphs(item.question.prompt.text(in: language)), pairs: pairs,
      choices: item.order.enumerated().map { place, index in
        Choice(letter: String(Question.letter(place)), text: text(choices[index]))
      },
      how: Text.paperHow(item.question.paperFormat)(language))
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { String($0).withoutControls }
  }
}

extension Text {
  /// How an answer is written on paper, below its question.
  fileprivate static func paperHow(_ format: PaperFormat) -> Text {
    switch format {
    case .letter: .paperLetter
    case .letters: .paperLetters
    case .truth: .paperTruth
    case .letterForEach: .paperLetterForEach
    case .order: .paperOrder
    case .words: .paperWords
    }
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
