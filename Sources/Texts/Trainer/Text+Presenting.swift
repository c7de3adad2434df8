/// The lessons for the projector, and the trainer's notes beside them.
extension Text {
  public static let presenting = Text("Penyajian", "Presenting")
  public static let presentLesson = Text("Sajikan materi", "Present a lesson")
  public static let presentLessonAbout = Text(
    "dengan proyektor, halaman demi halaman", "on a projector, page by page")
  public static let presentHow = Text(
    "Pilih bagian yang disajikan. Untuk mulai di tengahnya: buka materinya di Belajar, lalu tekan p.",
    "Choose the section to present. To begin in its middle: open the lesson under Learn, then press "
      + "p.")
  public static let leavePresentingCost = Text(
    "Penyajian untuk kelas berhenti.", "What is presented to the class ends.")
  public static let keyPresent = Text("sajikan", "present")
  public static let helpPresent = Text(
    "Menyajikan materi dengan proyektor, mulai dari pernyataan ini",
    "Presents the lesson on a projector, from this statement on")
  public static let keyPages = Text("halaman", "page")
  public static let nextPage = Text("Halaman berikutnya", "Next page")
  public static let previousPage = Text("Halaman sebelumnya", "Previous page")
  public static let helpPresentPages = Text(
    "Maju dan mundur, juga dengan remote", "Forward and back, also by a remote")
  public static let keyAskAll = Text("tanya kelas", "ask the class")
  public static let helpAskAll = Text(
    "Satu soal tentang pernyataan ini untuk seisi kelas",
    "A question about this statement for the whole class")
  public static let keyPhones = Text("ponsel", "phones")
  public static let whichSession = Text(
    "Hari ini ada beberapa sesi. Untuk sesi mana materi ini? Suara kelas disimpan di sana.",
    "There are several sessions today. For which one is this lesson? Its votes are kept there.")
  public static let nothingToAsk = Text(
    "Tidak ada soal latihan untuk pernyataan ini.",
    "There is no practice question about this statement.")
  public static let presenterNotes = Text("Catatan penyaji", "Presenter's notes")
  public static let presenterNotesAbout = Text(
    "di terminal kedua, selagi materi disajikan", "in a second terminal, while a lesson is shown")
  public static let nothingPresented = Text(
    "Belum ada materi yang disajikan di laptop ini. Pilih Sajikan materi di terminal lain.",
    "Nothing is presented on this laptop yet. Choose Present a lesson in another terminal.")
  public static let noNotes = Text(
    "Tidak ada catatan untuk pernyataan ini.", "There are no notes on this statement.")
}
