/// Writing reports into files.
extension Text {
  public static func reportWritten(_ path: String) -> Text {
    Text("Laporan disimpan di \(path).", "The report was saved in \(path).")
  }
  /// - Parameter left: how many have none.
  public static func certificatesWritten(_ count: Int, left: Int = 0, to path: String) -> Text {
    Text(
      "\(count) sertifikat disimpan di \(path).",
      (count == 1 ? "1 certificate was" : "\(count) certificates were") + " saved in \(path).")
      + Text(
        " \(left) peserta belum mendapat sertifikat: tes penentu belum selesai, atau tidak dipilih.",
        " \(many(left, "participant")) without a certificate: the deciding test not finished, or "
          + "not chosen."
      ).when(left > 0)
  }
  public static let noCertificates = Text(
    "Belum ada sertifikat: belum ada peserta yang menyelesaikan tes penentu.",
    "No certificates yet: nobody has finished the deciding test.")
  public static func noSheets(ofResults: Bool) -> Text {
    ofResults
      ? Text(
        "Belum ada yang dicetak: belum ada peserta yang menyelesaikan tes ini.",
        "Nothing to print yet: nobody has finished this test.")
      : Text(
        "Belum ada yang dicetak: daftar peserta masih kosong.",
        "Nothing to print yet: nobody is on the attendance list.")
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
  public static func cannotWriteFile(_ path: String, reason: Text) -> Text {
    Text(
      "Berkas \(path) tidak dapat disimpan: \(reason.id). Pilih folder lain.",
      "The file \(path) can't be written: \(reason.en). Choose another folder.")
  }
}
