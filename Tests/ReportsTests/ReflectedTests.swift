import Foundation
import Mustache
import PlayedDay
import Testing

@testable import Reports

@Suite struct ReflectedTests {
  @Test("A page is the same from dictionaries as from what they were made of")
  func same() throws {
    let view = ReportView(
      try PlayedDay.whole.get().report, language: .indonesian, now: PlayedDay.start)
    let template = try MustacheTemplate(
      string: ReportTemplate(say: PageTemplate(language: .indonesian)).page)
    #expect(template.render(reflected(view) as Any) == template.render(view))
  }
}
