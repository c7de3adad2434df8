import ArgumentParser
import Terminal
import Texts
import Training

/// Lists the sessions.
struct SessionList: Command {
  static let help = Help(
    id: "Daftar sesi.", en: "Lists the sessions.",
    usage: "berdaya session list",
    examples: ["berdaya session list", "berdaya session list --format json"],
    about: .table(
      id: "JSON, daftar objek:", en: "JSON, a list of objects:",
      """
      "number", "title", "place" | nomor, nama, tempat | as they are shown
      "startsOn", "endsOn" | `2026-11-23`
      "trainer", "module" | pelatih, modul | who, and about what
      "hours" | jam pelajaran | lesson hours
      "tests" | objek per tes (`preTest, postTest, followUp`): "`blueprint`", "`formRule`" \
        (`same`, `swapped`), "`state`" (`unopened, open, closed`), "`minutes`" (`null` tanpa \
        batas), "`passMark`", "`day`" (tanggal tes lanjutan) \
        | an object by test (preTest, postTest, followUp): "blueprint", "formRule" (same, \
        swapped), "state" (unopened, open, closed), "minutes" (null without limit), "passMark", \
        "day" (the follow-up's)
      "participants" | banyak peserta | how many
      """))

  @OptionGroup var options: CommonOptions

  @Option(help: .text(id: "Bentuk cetakan.", en: "How to print."))
  var format = OutputFormat.text

  func run() throws {
    let training = try options.training()
    let sessions = try training.sessions()
    if format == .json {
      let counts = try training.rosterCounts()
      return try printJSON(sessions.map { $0.json(participants: counts[$0.id] ?? 0) })
    }
    if sessions.isEmpty { print(.noSessionsYet) }
    for session in sessions {
      let number = padded(String(session.number), to: 3, alignment: .right)
      print(cleaned("\(number)  \(session.facts.title)"))
      let module = try training.moduleTitle(of: session).text(in: language)
      print(cleaned("     \(session.facts.summary(language)) · \(module)"))
    }
  }
}
