extension ModuleOutline {
  /// What a session keeps of its module, for its reports to say later what they say now: without what
  /// is not reported on.
  ///
  /// It is kept when the first questions are drawn, and stands from then on, with its titles and with
  /// the blueprints that were drawn by. Each later draw may be by another outline: it adds the sections
  /// and statements that it asks about and the kept one lacks, and the blueprints are as it has them
  /// where nothing was drawn by them yet.
  /// - Parameters:
  ///   - blueprints: what is drawn by now.
  ///   - kept: what was kept before; nil for the first draw.
  ///   - drawn: what was drawn by before.
  package func kept(
    drawing blueprints: Set<BlueprintID>, after kept: ModuleOutline?, with drawn: Set<BlueprintID>
  ) -> ModuleOutline {
    let first = kept ?? self
    let standing = first.blueprints.filter { drawn.contains($0.id) }
    let letters = Set(blueprints.flatMap { self[$0]?.rows.map(\.section) ?? [] })
    let asked = sections.filter { letters.contains($0.letter) }
    return ModuleOutline(
      id: first.id, title: first.title, version: first.version, licence: first.licence,
      source: first.source,
      sections: asked.reduce(first.sections) { $0.with($1) },
      blueprints: standing + self.blueprints.filter { !drawn.contains($0.id) },
      glossary: [], coverage: [], goals: nil)
  }
}

extension [Section] {
  /// The same with what another section has beyond them.
  fileprivate func with(_ other: Section) -> [Section] {
    guard let place = firstIndex(where: { $0.letter == other.letter }) else {
      return self + [other]
    }
    var sections = self
    let own = self[place]
    sections[place] = Section(
      letter: own.letter, title: own.title,
      statements: own.statements
        + other.statements.filter { new in !own.statements.contains { $0.id == new.id } })
    return sections
  }
}
