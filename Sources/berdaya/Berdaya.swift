import ArgumentParser

/// The command line: without a subcommand, the screens.
struct Berdaya: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "berdaya",
    abstract: "Belajar dan berlatih pemberdayaan masyarakat (learn community empowerment).",
    discussion: """
      Contoh (examples):
        berdaya                       membuka program
        berdaya --lang en             the same in English
        berdaya quiz --section D      langsung berlatih
        berdaya review                ulangan hari ini
        berdaya progress              kemajuan belajar
        berdaya read D3               membaca satu pernyataan
        berdaya guide -o panduan.html panduan pelatih untuk dicetak
        berdaya --plain               baris demi baris (for a screen reader)
        berdaya content check         memeriksa berkas materi
        berdaya scores                daftar nilai
        berdaya report --session 1    laporan sesi pelatihan
        berdaya analyse --session 1   analisis butir soal
        berdaya data                  tempat data disimpan
      """,
    version: "0.1.0",
    subcommands: [
      Start.self, QuizCommand.self, ReviewCommand.self, Read.self, Guide.self, ProgressCommand.self,
      Scores.self, Session.self, Report.self, Analyse.self, Content.self, DataCommand.self,
    ],
    defaultSubcommand: Start.self)
}
