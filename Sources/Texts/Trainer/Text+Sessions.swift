/// Training sessions: their facts, their roster, what they refuse.
extension Text {
  public static let minutes = Text("Menit", "Minutes")
  public static let passMark = Text("Batas lulus (%)", "Pass mark (%)")
  public static let trainingHours = Text("Jam pelajaran (JP)", "Lesson hours")
  public static let preTest = Text("Pre-test", "Pre-test")
  public static let postTest = Text("Post-test", "Post-test")

  public static let testUnopened = Text("belum dibuka", "not opened yet")
  public static let testOpen = Text("dibuka", "open")
  public static let testClosed = Text("ditutup", "closed")
  public static let noSessionsYet = Text("Belum ada sesi.", "No sessions yet.")

  public static func testOpened(_ test: Text) -> Text {
    Text("\(test.id) dibuka.", "The \(test.en) is open.")
  }
  public static func testClosedNow(_ test: Text, submitted: Int) -> Text {
    Text(
      "\(test.id) ditutup."
        + (submitted > 0 ? " \(submitted) tes yang belum selesai dikumpulkan apa adanya." : ""),
      "The \(test.en) is closed."
        + (submitted > 0 ? " \(submitted) unfinished tests were submitted as they stood." : ""))
  }
  public static let emptyTitle = Text(
    "Nama pelatihan masih kosong. Ketik namanya.", "The training has no title. Type its title.")
  public static let endsBeforeStart = Text(
    "Tanggal selesai lebih awal daripada tanggal mulai. Perbaiki salah satunya.",
    "The last day is before the first. Change one of them.")
  public static func outOfRange<Value: Comparable>(
    _ name: Text, _ found: Value, _ range: ClosedRange<Value>
  ) -> Text {
    let limits = "\(range.lowerBound)–\(range.upperBound)"
    return Text(
      "\(name.id): \(found) tidak dapat dipakai. Isilah angka \(limits).",
      "\(name.en): \(found) can't be used. Give a number from \(limits).")
  }
  public static func noSuchSession(_ name: String) -> Text {
    Text(
      "Sesi \(name) tidak ditemukan. Daftar sesi: berdaya session list",
      "There is no session \(name). The list of sessions: berdaya session list")
  }
  public static func noSuchTest(_ test: Text) -> Text {
    Text("Sesi ini tidak memakai \(test.id).", "This session has no \(test.en).")
  }
  public static func otherModule(_ module: String) -> Text {
    Text(
      "Sesi ini memakai materi \"\(module)\". Buka program dengan materi itu (--content).",
      "This session is about \"\(module)\". Open the program with that content (--content).")
  }
  public static func testNotOpen(_ test: Text) -> Text {
    Text(
      "\(test.id) tidak sedang dibuka. Tanyakan kepada pelatih Anda.",
      "The \(test.en) is not open now. Ask your trainer.")
  }
  public static let notEnrolled = Text(
    "Nama ini tidak ada dalam daftar peserta sesi.", "This name is not on the session's roster.")
  public static let alreadyStarted = Text(
    "Peserta ini sudah mengerjakan tes itu. Sisihkan dahulu hasilnya (Perbaikan).",
    "This participant has a result for that test already. Set that aside first (Repairs).")
  public static let isEnrolled = Text(
    "Nama ini ada dalam daftar peserta sebuah sesi, jadi tidak dapat dihapus. "
      + "Mulai dari awal tetap dapat dipilih.",
    "This name is on a session's roster, so it can't be deleted. To start anew is still possible.")
  public static let hasAttempts = Text(
    "Sudah ada jawaban yang tersimpan untuk ini, jadi tidak dapat dihapus atau diganti.",
    "Answers are stored for this, so it can't be removed or replaced.")

  public static func otherTestOpen(_ other: Text) -> Text {
    Text(
      "\(other.id) masih dibuka. Peserta dapat keliru memilih tes; sebaiknya tutup dahulu.",
      "The \(other.en) is still open. Participants may choose the wrong test; better close it "
        + "first.")
  }
  public static let sameForm = Text("Bentuk soal yang sama?", "The same form?")
  public static let sameFormAbout = Text(
    "Pre-test dan post-test menanyakan soal yang sama persis. Kenaikan nilai lalu dapat berasal "
      + "dari ingatan akan soalnya.",
    "Pre-test and post-test ask the very same questions. A rise may then come from remembering "
      + "them.")
  public static let chooseOtherForm = Text("Pilih yang lain", "Choose another")
  public static let keepSameForm = Text("Tetap pakai", "Keep it so")
  public static let minutesForEach = Text("Menit (atau 30, 20, 30)", "Minutes (or 30, 20, 30)")
  public static let followUpDay = Text("Tanggal tes lanjutan", "Follow-up test on")
  public static let followUpTooEarly = Text(
    "Tes lanjutan harus sesudah hari terakhir pelatihan, biasanya beberapa minggu kemudian.",
    "The follow-up comes after the last day of the training, mostly some weeks later.")
  public static let noFormForFollowUp = Text(
    "Materi ini tidak memiliki soal yang belum keluar dalam kedua tes.",
    "This content has no questions that the two tests leave unasked.")
  public static let followUpTest = Text("Tes lanjutan", "Follow-up test")
}
