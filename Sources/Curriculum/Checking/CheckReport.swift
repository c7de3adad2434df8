/// What a check finds in a module: counts, figures, and what the rules say.
package struct CheckReport: Sendable {
  /// The module's id.
  package var module: ModuleID
  /// The content's version.
  package var version: String
  /// How much there is.
  package var counts: ContentCounts
  /// What tricks gain.
  package var tricks: TrickReport
  /// How hard each lesson is to read.
  package var reading: [ReadingLevel]
  /// Where each question stands, by id.
  package var places: [QuestionID: ContentPlace]
  /// What the rules say: errors first, each in the order of the files.
  package var findings: [Finding]

  /// Runs all rules on a module.
  package init(of module: CheckedModule) {
    self.module = module.outline.id
    self.version = module.outline.version
    self.counts = ContentCounts(of: module)
    self.tricks = TrickReport(on: module)
    self.reading = module.lessons.map(ReadingLevel.init)
    self.places = module.questionPlaces.mapValues(\.start)
    let findings = tricks.findings() + Rule.all.flatMap { $0.findings(in: module) }
    self.findings =
      findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
  }
}
