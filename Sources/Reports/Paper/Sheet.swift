import Curriculum
import Foundation
import Mustache
import Quiz
import Tables
import Texts

/// One sheet to print: a heading, facts, sentences, tables, and places to sign.
struct Sheet {
  struct Fact {
    let name, value: String
  }

  struct Table {
    var style = ""
    var caption: String?
    let columns: [String]
    let rows: [[String]]
  }

  /// Where the answer to an item is marked.
  struct Box {
    let number: Int
    /// What can be circled.
    var letters: [String] = []
    /// How many letters are written, each in a square.
    var squares = 0
    var isWords = false
    var hint = ""
  }

  /// An answer that was not right, beside the one that is.
  struct Answer {
    let number: Int
    let prompt, given, right, why: String
  }

  struct Signature {
    let above, role, name: String

    var withoutControls: Signature {
      Signature(
        above: above.withoutControls, role: role.withoutControls, name: name.withoutControls)
    }
  }

  var heading: String
  var about: String
  var facts: [Fact] = []
  var sentences: [String] = []
  var boxes: [Box] = []
  var answers: [Answer] = []
  var tables: [Table] = []
  var closing: [String] = []
  var signatures: [Signature] = []
}

extension Language {
  func fact(_ name: Text, _ value: String) -> Sheet.Fact {
    Sheet.Fact(name: name(self), value: value)
  }

  func words(_ texts: Text...) -> [String] { texts.map { $0(self) } }
}

extension String {
  /// The text, such as a date, in one line however narrow its place is.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}

/// The organiser's name and picture above a page; nil where neither was chosen.
struct HeadView {
  let organiser, address: String
  let logo: String?

  init?(_ letterhead: Letterhead) {
    if letterhead.organiser.isEmpty, letterhead.logo == nil { return nil }
    organiser = letterhead.organiser.withoutControls
    address = letterhead.address.withoutControls
    logo = letterhead.logo.map {
      "data:\($0.kind.rawValue);base64,\($0.data.base64EncodedString())"
    }
  }
}

/// Sheets as the texts that their template places.
struct SheetsView {
  struct Cell {
    let text: String
  }

  struct Row {
    let cells: [Cell]
  }

  struct TableView {
    let style: String
    let caption: String?
    let columns: [String]
    let rows: [Row]
  }

  struct BoxView {
    let number: Int
    let letters: [String]
    let squares: [Int]
    let isWords: Bool
    let hint: String
  }

  struct SheetView {
    let heading, about: String
    let facts: [Sheet.Fact]
    let hasFacts: Bool
    let sentences: [String]
    let hasBoxes: Bool
    let boxes: [BoxView]
    let hasAnswers: Bool
    /// How small the answers are set, so that they stay on one page.
    let answerStyle: String
    let answers: [Sheet.Answer]
    let tables: [TableView]
    let closing: [String]
    let hasSignatures: Bool
    let signatures: [Sheet.Signature]
  }

  let title: String
  let head: HeadView?
  let sheets: [SheetView]

  private let language: Language

  init(title: String, sheets: [Sheet], _ letterhead: Letterhead, _ language: Language) {
    self.language = language
    self.title = title.withoutControls
    head = HeadView(letterhead)
    let hasHead = head != nil
    self.sheets = sheets.map { Self.view($0, hasHead: hasHead) }
  }

  private static func view(_ sheet: Sheet, hasHead: Bool) -> SheetView {
    SheetView(
      heading: sheet.heading.withoutControls, about: sheet.about.withoutControls,
      facts: sheet.facts.map {
        Sheet.Fact(name: $0.name, value: $0.value.withoutControls)
      }, hasFacts: !sheet.facts.isEmpty,
      sentences: sheet.sentences.map(\.withoutControls), hasBoxes: !sheet.boxes.isEmpty,
      boxes: sheet.boxes.map {
        BoxView(
          number: $0.number, letters: $0.letters, squares: Array(0..<$0.squares),
          isWords: $0.isWords, hint: $0.hint)
      },
      hasAnswers: !sheet.answers.isEmpty,
      answerStyle: style(of: sheet.answers, hasHead: hasHead),
      answers: sheet.answers.map {
        Sheet.Answer(
          number: $0.number, prompt: $0.prompt.withoutControls, given: $0.given.withoutControls,
          right: $0.right.withoutControls, why: $0.why.withoutControls)
      },
      tables: sheet.tables.map { table in
        TableView(
          style: table.style, caption: table.caption, columns: table.columns,
          rows: table.rows.map { Row(cells: $0.map { Cell(text: $0.withoutControls) }) })
      },
      closing: sheet.closing.map(\.withoutControls), hasSignatures: !sheet.signatures.isEmpty,
      signatures: sheet.signatures.map(\.withoutControls))
  }

  /// More letters than a page holds at the usual size, and at the small one.
  private static let pageful = 4200
  private static let smallPageful = 5600
  /// What a letterhead takes of a page, in letters.
  private static let headful = 600

  private static func style(of answers: [Sheet.Answer], hasHead: Bool) -> String {
    let letters = answers.reduce(hasHead ? headful : 0) {
      $0 + 60 + $1.prompt.count + $1.given.count + $1.right.count + $1.why.count
    }
    return letters > smallPageful ? "smaller" : letters > pageful ? "small" : ""
  }

  func html() throws -> String {
    try MustacheTemplate(string: SheetTemplate.page(PageTemplate(language: language))).render(self)
  }
}

enum SheetTemplate {
  static let head = """
    {{#head}}<header class="head">{{#logo}}<img alt="" src="{{logo}}">{{/logo}}\
    <div><b>{{organiser}}</b><br>{{address}}</div></header>{{/head}}
    """

  static func page(_ say: PageTemplate) -> String {
    say.page(
      PageStyle.sheets, title: "{{title}}",
      body: """
        {{#sheets}}
        <section class="sheet">
        \(head)
        <h1>{{heading}}</h1>
        <p class="quiet">{{about}}</p>
        {{#hasFacts}}<dl>{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>{{/hasFacts}}
        {{#sentences}}<p>{{.}}</p>{{/sentences}}
        {{#hasBoxes}}<ol class="boxes">{{#boxes}}<li><b>{{number}}</b>\
        {{#letters}}<span class="letter">{{.}}</span>{{/letters}}\
        {{#squares}}<span class="square"></span>{{/squares}}\
        {{#isWords}}<span class="words"></span>{{/isWords}}\
        <small>{{hint}}</small></li>{{/boxes}}</ol>{{/hasBoxes}}
        {{#hasAnswers}}<div class="answers {{answerStyle}}">{{#answers}}<div>\
        <p><b>{{number}}.</b> {{prompt}}</p>\
        <dl><dt>\(say(.yourAnswerColumn))</dt><dd>{{given}}</dd><dt>\(say(.rightAnswer))</dt><dd><b>{{right}}</b></dd></dl>\
        <p class="why">{{why}}</p></div>{{/answers}}</div>{{/hasAnswers}}
        {{#tables}}<table class="{{style}}">{{#caption}}<caption>{{caption}}</caption>{{/caption}}\
        <thead><tr>{{#columns}}<th>{{.}}</th>{{/columns}}</tr></thead><tbody>
        {{#rows}}<tr>{{#cells}}<td>{{text}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table>{{/tables}}
        {{#closing}}<p>{{.}}</p>{{/closing}}
        {{#hasSignatures}}<div class="signatures">{{#signatures}}<div><p>{{above}}&nbsp;</p>\
        <p>{{role}}</p><p class="line">{{name}}&nbsp;</p></div>{{/signatures}}</div>{{/hasSignatures}}
        </section>
        {{/sheets}}
        """)
  }
}
