import Curriculum

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
    mutating func appendInterpolation(_ text: some StringProtocol) { html += String(text).xml }
    mutating func appendInterpolation(_ number: Int) { html += String(number) }
    mutating func appendInterpolation(_ part: Markup) { html += part.html }
    mutating func appendInterpolation(_ parts: [Markup]) { parts.forEach { html += $0.html } }

    /// An attribute that stands alone, such as `checked`.
    mutating func appendInterpolation(_ attribute: StaticString, if isOn: Bool) {
      if isOn { html += " \(attribute)" }
    }
  }
}
