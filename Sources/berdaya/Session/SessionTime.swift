import ArgumentParser
import Quiz
import Texts
import Training

/// Lets submitted tests go on.
struct SessionGiveBack: Command {
  static let help = Help(
    id: "Mengembalikan tes yang terkumpul.", en: "Lets a submitted test go on.",
    usage:
      "berdaya session give-back <number> --test <test>\n  --participant <number>|--all --reason <reason>",
    examples: [
      "berdaya session give-back 1 --test pre-test -p 7 -r padam",
      "berdaya session give-back 1 --test pre-test -p 7 --minutes 10 -r cetak",
      "berdaya session give-back 1 --test pre-test --all -r keliru",
    ],
    about: .text(
      id: "Sesudah listrik padam atau tes tertutup karena keliru: jawaban tetap, tes dilanjutkan "
        + "di perangkat mana pun; tes yang ditutup dibuka lagi. Tanpa --minutes dengan sisa "
        + "waktunya.",
      en: "After a power cut or a close by mistake: the answers stay and the test goes on at any "
        + "device; a closed test is opened again. Without --minutes with the time that was left."))

  @OptionGroup var test: TestChoice
  @OptionGroup var repair: RepairOptions
  @OptionGroup var participants: ParticipantsChoice

  @Flag(
    help: .text(
      id: "Semua yang terpotong atau ditutup pelatih.",
      en: "All that were cut short, or closed by the trainer."))
  var all = false

  @Option(help: .text(id: "Sisa waktu paling sedikit, dalam menit.", en: "Minutes left at least."))
  var minutes: Int?

  func validate() throws {
    try participants.refuseUnless(all: all)
  }

  func run() throws {
    try repair.run { repaired in
      let attempts = try repaired.training.attempts(at: test.id(in: repaired.session))
        .filter { !$0.isOpen }
      let entries =
        all
        ? repaired.roster.filter { entry in
          attempts.contains {
            $0.participant == entry.id && ($0.isCutShort || $0.phase.ender == .trainer)
          }
        } : try participants.numbers.map(repaired.roster.entry)
      if entries.isEmpty { throw SessionError.nobodyCutShort(test.role) }
      let meant = try entries.map { entry in
        guard let attempt = attempts.first(where: { $0.participant == entry.id }) else {
          throw SessionError.notTaken(test.role)
        }
        return attempt.id
      }
      try repaired.training.giveBack(meant, minutes: minutes, because: repaired.reason)
      return .givenBack(entries.map(\.numberedName))
    }
  }
}

/// Gives more minutes.
struct SessionExtend: Command {
  static let help = Help(
    id: "Menambah menit.", en: "Gives more minutes for a test.",
    usage:
      "berdaya session extend <number> --test <test>\n  --participant <number>|--all --minutes <minutes>\n  --reason <reason>",
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
