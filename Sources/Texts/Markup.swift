import Curriculum

/// HTML whose literal parts are markup, and whose inserted texts are escaped.
///
/// Instead of templates in files: a page is checked when it is compiled, and no text gets into it
/// unescaped by being forgotten. Of two literals, as in `a ? "<p>" : "<b>"`,
/// the type has to be said: without it they are texts.
package struct Markup: ExpressibleByStringInterpolation, Sendable {
  package let html: String

  package static let none: Markup = ""

  package init(stringLiteral value: String) { html = value }
  package init(stringInterpolation: Interpolation) { html = stringInterpolation.html }
  package init(_ parts: [Markup]) { html = parts.map(\.html).joined() }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity * 2)
    }

    package mutating func appendLiteral(_ literal: String) { html += literal }
    package mutating func appendInterpolation(_ text: some StringProtocol) {
      html += String(text).xml
    }
    package mutating func appendInterpolation(_ number: Int) { html += String(number) }
    package mutating func appendInterpolation(_ part: Markup) { html += part.html }
    package mutating func appendInterpolation(_ part: Markup?) { html += part?.html ?? "" }
    package mutating func appendInterpolation(_ parts: [Markup]) {
      parts.forEach { html += $0.html }
    }

    /// A part, or an attribute with the space before it, that is there or not.
    package mutating func appendInterpolation(_ part: Markup, if isThere: Bool) {
      if isThere { html += part.html }
    }
  }
}
