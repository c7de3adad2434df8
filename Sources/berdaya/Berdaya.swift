import ArgumentParser
import CVersion
import Screens

/// The command line: without a subcommand, the screens.
struct Berdaya: Command {
  static let help = Help(
    id: "Belajar dan berlatih pemberdayaan masyarakat.", en: "Learn community empowerment.",
    name: "berdaya",
    examples: [
      "berdaya | membuka program | opens the program",
      "berdaya --lang en | dalam bahasa Inggris | in English",
      "berdaya --plain | baris demi baris, untuk pembaca layar | line by line, for a screen reader",
      "berdaya quiz --section D | langsung berlatih | practice at once",
      "berdaya review | pengulangan hari ini | today's review",
      "berdaya read D3 | membaca satu pernyataan | reads a statement",
      "berdaya guide -o panduan.html | panduan pelatih | the trainer's guide",
      "berdaya progress | kemajuan belajar | how far one has learnt",
      "berdaya scores | daftar nilai | lists scores",
      "berdaya session list | sesi pelatihan | training sessions",
      "berdaya report --session 1 | laporan sesi | a session's report",
      "berdaya letterhead | kop surat dan sertifikat | what stands on papers",
      "berdaya analyse --session 1 | analisis butir soal | item analysis",
      "berdaya content check | memeriksa berkas materi | checks the content",
      "berdaya data | tempat data disimpan | where the data are",
      "berdaya doctor | memeriksa data dan terminal | looks after the data",
    ],
    about: [
      .text(
        id: "Kode keluar: 0 berhasil; 1 gagal, dengan pesan; 3 basis data bermasalah; 64 perintah "
          + "keliru.",
        en: "Exit status: 0 done; 1 failed, with a message; 3 trouble with the database; 64 a "
          + "wrong command."),
      .text(
        id: "`BERDAYA_WAIT`: berapa detik disk atau program lain ditunggu; biasanya 60. "
          + "`NO_COLOR`: tanpa warna.",
        en: "BERDAYA_WAIT: how many seconds to wait for the disk or another program; else 60. "
          + "NO_COLOR: no colours."),
    ],
    version: version,
    subcommands: [
      StartCommand.self, QuizCommand.self, ReviewCommand.self, ReadCommand.self, GuideCommand.self,
      ProgressCommand.self, ScoresCommand.self, SessionCommand.self, ReportCommand.self,
      LetterheadCommand.self, AnalyseCommand.self, ContentCommand.self, DataCommand.self,
      DoctorCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: StartCommand.self)

  /// The version and the commit that it was built from, such as `0.2.0 (1a2b3c4)`.
  private static var version: String {
    let (version, commit) = (String(cString: berdaya_version()), String(cString: berdaya_commit()))
    return commit.isEmpty ? version : "\(version) (\(commit))"
  }
}

/// Opens the program.
struct StartCommand: Command {
  static let help = Help(
    id: "Membuka program.", en: "Opens the program.",
    name: "start", usage: "berdaya [start]",
    examples: [
      "berdaya",
      "berdaya --participant \"Siti\" | dengan nama itu | with that name there",
    ])

  @OptionGroup var options: CommonOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws { try screen.choices.open(.home, with: options) }
}
