import ArgumentParser
import Quiz
import Texts
import Training

/// Keeps a test and lets it count nowhere.
struct SessionSetAside: Command {
  static let help = Help(
    id: "Menyisihkan tes: disimpan, tidak dihitung.", en: "Keeps a test, not counted.",
    usage: "berdaya session set-aside <number> --test <test>",
    examples: [
      "berdaya session set-aside 1 --test pre-test -p 3 -r coba",
      "berdaya session set-aside 1 --test pre-test -p 3 --undo -r keliru",
      "berdaya session set-aside 1 --test pre-test -p 3 --undo --which 1 -r keliru",
    ],
    about: .text(
      id: "Peserta dapat mengerjakan lagi.",
      en: "The participant can take the test again."))

  @OptionGroup var test: TestChoice
  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Flag(
    help: .text(
      id: "Menghitung lagi yang disisihkan.", en: "Counts again what was set aside."))
  var undo = false

  @Option(
    help: .text(
      id: "Dengan --undo: nomor urut yang disisihkan, 1 yang pertama dikerjakan; tanpa ini yang "
        + "terakhir.",
      en: "With --undo: which of those set aside, 1 for the first that was taken; else the last."))
  var which: Int?

  func validate() throws {
    guard which == nil || undo else { throw ValidationError(.whichNeedsUndo) }
  }

  func run() throws {
    try repair.run { repaired in
      let (training, id) = (repaired.training, try test.id(in: repaired.session))
      let entry = try repaired.roster.entry(participant.number)
      let attempts = try undo ? training.setAside(at: id) : training.attempts(at: id)
      let own = attempts.filter { $0.participant == entry.id }
      guard !own.isEmpty else {
        throw undo ? SessionError.notSetAside(test.role) : .notTaken(test.role)
      }
      let number = which ?? own.count
      guard own.indices.contains(number - 1) else {
        throw Refusal(text: .setAsideCount(own.count))
      }
      let attempt = own[number - 1]
      try training.setAside(attempt.id, !undo, because: repaired.reason)
      return undo ? .testTakenBack(entry.numberedName) : .testSetAside(entry.numberedName)
    }
  }
}
