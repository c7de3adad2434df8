import Mustache
import Testing

@testable import Reports

@Suite struct ViewTests {
  @Test("A template gets texts without control characters, and nothing for nil")
  func cleans() throws {
    let view: View = [
      "name": "Bu\u{1B}di", "days": ["Se\u{7}nin"], "venue": nil, "head": ["name": "<b>"] as View,
    ]
    let template = try MustacheTemplate(
      string: "{{name}} {{#days}}{{.}}{{/days}} {{^venue}}–{{/venue}} {{#head}}{{name}}{{/head}}")
    #expect(template.render(view) == "Budi Senin – &lt;b&gt;")
  }
}
