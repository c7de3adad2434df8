import Quiz
import Tables
import Texts
import Training

/// The boxes over a roster: what can be done with an entry, a file to read, lines that are not right.
@MainActor
enum RosterEntryBox {
  /// What can be done with one participant.
  static func choices(_ entry: RosterEntry, of session: TrainingSession) -> MessageBox {
    MessageBox(
      Text(entry.numberedName), Text(entry.participant.details),
      [
        Choice(.results) { .replace(try PersonResultScreen(entry.id, in: session.id, $0)) },
        Choice(.card) { .replace(try CardScreen(entry, of: session, in: $0)) },
        Choice(.editParticipant) { _ in .replace(personForm(for: entry.participant)) },
        Choice(.removeFromRoster) { app in
          try app.training.remove(entry.id, fromRosterOf: session.id)
          return .pop
        },
        .close(.cancel),
      ])
  }

  /// What is written down about a participant.
  static func personForm(for participant: Participant) -> InputScreen {
    InputScreen(
      .editParticipant, .editParticipantAbout,
      [
        .text(.name, .name, participant.name),
        .text(.organisation, .organisation, participant.organisation ?? ""),
        .text(.village, .village, participant.village ?? ""),
        .text(.phone, .phone, participant.phone ?? ""),
      ], button: .keySaveForm
    ) { form, app in
      try app.training.change(
        participant,
        to: RosterPerson(
          name: form.text(.name), organisation: form.text(.organisation),
          village: form.text(.village), phone: form.text(.phone)))
      return .pop
    }
  }

  /// Asks for the path of a CSV file, and enters who is in it.
  static func file(for session: TrainingSession) -> InputScreen {
    .path(.enterFromFile, .rosterFileHow, button: .rosterRead) { path, _, app in
      let file = RosterFile(try CSVTable(path: path))
      let roster = try app.training.roster(of: session.id)
      return .replace(
        problems(of: file, remarks: file.remarks, on: roster, of: session)
          ?? question(file.remarks, before: file, of: session))
    }
  }

  /// Enters people; asks first whether those are meant who may be known already.
  static func enrol(
    _ people: [RosterPerson], in session: TrainingSession, _ app: AppContext
  ) throws -> Move {
    if let box = try question(whetherKnown: people, in: session, app) { return .replace(box) }
    try app.training.enrol(people, in: session.id)
    return .pop
  }

  /// Asks whether people who may be known are the ones who are; nil where nobody may be.
  static func question(
    whetherKnown people: [RosterPerson], in session: TrainingSession, _ app: AppContext
  ) throws -> MessageBox? {
    let known = try app.training.mayBeKnown(people, in: session.id)
    if known.isEmpty { return nil }
    let entering = { (label: Text, areKnown: Bool) in
      Choice(label) { app in
        try app.training.enrol(people, in: session.id, areKnown: areKnown)
        return .pop
      }
    }
    let names = known.map { person, known in
      Text(
        "\(person.name): "
          + [known.nameAndDetails, known.phone ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", "))
    }
    return MessageBox(
      .areTheyKnown, MessageBox.first(of: names),
      [entering(.theyAreKnown, true), entering(.theyAreNew, false), .close(.cancel)])
  }

  /// What is wrong with people's lines, and what to do about it; nil when nothing is.
  /// - Parameter remarks: what else should be seen before anybody is entered.
  static func problems(
    of file: RosterFile, remarks: [LineProblem], on roster: [RosterEntry],
    of session: TrainingSession
  ) -> MessageBox? {
    if !file.mistakes.isEmpty {
      return .problems(file.mistakes, heading: .rosterMistakes, advice: .nobodyEnrolled)
    }
    let doubles = file.duplicates(on: roster.map { ($0.number, $0.participant.facts) })
    guard !doubles.isEmpty else { return nil }
    let rest = file.people(without: doubles)
    let skip = rest.isEmpty ? [] : [enrolling(rest, in: session, .skipDuplicates(rest.count))]
    let found = MessageBox.list(doubles + remarks)
    return MessageBox(
      .rosterDuplicates, Text { "\(found($0))\n\n\(Text.rosterDuplicatesAbout($0))" },
      skip + [
        .close(.cancel), enrolling(file.people(), in: session, .keepDuplicates(file.entries.count)),
      ], back: skip.count)
  }

  /// Shows what was understood of people's lines, and what of them should be seen, and asks.
  static func question(
    _ remarks: [LineProblem], before file: RosterFile, of session: TrainingSession
  ) -> MessageBox {
    let people = file.people()
    let parts = [
      MessageBox.list(remarks),
      // The first people, with what was taken for what.
      MessageBox.first(3, of: people.map { Text($0.understood) }),
    ]
    return MessageBox(
      .rosterRemarks,
      Text { language in
        parts.map { $0(language) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
      }, [enrolling(people, in: session, .enterPeople(people.count)), .close(.cancel)])
  }

  private static func enrolling(
    _ people: [RosterPerson], in session: TrainingSession, _ label: Text
  ) -> Choice {
    Choice(label) { app in try enrol(people, in: session, app) }
  }
}
