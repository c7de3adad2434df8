/// Taking turns at a session's test on one terminal.
extension Text {
  public static let trainingSession = Text(id: "Sesi pelatihan", en: "Training session")
  public static let noOpenTests = Text(
    id: "Belum ada tes yang dibuka. Pelatih membukanya lewat menu Pelatih.",
    en: "No test is open yet. The trainer opens one in the trainer's menu.")
  public static let openTestsAbout = Text(
    id: "Pilih tes. Setelah itu layar ini hanya dapat ditutup oleh pelatih.",
    en: "Choose a test. From then on only the trainer can close this screen.")
  public static let turnHow = Text(
    id: "Ketik nama Anda, lalu pilih dari daftar.", en: "Type your name, then choose it.")
  public static let nameNotFound = Text(
    id: "Nama itu tidak ada dalam daftar. Periksa ejaannya, atau panggil pelatih.",
    en: "That name is not in the list. Check how it is spelt, or call the trainer.")
  public static let rosterEmpty = Text(
    id: "Daftar peserta masih kosong.", en: "There is nobody on the roster yet.")
  public static let turnUnderWay = Text(id: "sedang mengerjakan", en: "under way")
  public static let turnDone = Text(id: "sudah selesai", en: "done")
  public static let turnStart = Text(id: "Ya, mulai", en: "Yes, start")
  public static let turnResume = Text(id: "Ya, lanjutkan", en: "Yes, go on")
  public static let turnNotMe = Text(id: "Bukan, kembali", en: "No, go back")
  public static let turnNext = Text(id: "Peserta berikutnya", en: "Next participant")
  public static let toNames = Text(id: "Ke daftar nama", en: "To the list of names")
  public static let keyTrainerOnly = Text(id: "pelatih", en: "trainer")
  public static let helpTrainerOnly = Text(
    id: "Menutup layar ini; memerlukan PIN pelatih",
    en: "Closes this screen; needs the trainer's PIN")
  public static let thanksByClock = Text(
    id: "Waktu tes sudah habis.", en: "The time for the test is over.")
  public static let thanksCallNext = Text(
    id: "Silakan panggil peserta berikutnya.", en: "Please call the next participant.")
  public static let thanksLast = Text(
    id: "Semua peserta dalam daftar sudah mulai atau selesai.",
    en: "Everyone on the list has started or finished.")
  public static let leaveTurnCost = Text(
    id:
      "Jawaban Anda tersimpan. Pilih nama Anda lagi untuk melanjutkan; waktunya berhenti sampai Anda kembali.",
    en: "Your answers are kept. Choose your name again to go on; the time stands until then.")
  public static let leaveTurnHeading = Text(
    id: "Tinggalkan tes sebentar?", en: "Leave the test for now?")

  public static func turnsDone(_ done: Int, of count: Int) -> Text {
    Text(id: "\(done) dari \(count) selesai", en: "\(done) of \(count) done")
  }
  public static func turnIsItYou(_ name: String) -> Text {
    Text(id: "Apakah Anda \(name)?", en: "Are you \(name)?")
  }
  public static func turnStartAbout(_ test: Text, minutes: Int) -> Text {
    Text(
      id: "\(test.id), \(minutes) menit. Waktu berjalan sejak Anda mulai. "
        + "Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(test.en), \(minutes) minutes. The clock starts when you do. "
        + "You may change answers until you submit.")
  }
  public static func turnResumeAbout(_ test: Text) -> Text {
    Text(
      id: "\(test.id) Anda belum selesai. Jawaban yang tadi sudah tersimpan.",
      en: "Your \(test.en) is not finished. All your answers so far are kept.")
  }
  public static func turnAlreadyDone(_ test: Text, byClock: Bool) -> Text {
    guard !byClock else {
      return Text(
        id:
          "Waktu \(test.id) Anda sudah habis; jawaban Anda tersimpan. Panggil pelatih bila ada yang "
          + "mengganggu, misalnya listrik padam.",
        en:
          "Your time for the \(test.en) is over; your answers are kept. Call the trainer if something "
          + "was in the way, such as a power cut.")
    }
    return Text(
      id: "\(test.id) Anda sudah selesai. Silakan panggil peserta berikutnya.",
      en: "You have finished the \(test.en). Please call the next participant.")
  }
  public static func thanks(_ name: String) -> Text {
    // A name may end in a degree and its full stop.
    let end = name.hasSuffix(".") ? "" : "."
    return Text(id: "Terima kasih, \(name)\(end)", en: "Thank you, \(name)\(end)")
  }
  public static func thanksKept(_ answered: Int, of count: Int) -> Text {
    Text(
      id: "Jawaban Anda tersimpan: \(answered) dari \(count) soal terjawab.",
      en: "Your answers are kept: \(answered) of \(count) questions answered.")
  }
  public static func thanksNext(_ name: String) -> Text {
    Text(id: "Berikutnya dalam daftar: \(name)", en: "Next on the list: \(name)")
  }
  public static func turnCodeHeading(_ name: String) -> Text {
    Text(id: "Lanjutkan sebagai \(name)", en: "Go on as \(name)")
  }
  public static let turnCode = Text(id: "Kode", en: "Code")
  public static let turnCodeAbout = Text(
    id: "Tes ini sudah dimulai. Ketik kode peserta Anda, atau panggil pelatih untuk mengetik PIN.",
    en: "This test has been started. Type your own code, or ask the trainer to type the PIN.")
  public static let turnCodeWrong = Text(
    id: "Kode salah. Coba lagi, atau panggil pelatih.",
    en: "That is not the code. Try again, or ask the trainer.")
  public static func turnCodeWait(_ wait: String) -> Text {
    Text(
      id: "Kode salah. Tunggu \(wait), atau panggil pelatih.",
      en: "That is not the code. Wait \(wait), or ask the trainer.")
  }
}
