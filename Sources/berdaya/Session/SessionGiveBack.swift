import ArgumentParser
import Quiz
import Texts
import Training

extension Berdaya.Session {
  /// Lets submitted tests go on.
  struct GiveBack: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Mengembalikan tes yang terkumpul.", en: "Lets a submitted test go on."),
        usage: "berdaya session give-back <number> --test <test>",
        examples: [
          "berdaya session give-back 1 --test pre-test -p 7 -r padam",
          "berdaya session give-back 1 --test pre-test -p 7 --minutes 10 -r cetak",
          "berdaya session give-back 1 --test pre-test --all -r keliru",
        ],
        about: [
          .text(
            id: "Sesudah listrik padam atau tes tertutup karena keliru: jawaban tetap, "
              + "tes dilanjutkan di perangkat mana pun; tes yang ditutup dibuka lagi. "
              + "Tanpa --minutes dengan sisa waktunya.",
            en: "After a power cut or a close by mistake: the answers stay and the test "
              + "goes on at any device; a closed test is opened again. Without --minutes "
              + "with the time that was left.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var repair: RepairOptions
    @OptionGroup var participants: ParticipantsChoice

    @Flag(help: .text(id: "Semua yang terpotong.", en: "All that were cut short."))
    var all = false

    @Option(
      help: .text(id: "Sisa waktu paling sedikit, dalam menit.", en: "Minutes left at least."))
    var minutes: Int?

    func validate() throws {
      try participants.refuseUnless(all: all, in: options.language)
    }

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let id = test.id(in: session)
      let roster = try training.roster(of: session.id)
      let attempts = try training.attempts(at: id).filter { !$0.isOpen }
      let meant: [AttemptSummary]
      if all {
        meant = attempts.filter(\.isCutShort)
      } else {
        meant = try participants.entries(in: session, training).map { entry in
          guard let attempt = attempts.first(where: { $0.participant == entry.id }) else {
            throw SessionError.notTaken(test.role)
          }
          return attempt
        }
      }
      try training.giveBack(
        meant.map(\.id), minutes: minutes, reason: repair.reason,
        by: repair.trainer(of: session))
      let names = meant.compactMap { attempt in
        roster.first { $0.id == attempt.participant }?.participant.name
      }
      print(Text.givenBack(names)(options.language))
    }
  }
}
