import Quiz

/// Tests on paper: printing them, entering what was answered, reading it from a file.
extension Text {
  public static let rosterNumber = Text("Nomor daftar hadir", "Number on the roster")
  public static let paperHow = Text(
    "Jawab di lembar jawaban. Jangan menulis di lembar soal ini.",
    "Answer on the answer sheet. Write nothing on this one.")
  public static let enterPaperShort = Text("Hasil tes kertas", "Results on paper")
  public static let paperFileHow = Text(
    "Buka berkas ini dengan peramban (browser), lalu cetak.",
    "The file is opened in a browser and printed.")
  public static let answersFileHow = Text(
    "Kolom: nomor atau nama, bila perlu bentuk, lalu 1, 2, 3 dan seterusnya berisi huruf jawaban. "
      + "Ketik lokasi berkasnya.",
    "Columns: number or name, form where needed, then 1, 2, 3 and so on with the letters of the answers. "
      + "Type where the file is.")
  public static let answersRead = Text("Masukkan jawaban", "Enter the answers")
  public static let replaceAnswersHeading = Text(
    "Ganti jawaban yang sudah dimasukkan?", "Replace answers that were entered before?")
  public static let replaceAnswers = Text("Ganti", "Replace them")
  public static let paperWho = Text(
    "Pilih peserta yang mengerjakan di kertas.", "Choose who took the test on paper.")
  public static let paperEntered = Text(
    "sudah dimasukkan dari kertas; masih boleh diperbaiki", "entered from paper; may be corrected")
  public static let neverOpen = Text(
    "tidak dibuka; jawaban dari kertas", "never opened; answers from paper")
  public static let takenOnScreen = Text(
    "mengerjakan di layar atau ponsel", "took it on a screen or phone")
  public static let paperEntryHow = Text(
    "Tulis huruf jawabannya; kosongkan yang tidak dijawab.",
    "Write the letters of the answers; leave blank what was not answered.")
  public static let paperSave = Text("Simpan hasil", "Save the result")
  public static let answersMistakes = Text(
    "Ada isian yang belum dapat dibaca", "Some entries can't be read")
  public static let nothingEntered = Text(
    "Belum ada hasil yang dimasukkan. Perbaiki berkasnya, lalu ulangi.",
    "No results were entered. Correct the file and try again.")

  public static func printPaper(_ test: Text) -> Text {
    Text("Cetak lembar \(test.id)", "Print the \(test.en) on paper")
  }
  public static func enterPaper(_ test: Text) -> Text {
    Text("Masukkan hasil tes kertas: \(test.id)", "Enter results on paper: \(test.en)")
  }
  public static func paperItem(_ number: Int, _ what: Text) -> Text {
    Text("Soal \(number) (\(what.id))", "Question \(number) (\(what.en))")
  }
  public static func answerUnreadable(_ item: Int, _ error: PaperError) -> Text {
    Text("soal \(item): \(error.text.id)", "question \(item): \(error.text.en)")
  }
  public static func answerCount(_ found: Int, expected: Int) -> Text {
    Text(
      "ada \(found) jawaban, padahal soalnya \(expected). Tulis - untuk yang kosong.",
      "found \(many(found, "answer")) for \(many(expected, "question")). Write - for none.")
  }
  /// Follows `ReasonNeeded` on the command line.
  public static let reasonAndPreview = Text(
    "Belum ada yang dimasukkan: tulis alasannya sesudah --reason. Bedanya ditunjukkan oleh --preview.",
    "Nothing was entered: give the reason with --reason. What differs is shown by --preview.")
  public static func answersEntered(_ count: Int, replaced: [String] = []) -> Text {
    Text("Hasil \(count) peserta dimasukkan.", "\(many(count, "result")) entered.")
      + Text(
        " Jawaban yang diganti (\(replaced.count)): \(replaced.listed.asSentence)",
        " Answers replaced (\(replaced.count)): \(replaced.listed.asSentence)"
      ).when(!replaced.isEmpty)
  }
}
