extension Rule {
  /// Every test finds as many questions as its blueprint takes.
  static let blueprints = Rule(id: "blueprints") { module in
    module.outline.blueprints.flatMap { blueprint in
      blueprint.rows.compactMap { row in
        let pool = module.questions.count {
          $0.statement.section == row.section && (row.level ?? $0.level) == $0.level
            && (blueprint.form ?? $0.form) == $0.form
        }
        // Rows of one section draw on the same questions.
        let taken = blueprint.rows.filter {
          $0.section == row.section && ($0.level == row.level || row.level == nil)
        }.reduce(0) { $0 + $1.count }
        guard pool < taken else { return nil }
        let which = [row.section.rawValue, row.level?.rawValue, blueprint.form?.rawValue]
          .compactMap(\.self)
          .joined(separator: ", ")
        return Finding(
          .error, rule: "blueprints",
          LocalizedText(
            id: "ujian \(blueprint.id) memerlukan \(taken) soal (\(which)), ada \(pool); "
              + "tulis \(taken - pool) lagi atau kurangi jumlahnya di module.yaml",
            en: "the test \(blueprint.id) takes \(taken) questions (\(which)), there are \(pool); "
              + "write \(taken - pool) more or lower the count in module.yaml"))
      }
    }
  }
}
