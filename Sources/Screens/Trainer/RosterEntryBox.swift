import Quiz
import Tables
import Texts
import Training

/// What is written down about a participant.
enum PersonField { case name, organisation, village, phone }

/// The boxes over a roster: what can be done with an entry, a file to read, lines that are not right.
@MainActor
enum RosterEntryBox {
  /// What can be done with one participant.
  static func choices(_ entry: RosterEntry, of session: TrainingSession, look: Look) -> MessageBox {
    MessageBox(
      heading: entry.numberedName, message: entry.participant.details,
      choices: [
        MessageBox.Choice(label: look(.results)) { app in
          .replace(
            try PersonResultScreen(entry.id, in: session.id, app))
        },
        MessageBox.Choice(label: look(.card)) { app in
          .replace(try CardScreen(entry, of: session, in: app))
        },
        MessageBox.Choice(label: look(.editParticipant)) { _ in
          .replace(personForm(for: entry.participant))
        },
        MessageBox.Choice(label: look(.removeFromRoster)) { app in
          try app.training.remove(entry.id, fromRosterOf: session.id)
          return .pop
        },
        .close(look(.cancel)),
      ])
  }

  /// What is written down about a participant.
  static func personForm(for participant: Participant) -> InputScreen<PersonField> {
    let form = Form<PersonField>(
      [
        .text(.name, .name, participant.name),
        .text(.organisation, .organisation, participant.organisation ?? ""),
        .text(.village, .village, participant.village ?? ""),
        .text(.phone, .phone, participant.phone ?? ""),
      ], button: .keySaveForm)
    return InputScreen(
      box: FormBox(heading: .editParticipant, message: .editParticipantAbout, form: form)
    ) { form, app in
      try app.training.change(
        participant.id,
        to: RosterPerson(
          name: form.text(.name), organisation: form.text(.organisation),
          village: form.text(.village), phone: form.text(.phone)))
      return .pop
    }
  }

  /// Asks for the path of a CSV file, and enters who is in it.
  static func file(for session: TrainingSession) -> InputScreen<PathField> {
    .path(.enterFromFile, .rosterFileHow, button: .rosterRead) { path, _, app in
      let file = RosterFile(try CSVTable(path: path))
      let roster = try app.training.roster(of: session.id)
      return .replace(
        problems(of: file, remarks: file.remarks, on: roster, of: session, look: app.look)
          ?? question(file.remarks, before: file, of: session, look: app.look))
    }
  }

  /// Enters people; asks first whether those are meant who may be known already.
  static func enrol(
    _ people: [RosterPerson], in session: TrainingSession, _ app: AppContext
  ) throws -> Move {
    let known = try app.training.mayBeKnown(people, in: session.id)
    guard !known.isEmpty else {
      try app.training.enrol(people, in: session.id)
      return .pop
    }
    return .replace(question(whether: known, of: people, in: session, look: app.look))
  }

  /// Asks whether people who may be known are the ones who are.
  static func question(
    whether known: [(person: RosterPerson, known: Participant)], of people: [RosterPerson],
    in session: TrainingSession, look: Look
  ) -> MessageBox {
    let entering = { (label: Text, areKnown: Bool) in
      MessageBox.Choice(label: look(label)) { app in
        try app.training.enrol(people, in: session.id, areKnown: areKnown)
        return .pop
      }
    }
    let names = known.map { person, known in
      "\(person.name): "
        + [known.name, known.details, known.phone ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return MessageBox(
      heading: look(.areTheyKnown), message: MessageBox.first(of: names, look: look),
      choices: [
        entering(.theyAreKnown, true), entering(.theyAreNew, false), .close(look(.cancel)),
      ])
  }

  /// What is wrong with people's lines, and what to do about it; nil when nothing is.
  /// - Parameter remarks: what else should be seen before anybody is entered.
  static func problems(
    of file: RosterFile, remarks: [LineProblem], on roster: [RosterEntry],
    of session: TrainingSession, look: Look
  ) -> MessageBox? {
    if !file.mistakes.isEmpty {
      return .problems(
        file.mistakes.map { ($0.line, $0.kind.text) }, heading: .rosterMistakes,
        advice: .nobodyEnrolled, look: look)
    }
    let doubles = file.duplicates(on: roster.map { ($0.number, $0.participant.facts) })
    guard !doubles.isEmpty else { return nil }
    let rest = file.people(without: doubles)
    let skip =
      rest.isEmpty ? [] : [enrolling(rest, in: session, label: look(.skipDuplicates(rest.count)))]
    return MessageBox(
      heading: look(.rosterDuplicates),
      message: MessageBox.list((doubles + remarks).map { ($0.line, $0.kind.text) }, look: look)
        + "\n\n" + look(.rosterDuplicatesAbout),
      choices: skip + [
        .close(look(.cancel)),
        enrolling(file.people(), in: session, label: look(.keepDuplicates(file.entries.count))),
      ], back: skip.count)
  }

  /// Shows what was understood of people's lines, and what of them should be seen, and asks.
  static func question(
    _ remarks: [LineProblem], before file: RosterFile, of session: TrainingSession,
    look: Look
  ) -> MessageBox {
    let people = file.people()
    return MessageBox(
      heading: look(.rosterRemarks),
      message: [
        MessageBox.list(remarks.map { ($0.line, $0.kind.text) }, look: look),
        // The first people, with what was taken for what.
        MessageBox.first(3, of: people.map { $0.understood(look.language) }, look: look),
      ].filter { !$0.isEmpty }.joined(separator: "\n\n"),
      choices: [
        enrolling(people, in: session, label: look(.enterPeople(people.count))),
        .close(look(.cancel)),
      ])
  }

  private static func enrolling(
    _ people: [RosterPerson], in session: TrainingSession, label: String
  ) -> MessageBox.Choice {
    MessageBox.Choice(label: label) { app in try enrol(people, in: session, app) }
  }
}
