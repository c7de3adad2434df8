import ArgumentParser
import Reports
import Texts
import Training

/// Changes the pass mark of a test.
struct SessionPassMark: Command {
  static let help = Help(
    id: "Mengubah batas lulus.", en: "Changes the pass mark of a test.",
    usage: "berdaya session pass-mark <number> --test <test>",
    examples: [
      "berdaya session pass-mark 1 --test post-test --to 75 --preview -r cek",
      "berdaya session pass-mark 1 --test post-test --to 75 -r dinas",
    ],
    about: .text(
      id: "Hasil peserta mengikuti; yang berubah disebut satu per satu, agar sertifikat yang sudah "
        + "dicetak dapat ditarik.",
      en: "The outcomes follow; those that change are named, so that certificates printed before "
        + "can be taken back."))

  @OptionGroup var test: TestChoice
  @OptionGroup var repair: RepairOptions

  @Option(help: .text(id: "Batas lulus dalam persen.", en: "The pass mark in percent."))
  var to: Int

  @Flag(help: .text(id: "Hanya melihat akibatnya.", en: "Only shows what would change."))
  var preview = false

  func run() throws {
    try repair.run { repaired in
      let (training, id) = (repaired.training, try test.id(in: repaired.session))
      let effects = try training.effects(ofPassMark: to, at: id)
      print(effects.outcomes(roster: repaired.roster, in: language))
      if preview { return .onlyPreview }
      try training.setPassMark(to, of: id, because: repaired.reason)
      return .passMarkSet(to)
    }
  }
}
