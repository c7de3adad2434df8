import Curriculum
import Foundation
import Quiz
import Texts

/// What was put right, as the report lists it.
extension SessionReport {
  /// One repair or ruling, in words.
  public struct RepairLine: Hashable, Sendable {
    public var madeAt: Date
    /// Whose test, or which item.
    public var about: String
    public var what: String
    public var reason: String
    public var madeBy: String
  }

  /// So many names have room in a row; of more people their numbers stand there.
  private static let mostNamed = 10

  /// The repairs and the rulings, the oldest first.
  /// - Parameters:
  ///   - role: of one test alone, with what is about people and no test.
  ///   - joined: whether what was done at once for many, such as minutes for all, is one.
  public func repairLines(
    in language: Language, at role: TestRole? = nil, joined: Bool = true
  ) -> [RepairLine] {
    let told = repairs.filter { role == nil || [role, nil].contains($0.role) }
    let acts = told.reduce(into: [[Repair]]()) { acts, repair in
      if joined, acts.last?.last?.isOneAct(with: repair) == true {
        acts[acts.count - 1].append(repair)
      } else {
        acts.append([repair])
      }
    }
    let roster = Set(people.map(\.numberedName))
    let ofRepairs = acts.map { act in
      let (first, names) = (act[0], act.compactMap(\.person))
      let who =
        names.count > 1 && Set(names) == roster
        ? Text.forAll(names.count)(language)
        : names.count > Self.mostNamed
          ? "\(Text.participantCount(names.count)(language)): \(Self.numbers(names))"
          : names.joined(separator: "; ")
      let test = role == nil || names.isEmpty ? first.role?.text(language) : nil
      let isOne = act.allSatisfy { $0.change == first.change }
      return RepairLine(
        madeAt: first.madeAt,
        about: [test ?? "", who].filter { !$0.isEmpty }.joined(separator: ", "),
        what: (isOne ? first.change : first.change.inGeneral).text(language),
        reason: first.reason, madeBy: first.madeBy)
    }
    return (ofRepairs + rulingLines(in: language, at: role)).sorted { $0.madeAt < $1.madeAt }
  }

  /// The roster's numbers of people; the name where one has none.
  private static func numbers(_ names: [String]) -> String {
    names.map { name in name.firstMatch(of: /^\d+(?=\. )/).map { String($0.0) } ?? name }
      .joined(separator: ", ")
  }

  /// The rulings alone.
  func rulingLines(
    in language: Language, at role: TestRole?,
    where isMeant: (Ruling) -> Bool = { _ in true }
  ) -> [RepairLine] {
    rulings.filter { (role == nil || $0.test.role == role) && isMeant($0) }.map { ruling in
      let item = ruledItems[ruling.id]
      let about =
        item.map {
          Text.rulingOn(ruling.test.role.text, $0.number, $0.question.id.rawValue)(language)
        }
        ?? ruling.test.role.text(language)
      let what = ruling.verdict.text { response in
        item.map { $0.question.written(response, order: $0.order, in: language) } ?? ""
      }
      return RepairLine(
        madeAt: ruling.madeAt, about: about, what: what(language), reason: ruling.reason,
        madeBy: ruling.madeBy)
    }
  }

  /// The certificates that were printed and hold no more, a sentence each.
  public func outdatedInWords(in language: Language) -> [String] {
    outdated.map { person, certificate in
      // Only who has passed has a score on it.
      let printed =
        certificate.isPassed
        ? "\(language.percentOrDash(certificate.percentage)), \(Text.outcomePassed(language))"
        : Text.hasAttended(language)
      guard let person else {
        return Text.ownerlessCertificate(certificate.number, printed: printed)(language)
      }
      let score = decidingTest.flatMap { person.percentage($0.role) }
      return Text.outdatedCertificate(
        person.numberedName.withoutControls, printed: printed,
        now: "\(language.percentOrDash(score)), \(self.outcome(of: person)(language))",
        hasNew: score != nil)(language)
    }
  }
}

extension Repair {
  /// Whether both tell of what was done at once.
  fileprivate func isOneAct(with other: Self) -> Bool {
    (role, change.inGeneral, reason, madeAt, madeBy)
      == (other.role, other.change.inGeneral, other.reason, other.madeAt, other.madeBy)
  }
}

extension Repair.Change {
  /// Without what differs from person to person.
  fileprivate var inGeneral: Self {
    if case .givenBack = self { .givenBack(secondsLeft: nil) } else { self }
  }
}
