import ArgumentParser

/// The command line: without a subcommand, the screens.
@main
struct Berdaya: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "berdaya",
    abstract: "Belajar dan berlatih pemberdayaan masyarakat (learn community empowerment).",
    discussion: """
      Contoh (examples):
        berdaya                       membuka program
        berdaya --lang en             the same in English
        berdaya read D3               membaca satu pernyataan
        berdaya content check         memeriksa berkas materi
        berdaya scores                daftar nilai
        berdaya data                  tempat data disimpan
      """,
    version: "0.1.0",
    subcommands: [Start.self, Read.self, Content.self, Scores.self, Data.self, Session.self],
    defaultSubcommand: Start.self)
}
