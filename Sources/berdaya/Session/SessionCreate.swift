import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Texts
import Training

extension Berdaya.Session {
  /// Enters a session.
  struct Create: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Membuat sesi.", en: "Enters a session."),
        usage: "berdaya session create <title>",
        examples: [
          "berdaya session create \"Pelatihan kader\" --starts 2026-11-23",
          "berdaya session create \"Pelatihan kader\" --place \"Balai RW 05\"",
          "berdaya session create \"Penyegaran\" --post none",
        ],
        about: [
          .text(id: "Mencetak nomor sesi yang baru.", en: "Prints the number of the new session.")
        ])
    }

    @OptionGroup var options: CommonOptions

    @Argument(help: .text(id: "Nama pelatihan.", en: "The title."))
    var title: String

    @Option(help: .text(id: "Tempat.", en: "The place."))
    var place = ""

    @Option(
      help: .text(
        id: "Hari pertama, misalnya 2026-11-23; tanpa ini hari ini.",
        en: "The first day, such as 2026-11-23; else today."))
    var starts: Day?

    @Option(
      help: .text(
        id: "Hari terakhir; tanpa ini hari pertama.", en: "The last day; else the first day."))
    var ends: Day?

    @Option(help: .text(id: "Nama pelatih.", en: "The trainer's name."))
    var trainer = ""

    @Option(
      help: .text(id: "Kisi-kisi pre-test, atau none.", en: "The pre-test's blueprint, or none."))
    var pre = "pre-test"

    @Option(
      help: .text(id: "Kisi-kisi post-test, atau none.", en: "The post-test's blueprint, or none."))
    var post = "post-test"

    @Option(
      help: .text(
        id: "Menit untuk tiap tes; tanpa ini menurut kisi-kisi.",
        en: "Minutes for each test; else the blueprint's."))
    var minutes: Int?

    @Option(
      help: .text(
        id: "Batas lulus dalam persen; tanpa ini menurut kisi-kisi.",
        en: "The pass mark in percent; else the blueprint's."))
    var passing: Int?

    @Option(
      help: .text(
        id: "Jam pelajaran (JP) pada sertifikat.", en: "Lesson hours on the certificate."))
    var hours = 0

    func run() throws {
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

    /// A test of the session; nil where there is to be none.
    private func test(
      _ role: TestRole, blueprint name: String, in outline: ModuleOutline
    ) throws -> SessionTest? {
      guard name != "none" else { return nil }
      guard let blueprint = outline.blueprints.first(where: { $0.id.rawValue == name }) else {
        throw ValidationError(
          Text.noSuchBlueprint(name, known: outline.blueprints.map(\.id.rawValue))(
            options.language))
      }
      return SessionTest(
        role: role, blueprint: blueprint.id,
        terms: Terms(
          minutes: minutes ?? blueprint.minutes,
          passMark: passing ?? blueprint.passingPercentage))
    }
  }
}
