extension Rule {
  /// At least half of the questions ask to use what was learnt.
  static let levels = Rule(id: "levels") { module in
    let deep = module.questions.count { $0.level == .apply || $0.level == .analyse }
    guard deep * 2 < module.questions.count else { return [] }
    let wanted = "level: \(Question.Level.apply.rawValue), \(Question.Level.analyse.rawValue)"
    let total = module.questions.count
    return [
      Finding(
        .warning, rule: "levels",
        LocalizedText(
          id: "\(deep) dari \(total) soal meminta peserta menerapkan atau menelaah; "
            + "sedikitnya separuh perlu begitu (\(wanted))",
          en: "\(deep) of \(total) questions ask to apply or analyse what was learnt; "
            + "at least half should (\(wanted))"))
    ]
  }
}
