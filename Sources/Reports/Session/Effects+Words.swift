import Curriculum
import Quiz
import Texts
import Training

/// What a repair would change, in words.
extension [Training.Effect] {
  /// How many scores change, then a line each.
  public func lines(roster: [RosterEntry], in language: Language) -> String {
    if isEmpty { return Text.nobodyChanges(language) }
    let count = Set(map(\.participant)).count
    return Text.effectCount(count)(language) + "\n" + list(byTest: roster, in: language)
  }

  /// Whose outcome another pass mark changes, a line each, and whether certificates hold no more.
  public func outcomes(roster: [RosterEntry], in language: Language) -> String {
    if isEmpty { return Text.nobodyAffected(language) }
    let heading = Text.outcomesAffected(certificates: contains(where: \.outdatesCertificate))
    return heading(language) + "\n" + list(roster: roster, in: language)
  }

  /// A line for each participant, in the order of the roster, under the name of the test.
  private func list(byTest roster: [RosterEntry], in language: Language) -> String {
    Dictionary(grouping: self, by: \.role).sorted { $0.key < $1.key }.map { role, effects in
      "\(role.text(language)):\n" + effects.list(roster: roster, in: language)
    }.joined(separator: "\n")
  }

  /// A line for each participant, in the order of the roster.
  private func list(roster: [RosterEntry], in language: Language) -> String {
    let effects = keyed(by: \.participant)
    return roster.compactMap { entry in
      effects[entry.id].map { effect in
        let words = Text.effect(
          entry.numberedName,
          from: language.percentOrDash(effect.before), to: language.percentOrDash(effect.after))
        let outcome: Text? =
          effect.changesOutcome ? (effect.passedAfter == true ? .nowPasses : .nowFails) : nil
        let certificate: Text? = effect.outdatesCertificate ? .certificatePrinted : nil
        return [words(language) + (outcome?(language) ?? ""), certificate?(language)]
          .compactMap(\.self).joined(separator: "; ")
      }
    }.joined(separator: "\n")
  }
}
