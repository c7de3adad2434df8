extension Rule {
  /// At least half of the questions ask to use what was learnt.
  static let levels = Rule(id: "levels") { module in
    let deep = module.questions.count { $0.level == .apply || $0.level == .analyse }
    guard deep * 2 < module.questions.count else { return [] }
    let total = module.questions.count
    return [
      Finding(
        .warning, rule: "levels",
        LocalizedText(
          id: "\(deep) dari \(total) soal bertingkat apply atau analyse; "
            + "sedikitnya separuh perlu meminta peserta menerapkan",
          en: "\(deep) of \(total) questions are at apply or analyse; "
            + "at least half should ask to use what was learnt"))
    ]
  }
}
