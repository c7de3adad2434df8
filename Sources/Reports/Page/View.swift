import Curriculum
import Mustache

/// What a template places, by the names that it uses: texts without control characters, and nothing
/// under a name whose value is nil.
struct View: ExpressibleByDictionaryLiteral, MustacheParent {
  private let values: [String: Any]

  init(dictionaryLiteral values: (String, Any?)...) {
    self.values = values.reduce(into: [:]) { values, next in
      switch next.1 {
      case let text as String: values[next.0] = text.withoutControls
      case let texts as [String]: values[next.0] = texts.map(\.withoutControls)
      case let other: values[next.0] = other
      }
    }
  }

  /// How long its texts are together.
  var letterCount: Int { values.values.reduce(0) { $0 + (($1 as? String)?.count ?? 0) } }

  func child(named name: String) -> Any? { values[name] }

  /// The page that a template makes of it.
  /// - Throws: nothing in practice; the templates are part of the program.
  func page(_ template: (PageTemplate) -> String, in language: Language) throws -> String {
    try MustacheTemplate(string: template(PageTemplate(language: language))).render(self)
  }
}
