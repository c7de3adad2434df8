/// What a check finds in a module: counts, figures, and what the rules say.
package struct CheckReport: Sendable {
  /// The module's id.
  package let module: ModuleID
  /// The content's version.
  package let version: String
  /// How much there is.
  package let counts: ContentCounts
  /// What tricks gain.
  package let tricks: TrickReport
  /// How hard each lesson is to read.
  package let reading: [ReadingLevel]
  /// Where each question stands, by id.
  package let places: [QuestionID: ContentPlace]
  /// What the rules say: errors first, each in the order of the files.
  package let findings: [Finding]

  /// Runs all rules on a module.
  package init(of module: CheckedModule) {
    self.module = module.outline.id
    self.version = module.outline.version
    self.counts = ContentCounts(of: module)
    self.tricks = TrickReport(on: module)
    self.reading = module.lessons.map(ReadingLevel.init)
    self.places = module.questionNodes.mapValues(\.place)
    let findings = tricks.findings() + Rule.all.flatMap { $0.findings(in: module) }
    self.findings =
      findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
  }
}
