import ArgumentParser
import Quiz
import Texts
import Training

/// Gives more minutes.
struct SessionExtend: Command {
  static let help = Help(
    id: "Menambah menit.", en: "Gives more minutes for a test.",
    usage: "berdaya session extend <number> --test <test>",
    examples: [
      "berdaya session extend 1 --test pre-test -p 7 --minutes 5 -r rabun",
      "berdaya session extend 1 --test pre-test --all --minutes 10 -r padam",
    ],
    about: .text(
      id: "Sebelum tes dimulai maupun selama dikerjakan; perangkat peserta langsung mengikutinya. "
        + "Yang sudah mengumpulkan dilewati.",
      en: "Before the test is started or while it is under way; the participant's device follows "
        + "at once. Who has submitted it is passed over."))

  @OptionGroup var test: TestChoice
  @OptionGroup var repair: RepairOptions
  @OptionGroup var participants: ParticipantsChoice

  @Flag(help: .text(id: "Semua peserta.", en: "Everybody on the roster."))
  var all = false

  @Option(help: .text(id: "Menit tambahan.", en: "How many minutes more."))
  var minutes: Int

  func validate() throws {
    try participants.refuseUnless(all: all)
  }

  func run() throws {
    try repair.run { repaired in
      let people = try participants.numbers.map { try repaired.roster.entry($0).id }
      let count = try repaired.training.extend(
        test.id(in: repaired.session), for: all ? nil : people, byMinutes: minutes,
        because: repaired.reason)
      return .minutesGiven(minutes, to: count)
    }
  }
}
