import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Texts
import Training

extension Session {
  /// Enters a session.
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Membuat sesi (enters a session).",
      discussion: """
        Contoh (examples):
          berdaya session create "Pelatihan kader" --starts 2026-11-23
          berdaya session create "Pelatihan kader" --place "Balai RW 05" --minutes 25
          berdaya session create "Penyegaran" --post none
          berdaya session create "Pelatihan kader" --forms same --follow-up post-test

        Bentuk soal (forms): "swapped" memberi separuh peserta bentuk A lalu B, separuh lagi B lalu \
        A, sehingga peningkatan tidak tercampur dengan mudahnya bentuk soal; "same" sama untuk semua. \
        Tes lanjutan (--follow-up) menanyakan soal yang belum pernah keluar dalam kedua bentuk.

        "swapped" gives half of the participants form A then B, half B then A, so that the gain is \
        not mixed with which form is easier; "same" is one for all. The follow-up asks questions \
        that neither form has asked.

        Cetakan (prints): nomor sesi yang baru (the number of the new session).
        """)

    @OptionGroup var options: CommonOptions

    @Argument(help: "Nama pelatihan (the title).")
    var title: String

    @Option(help: "Tempat (the place).")
    var place = ""

    @Option(help: "Hari pertama, misalnya 2026-11-23 (the first day); default: today.")
    var starts: Day?

    @Option(help: "Hari terakhir (the last day); default: the first day.")
    var ends: Day?

    @Option(help: "Nama pelatih (the trainer's name).")
    var trainer = ""

    @Option(help: "Blueprint pre-test, atau none (the pre-test's blueprint, or none).")
    var pre = "pre-test"

    @Option(help: "Blueprint post-test, atau none (the post-test's blueprint, or none).")
    var post = "post-test"

    @Option(help: "Bentuk soal (forms): swapped, same; default: swapped where both tests allow it.")
    var forms: SessionTest.FormRule?

    @Option(help: "Blueprint tes lanjutan (the follow-up's blueprint); default: none.")
    var followUp = "none"

    @Option(help: "Menit untuk tiap tes (minutes for each test); default: the blueprint's.")
    var minutes: Int?

    @Option(help: "Batas lulus dalam persen (the pass mark); default: the blueprint's.")
    var passing: Int?

    @Option(help: "Jam pelatihan pada sertifikat (training hours on the certificate).")
    var hours = 0

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let outline = try training.module.outline()
        var tests = try [(TestRole.preTest, pre), (.postTest, post), (.followUp, followUp)]
          .compactMap { try test($0, blueprint: $1, in: outline) }
        let rule = forms ?? SessionTest.FormRule.usual(for: tests, in: outline)
        for index in tests.indices where tests[index].role != .followUp {
          tests[index].formRule = rule
        }
        let facts = TrainingSession.Facts(
          title: title, place: place, startsOn: starts ?? Day(of: training.now.date),
          endsOn: ends, trainer: trainer, hours: hours)
        print(try training.addSession(facts, tests: tests).number)
      }
    }

    /// A test of the session; nil where there is to be none.
    private func test(
      _ role: TestRole, blueprint name: String, in outline: ModuleOutline
    ) throws -> SessionTest? {
      guard name != "none" else { return nil }
      guard let blueprint = outline.blueprints.first(where: { $0.id.rawValue == name }) else {
        let known = outline.blueprints.map(\.id.rawValue).joined(separator: ", ")
        throw ValidationError("There is no blueprint \"\(name)\". There are: \(known).")
      }
      return SessionTest(
        role: role, blueprint: blueprint.id,
        terms: Terms(
          minutes: minutes ?? blueprint.minutes,
          passMark: passing ?? blueprint.passingPercentage))
    }
  }
}

extension SessionTest.FormRule: ExpressibleByArgument {}
