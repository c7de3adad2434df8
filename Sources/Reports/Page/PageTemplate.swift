import Curriculum
import Texts

/// A page in one language as Mustache: it needs nothing from elsewhere, and a browser holds it to that.
///
///     let say = PageTemplate(language: .english)
///     say.page(PageStyle.report, title: "{{name}}", body: "<h1>\(say(.sessionFacts))</h1>")
struct PageTemplate {
  let language: Language

  /// A text of the program as it stands on the page.
  func callAsFunction(_ text: Text) -> String { text(language).xml }

  func page(_ style: String, title: String, body: String) -> String {
    """
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
  }
}
