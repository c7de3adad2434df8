import Curriculum
import Texts

/// What stands around every page.
struct PageFrame {
  let language: Language
  let title: String
  /// What the page watches while it is open; nil for pages where nothing changes.
  var watch: Watch?
  /// What a browser that runs no scripts loads after a while by itself, where nothing is chosen.
  var next: String?

  /// Where the script asks, and what it compares the reply with.
  struct Watch {
    let ticket: String
    /// What the page is about, as `PageState` calls it.
    let page: String
    /// The item and how often its answer had changed, on a question's page.
    var item: (number: Int, count: Int)?
    /// What is said of what is chosen and not sent; nil where nothing is chosen.
    var unsaved: Text?

    var address: String {
      "/t/\(ticket)/\(Paths.state)" + (item.map { "?soal=\($0.number)" } ?? "")
    }
  }

  func page(_ content: Markup) -> Markup {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <link rel="stylesheet" href="/\(Paths.style)">
    \(next.map { "<noscript><meta http-equiv=\"refresh\" content=\"4; url=\($0)\"></noscript>" } ?? .none)
    \("<script src=\"/\(Paths.script)\" defer></script>", if: watch != nil)
    </head>
    <body\(watched)>
    \(content)
    </body>
    </html>

    """
  }

  /// A page of a heading, the line that is read out when it changes, and what else stands there.
  /// - Parameter top: what stays in view above.
  func page(
    top: Markup = .none, heading: Markup, status: Markup = PagePart.status(nil), _ content: Markup
  ) -> Markup {
    page(
      """
      \(top)
      <main>
      <h1>\(heading)</h1>
      \(status)
      \(content)
      </main>
      """)
  }

  private var watched: Markup {
    guard let watch else { return .none }
    let item: Markup =
      watch.item.map { " data-item=\"\($0.number)\" data-count=\"\($0.count)\"" } ?? .none
    return """
       data-state="\(watch.address)" data-home="/t/\(watch.ticket)" data-page="\(watch.page)"\(item) \
      data-lost="\(Text.phoneLost(language))" data-kept="\(Text.phoneLostUnsent(language))" \
      data-back="\(Text.phoneBack(language))" data-unsaved="\(watch.unsaved?(language) ?? "")"
      """
  }
}

/// Parts that several pages have.
enum PagePart {
  /// The line that is read out when it changes.
  static func status(_ text: String?, isProblem: Bool = false) -> Markup {
    let kind = text == nil ? "" : isProblem ? "problem" : "good"
    return
      "<p id=\"status\" class=\"\(kind)\" role=\"status\" aria-live=\"polite\">\(text ?? "")</p>"
  }

  /// A text in paragraphs, as its blank lines divide it.
  static func paragraphs(_ text: String) -> Markup {
    Markup(text.split(separator: "\n\n").map { "<p>\($0)</p>" as Markup })
  }

  /// Leads to the same page in the other language.
  /// - Parameter query: what of the page's address stays.
  static func languages(_ language: Language, query: Form = Form()) -> Markup {
    let other: Language = language == .indonesian ? .english : .indonesian
    return """
      <p><a class="button quiet" lang="\(other.rawValue)" \
      href="\(query.with(Visit.languageName, other.rawValue).query)">\
      \(Text.phoneOtherLanguage(language))</a></p>
      """
  }

  /// What is chosen by touching it, alone or, with a box for a ring, beside others.
  static func option(
    _ text: String, _ name: String, _ value: String, isChosen: Bool, type: String = "radio"
  ) -> Markup {
    """
    <label class="option"><input type="\(type)" name="\(name)" value="\(value)"\
    \(" checked", if: isChosen)> <span>\(text)</span></label>

    """
  }

  static func link(_ text: String, to address: String) -> Markup {
    "<p><a class=\"button quiet\" href=\"\(address)\">\(text)</a></p>"
  }
}
