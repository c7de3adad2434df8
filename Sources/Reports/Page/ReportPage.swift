import Curriculum
import Foundation
import Mustache
import Quiz

extension SessionReport {
  /// The report as one HTML file that needs nothing else: no script, no network, no other file.
  /// - Throws: nothing in practice; the template is part of the program.
  public func html(in language: Language, at now: Date) throws -> String {
    try MustacheTemplate(string: ReportTemplate(say: PageTemplate(language: language)).page)
      .render(reflected(ReportView(self, language: language, now: now)) as Any)
  }
}
