import Quiz

/// Taking turns at a session's test on one terminal.
extension Text {
  public static let trainingSession = Text("Sesi pelatihan", "Training session")
  public static let noOpenTests = Text(
    "Belum ada tes yang dibuka. Pelatih membukanya lewat menu Pelatih.",
    "No test is open yet. The trainer opens one in the trainer's menu.")
  public static let openTestsAbout = Text(
    "Pilih tes. Setelah itu layar ini hanya dapat ditutup oleh pelatih.",
    "Choose a test. From then on only the trainer can close this screen.")
  public static let turnHow = Text(
    "Ketik nama Anda, lalu pilih dari daftar.", "Type your name, then choose it.")
  public static let nameNotFound = Text(
    "Nama itu tidak ada dalam daftar. Periksa ejaannya, atau panggil pelatih.",
    "That name is not in the list. Check how it is spelt, or call the trainer.")
  public static let rosterEmpty = Text(
    "Daftar peserta masih kosong.", "There is nobody on the roster yet.")
  public static let turnUnderWay = Text("sedang mengerjakan", "under way")
  public static let turnDone = Text("sudah selesai", "done")
  public static let turnStart = Text("Ya, mulai", "Yes, start")
  public static let turnResume = Text("Ya, lanjutkan", "Yes, go on")
  public static let turnNotMe = Text("Bukan, kembali", "No, go back")
  public static let turnNext = Text("Peserta berikutnya", "Next participant")
  public static let toNames = Text("Ke daftar nama", "To the list of names")
  public static let keyTrainerOnly = Text("pelatih", "trainer")
  public static let helpTrainerOnly = Text(
    "Menutup layar ini; memerlukan PIN pelatih", "Closes this screen; needs the trainer's PIN")
  public static let thanksByClock = Text("Waktu tes sudah habis.", "The time for the test is over.")
  public static let thanksCallNext = Text(
    "Silakan panggil peserta berikutnya.", "Please call the next participant.")
  public static let thanksLast = Text(
    "Semua peserta dalam daftar sudah mulai atau selesai.",
    "Everyone on the list has started or finished.")
  public static let leaveTurnCost = Text(
    "Jawaban Anda tersimpan. Pilih nama Anda lagi untuk melanjutkan; waktunya berhenti sampai Anda kembali.",
    "Your answers are kept. Choose your name again to go on; the time stands until then.")
  public static let leaveTurnHeading = Text("Tinggalkan tes sebentar?", "Leave the test for now?")

  public static func turnsDone(_ done: Int, of count: Int) -> Text {
    Text("\(done) dari \(count) selesai", "\(done) of \(count) done")
  }
  public static func turnIsItYou(_ name: String) -> Text {
    Text("Apakah Anda \(name)?", "Are you \(name)?")
  }
  public static func turnStartAbout(_ test: Text, minutes: Int?) -> Text {
    let time = minutes.map {
      Text(
        ", \($0) menit. Waktu berjalan sejak Anda mulai.",
        ", \(many($0, "minute")). The clock starts when you do.")
    }
    return test + (time ?? Text(".", ".")) + answersMayChange
  }
  public static func turnResumeAbout(_ test: Text) -> Text {
    Text(
      "\(test.id) Anda belum selesai. Jawaban yang tadi sudah tersimpan.",
      "Your \(test.en) is not finished. All your answers so far are kept.")
  }
  public static func turnAlreadyDone(_ test: Text, by ender: Attempt.Ender?) -> Text {
    let kept = Text(
      "; jawaban Anda tersimpan. Panggil pelatih bila ada yang mengganggu, misalnya listrik padam.",
      "; your answers are kept. Call the trainer if something was in the way, such as a power cut.")
    switch ender {
    case .clock:
      return Text(
        "Waktu \(test.id) Anda sudah habis", "Your time for the \(test.en) is over") + kept
    case .trainer:
      return Text(
        "\(test.id) Anda ditutup oleh pelatih", "The trainer has closed your \(test.en)") + kept
    case .participant, nil: break
    }
    return Text(
      "\(test.id) Anda sudah selesai. Silakan panggil peserta berikutnya.",
      "You have finished the \(test.en). Please call the next participant.")
  }
  public static func thanks(_ name: String) -> Text {
    Text("Terima kasih, \(name.asSentence)", "Thank you, \(name.asSentence)")
  }
  public static func thanksKept(_ answered: Int, of count: Int) -> Text {
    Text(
      "Jawaban Anda tersimpan: \(answered) dari \(count) soal terjawab.",
      "Your answers are kept: \(answered) of \(many(count, "question")) answered.")
  }
  public static func thanksNext(_ name: String) -> Text {
    Text("Berikutnya dalam daftar: \(name)", "Next on the list: \(name)")
  }
  public static func turnCodeHeading(_ name: String) -> Text {
    Text("Lanjutkan sebagai \(name)", "Go on as \(name)")
  }
  public static let turnCodeAbout = Text(
    "Tes ini sudah dimulai. Ketik kode peserta Anda, atau panggil pelatih untuk mengetik PIN.",
    "This test has been started. Type your own code, or ask the trainer to type the PIN.")
  public static let turnCodeWrong = Text(
    "Kode salah. Coba lagi, atau panggil pelatih.",
    "That is not the code. Try again, or ask the trainer.")
  public static func turnCodeWait(_ wait: String) -> Text {
    Text(
      "Kode salah. Tunggu \(wait), atau panggil pelatih.",
      "That is not the code. Wait \(wait), or ask the trainer.")
  }
}
