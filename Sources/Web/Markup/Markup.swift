/// HTML whose literal parts are markup, and whose inserted texts are escaped.
///
/// Instead of templates in files: a page is checked when it is compiled, and no text gets into it
/// unescaped by being forgotten.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  let html: String

  static let none: Markup = ""

  init(stringLiteral value: String) { html = value }
  init(stringInterpolation: Interpolation) { html = stringInterpolation.html }
  init(_ parts: [Markup]) { html = parts.map(\.html).joined() }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { html += literal }
    mutating func appendInterpolation(_ text: some StringProtocol) { html += escaped(text) }
    mutating func appendInterpolation(_ number: Int) { html += String(number) }
    mutating func appendInterpolation(_ part: Markup) { html += part.html }
    mutating func appendInterpolation(_ parts: [Markup]) { parts.forEach { html += $0.html } }

    /// An attribute that stands alone, such as `checked`.
    mutating func appendInterpolation(_ attribute: StaticString, if isOn: Bool) {
      if isOn { html += " \(attribute)" }
    }
  }
}

/// A text as it can stand between tags and in quoted attributes.
private func escaped(_ text: some StringProtocol) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    // Marks that turn the direction of what follows stay with the text that brings them.
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
    case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": break
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
