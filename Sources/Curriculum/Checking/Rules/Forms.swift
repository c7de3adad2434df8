/// Rules about the tests and the forms that they draw on.
extension Rule {
  /// Every question of form A has a twin in form B and the other way round, of the same statement,
  /// level and type, so that scores can be compared.
  ///
  /// A statement that one form asks more often than the other is an error; else it is a warning.
  static let parallelForms = Rule("parallel-forms") { module in
    let tests = module.questions.filter { $0.form != .practice }
    return module.outline.statements.flatMap { statement in
      let asked = tests.filter { $0.statement == statement.id }
      let isEven = asked.count { $0.form == .a } * 2 == asked.count
      return withoutTwin(asked).map { question in
        let make =
          "\(question.statement), \(question.level.rawValue), \(question.body.kind.rawValue)"
        let form = question.form.rawValue
        let other = (question.form == .a ? Question.Form.b : .a).rawValue
        return Finding(
          isEven ? .warning : .error, at: module.place(of: question),
          id: "\(question.id) (bentuk \(form)) tidak punya kembaran di bentuk \(other) (\(make)); "
            + "tulis satu, atau pindahkan soal ini",
          en: "\(question.id) (form \(form)) has no twin in form \(other) (\(make)); write one, or "
            + "move this question")
      }
    }
  }

  /// The questions that are left when each of form A has taken one of form B like it.
  private static func withoutTwin(_ questions: [Question]) -> [Question] {
    let makes = Dictionary(grouping: questions) { [$0.level.rawValue, $0.body.kind.rawValue] }
    let alone = makes.values.flatMap { alike in
      let (first, second) = (alike.filter { $0.form == .a }, alike.filter { $0.form == .b })
      return first.dropFirst(second.count) + second.dropFirst(first.count)
    }
    let ids = Set(alone.map(\.id))
    return questions.filter { ids.contains($0.id) }
  }

  /// A form mixes several types of question.
  static let formTypes = Rule("form-types") { module in
    [Question.Form.a, .b].compactMap { form in
      let kinds = Set(module.questions.filter { $0.form == form }.map(\.body.kind))
      guard kinds.count == 1, let kind = kinds.first?.rawValue else { return nil }
      return Finding(
        .warning, id: "semua soal bentuk \(form.rawValue) berjenis \(kind); pakai beberapa jenis",
        en: "all questions of form \(form.rawValue) are of the type \(kind); use several types")
    }
  }

  /// Every test finds as many questions as its blueprint takes.
  static let blueprints = Rule("blueprints") { module in
    draws(of: module).filter { $0.pool < $0.taken }.map { draw in
      let missing = draw.taken - draw.pool
      return Finding(
        .error, at: draw.place,
        id: "ujian \(draw.test) memerlukan \(draw.taken) soal (\(draw.what.id)), ada "
          + "\(draw.pool); tulis \(missing) lagi atau kurangi jumlahnya di module.yaml",
        en: "the test \(draw.test) takes \(draw.taken) questions "
          + "(\(draw.what.text(in: .english))), there are "
          + "\(draw.pool); write \(missing) more or lower the count in module.yaml")
    }
  }

  /// A form has enough for two tests that share no question: one before or after the training, and
  /// one some weeks later.
  static let unseenQuestions = Rule("unseen-questions") { module in
    draws(of: module).filter { draw in
      draw.isOfTestForm && (draw.taken..<2 * draw.taken).contains(draw.pool)
    }
    .map { draw in
      let missing = 2 * draw.taken - draw.pool
      return Finding(
        .warning, at: draw.place,
        id: "ujian \(draw.test) mengambil \(draw.taken) dari \(draw.pool) soal "
          + "(\(draw.what.id)); "
          + "tulis \(missing) lagi supaya tes lanjutan dapat memakai soal yang belum dilihat",
        en: "the test \(draw.test) takes \(draw.taken) of \(draw.pool) questions "
          + "(\(draw.what.text(in: .english))); "
          + "write \(missing) more, so that a later test can ask unseen ones")
    }
  }

  /// What a line of a blueprint takes, with the other lines that draw on the same questions.
  private struct Draw {
    let test: BlueprintID
    let place: ContentPlace?
    let what: LocalizedText
    let isOfTestForm: Bool
    let pool: Int
    let taken: Int
  }

  private static func draws(of module: CheckedModule) -> [Draw] {
    module.outline.blueprints.enumerated().flatMap { number, blueprint in
      blueprint.rows.enumerated().map { line, row in
        let taken = blueprint.rows.filter {
          $0.section == row.section && ($0.level == row.level || row.level == nil)
        }.reduce(0) { $0 + $1.count }
        let parts = [
          ("bagian", "section", row.section.rawValue), ("tingkat", "level", row.level?.rawValue),
          ("bentuk", "form", blueprint.form?.rawValue),
        ].compactMap { id, en, value in value.map { ("\(id) \($0)", "\(en) \($0)") } }
        return Draw(
          test: blueprint.id, place: module.place(ofRow: line, ofBlueprint: number),
          what: LocalizedText(
            id: parts.map(\.0).joined(separator: ", "), en: parts.map(\.1).joined(separator: ", ")),
          isOfTestForm: blueprint.form == .a || blueprint.form == .b,
          pool: module.questions.count { blueprint.takes($0.header, for: row) }, taken: taken)
      }
    }
  }
}
