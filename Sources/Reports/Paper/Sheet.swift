import Curriculum
import Quiz
import Texts

/// One sheet to print: a heading, facts, sentences, tables, and places to sign.
struct Sheet {
  var heading: String
  var about: String
  /// Each a name and a value.
  var facts: [View] = []
  var sentences: [String] = []
  /// Where the answer to an item is marked: what can be circled, or how many letters are written, each
  /// in a square.
  var boxes: [View] = []
  /// Answers that were not right, each beside the one that is.
  var answers: [View] = []
  var tables: [View] = []
  var closing: [String] = []
  /// Each a place and day, a role, and a name.
  var signatures: [View] = []
}

extension View {
  static func table(
    style: String = "", caption: String? = nil, columns: [String], rows: [[String]]
  ) -> View {
    [
      "style": style, "caption": caption, "columns": columns,
      "rows": rows.map { ["cells": $0] as View },
    ]
  }
}

extension Language {
  func fact(_ name: Text, _ value: String) -> View { ["name": name(self), "value": value] }

  func words(_ texts: Text...) -> [String] { texts.map { $0(self) } }
}

extension String {
  /// How small a long name is set, so that its place holds it.
  var sizeOfName: String { count > 90 ? "longer" : count > 36 ? "long" : "" }

  /// The text, such as a date, in one line however narrow its place is.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension Letterhead {
  /// The organiser's name and picture above a page; nil where neither was chosen.
  var view: View? {
    if organiser.isEmpty, logo == nil { return nil }
    return [
      "organiser": organiser, "address": address,
      "logo": logo.map { "data:\($0.kind.rawValue);base64,\($0.data.base64EncodedString())" },
    ]
  }
}

extension [Sheet] {
  /// The sheets as one HTML file, to be printed on A4.
  func html(title: String, _ letterhead: Letterhead, _ language: Language) throws -> String {
    let head = letterhead.view
    let view: View = [
      "title": title, "head": head, "sheets": map { $0.view(hasHead: head != nil) },
    ]
    return try view.page(SheetTemplate.page, in: language)
  }
}

extension Sheet {
  fileprivate func view(hasHead: Bool) -> View {
    [
      "heading": heading, "about": about, "facts": facts,
      "sentences": sentences, "boxes": boxes, "answerStyle": answerStyle(hasHead: hasHead),
      "answers": answers, "tables": tables, "closing": closing, "signatures": signatures,
    ]
  }

  /// How many letters a page holds at each size.
  private static let pagefuls: KeyValuePairs = ["": 3400, "small": 4700, "smaller": 5900]
  /// What a letterhead takes of a page, in letters.
  private static let headful = 600

  /// How small the answers are set: no smaller than takes the fewest pages, and smallest never for one
  /// page.
  private func answerStyle(hasHead: Bool) -> String {
    let letters = answers.reduce(hasHead ? Self.headful : 0) { $0 + 60 + $1.letterCount }
    let pages = Self.pagefuls.map {
      (style: $0.key, count: max($0.key == "smaller" ? 2 : 1, (letters + $0.value - 1) / $0.value))
    }
    return pages.min { $0.count < $1.count }?.style ?? ""
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
        {{^empty(facts)}}<dl>{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>{{/facts}}</dl>{{/empty(facts)}}
        {{#sentences}}<p>{{.}}</p>{{/sentences}}
        {{^empty(boxes)}}<ol class="boxes">{{#boxes}}<li><b>{{number}}</b>\
        {{#letters}}<span class="letter">{{.}}</span>{{/letters}}\
        {{#squares}}<span class="square"></span>{{/squares}}\
        {{#isWords}}<span class="words"></span>{{/isWords}}\
        <small>{{hint}}</small></li>{{/boxes}}</ol>{{/empty(boxes)}}
        {{^empty(answers)}}<div class="answers {{answerStyle}}">{{#answers}}<div>\
        <p><b>{{number}}.</b> {{prompt}}</p>\
        <dl><dt>\(say(.yourAnswerColumn))</dt><dd>{{given}}</dd><dt>\(say(.rightAnswer))</dt><dd><b>{{right}}</b></dd></dl>\
        {{#why}}<p>{{why}}</p>{{/why}}</div>{{/answers}}</div>{{/empty(answers)}}
        {{#tables}}{{#caption}}<p class="caption">{{caption}}</p>{{/caption}}<table class="{{style}}">\
        <thead><tr>{{#columns}}<th>{{.}}</th>{{/columns}}</tr></thead><tbody>
        {{#rows}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table>{{/tables}}
        {{#closing}}<p>{{.}}</p>{{/closing}}
        {{^empty(signatures)}}<div class="signatures">{{#signatures}}<div><p>{{above}}&nbsp;</p>\
        <p>{{role}}</p><p class="line">{{name}}&nbsp;</p></div>{{/signatures}}</div>{{/empty(signatures)}}
        </section>
        {{/sheets}}
        """)
  }
}
