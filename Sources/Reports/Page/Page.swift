import Curriculum
import Texts

/// What makes pages in one language.
protocol Page {
  var language: Language { get }
}

extension Page {
  /// A text of the program as it stands on the page.
  func say(_ text: Text) -> String { text(language) }

  /// A page: it needs nothing from elsewhere, and a browser holds it to that.
  func page(_ style: Markup, title: String, _ body: Markup) -> String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <title>\(title)</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
    return page.html
  }

  /// A part of a page with its heading.
  func section(_ title: String, _ body: Markup) -> Markup {
    """
    <section>
    <h2>\(title)</h2>
    \(body)
    </section>

    """
  }

  /// A table; each column has its heading, and each row its cells.
  func table(_ style: String? = nil, _ columns: [Markup], _ rows: [Markup]) -> Markup {
    """
    <table\(style.map { " class=\"\($0)\"" })>
    <thead><tr>\(columns)</tr></thead>
    <tbody>
    \(rows.map { "<tr>\($0)</tr>\n" })</tbody>
    </table>
    """
  }

  /// The heading of a column of words.
  func words(_ title: Text) -> Markup { "<th scope=\"col\">\(say(title))</th>" }

  /// The heading of a column of numbers.
  func numbers(_ title: Text) -> Markup { "<th scope=\"col\" class=\"n\">\(say(title))</th>" }

  /// What a row is about.
  func rowName(_ name: String) -> Markup { "<th scope=\"row\">\(name)</th>" }

  /// A cell of a column of numbers.
  func number(_ text: String) -> Markup { "<td class=\"n\">\(text)</td>" }
}
