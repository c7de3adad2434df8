import ArgumentParser
import Quiz
import Texts
import Training

/// Makes one participant two.
struct SessionSeparate: Command {
  static let help = Help(
    id: "Memisahkan satu peserta yang ternyata dua orang.", en: "Makes one participant two.",
    usage: "berdaya session separate <number>",
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
