/// Training sessions: their facts, their roster, what they refuse.
extension Text {
  public static let minutes = Text(id: "Menit", en: "Minutes")
  public static let passMark = Text(id: "Batas lulus (%)", en: "Pass mark (%)")
  public static let trainingHours = Text(id: "Jam pelajaran (JP)", en: "Lesson hours")
  public static let preTest = Text(id: "Pre-test", en: "Pre-test")
  public static let postTest = Text(id: "Post-test", en: "Post-test")

  public static let testUnopened = Text(id: "belum dibuka", en: "not opened yet")
  public static let testOpen = Text(id: "dibuka", en: "open")
  public static let testClosed = Text(id: "ditutup", en: "closed")
  public static let noSessionsYet = Text(id: "Belum ada sesi.", en: "No sessions yet.")

  public static func testOpened(_ test: Text) -> Text {
    Text(id: "\(test.id) dibuka.", en: "The \(test.en) is open.")
  }
  public static func testClosedNow(_ test: Text, submitted: Int) -> Text {
    Text(
      id: "\(test.id) ditutup."
        + (submitted > 0 ? " \(submitted) tes yang belum selesai dikumpulkan apa adanya." : ""),
      en: "The \(test.en) is closed."
        + (submitted > 0 ? " \(submitted) unfinished tests were submitted as they stood." : ""))
  }
  public static let emptyTitle = Text(
    id: "Nama pelatihan masih kosong. Ketik namanya.",
    en: "The training has no title. Type its title.")
  public static let endsBeforeStart = Text(
    id: "Tanggal selesai lebih awal daripada tanggal mulai. Perbaiki salah satunya.",
    en: "The last day is before the first. Change one of them.")
  public static func outOfRange<Value: Comparable>(
    _ name: Text, _ found: Value, _ range: ClosedRange<Value>
  ) -> Text {
    let limits = "\(range.lowerBound)–\(range.upperBound)"
    return Text(
      id: "\(name.id): \(found) tidak dapat dipakai. Isilah angka \(limits).",
      en: "\(name.en): \(found) can't be used. Give a number from \(limits).")
  }
  public static func noSuchSession(_ name: String) -> Text {
    Text(
      id: "Sesi \(name) tidak ditemukan. Daftar sesi: berdaya session list",
      en: "There is no session \(name). The list of sessions: berdaya session list")
  }
  public static func noSuchTest(_ test: Text) -> Text {
    Text(
      id: "Sesi ini tidak memakai \(test.id).", en: "This session has no \(test.en).")
  }
  public static func otherModule(_ module: String) -> Text {
    Text(
      id: "Sesi ini memakai materi \"\(module)\". Buka program dengan materi itu (--content).",
      en: "This session is about \"\(module)\". Open the program with that content (--content).")
  }
  public static func testNotOpen(_ test: Text) -> Text {
    Text(
      id: "\(test.id) tidak sedang dibuka. Tanyakan kepada pelatih Anda.",
      en: "The \(test.en) is not open now. Ask your trainer.")
  }
  public static let notEnrolled = Text(
    id: "Nama ini tidak ada dalam daftar peserta sesi.",
    en: "This name is not on the session's roster.")
  public static let alreadyStarted = Text(
    id: "Peserta ini sudah mengerjakan tes itu. Sisihkan dahulu hasilnya (Perbaikan).",
    en: "This participant has a result for that test already. Set that aside first (Repairs).")
  public static let isEnrolled = Text(
    id: "Nama ini ada dalam daftar peserta sebuah sesi, jadi tidak dapat dihapus. "
      + "Mulai dari awal tetap dapat dipilih.",
    en:
      "This name is on a session's roster, so it can't be deleted. To start anew is still possible."
  )
  public static let hasAttempts = Text(
    id: "Sudah ada jawaban yang tersimpan untuk ini, jadi tidak dapat dihapus atau diganti.",
    en: "Answers are stored for this, so it can't be removed or replaced.")

  public static func otherTestOpen(_ other: Text) -> Text {
    Text(
      id: "\(other.id) masih dibuka. Peserta dapat keliru memilih tes; sebaiknya tutup dahulu.",
      en: "The \(other.en) is still open. Participants may choose the wrong test; better close it "
        + "first.")
  }
  public static let sameForm = Text(id: "Bentuk soal yang sama?", en: "The same form?")
  public static let sameFormAbout = Text(
    id:
      "Pre-test dan post-test menanyakan soal yang sama persis. Kenaikan nilai lalu dapat berasal "
      + "dari ingatan akan soalnya.",
    en: "Pre-test and post-test ask the very same questions. A rise may then come from remembering "
      + "them.")
  public static let chooseOtherForm = Text(id: "Pilih yang lain", en: "Choose another")
  public static let keepSameForm = Text(id: "Tetap pakai", en: "Keep it so")
  public static let minutesForEach = Text(
    id: "Menit (atau 30, 20, 30)", en: "Minutes (or 30, 20, 30)")
  public static let followUpDay = Text(
    id: "Tanggal tes lanjutan", en: "Follow-up test on")
  public static let followUpTooEarly = Text(
    id: "Tes lanjutan harus sesudah hari terakhir pelatihan, biasanya beberapa minggu kemudian.",
    en: "The follow-up comes after the last day of the training, mostly some weeks later.")
  public static let noFormForFollowUp = Text(
    id: "Materi ini tidak memiliki soal yang belum keluar dalam kedua tes.",
    en: "This content has no questions that the two tests leave unasked.")
  public static let followUpTest = Text(id: "Tes lanjutan", en: "Follow-up test")
}
