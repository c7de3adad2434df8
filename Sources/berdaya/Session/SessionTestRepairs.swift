import ArgumentParser
import Quiz
import Texts
import Training

/// Makes a test another participant's.
struct SessionMoveTest: Command {
  static let help = Help(
    id: "Memindahkan tes ke peserta yang benar.", en: "Moves a test to the right participant.",
    usage:
      "berdaya session move <number> --test <test>\n  --participant <number> --to <to> --reason <reason>",
    examples: [
      "berdaya session move 1 --test pre-test -p 11 --to 12 -r keliru",
      "berdaya session move 1 --test pre-test -p 11 --to 12 --swap -r tertukar",
    ])

  @OptionGroup var test: TestChoice
  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Option(
    help: .text(id: "Nomor daftar hadir yang benar.", en: "The number of who really took it."))
  var to: Int

  @Flag(
    help: .text(
      id: "Menukar tes keduanya, yang tertukar giliran.",
      en: "Exchanges the tests of both, who sat at each other's turn."))
  var swap = false

  func run() throws {
    try repair.run { repaired in
      let entry = try repaired.roster.entry(participant.number)
      let test = try test.id(in: repaired.session)
      let attempt = try repaired.attempt(of: entry, at: test)
      let other = try repaired.roster.entry(to)
      let back = swap ? [(try repaired.attempt(of: other, at: test), other, entry)] : []
      let told = try ([(attempt, entry, other)] + back).map { attempt, giver, taker in
        Text.testMoved(
          giver.numberedName, to: taker.numberedName,
          asksAgain: try repaired.training.asksAgain(attempt, at: test, of: taker.id, swaps: swap))
      }
      try repaired.training.move(
        attempt.id, to: other.id, swaps: swap, because: repaired.reason)
      return told.joined(separator: " ")
    }
  }
}

/// Keeps a test and lets it count nowhere.
struct SessionSetAside: Command {
  static let help = Help(
    id: "Menyisihkan tes: disimpan, tidak dihitung.", en: "Keeps a test, not counted.",
    usage:
      "berdaya session set-aside <number> --test <test>\n  --participant <number> --reason <reason>",
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

/// Lets a test count in the figures of the class, or not.
struct SessionCount: Command {
  static let help = Help(
    id: "Apakah tes dihitung dalam angka kelas.", en: "Whether a test counts for the class.",
    usage:
      "berdaya session count <number> --test <test>\n  --participant <number> --reason <reason> --yes|--no",
    examples: [
      "berdaya session count 1 --test pre-test -p 20 --no -r pulang",
      "berdaya session count 1 --test pre-test -p 20 --yes -r keliru",
    ],
    about: .text(
      id: "Untuk tes yang terpotong: nilai peserta tetap, tetapi rata-rata, peningkatan, dan "
        + "analisis soal dihitung tanpa dia.",
      en: "For a test that was cut short: the participant's score stays, but the means, the gain "
        + "and the item analysis are computed without it."))

  enum Choice: EnumerableFlag {
    case yes, no
  }

  @OptionGroup var test: TestChoice
  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Flag(help: .text(id: "Dihitung atau tidak.", en: "Counted or not."))
  var choice: Choice

  func run() throws {
    try repair.run { repaired in
      let entry = try repaired.roster.entry(participant.number)
      let attempt = try repaired.attempt(of: entry, at: test.id(in: repaired.session))
      try repaired.training.count(
        attempt.id, inClass: choice == .yes, because: repaired.reason)
      return .testCounted(entry.numberedName, choice == .yes)
    }
  }
}
