/// What went wrong, and how to go on.
extension Text {
  public static func noSuchSection(_ letter: String) -> Text {
    Text("Tidak ada bagian \(letter).", "There is no section \(letter).")
  }
  public static let alreadySubmitted = Text(
    "Jawaban ini sudah dikumpulkan.", "This attempt has been submitted.")
  public static func cannotRead(_ path: String, reason: Text) -> Text {
    Text("Tidak dapat membaca \(path): \(reason.id).", "Can't read \(path): \(reason.en).")
  }
  public static func unexpected(_ details: String) -> Text {
    Text(
      "Terjadi kesalahan yang tidak terduga (\(details)). Yang sudah disimpan aman.",
      "Something unforeseen happened (\(details)). What was saved is safe.")
  }
  public static let nobodyThere = Text("Tulis nama Anda dahulu.", "Give your name first.")
  public static let nobodyHasLearnt = Text(
    "Belum ada yang belajar di sini. Sebutkan siapa: --participant NAMA",
    "Nobody has learnt here yet. Say who: --participant NAME")
  public static let notATerminal = Text(
    "Jalankan program ini di terminal; masukan atau keluarannya sekarang bukan terminal.",
    "This program needs a terminal; its input or output is none.")
  public static func unknownTerminal(_ name: String) -> Text {
    let (known, plain) = ("TERM=xterm \(Advice.command())", Advice.command("--plain"))
    return Text(
      "Jenis terminal \"\(name)\" tidak dikenal. Coba: \(known), atau baris demi baris: \(plain)",
      "The kind of terminal \"\(name)\" is not known. Try: \(known), or line by line: \(plain)")
  }
  public static let attemptIsElsewhere = Text(
    "Pengerjaan ini sudah dilanjutkan di perangkat lain, atau diubah oleh pelatih. Semua jawaban "
      + "yang sudah tersimpan tetap ada.",
    "This attempt goes on at another device, or the trainer has changed it. All answers stored so "
      + "far are kept.")
}
