import ArgumentParser
import Foundation
import Quiz
import Texts
import Training

extension Session {
  /// Makes two participants one.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menyatukan dua peserta yang satu orang (makes two participants one).",
      discussion: """
        Semua yang dikerjakan --other menjadi milik --participant, di semua sesi. Bila keduanya \
        mengerjakan tes yang sama, sisihkan dahulu salah satunya.

        All that --other did belongs to --participant, in all sessions. Where both took the same \
        test, set one aside first. The number of --other may be of another session.

        Contoh (examples):
          berdaya session merge 2 --participant 4 --other 17 --reason "tertulis dua kali"
          berdaya session merge 2 --participant 4 --other 9 --other-session 1 --reason "orang sama"
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: "Nomor daftar hadir yang lain (the other one's number).")
    var other: Int

    @Option(help: "Sesi nomor itu, bila bukan yang ini (the session of that number).")
    var otherSession: Int?

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let kept = try participant.entry(in: session, training)
        let otherSession = try otherSession.map { try training.session(number: $0) } ?? session
        let gone = try training.entry(other, in: otherSession)
        try training.merge(
          gone.id, into: kept.id, reason: repair.reason, by: repair.trainer(of: session))
        print(
          Text.merged(gone.participant.name, into: kept.participant.name)(
            options.outputLanguage))
      }
    }
  }

  /// Makes one participant two.
  struct Separate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Memisahkan peserta yang dua orang (makes one participant two).",
      discussion: """
        Yang dikerjakan dalam sesi ini menjadi milik orang tersendiri, dengan nomor yang sama; \
        sesi lain tetap milik yang lama.

        What was done in this session belongs to a person of their own, with the same number; \
        other sessions stay with the old one.

        Contoh (examples):
          berdaya session separate 2 --participant 4 --name "Siti Aminah" --village Cibiru \
        --reason "nama sama, orang lain"
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: "Nama orang itu (the person's name); default: the same name.")
    var name: String?

    @Option(help: "Organisasi (the organisation).")
    var organisation: String?

    @Option(help: "Desa atau kelurahan (the village or ward).")
    var village: String?

    @Option(help: "Telepon (the phone number).")
    var phone: String?

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let entry = try participant.entry(in: session, training)
        let person = try training.separate(
          entry.id, in: session.id,
          as: RosterPerson(
            name: name ?? entry.participant.name, organisation: organisation, village: village,
            phone: phone),
          reason: repair.reason, by: repair.trainer(of: session))
        print(Text.separated(person.name)(options.outputLanguage))
      }
    }
  }

  /// Deletes a session with all its tests.
  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menghapus sesi dengan semua jawabannya (deletes a session with its answers).",
      discussion: """
        Salinan semua data dibuat lebih dahulu. Agar tidak terhapus karena salah ketik, nama \
        pelatihan ditulis sekali lagi dengan --title.

        A copy of all data is made first. So that nothing is deleted by a slip, the title is given \
        once more with --title.

        Contoh (examples):
          berdaya session delete 3 --title "Uji coba" --reason "hanya uji coba"
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var repair: RepairOptions

    @Option(help: "Nama pelatihan sekali lagi (the session's title once more).")
    var title: String?

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let language = options.outputLanguage
        guard title == session.facts.title else {
          printError("berdaya: \(Text.deleteNeedsTitle(session.facts.title)(language))")
          throw ExitCode(1)
        }
        let copy = try training.delete(
          session.id, reason: repair.reason, by: repair.trainer(of: session))
        print(Text.sessionDeleted(session.facts.title, copy: copy?.path)(language))
      }
    }
  }
}
