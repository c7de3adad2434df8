import ArgumentParser
import Quiz
import Texts
import Training

extension Berdaya.Session {
  /// Makes a test another participant's.
  struct MoveTest: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(
          id: "Memindahkan tes ke peserta yang benar.", en: "Moves a test to the right participant."
        ),
        usage: "berdaya session move <number> --test <test>",
        examples: [
          "berdaya session move 1 --test pre-test -p 11 --to 12 -r keliru"
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Option(
      help: .text(id: "Nomor daftar hadir yang benar.", en: "The number of who really took it."))
    var to: Int

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let (entry, attempt) = try participant.attempt(
        at: test.id(in: session), in: session, training)
      let other = try training.entry(to, in: session)
      try training.move(
        attempt.id, to: other.id, reason: repair.reason, by: repair.trainer(of: session))
      print(
        Text.testMoved(entry.participant.name, to: other.participant.name)(
          options.language))
    }
  }

  /// Keeps a test and lets it count nowhere.
  struct SetAside: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Menyisihkan tes: disimpan, tidak dihitung.", en: "Keeps a test, not counted."),
        usage: "berdaya session set-aside <number> --test <test>",
        examples: [
          "berdaya session set-aside 1 --test pre-test -p 3 -r coba",
          "berdaya session set-aside 1 --test pre-test -p 3 --undo -r keliru",
        ],
        about: [
          .text(
            id: "Peserta dapat mengerjakan lagi.",
            en: "The participant can take the test again.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Flag(
      help: .text(
        id: "Menghitung lagi yang disisihkan.", en: "Counts again what was set aside last."))
    var undo = false

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let id = test.id(in: session)
      let entry = try participant.entry(in: session, training)
      let attempts = try undo ? training.setAside(at: id) : training.attempts(at: id)
      guard let attempt = attempts.last(where: { $0.participant == entry.id }) else {
        throw SessionError.notTaken(test.role)
      }
      try training.setAside(
        attempt.id, !undo, reason: repair.reason, by: repair.trainer(of: session))
      let name = entry.participant.name
      print((undo ? Text.testTakenBack(name) : .testSetAside(name))(options.language))
    }
  }

  /// Lets a test count in the figures of the class, or not.
  struct Count: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(
          id: "Apakah tes dihitung dalam angka kelas.", en: "Whether a test counts for the class."),
        usage: "berdaya session count <number> --test <test>",
        examples: [
          "berdaya session count 1 --test pre-test -p 20 --no -r pulang",
          "berdaya session count 1 --test pre-test -p 20 --yes -r keliru",
        ],
        about: [
          .text(
            id: "Untuk tes yang terpotong: nilai peserta tetap, tetapi rata-rata, "
              + "peningkatan, dan analisis soal dihitung tanpa dia.",
            en: "For a test that was cut short: the participant's score stays, but the "
              + "means, the gain and the item analysis are computed without it.")
        ])
    }

    enum Choice: EnumerableFlag {
      case yes, no
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Flag(help: .text(id: "Dihitung atau tidak.", en: "Counted or not."))
    var choice: Choice

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let (entry, attempt) = try participant.attempt(
        at: test.id(in: session), in: session, training)
      try training.count(
        attempt.id, inClass: choice == .yes, reason: repair.reason,
        by: repair.trainer(of: session))
      print(
        Text.testCounted(entry.participant.name, choice == .yes)(options.language))
    }
  }
}
