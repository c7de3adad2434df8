import ArgumentParser
import Foundation
import Quiz
import Texts
import Training

extension Berdaya.Session {
  /// Makes two participants one.
  struct Merge: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Menyatukan dua peserta yang satu orang.", en: "Makes two participants one."),
        usage: "berdaya session merge <number>",
        examples: [
          "berdaya session merge 2 -p 4 --other 17 -r ganda",
          "berdaya session merge 2 -p 4 --other 9 --other-session 1 -r ganda",
        ],
        about: [
          .text(
            id: "Semua yang dikerjakan --other menjadi milik --participant, di semua "
              + "sesi. Bila keduanya mengerjakan tes yang sama, sisihkan dahulu salah "
              + "satunya.",
            en: "All that --other did belongs to --participant, in all sessions. Where "
              + "both took the same test, set one aside first. The number of --other may "
              + "be of another session.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: .text(id: "Nomor daftar hadir yang lain.", en: "The other one's number."))
    var other: Int

    @Option(
      help: .text(id: "Sesi nomor itu, bila bukan yang ini.", en: "The session of that number."))
    var otherSession: Int?

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let kept = try participant.entry(in: session, training)
      let otherSession = try otherSession.map { try training.session(number: $0) } ?? session
      let gone = try training.entry(other, in: otherSession)
      try training.merge(
        gone.id, into: kept.id, reason: repair.reason, by: repair.trainer(of: session))
      print(
        Text.merged(gone.participant.name, into: kept.participant.name)(
          options.language))
    }
  }

  /// Makes one participant two.
  struct Separate: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Memisahkan peserta yang dua orang.", en: "Makes one participant two."),
        usage: "berdaya session separate <number>",
        examples: [
          "berdaya session separate 2 -p 4 --name \"Siti A.\" --village Cibiru -r kembar"
        ],
        about: [
          .text(
            id: "Yang dikerjakan dalam sesi ini menjadi milik orang tersendiri, dengan "
              + "nomor yang sama; sesi lain tetap milik yang lama.",
            en: "What was done in this session belongs to a person of their own, with the "
              + "same number; other sessions stay with the old one.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var participant: ParticipantChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: .text(id: "Nama orang itu.", en: "The person's name; else the same name."))
    var name: String?

    @Option(help: .text(id: "Organisasi.", en: "The organisation."))
    var organisation: String?

    @Option(help: .text(id: "Desa atau kelurahan.", en: "The village or ward."))
    var village: String?

    @Option(help: .text(id: "Telepon.", en: "The phone number."))
    var phone: String?

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let entry = try participant.entry(in: session, training)
      let person = try training.separate(
        entry.id, in: session.id,
        as: RosterPerson(
          name: name ?? entry.participant.name, organisation: organisation, village: village,
          phone: phone),
        reason: repair.reason, by: repair.trainer(of: session))
      print(Text.separated(person.name)(options.language))
    }
  }

  /// Deletes a session with all its tests.
  struct Delete: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(
          id: "Menghapus sesi dengan semua jawabannya.", en: "Deletes a session with its answers."),
        usage: "berdaya session delete <number>",
        examples: [
          "berdaya session delete 3 --title \"Uji coba\" -r coba"
        ],
        about: [
          .text(
            id: "Salinan semua data dibuat lebih dahulu. Agar tidak terhapus karena salah "
              + "ketik, nama pelatihan ditulis sekali lagi dengan --title.",
            en: "A copy of all data is made first. So that nothing is deleted by a slip, "
              + "the title is given once more with --title.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var repair: RepairOptions

    @Option(help: .text(id: "Nama pelatihan sekali lagi.", en: "The session's title once more."))
    var title: String?

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let language = options.language
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
