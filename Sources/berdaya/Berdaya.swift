import ArgumentParser
import CVersion

/// The command line: without a subcommand, the screens.
struct Berdaya: Command {
  static let help = Help(
    id: "Belajar dan berlatih pemberdayaan masyarakat.", en: "Learn community empowerment.",
    name: "berdaya",
    examples: [
      .init("berdaya", id: "membuka program", en: "opens the program"),
      .init("berdaya --lang en", id: "dalam bahasa Inggris", en: "in English"),
      .init(
        "berdaya --plain", id: "baris demi baris, untuk pembaca layar",
        en: "line by line, for a screen reader"),
      .init("berdaya quiz --section D", id: "langsung berlatih", en: "practice at once"),
      .init("berdaya review", id: "pengulangan hari ini", en: "today's review"),
      .init("berdaya read D3", id: "membaca satu pernyataan", en: "reads a statement"),
      .init("berdaya guide -o panduan.html", id: "panduan pelatih", en: "the trainer's guide"),
      .init("berdaya progress", id: "kemajuan belajar", en: "how far one has learnt"),
      .init("berdaya scores", id: "daftar nilai", en: "lists scores"),
      .init("berdaya session list", id: "sesi pelatihan", en: "training sessions"),
      .init("berdaya report --session 1", id: "laporan sesi", en: "a session's report"),
      .init("berdaya letterhead", id: "kop surat dan sertifikat", en: "what stands on papers"),
      .init("berdaya analyse --session 1", id: "analisis butir soal", en: "item analysis"),
      .init("berdaya content check", id: "memeriksa berkas materi", en: "checks the content"),
      .init("berdaya data", id: "tempat data disimpan", en: "where the data are"),
      .init("berdaya doctor", id: "memeriksa data dan terminal", en: "looks after the data"),
    ],
    about: [
      .text(
        id: "Kode keluar: 0 berhasil; 1 gagal, dengan pesan; 3 basis data bermasalah; 64 perintah "
          + "keliru.",
        en: "Exit status: 0 done; 1 failed, with a message; 3 trouble with the database; 64 a "
          + "wrong command."),
      .text(
        id: "`BERDAYA_WAIT`: berapa detik disk atau program lain ditunggu; biasanya 60.",
        en: "BERDAYA_WAIT: how many seconds to wait for the disk or another program; else 60."),
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
