import ArgumentParser
import Curriculum
import Quiz
import Texts
import Training

/// Enters a session.
struct SessionCreate: Command {
  static let help = Help(
    id: "Membuat sesi.", en: "Enters a session.",
    usage: "berdaya session create <title>",
    examples: [
      "berdaya session create \"Pelatihan kader\" --starts 2026-11-23",
      "berdaya session create \"Pelatihan kader\" --place \"Balai RW 05\"",
      "berdaya session create \"Penyegaran\" --post none",
      "berdaya session create \"Pelatihan kader\" --follow-up 2026-12-21",
      "berdaya session create \"Pelatihan kader\" --minutes 30,20 --passing 60,70",
    ],
    about: [
      .table(
        id: "Bentuk soal (--forms):", en: "Forms (--forms):",
        """
        swapped | separuh peserta A lalu B, separuh B lalu A; peningkatan tidak tercampur dengan \
          mudahnya bentuk soal \
          | half of the participants A then B, half B then A; the gain is not mixed with which \
          form is easier
        same | sama untuk semua | the same for everybody
        """),
      .text(
        id: "Tes lanjutan (--follow-up) beberapa minggu kemudian menanyakan soal yang belum keluar "
          + "dalam kedua bentuk; laporan menyebut berapa yang masih dikuasai.",
        en: "The follow-up (--follow-up), some weeks later, asks questions that neither form has "
          + "asked; the report tells how much is kept."),
      .text(id: "Mencetak nomor sesi yang baru.", en: "Prints the number of the new session."),
    ])

  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "Nama pelatihan.", en: "The title."))
  var title: String

  @OptionGroup var about: SessionFacts

  @Option(
    help: .text(id: "Kisi-kisi pre-test, atau none.", en: "The pre-test's blueprint, or none."))
  var pre = TestRole.preTest.rawValue

  @Option(
    help: .text(id: "Kisi-kisi post-test, atau none.", en: "The post-test's blueprint, or none."))
  var post = TestRole.postTest.rawValue

  @Option(
    help: .text(
      id: "Bentuk soal: swapped, same; tanpa ini swapped bila kedua tes setara.",
      en: "Forms: swapped, same; else swapped where both tests are of equal make."))
  var forms: SessionTest.FormRule?

  @Option(
    help: .text(
      id: "Batas lulus dalam persen, juga per tes; tanpa ini menurut kisi-kisi.",
      en: "The pass mark in percent, also by test; else the blueprint's."))
  var passing: ForEachTest?

  func run() throws {
    let training = try options.training(mayBeNew: true)
    let outline = try training.module.outline()
    var tests = try [(TestRole.preTest, pre), (.postTest, post)].compactMap {
      try test($0, blueprint: $1, in: outline)
    }
    let rule = forms ?? SessionTest.FormRule.usual(for: tests, in: outline)
    for index in tests.indices { tests[index].formRule = rule }
    if case .day(let day) = about.followUp {
      guard let last = tests.last else { throw SessionError.followUpToNothing }
      tests.append(try training.followUp(to: tests, on: day, terms: last.terms))
    }
    try about.minutes?.give(to: &tests) { $0.minutes = $1 }
    try passing?.give(to: &tests) { $0.passMark = $1 }
    let first = about.starts ?? Day(of: training.now.date)
    let facts = about.changing(TrainingSession.Facts(title: title, startsOn: first))
    let session = try training.addSession(facts, tests: tests)
    print("\(session.number)")
  }

  /// A test of the session; nil where there is to be none.
  private func test(
    _ role: TestRole, blueprint name: String, in outline: ModuleOutline
  ) throws -> SessionTest? {
    guard name != "none" else { return nil }
    guard let blueprint = outline.blueprints.first(where: { $0.id.rawValue == name }) else {
      throw ValidationError(.noSuchBlueprint(name, known: outline.blueprints.map(\.id.rawValue)))
    }
    return SessionTest(role: role, by: blueprint)
  }
}

extension SessionTest.FormRule: ExpressibleByArgument {}
