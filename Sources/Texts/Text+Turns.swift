/// Taking turns at a session's test on one terminal.
extension Text {
  /// Training sessions.
  public static let trainingSession = Text(id: "Sesi pelatihan", en: "Training session")
  /// What a session is for, at home.
  public static let trainingSessionAbout = Text(
    id: "Pre-test dan post-test bersama pelatih.",
    en: "Pre-test and post-test with your trainer.")
  /// No test may be taken now.
  public static let noOpenTests = Text(
    id: "Belum ada tes yang dibuka. Pelatih membukanya lewat menu Pelatih.",
    en: "No test is open yet. The trainer opens one in the trainer's menu.")
  /// Above the list of open tests.
  public static let openTestsAbout = Text(
    id: "Pilih tes. Setelah itu layar ini hanya dapat ditutup oleh pelatih.",
    en: "Choose a test. From then on only the trainer can close this screen.")
  /// How to find one's name.
  public static let turnHow = Text(
    id: "Ketik nama Anda, lalu pilih.", en: "Type your name, then choose it.")
  /// A search without results.
  public static let nameNotFound = Text(
    id: "Nama itu tidak ada dalam daftar. Periksa ejaannya, atau panggil pelatih.",
    en: "That name is not in the list. Check how it is spelt, or call the trainer.")
  /// A session without participants.
  public static let rosterEmpty = Text(
    id: "Daftar peserta masih kosong.", en: "There is nobody on the roster yet.")
  /// How far a participant is.
  public static let turnUnderWay = Text(id: "sedang mengerjakan", en: "under way")
  /// How far a participant is.
  public static let turnDone = Text(id: "sudah selesai", en: "done")
  /// Starts the test.
  public static let turnStart = Text(id: "Ya, mulai", en: "Yes, start")
  /// Goes on with the test.
  public static let turnResume = Text(id: "Ya, lanjutkan", en: "Yes, go on")
  /// The wrong name was chosen.
  public static let turnNotMe = Text(id: "Bukan, kembali", en: "No, go back")
  /// Hands over to the next participant.
  public static let turnNext = Text(id: "Peserta berikutnya", en: "Next participant")
  /// Leads back to the names.
  public static let toNames = Text(id: "Ke daftar nama", en: "To the list of names")
  /// Key: only the trainer may go back here.
  public static let keyTrainerOnly = Text(id: "pelatih", en: "trainer")
  /// Help for that key.
  public static let helpTrainerOnly = Text(
    id: "Menutup layar ini; memerlukan PIN pelatih",
    en: "Closes this screen; needs the trainer's PIN")
  /// The clock ended the test.
  public static let thanksByClock = Text(
    id: "Waktu tes sudah habis.", en: "The time for the test is over.")
  /// Hands over.
  public static let thanksCallNext = Text(
    id: "Silakan panggil peserta berikutnya.", en: "Please call the next participant.")
  /// Nobody is left.
  public static let thanksLast = Text(
    id: "Semua peserta dalam daftar sudah mulai atau selesai.",
    en: "Everyone on the list has started or finished.")
  /// What leaving a test for now means.
  public static let leaveTurnCost = Text(
    id: "Jawaban Anda tersimpan. Pilih nama Anda lagi untuk melanjutkan; waktunya terus berjalan.",
    en: "Your answers are kept. Choose your name again to go on; the time goes on meanwhile.")
  /// Heading of leaving a test for now.
  public static let leaveTurnHeading = Text(
    id: "Tinggalkan tes dulu?", en: "Leave the test for now?")

  /// How many have finished.
  public static func turnsDone(_ done: Int, of count: Int) -> Text {
    Text(id: "\(done) dari \(count) selesai", en: "\(done) of \(count) done")
  }
  /// Asks whether the name is right.
  public static func turnIsItYou(_ name: String) -> Text {
    Text(id: "Apakah Anda \(name)?", en: "Are you \(name)?")
  }
  /// What starting means.
  public static func turnStartAbout(_ test: Text, minutes: Int) -> Text {
    Text(
      id: "\(test.id), \(minutes) menit. Waktu mulai berjalan begitu Anda mulai. "
        + "Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(test.en), \(minutes) minutes. The clock starts when you do. "
        + "You may change answers until you submit.")
  }
  /// What going on means.
  public static func turnResumeAbout(_ test: Text) -> Text {
    Text(
      id: "\(test.id) Anda belum selesai. Semua jawaban tadi tersimpan.",
      en: "Your \(test.en) is not finished. All your answers so far are kept.")
  }
  /// The test is done.
  public static func turnAlreadyDone(_ test: Text) -> Text {
    Text(
      id: "\(test.id) Anda sudah selesai. Silakan panggil peserta berikutnya.",
      en: "You have finished the \(test.en). Please call the next participant.")
  }
  /// Thanks.
  public static func thanks(_ name: String) -> Text {
    Text(id: "Terima kasih, \(name).", en: "Thank you, \(name).")
  }
  /// The answers are kept.
  public static func thanksKept(_ answered: Int, of count: Int) -> Text {
    Text(
      id: "Jawaban Anda tersimpan: \(answered) dari \(count) soal terjawab.",
      en: "Your answers are kept: \(answered) of \(count) questions answered.")
  }
  /// Who may come next.
  public static func thanksNext(_ name: String) -> Text {
    Text(id: "Berikutnya dalam daftar: \(name)", en: "Next on the list: \(name)")
  }
}
