import ArgumentParser
import Quiz
import Texts
import Training

/// Lets a test count in the figures of the class, or not.
struct SessionCount: Command {
  static let help = Help(
    id: "Apakah tes dihitung dalam angka kelas.", en: "Whether a test counts for the class.",
    usage: "berdaya session count <number> --test <test>",
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
