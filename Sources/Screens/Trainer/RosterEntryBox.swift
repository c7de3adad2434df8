import Quiz
import Tables
import Texts
import Training

/// The boxes over a roster: what can be done with an entry, and a file to read.
@MainActor
enum RosterEntryBox {
  /// What can be done with one participant.
  static func choices(_ entry: RosterEntry, of session: TrainingSession) -> MessageBox {
    MessageBox(
      Text(entry.numberedName), Text(entry.participant.details),
      [
        Choice(.results) {
          .replace(try PersonResultScreen(entry.id, in: $0.report(of: session.id)))
        },
        Choice(.card) { .replace(try CardScreen(entry, of: session, in: $0)) },
        Choice(.editParticipant) { _ in .replace(personForm(for: entry.participant)) },
        Choice(.removeFromRoster) { app in
          try app.training.requireRemovable(entry.id, from: session.id)
          return .ask(
            .removeFromRoster, .removeFromRosterAbout(entry.numberedName), stay: .cancel,
            go: .removeFromRoster
          ) { app in
            try app.training.remove(entry.id, fromRosterOf: session.id)
            return .popThen(.pop)
          }
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
      try app.tellingCertificates {
        try app.training.change(
          participant,
          to: RosterPerson(
            name: form.text(.name), organisation: form.text(.organisation),
            village: form.text(.village), phone: form.text(.phone)))
        return .pop
      }
    }
  }

  /// Asks for the path of a CSV file, and enters who is in it.
  static func file(for session: TrainingSession) -> InputScreen {
    .path(.enterFromFile, .rosterFileHow, button: .rosterRead) { path, _, app in
      let file = RosterFile(try CSVTable(path: path))
      let enrolment = Enrolment(file, in: session, remarks: file.remarks, isShown: true)
      // What is wrong with the lines is put right there, and the same file is read again.
      return try enrolment.enter(in: app).map { file.mistakes.isEmpty ? .replace($0) : .push($0) }
        ?? .pop
    }
  }
}
