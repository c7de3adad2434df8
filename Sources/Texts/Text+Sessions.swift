/// Training sessions: their facts, their roster, what they refuse.
extension Text {
  /// The time limit in minutes.
  public static let minutes = Text(id: "Menit", en: "Minutes")
  /// The score from which a test is passed.
  public static let passMark = Text(id: "Batas lulus (%)", en: "Pass mark (%)")
  /// The hours of training.
  public static let trainingHours = Text(id: "Jam pelatihan", en: "Training hours")
  /// The test before the training.
  public static let preTest = Text(id: "Pre-test", en: "Pre-test")
  /// The test after the training.
  public static let postTest = Text(id: "Post-test", en: "Post-test")

  /// A test that may not be taken yet.
  public static let testUnopened = Text(id: "belum dibuka", en: "not opened yet")
  /// A test that may be taken.
  public static let testOpen = Text(id: "dibuka", en: "open")
  /// A test that may no longer be taken.
  public static let testClosed = Text(id: "ditutup", en: "closed")
  /// There are no sessions.
  public static let noSessionsYet = Text(id: "Belum ada sesi.", en: "No sessions yet.")

  /// A test may be taken now.
  public static func testOpened(_ test: Text) -> Text {
    Text(id: "\(test.id) dibuka.", en: "The \(test.en) is open.")
  }
  /// A test may no longer be taken.
  public static func testClosedNow(_ test: Text, submitted: Int) -> Text {
    Text(
      id: "\(test.id) ditutup."
        + (submitted > 0 ? " \(submitted) tes yang belum selesai dikumpulkan apa adanya." : ""),
      en: "The \(test.en) is closed."
        + (submitted > 0 ? " \(submitted) unfinished tests were submitted as they stood." : ""))
  }
  /// No title.
  public static let emptyTitle = Text(
    id: "Nama pelatihan masih kosong. Ketik namanya.",
    en: "The training has no title. Type its title.")
  /// The dates don't fit.
  public static let endsBeforeStart = Text(
    id: "Tanggal selesai lebih awal daripada tanggal mulai. Perbaiki salah satunya.",
    en: "The last day is before the first. Change one of them.")
  /// A number that is too large or too small.
  public static func outOfRange(_ name: Text, _ found: Int, _ range: ClosedRange<Int>) -> Text {
    let limits = "\(range.lowerBound)–\(range.upperBound)"
    return Text(
      id: "\(name.id): \(found) tidak dapat dipakai. Isilah angka \(limits).",
      en: "\(name.en): \(found) can't be used. Give a number from \(limits).")
  }
  /// No such session.
  public static func noSuchSession(_ name: String) -> Text {
    Text(
      id: "Sesi \(name) tidak ditemukan. Daftar sesi: berdaya session list",
      en: "There is no session \(name). The list of sessions: berdaya session list")
  }
  /// The session does not have the test.
  public static func noSuchTest(_ test: Text) -> Text {
    Text(
      id: "Sesi ini tidak memiliki \(test.id).", en: "This session has no \(test.en).")
  }
  /// The session is about another module.
  public static func otherModule(_ module: String) -> Text {
    Text(
      id: "Sesi ini memakai materi \"\(module)\". Buka program dengan materi itu (--content).",
      en: "This session is about \"\(module)\". Open the program with that content (--content).")
  }
  /// The test may not be taken now.
  public static func testNotOpen(_ test: Text) -> Text {
    Text(
      id: "\(test.id) tidak sedang dibuka. Tanyakan kepada pelatih Anda.",
      en: "The \(test.en) is not open now. Ask your trainer.")
  }
  /// Not on the roster.
  public static let notEnrolled = Text(
    id: "Nama ini tidak ada dalam daftar peserta sesi.",
    en: "This name is not on the session's roster.")
  /// Started already.
  public static let alreadyStarted = Text(
    id: "Peserta ini sudah mengerjakan tes itu di program ini.",
    en: "This participant has already taken that test in the program.")
  /// Attempts would be lost.
  public static let hasAttempts = Text(
    id: "Sudah ada jawaban yang tersimpan untuk ini, jadi tidak dapat dihapus atau diganti.",
    en: "Answers are stored for this, so it can't be removed or replaced.")

  /// The name of a test from its stored name, `pre-test` or `post-test`.
  public static func test(_ name: String) -> Text { name == "post-test" ? postTest : preTest }
}
