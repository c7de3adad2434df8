/// Training sessions: their facts, their roster, what they refuse.
extension Text {
  public static let minutes = Text("Menit", "Minutes")
  public static let passMark = Text("Batas lulus (%)", "Pass mark (%)")
  public static let trainingHours = Text("Jam pelajaran (JP)", "Lesson hours")
  public static let preTest = Text("Pre-test", "Pre-test")
  public static let postTest = Text("Post-test", "Post-test")

  public static let noSessionsYet = Text("Belum ada sesi.", "No sessions yet.")

  public static func testOpened(_ test: Text) -> Text {
    Text("\(test.id) dibuka.", "The \(test.en) is open.")
  }
  public static func testClosedNow(_ test: Text, submitted: Int) -> Text {
    Text(
      "\(test.id) ditutup."
        + (submitted > 0
          ? " \(submitted) tes yang belum selesai ikut dikumpulkan apa adanya." : ""),
      "The \(test.en) is closed."
        + (submitted > 0 ? " Unfinished tests submitted as they stood: \(submitted)." : ""))
  }
  public static func outOfRange<Value: Comparable>(
    _ name: Text, _ found: Value, _ range: ClosedRange<Value>
  ) -> Text {
    let limits = "\(range.lowerBound)–\(range.upperBound)"
    return Text(
      "\(name.id): \(found) tidak dapat dipakai. Isilah angka \(limits).",
      "\(name.en): \(found) can't be used. Give a number from \(limits).")
  }
  public static func testNotOpen(_ test: Text) -> Text {
    Text(
      "\(test.id) tidak sedang dibuka. Tanyakan kepada pelatih Anda.",
      "The \(test.en) is not open now. Ask your trainer.")
  }

  public static let sameForm = Text("Bentuk soal yang sama?", "The same form?")
  public static let sameFormAbout = Text(
    "Pre-test dan post-test menanyakan soal yang sama persis. Akibatnya, nilai dapat naik "
      + "hanya karena peserta ingat soalnya.",
    "Pre-test and post-test ask the very same questions. A rise may then come from remembering "
      + "them.")
  public static let chooseOtherForm = Text("Pilih yang lain", "Choose another")
  public static let keepSameForm = Text("Tetap pakai", "Keep it so")
  public static let minutesForEach = Text(
    "Menit (semua atau per tes)", "Minutes (for all or each)")
  public static let followUpDay = Text("Tanggal tes lanjutan", "Follow-up test on")
}
