import ArgumentParser
import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// Shows a session and who is on its roster.
struct SessionShow: Command {
  static let help = Help(
    id: "Satu sesi dengan pesertanya.", en: "A session and its participants.",
    usage: "berdaya session show <number>",
    examples: ["berdaya session show 1", "berdaya session show 1 --format json"],
    about: .table(
      id: "JSON seperti \"`session list`\"; \"`participants`\" adalah daftar:",
      en: "JSON as of \"session list\"; \"participants\" is a list:",
      """
      number, name, organisation, village, phone | `null` bila tidak ada | null where there is none
      formOrder | `straight`, `swapped`: urutan bentuk soal \
        | `straight`, `swapped`: the order of the forms
      tests | objek per tes yang sudah dimulai: | an object by test that is begun:
        form | `A, B, practice`
        state | `open, submitted`
        origin | `screen, phone, paper, import`
        secondsSpent, secondsAdded | waktu | the time
        unseen, cutShort | soal yang tidak dilihat; apakah terpotong \
          | questions never seen; whether it was cut short
        counted | apakah dihitung dalam angka kelas | whether it counts in the class's figures
        answered, items | banyak soal | numbers of questions
        percentage, outcome | 0 sampai 100; `passed, failed`; `null` selama `open` \
          | 0 to 100; passed, failed; null while open
      """))

  @OptionGroup var session: NamedSession

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = OutputFormat.text

  func run() throws {
    let (training, session) = try session.opened()
    let roster = try training.roster(of: session.id)
    let tests: [StartedTest] = try session.tests.map { test in
      let progress = try training.progress(at: SessionTestID(test.role, of: session.id))
      return (test.role, Dictionary(uniqueKeysWithValues: progress.map { ($0.participant, $0) }))
    }
    switch format {
    case .json:
      let outline =
        try tests.allSatisfy(\.attempts.isEmpty) ? nil : training.outline(of: session)
      let participants = roster.map { entry in
        let started = tests.compactMap { test in
          // The participant's own form.
          test.attempts[entry.id].map {
            (test.role.key, $0.json(form: $0.purpose.blueprint.flatMap { outline?[$0]?.form }))
          }
        }
        return entry.json + ["formOrder": entry.formOrder, "tests": JSONObject(started)]
      }
      try printJSON(session.json(participants: participants))
    case .text: printTable(session, roster: roster, tests: tests)
    }
  }

  private typealias StartedTest = (role: TestRole, attempts: [ParticipantID: SessionProgress])

  private func printTable(_ session: TrainingSession, roster: [RosterEntry], tests: [StartedTest]) {
    printHead(of: session, taken: Set(tests.filter { !$0.attempts.isEmpty }.map(\.role)))
    print(.participantCount(roster.count))
    for entry in roster {
      let results = tests.map { test in
        padded(result(of: test.attempts[entry.id]), to: 8, alignment: .right)
      }
      let number = padded(String(entry.number), to: 3, alignment: .right)
      let name = padded(shortened(entry.participant.name, to: 30), to: 30)
      print(cleaned("\(number)  \(name)\(results.joined())  \(entry.participant.details)"))
      for test in tests {
        for mark in test.attempts[entry.id]?.marks ?? [] {
          print("     \(test.role.text(language)): \(mark(language))")
        }
      }
    }
  }

  private func result(of attempt: SessionProgress?) -> String {
    guard let attempt else { return "-" }
    return attempt.isOpen
      ? "\(attempt.answeredCount)/\(attempt.itemCount)"
      : language.percent(attempt.percentage)
  }
}

/// What a session is, and how its tests stand.
/// - Parameter taken: the tests that somebody has answers to.
func printHead(of session: TrainingSession, taken: Set<TestRole>) {
  print(cleaned("\(session.number)  \(session.facts.title)"))
  print(cleaned(session.facts.summary(language)))
  if session.facts.hours > 0 {
    print("\(Text.trainingHours(language)): \(language.number(session.facts.hours.rawValue))")
  }
  for test in session.tests {
    let day = test.day.map { ", \(language.day($0.noon))" } ?? ""
    // What was never open was answered on paper.
    let isOnPaper = test.state == .unopened && taken.contains(test.role)
    let state = isOnPaper ? Text.neverOpen : test.state.text
    print("\(test.role.text(language)): \(state(language))\(day)")
  }
  if session.swapsForms {
    print("\(Text.formRule(language)): \(SessionTest.FormRule.swapped.text(language))")
  }
}

extension TrainingSession {
  /// The session as it is printed for other programs; the keys are documented and stay.
  func json(participants: any Encodable) -> JSONObject {
    json + [
      "tests": JSONObject(tests.map { ($0.role.key, $0.json) }), "participants": participants,
    ]
  }
}

extension SessionTest {
  /// Only the follow-up has a day.
  fileprivate var json: JSONObject {
    [
      "blueprint": blueprint, "formRule": formRule, "state": state, "minutes": terms.minutes,
      "passMark": terms.passMark, "day": day?.description,
    ]
  }
}

extension SessionProgress {
  /// How far the participant is in one test; what it came to is null until it is submitted.
  func json(form: Question.Form?) -> JSONObject {
    [
      "form": form, "state": attempt.isOpen ? "open" : "submitted", "origin": attempt.origin,
      "secondsSpent": attempt.secondsSpent, "secondsAdded": secondsAdded,
      "answered": attempt.answeredCount, "items": attempt.itemCount,
      "unseen": attempt.unseenCount, "cutShort": attempt.isCutShort,
      "counted": attempt.isCounted, "percentage": attempt.isOpen ? nil : attempt.percentage,
      "outcome": attempt.outcomeKey,
    ]
  }
}
