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
        let tests = try [(TestRole.preTest, pre), (.postTest, post)].compactMap {
          try test($0, blueprint: $1, in: outline)
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
