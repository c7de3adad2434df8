import Quiz
import Tables
import Texts
import Training

/// People to be entered in a roster, with what the trainer has said about them so far.
@MainActor
struct Enrolment {
  let file: RosterFile
  let session: TrainingSession
  /// What should be seen of the lines.
  let remarks: [LineProblem]
  /// Whether what was understood of the lines is to be seen before anybody is entered.
  private var isShown: Bool
  /// Whether those who seem to be on the roster already are entered too; nil until it was asked.
  private var keepsDuplicates: Bool?
  /// Whether those who may be known are, as far as it was asked.
  private var areKnown: [ParticipantID: Bool] = [:]
  private var asksOneByOne = false

  init(_ file: RosterFile, in session: TrainingSession, remarks: [LineProblem], isShown: Bool) {
    self.file = file
    self.session = session
    self.remarks = remarks
    self.isShown = isShown
  }

  /// Enters them, once all that must be known of them is.
  ///
  /// The roster is asked each time: while a box stood, another terminal may have entered somebody.
  /// - Returns: the box that asks; nil once they are entered.
  func enter(in app: AppContext) throws -> MessageBox? {
    if !file.mistakes.isEmpty {
      return .problems(file.mistakes, heading: .rosterMistakes, advice: .nobodyEnrolled)
    }
    let doubles = doubles(on: try app.training.roster(of: session.id))
    if keepsDuplicates == nil, !doubles.isEmpty { return duplicatesBox(doubles) }
    let people = file.people(without: doubles)
    if isShown { return understoodBox(people) }
    let known = try app.training.mayBeKnown(people, in: session.id)
      .filter { areKnown[$0.known.id] == nil }
    if !known.isEmpty {
      return knownBox(
        asksOneByOne ? Array(known.prefix(1)) : known, places: try app.training.rosterPlaces())
    }
    try app.training.enrol(in: session.id, isKnown: { areKnown[$0.id] == true }) {
      file.people(without: self.doubles(on: $0))
    }
    return nil
  }

  /// The lines that stay out for being on the roster already.
  private func doubles(on roster: [RosterEntry]) -> [LineProblem] {
    if keepsDuplicates == true { return [] }
    return file.duplicates(on: roster.map { ($0.number, $0.participant.facts) })
  }

  /// An answer that says more of them, and enters them where that is enough.
  private func answer(_ label: Text, _ change: @escaping (inout Enrolment) -> Void) -> Choice {
    Choice(label) { app in
      var next = self
      change(&next)
      // What was missing of somebody known may stand on a certificate of theirs.
      return try app.tellingCertificates { try next.enter(in: app).map { .replace($0) } ?? .pop }
    }
  }

  private func duplicatesBox(_ doubles: [LineProblem]) -> MessageBox {
    let rest = file.entries.count - doubles.count
    let skip = rest == 0 ? [] : [answer(.skipDuplicates(rest)) { $0.keepsDuplicates = false }]
    let found = [MessageBox.list(doubles + remarks), .rosterDuplicatesAbout(file.entries.count)]
    return MessageBox(
      .rosterDuplicates, found.joined(separator: "\n\n"),
      skip + [
        .close(.cancel),
        answer(.keepDuplicates(file.entries.count)) { $0.keepsDuplicates = true },
      ], back: skip.count)
  }

  /// Shows what was understood of the lines, and what of them should be seen, and asks.
  private func understoodBox(_ people: [RosterPerson]) -> MessageBox {
    let remarks = remarks.isEmpty ? [] : [MessageBox.list(remarks)]
    // The first people, with what was taken for what.
    let first = MessageBox.first(3, of: people.map { Text($0.understood) })
    return MessageBox(
      .rosterRemarks, (remarks + [first]).joined(separator: "\n\n"),
      [answer(.enterPeople(people.count)) { $0.isShown = false }, .close(.cancel)])
  }

  /// Asks whether people who may be known are the ones who are.
  private func knownBox(
    _ known: [(person: RosterPerson, known: Participant)],
    places: [ParticipantID: [RosterPlace]]
  ) -> MessageBox {
    let names = known.map { person, known in
      [
        Text("\(person.nameAndDetails): \(known.nameAndDetails)"), known.phone.map { Text($0) },
        places[known.id].map(Text.inSessions),
      ].compactMap(\.self).joined(separator: ", ")
    }
    let settle = { (label: Text, areKnown: Bool) in
      answer(label) { for (_, known) in known { $0.areKnown[known.id] = areKnown } }
    }
    let oneByOne = answer(.askOneByOne) { $0.asksOneByOne = true }
    return MessageBox(
      .areTheyKnown, MessageBox.first(of: names),
      [settle(.theyAreKnown, true), settle(.theyAreNew, false)]
        + (known.count > 1 ? [oneByOne] : []) + [.close(.cancel)])
  }
}
