import ArgumentParser
import Curriculum
import Quiz
import Reports
import Texts
import Training

/// Decides about the marking of a question.
struct SessionRule: Command {
  static let help = Help(
    id: "Memutuskan penilaian soal.", en: "Decides about the marking of a question.",
    usage: "berdaya session rule <number> --test <test> --question <question>\n"
      + "  --key <key>|--also <also>|--everybody|--leave-out|--as-it-was\n  --reason <reason>",
    examples: [
      "berdaya session rule 1 --test pre-test -q D2-11 --key B --preview -r x",
      "berdaya session rule 1 --test pre-test -q D2-11 --key B -r keliru",
      "berdaya session rule 1 --test pre-test -q D2-11 --also C -r ragu",
      "berdaya session rule 1 --test pre-test -q D2-11 --everybody -r cetak",
      "berdaya session rule 1 --test pre-test -q D2-11 --leave-out -r cetak",
      "berdaya session rule 1 --test pre-test -q D2-11 --as-it-was -r batal",
    ],
    about: .text(
      id: "Huruf seperti pada tes kertas. Dicetak dahulu nilai siapa yang berubah; dengan "
        + "--preview tidak ada yang disimpan. Berlaku juga dalam tes lain di sesi itu yang menanyakan "
        + "soal ini. Batas lulus: session `pass-mark`.",
      en: "Letters as on the paper test. What changes is printed first; with --preview nothing is "
        + "stored. It holds also in another test of the session that asks the question. "
        + "For the pass mark see session pass-mark."))

  @OptionGroup var test: TestChoice
  @OptionGroup var repair: RepairOptions

  @Option(name: .shortAndLong, help: .text(id: "Soal.", en: "The question's id."))
  var question: String

  @Option(help: .text(id: "Kunci yang benar.", en: "The right key, as it is written on paper."))
  var key: String?

  @Option(help: .text(id: "Jawaban yang juga benar.", en: "An answer that is right too."))
  var also: String?

  @Flag(help: .text(id: "Semua mendapat nilai penuh.", en: "Everybody earns the point."))
  var everybody = false

  @Flag(help: .text(id: "Soal tidak dihitung.", en: "The question does not count."))
  var leaveOut = false

  @Flag(
    help: .text(
      id: "Seperti semula, sebelum ada keputusan.", en: "As it was before any ruling."))
  var asItWas = false

  @Flag(help: .text(id: "Hanya melihat akibatnya.", en: "Only shows what would change."))
  var preview = false

  func validate() throws {
    let given = [key != nil, also != nil, everybody, leaveOut, asItWas].count { $0 }
    guard given == 1 else { throw ValidationError(.oneVerdict) }
  }

  func run() throws {
    try repair.run { repaired in
      let (training, id) = (repaired.training, try test.id(in: repaired.session))
      let typed = question.lowercased()
      let asked = try training.drawn(at: id)
        .first { $1.id.rawValue.lowercased() == typed }
      guard let asked else { throw SessionError.noSuchQuestion(QuestionVersionID(question)) }
      let verdict = try verdict(on: asked.value) {
        for form in FormOrder.allCases {
          let items = try training.paper(id, for: form).paperItems
          if let item = items.first(where: { $0.question == asked.value }) { return item.order }
        }
        return []
      }
      let verdicts = [asked.key: verdict]
      let effects = try training.effects(of: verdicts, at: id)
      print(effects.lines(roster: repaired.roster, in: language))
      if preview { return .onlyPreview }
      try training.rule(verdicts, at: id, because: repaired.reason)
      return .ruled
    }
  }

  /// - Parameter order: gives the order of the options on paper, by which letters are read.
  private func verdict(on question: Question, order: () throws -> [Int]) throws -> Ruling.Verdict {
    if everybody { return .everybody }
    if leaveOut { return .leftOut }
    if asItWas { return .original }
    let response = try question.response(onPaper: key ?? also ?? "", order: order())
    guard let response else { throw SessionError.notAResponse }
    return key == nil ? .alsoRight(response) : .key(response)
  }
}

/// Changes the pass mark of a test.
struct SessionPassMark: Command {
  static let help = Help(
    id: "Mengubah batas lulus.", en: "Changes the pass mark of a test.",
    usage: "berdaya session pass-mark <number> --test <test>\n  --to <to> --reason <reason>",
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
