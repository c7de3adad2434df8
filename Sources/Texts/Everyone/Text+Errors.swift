/// What went wrong, and how to go on.
extension Text {
  public static func contentProblems(_ count: Int, first: Text) -> Text {
    Text(
      "Ada \(count) kesalahan dalam berkas materi. Yang pertama:\n\(first.id)\nPerbaiki berkas itu, lalu coba lagi. Daftar lengkap: berdaya content check",
      "The content files have \(many(count, "mistake")). The first:\n\(first.en)\nFix the file and try again. The whole list: berdaya content check"
    )
  }
  public static func noModule(_ path: String) -> Text {
    Text(
      "Tidak ada module.yaml di \(path). Sebutkan folder materi dengan --content.",
      "There is no module.yaml in \(path). Name a content folder with --content.")
  }
  public static func noSuchSection(_ letter: String) -> Text {
    Text("Tidak ada bagian \(letter).", "There is no section \(letter).")
  }
  public static let noQuestions = Text(
    "Tidak ada soal untuk pilihan ini. Pilih bagian lain.",
    "There are no questions for this choice. Choose another section.")
  public static func notEnoughQuestions(_ section: String, found: Int, wanted: Int) -> Text {
    Text(
      "Untuk ujian ini, bagian \(section) baru memiliki \(found) soal; diperlukan \(wanted).",
      "Section \(section) has \(found) questions for this exam; it needs \(wanted).")
  }
  public static func severalNamed(_ name: String) -> Text {
    Text(
      "Lebih dari satu peserta bernama \(name). Jalankan program tanpa nama, lalu pilih dari daftar.",
      "More than one participant is called \(name). Start without a name and choose there.")
  }
  public static let alreadySubmitted = Text(
    "Jawaban ini sudah dikumpulkan.", "This attempt has been submitted.")
  public static let timeIsUp = Text(
    "Waktu habis. Jawaban yang sudah Anda isi tersimpan dan dikumpulkan.",
    "Time is up. All earlier answers are kept and submitted.")
  public static let alreadyAnswered = Text(
    "Soal ini sudah dijawab.", "This question has been answered.")
  public static func folderProblem(_ path: String, reason: Text) -> Text {
    Text(
      "Folder \(path) tidak dapat dipakai: \(reason.id). Pilih folder lain dengan --data.",
      "The folder \(path) can't be used: \(reason.en). Choose another with --data.")
  }
  public static func cannotRead(_ path: String, reason: Text) -> Text {
    Text("Tidak dapat membaca \(path): \(reason.id).", "Can't read \(path): \(reason.en).")
  }
  public static let fileIsWorkbook = Text(
    "Ini buku kerja Excel atau sejenisnya. Buka di sana, simpan sebagai CSV, lalu pakai "
      + "berkas CSV itu.",
    "This is a workbook of Excel or the like. Open it there, save it as CSV, and use the CSV "
      + "file.")
  public static let fileIsNotText = Text(
    "Berkas ini bukan teks. Yang diperlukan adalah berkas CSV.",
    "This file is no text. A CSV file is needed.")
  public static func unexpected(_ details: String) -> Text {
    Text(
      "Terjadi kesalahan yang tidak terduga (\(details)). Yang sudah disimpan aman.",
      "Something unforeseen happened (\(details)). What was saved is safe.")
  }
  public static let emptyName = Text(
    "Nama masih kosong. Ketik nama Anda.", "The name is empty. Type your name.")
  public static let noSuchAttempt = Text(
    "Latihan atau tes itu tidak ditemukan.", "That attempt can't be found.")
  public static let nobodyThere = Text("Tulis nama Anda dahulu.", "Give your name first.")
  public static let notATerminal = Text(
    "Jalankan program ini di terminal; masukan atau keluarannya sekarang bukan terminal.",
    "This program needs a terminal; its input or output is none.")
  public static func unknownTerminal(_ name: String) -> Text {
    Text(
      "Jenis terminal \"\(name)\" tidak dikenal. Coba: TERM=xterm berdaya, "
        + "atau baris demi baris: berdaya --plain",
      "The kind of terminal \"\(name)\" is not known. Try: TERM=xterm berdaya, "
        + "or line by line: berdaya --plain")
  }
  public static let attemptIsElsewhere = Text(
    "Pengerjaan ini sudah dilanjutkan di perangkat lain. Jawaban di sana yang berlaku; "
      + "semua jawaban yang sudah tersimpan tetap ada.",
    "This attempt goes on at another device. The answers there count; all answers stored so "
      + "far are kept.")
  public static let noSuchParticipant = Text(
    "Peserta ini tidak ada lagi.", "There is no such participant any more.")
  public static let noSuchQuestion = Text(
    "Tes ini tidak memuat soal itu.", "This test has no such question.")
  public static let notAResponse = Text(
    "Kunci itu tidak mungkin untuk jenis soal ini.", "A question of this type can't have that key.")
  public static let noReason = Text(
    "Tuliskan alasannya: alasan ini ikut tercatat dalam laporan.",
    "Give a reason: it stands in the report.")
}
