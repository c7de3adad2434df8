/// The lessons for the projector, and the trainer's notes beside them.
extension Text {
  public static let presenting = Text(id: "Penyajian", en: "Presenting")
  public static let keyPresent = Text(id: "sajikan", en: "present")
  public static let helpPresent = Text(
    id: "Menyajikan materi dengan proyektor, mulai dari pernyataan ini",
    en: "Presents the lesson on a projector, from this statement on")
  public static let keyPages = Text(id: "halaman", en: "page")
  public static let helpPresentPages = Text(
    id: "Maju dan mundur, juga dengan remote", en: "Forward and back, also by a remote")
  public static let keyAskAll = Text(id: "tanya kelas", en: "ask the class")
  public static let helpAskAll = Text(
    id: "Satu soal tentang pernyataan ini untuk seisi kelas",
    en: "A question about this statement for the whole class")
  public static let nothingToAsk = Text(
    id: "Tidak ada soal latihan untuk pernyataan ini.",
    en: "There is no practice question about this statement.")
  public static let presenterNotes = Text(id: "Catatan penyaji", en: "Presenter's notes")
  public static let presenterNotesAbout = Text(
    id: "Untuk terminal kedua di laptop, sementara materi disajikan dengan proyektor",
    en: "For a second terminal on the laptop, while a lesson is presented on the projector")
  public static let nothingPresented = Text(
    id:
      "Belum ada materi yang disajikan di laptop ini. Buka materi di terminal lain, lalu tekan p.",
    en: "Nothing is presented on this laptop yet. Open a lesson in another terminal, then press p.")
  public static let noNotes = Text(
    id: "Tidak ada catatan untuk pernyataan ini.", en: "There are no notes on this statement.")

  public static func pageOf(_ number: Int, of count: Int) -> Text {
    Text(id: "\(number) dari \(count)", en: "\(number) of \(count)")
  }
}
