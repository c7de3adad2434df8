import ArgumentParser
import Quiz
import Texts
import Training

/// Makes two participants one.
struct SessionMerge: Command {
  static let help = Help(
    id: "Menyatukan dua peserta yang ternyata satu orang.", en: "Makes two participants one.",
    usage:
      "berdaya session merge <number>\n  --participant <number> --other <other> --reason <reason>",
    examples: [
      "berdaya session merge 2 -p 4 --other 17 -r ganda",
      "berdaya session merge 2 -p 4 --other 9 --other-session 1 -r ganda",
    ],
    about: .text(
      id:
        "Semua yang dikerjakan --other menjadi milik --participant, di semua sesi, juga data yang "
        + "belum ada padanya. Bila keduanya mengerjakan tes yang sama, sisihkan dahulu salah satunya.",
      en: "All that --other did belongs to --participant, in all sessions, and the facts that the "
        + "latter lacks. Where both took the same test, set one aside first. The number of --other "
        + "may be of another session."))

  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Option(help: .text(id: "Nomor daftar hadir yang lain.", en: "The other one's number."))
  var other: Int

  @Option(
    help: .text(id: "Sesi nomor itu, bila bukan yang ini.", en: "The session of that number."))
  var otherSession: Int?

  func run() throws {
    try repair.run { repaired in
      let kept = try repaired.roster.entry(participant.number)
      let others = try otherSession.map {
        try repaired.training.roster(of: repaired.training.session(number: $0).id)
      }
      let gone = try (others ?? repaired.roster).entry(other)
      let merged = try repaired.training.merge(gone.id, into: kept.id, because: repaired.reason)
      return .merged(
        gone.numberedName, into: kept.numberedName, numbers: merged.numbers,
        asksAgain: merged.hasOneForm)
    }
  }
}

/// Makes one participant two.
struct SessionSeparate: Command {
  static let help = Help(
    id: "Memisahkan satu peserta yang ternyata dua orang.", en: "Makes one participant two.",
    usage: "berdaya session separate <number>\n  --participant <number> --reason <reason>",
    examples: [
      "berdaya session separate 2 -p 4 --name \"Siti A.\" --village Cibiru -r kembar"
    ],
    about: .text(
      id: "Yang dikerjakan dalam sesi ini menjadi milik orang tersendiri, dengan nomor yang sama; "
        + "sesi lain tetap milik yang lama.",
      en: "What was done in this session belongs to a person of their own, with the same number; "
        + "other sessions stay with the old one."))

  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Option(
    help: .text(
      id: "Nama orang itu; tanpa ini nama yang sama.", en: "The person's name; else the same."))
  var name: String?

  @Option(
    help: .text(id: "Organisasi; tanpa ini yang sama.", en: "The organisation; else the same."))
  var organisation: String?

  @Option(
    help: .text(
      id: "Desa atau kelurahan; tanpa ini yang sama.", en: "The village or ward; else the same."))
  var village: String?

  @Option(help: .text(id: "Telepon.", en: "The phone number."))
  var phone: String?

  func run() throws {
    try repair.run { repaired in
      let entry = try repaired.roster.entry(participant.number)
      let person = try repaired.training.separate(
        entry.id, in: repaired.session.id,
        as: RosterPerson(
          name: name ?? entry.participant.name,
          organisation: organisation ?? entry.participant.organisation,
          village: village ?? entry.participant.village, phone: phone),
        because: repaired.reason)
      return .separated(person.name)
    }
  }
}
