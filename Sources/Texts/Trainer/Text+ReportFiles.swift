import Curriculum

/// Writing reports into files.
extension Text {
  public static func reportWritten(_ path: String) -> Text {
    Text("Laporan disimpan di \(path).", "The report was saved in \(path).")
  }
  /// A table with telephone numbers, as CSV.
  public static func scoresWritten(_ path: String) -> Text {
    reportWritten(path)
      + Text(
        " Excel menghapus angka 0 di depan nomor telepon dalam CSV; untuk Excel, simpan sebagai .xlsx.",
        " In CSV Excel drops the 0 that telephone numbers begin with; for Excel, save it as .xlsx.")
  }
  public static func certificatesWritten(_ count: Int, to path: String) -> Text {
    Text(
      "\(count) sertifikat disimpan di \(path).",
      (count == 1 ? "1 certificate was" : "\(count) certificates were") + " saved in \(path).")
  }
  /// How many have none because their test is not finished.
  public static func withoutFinished(_ count: Int) -> Text {
    Text(
      "Belum mendapat sertifikat karena tes penentu belum selesai: \(count) peserta.",
      "\(many(count, "participant")) without a certificate: the deciding test not finished.")
  }
  /// How many have none because they have not passed.
  public static func withoutPassed(_ count: Int) -> Text {
    Text(
      "Belum mendapat sertifikat karena belum lulus: \(count) peserta.",
      "\(many(count, "participant")) without a certificate: not passed.")
  }
  /// What the two sides of certificates say.
  public static func hoursDiffer(_ front: Double, _ back: Double) -> Text {
    let words = { (language: Language) in (language.number(front), language.number(back)) }
    let (id, en) = (words(.indonesian), words(.english))
    return Text(
      "Periksa: di halaman depan tertulis \(id.0) jam pelajaran, jumlah materi di belakang \(id.1).",
      "Look: the front says \(en.0) lesson hours, the subjects on the back make \(en.1).")
  }
  public static let noCertificates = Text(
    "Belum ada sertifikat: belum ada peserta yang menyelesaikan tes penentu.",
    "No certificates yet: nobody has finished the deciding test.")
  public static let nobodyPassed = Text(
    "Belum ada sertifikat: belum ada peserta yang lulus.",
    "No certificates yet: nobody has passed.")
  public static func noSheets(ofResults: Bool) -> Text {
    ofResults
      ? Text(
        "Belum ada yang dicetak: belum ada peserta yang menyelesaikan tes ini.",
        "Nothing to print yet: nobody has finished this test.")
      : Text(
        "Belum ada yang dicetak: daftar peserta masih kosong.",
        "Nothing to print yet: nobody is on the roster.")
  }
  public static func keepsDatabase(_ path: String) -> Text {
    Text(
      "\(path) adalah basis data dan tidak diganti. Pilih nama lain.",
      "\(path) is a database, and is left as it is. Choose another name.")
  }
  public static func fileExists(_ path: String) -> Text {
    Text(
      "Berkas \(path) sudah ada dan tidak diubah. Pilih nama lain, atau ganti dengan --force.",
      "The file \(path) exists and is left as it is. Choose another name, or add --force.")
  }
  public static func noFolder(_ path: String) -> Text {
    Text(
      "Folder \(path) tidak ada. Sebutkan folder yang ada, atau berkas baru dengan akhiran, "
        + "misalnya salinan.sqlite.",
      "There is no folder \(path). Name one that is there, or a new file with its ending, "
        + "such as copy.sqlite.")
  }
  public static func cannotWriteFile(_ path: String, reason: Text) -> Text {
    Text(
      "Berkas \(path) tidak dapat disimpan: \(reason.id). Pilih folder lain.",
      "The file \(path) can't be written: \(reason.en). Choose another folder.")
  }
}
