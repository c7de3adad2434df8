/// What stands around every page: it needs nothing from elsewhere, and a browser holds it to that.
enum PageTemplate {
  /// A whole page; `lang` and `style` come from the view, as `title` and `body` say the rest.
  static func page(title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <title>\(title)</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
