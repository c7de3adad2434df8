import ArgumentParser
import Curriculum
import Quiz
import Reports
import Texts
import Training

extension Session {
  /// Decides about the marking of a question.
  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Memutuskan penilaian soal (decides about the marking of a question).",
      discussion: """
        Huruf seperti pada tes kertas. Dicetak dahulu nilai siapa yang berubah; dengan --preview \
        tidak ada yang disimpan. Batas lulus: session pass-mark.

        Letters as on the paper test. What changes is printed first; with --preview nothing is \
        stored. For the pass mark see session pass-mark.

        Contoh (examples):
          berdaya session rule 1 --test pre-test --question D2-11 --key B --preview --reason "-"
          berdaya session rule 1 --test pre-test --question D2-11 --key B --reason "kunci keliru"
          berdaya session rule 1 --test pre-test --question D2-11 --also C --reason "juga benar"
          berdaya session rule 1 --test pre-test --question D2-11 --everybody --reason "salah cetak"
          berdaya session rule 1 --test pre-test --question D2-11 --leave-out --reason "..."
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: "Soal (the question's id).")
    var question: String

    @Option(help: "Kunci yang benar (the right key), as it is written on paper.")
    var key: String?

    @Option(help: "Jawaban yang juga benar (an answer that is right too).")
    var also: String?

    @Flag(help: "Semua mendapat nilai penuh (everybody earns the point).")
    var everybody = false

    @Flag(help: "Soal tidak dihitung (the question does not count).")
    var leaveOut = false

    @Flag(help: "Hanya melihat akibatnya (only shows what would change).")
    var preview = false

    func validate() throws {
      let given = [key != nil, also != nil, everybody, leaveOut].count { $0 }
      guard given == 1 else {
        throw ValidationError("Give one of --key, --also, --everybody and --leave-out.")
      }
    }

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let id = test.id(in: session)
        let report = try SessionReport(of: session.id, in: training)
        guard let item = report.test(test.role)?.items.first(where: { $0.id == question }) else {
          throw SessionError.noSuchQuestion(QuestionVersionID(question))
        }
        let verdict = try verdict(on: item)
        let effects = try training.effects(of: verdict, on: item.version, at: id)
        print(effects.lines(roster: report.people.map(\.entry), in: options.outputLanguage))
        guard !preview else { return print(Text.onlyPreview(options.outputLanguage)) }
        try training.rule(
          verdict, on: item.version, at: id, reason: repair.reason,
          by: repair.trainer(of: session))
        print(Text.ruled(options.outputLanguage))
      }
    }

    private func verdict(on item: ItemReport) throws -> Ruling.Verdict {
      if everybody { return .everybody }
      if leaveOut { return .leftOut }
      let response = try item.question.response(onPaper: key ?? also ?? "", order: item.order)
      guard let response else { throw SessionError.notAResponse }
      return key == nil ? .alsoRight(response) : .key(response)
    }
  }

  /// Changes the pass mark of a test.
  struct PassMark: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pass-mark",
      abstract: "Mengubah batas lulus (changes the pass mark of a test).",
      discussion: """
        Hasil peserta mengikuti; yang berubah disebut satu per satu, agar sertifikat yang sudah \
        dicetak dapat ditarik.

        The outcomes follow; those that change are named, so that certificates printed before can \
        be taken back.

        Contoh (examples):
          berdaya session pass-mark 1 --test post-test --to 75 --preview --reason "-"
          berdaya session pass-mark 1 --test post-test --to 75 --reason "ketentuan dinas"
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber
    @OptionGroup var test: TestChoice
    @OptionGroup var repair: RepairOptions

    @Option(help: "Batas lulus dalam persen (the pass mark in percent).")
    var to: Int

    @Flag(help: "Hanya melihat akibatnya (only shows what would change).")
    var preview = false

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let id = test.id(in: session)
        let effects = try training.effects(ofPassMark: to, at: id)
        let language = options.outputLanguage
        if effects.isEmpty {
          print(Text.nobodyAffected(language))
        } else {
          print(Text.certificatesAffected(language))
          print(effects.list(roster: try training.roster(of: session.id), in: language))
        }
        guard !preview else { return print(Text.onlyPreview(language)) }
        try training.setPassMark(
          to, of: id, reason: repair.reason, by: repair.trainer(of: session))
        print(Text.passMarkSet(to)(language))
      }
    }
  }
}
