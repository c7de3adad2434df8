import Curriculum
import Quiz
import Texts

/// One sheet to print: a heading, facts, sentences, tables, and places to sign.
struct Sheet {
  var heading: String
  var about: String
  var facts: [Fact] = []
  var sentences: [String] = []
  /// Where the answers are marked, an item each.
  var boxes: [Markup] = []
  /// Answers that were not right, each beside the one that is.
  var answers: [WrongAnswer] = []
  var tables: [Table] = []
  var closing: [String] = []
  var signatures: [Signature] = []

  struct WrongAnswer {
    var number: Int
    var prompt: String
    var given = ""
    var right = ""
    /// nil where another key was ruled than the question explains.
    var why: String?

    fileprivate var letterCount: Int {
      [prompt, given, right, why ?? ""].reduce(0) { $0 + $1.count }
    }
  }

  struct Table {
    var style = ""
    var caption: String?
    var columns: [String]
    var rows: [[String]]
  }

  struct Signature {
    /// The place and the day.
    var above = ""
    var role: String
    var name: String
  }
}

/// A name and its value.
struct Fact {
  let name: String
  let value: String

  var markup: Markup { "<dt>\(name)</dt><dd>\(value)</dd>" }
}

extension Language {
  func fact(_ name: Text, _ value: String) -> Fact { Fact(name: name(self), value: value) }

  func words(_ texts: Text...) -> [String] { texts.map { $0(self) } }
}

extension String {
  /// How small a long name is set, so that its place holds it.
  var sizeOfName: String { count > 90 ? "longer" : count > 36 ? "long" : "" }

  /// The text, such as a date, in one line however narrow its place is.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension Letterhead {
  /// Whether an organiser's name or picture was chosen.
  fileprivate var isShown: Bool { !organiser.isEmpty || logo != nil }

  /// The organiser's name and picture above a page.
  var markup: Markup {
    let image = logo.map { "data:\($0.kind.rawValue);base64,\($0.data.base64EncodedString())" }
    guard isShown else { return .none }
    return """
      <header class="head">\(image.map { "<img alt=\"\" src=\"\($0)\">" })\
      <div><b>\(organiser)</b><br>\(address)</div></header>
      """
  }
}

/// Sheets as one HTML file, to be printed on A4.
struct SheetPages: Page {
  let title: String
  let sheets: [Sheet]
  let letterhead: Letterhead
  let language: Language

  var html: String {
    let head = letterhead.markup
    return page(PageStyle.sheets, title: title, Markup(sheets.map { markup(of: $0, head) }))
  }

  private func markup(of sheet: Sheet, _ head: Markup) -> Markup {
    """
    <section class="sheet">
    \(head)
    <h1>\(sheet.heading)</h1>
    <p class="quiet">\(sheet.about)</p>
    \(list("<dl>", sheet.facts.map(\.markup), "</dl>"))
    \(sheet.sentences.map { "<p>\($0)</p>" })
    \(list("<ol class=\"boxes\">", sheet.boxes, "</ol>"))
    \(list("<div class=\"answers \(style(of: sheet.answers))\">", sheet.answers.map(answer), "</div>"))
    \(sheet.tables.map(table))
    \(sheet.closing.map { "<p>\($0)</p>" })
    \(list("<div class=\"signatures\">", sheet.signatures.map(signature), "</div>"))
    </section>

    """
  }

  /// Nothing where there is nothing to list.
  private func list(_ opening: Markup, _ parts: [Markup], _ closing: Markup) -> Markup {
    parts.isEmpty ? .none : "\(opening)\(parts)\(closing)"
  }

  private func answer(_ answer: Sheet.WrongAnswer) -> Markup {
    """
    <div><p><b>\(answer.number).</b> \(answer.prompt)</p>\
    <dl><dt>\(say(.yourAnswerColumn))</dt><dd>\(answer.given)</dd>\
    <dt>\(say(.rightAnswer))</dt><dd><b>\(answer.right)</b></dd></dl>\
    \(answer.why.map { "<p>\($0)</p>" })</div>
    """
  }

  private func table(_ table: Sheet.Table) -> Markup {
    """
    \(table.caption.map { "<p class=\"caption\">\($0)</p>" })<table class="\(table.style)">\
    <thead><tr>\(table.columns.map { "<th>\($0)</th>" })</tr></thead><tbody>
    \(table.rows.map { row in "<tr>\(row.map { "<td>\($0)</td>" })</tr>\n" })</tbody></table>
    """
  }

  private func signature(_ signature: Sheet.Signature) -> Markup {
    """
    <div><p>\(signature.above)&nbsp;</p>\
    <p>\(signature.role)</p><p class="line">\(signature.name)&nbsp;</p></div>
    """
  }

  /// How many letters a page holds at each size.
  private static let pagefuls: KeyValuePairs = ["": 3400, "small": 4700, "smaller": 5900]
  /// What a letterhead takes of a page, in letters.
  private static let headful = 600

  /// How small the answers are set: no smaller than takes the fewest pages, and smallest never for one
  /// page.
  private func style(of answers: [Sheet.WrongAnswer]) -> String {
    let letters = answers.reduce(letterhead.isShown ? Self.headful : 0) {
      $0 + 60 + $1.letterCount
    }
    let pages = Self.pagefuls.map {
      (style: $0.key, count: max($0.key == "smaller" ? 2 : 1, (letters + $0.value - 1) / $0.value))
    }
    return pages.min { $0.count < $1.count }?.style ?? ""
  }
}
