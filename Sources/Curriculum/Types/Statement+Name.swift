extension Statement {
  /// What it is called where it is one of many: `A1 Title`.
  public func name(in language: Language) -> String { "\(id) \(title.text(in: language))" }
}

extension ModuleOutline {
  /// What a statement is called; the identity alone of one that there is no more.
  public func name(of id: StatementID, in language: Language) -> String {
    statement(id)?.name(in: language) ?? "\(id)"
  }
}
