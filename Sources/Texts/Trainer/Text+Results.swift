/// A session's results: tables, charts in words, writing the reports.
extension Text {
  public static let percentAndRight = Text(
    "Persen dihitung dari nilai, termasuk jawaban yang benar sebagian; di belakangnya jumlah yang "
      + "benar seluruhnya.",
    "Percent by marks, also what was partly right; behind it how many were wholly right.")
  public static let keyClear = Text("hapus", "clear")
  public static let helpClear = Text(
    "Menghapus kata penyaring", "Clears the words that filter")
  public static let keySort = Text("urutkan", "sort")
  public static let keyReverse = Text("balik", "reverse")
  public static let helpSort = Text(
    "Mengurutkan menurut kolom berikutnya", "Sorts by the next column")
  public static let helpReverse = Text(
    "Membalik urutan kolom itu", "Turns the order of that column round")
  public static let helpFilterTable = Text(
    "Menyaring baris menurut kata; kembali menghapus kata itu",
    "Filters the rows by words; going back clears them")
  public static func rowsShown(_ count: Int, of total: Int) -> Text {
    Text("\(count) dari \(total) baris", "\(count) of \(many(total, "row"))")
  }

  public static let keptShort = Text("Masih", "Kept")
  public static let results = Text("Hasil", "Results")
  public static let resultsAndReports = Text(
    "Hasil, laporan, dan sertifikat", "Results, reports and certificates")
  public static let scoreRecapAbout = Text(
    "nilai tiap peserta; dapat diurutkan dan dicari",
    "each participant's scores, to sort and search")
  public static let scoreDistributionAbout = Text(
    "berapa peserta pada tiap rentang nilai", "how many participants in each range")
  public static let beforeAfterAbout = Text(
    "siapa yang nilainya naik, dan berapa poin", "who rose, and how far")
  public static let heatMapAbout = Text(
    "bagian yang masih lemah, dan siapa pesertanya", "which sections are weak, and with whom")
  public static let itemAnalysisAbout = Text(
    "mutu tiap soal dan pengecohnya", "how good each item and its distractors are")
  public static let teachAgainAbout = Text(
    "tiga pernyataan dengan hasil terendah", "the three statements with the lowest results")
  public static let reportFiles = Text("Laporan dan sertifikat", "Reports and certificates")
  public static let reportFilesAbout = Text(
    "menyimpan berkas untuk dicetak atau dikirim", "writes files to print or send")
  public static func answersOf(_ test: Text) -> Text {
    Text("Lihat jawaban \(test.id)", "See the answers of the \(test.en)")
  }
  public static func scoreOf(
    _ test: Text, percent: String, right: Int, of total: Int, outcome: String
  ) -> Text {
    Text(
      "\(test.id): \(percent) (\(right) dari \(total) soal benar), \(outcome)",
      "\(test.en): \(percent) (\(right) of \(many(total, "item")) right), \(outcome)")
  }
  public static func notTaken(_ test: Text) -> Text {
    Text("\(test.id): belum dikerjakan", "\(test.en): not taken")
  }
  public static func underWay(_ test: Text, answered: Int, of total: Int) -> Text {
    Text(
      "\(test.id): belum selesai, \(answered) dari \(total) terjawab",
      "\(test.en): unfinished, \(answered) of \(total) answered")
  }
  public static func gainInWords(_ gain: String, level: String) -> Text {
    Text("N-gain \(gain), \(level)", "N-gain \(gain), \(level)")
  }
  public static func keptOfPerson(_ share: String) -> Text {
    Text("Masih dikuasai dari yang diperoleh: \(share)", "Kept of what was gained: \(share)")
  }
  public static func choices(
    _ count: Int, of total: Int, percent: String, upper: Int, upperSize: Int, lower: Int,
    lowerSize: Int
  ) -> Text {
    Text("\(count) dari \(total) (\(percent))", "\(count) of \(total) (\(percent))")
      + Text(
        "; terbaik \(upper) dari \(upperSize), terlemah \(lower) dari \(lowerSize)",
        "; best \(upper) of \(upperSize), weakest \(lower) of \(lowerSize)"
      ).when(upperSize > 0 && lowerSize > 0)
  }
  public static func unansweredCount(_ count: Int) -> Text {
    Text("\(count) tidak menjawab", "\(count) gave no answer")
  }
  public static let reportFolder = Text("Folder", "Folder")
  public static let reportFolderHow = Text(
    "Berkas disimpan di folder ini. Buka laporan dengan peramban (browser), lalu cetak.",
    "The files are written into this folder. Open and print the report with any browser.")
  public static let writeHTML = Text(
    "Simpan laporan lengkap (HTML, untuk dicetak)", "Write the whole report (HTML, to print)")
  public static let writeCSV = Text(
    "Simpan tabel nilai (CSV, untuk Excel)", "Save the scores (CSV, for spreadsheets)")
  public static let writeAnswers = Text(
    "Simpan semua jawaban (CSV, satu baris tiap jawaban)",
    "Save every answer (CSV, a row for each)")
  public static let writeJSON = Text(
    "Simpan semua angka (JSON, untuk program lain)", "Write all figures (JSON, for other programs)")
  public static let writeCertificates = Text(
    "Simpan sertifikat semua peserta (HTML, untuk dicetak)",
    "Write certificates for all (HTML, to print)")
  public static let writePassedCertificates = Text(
    "Simpan sertifikat peserta yang lulus saja", "Write certificates for those who passed")
  public static let replaceHeading = Text("Ganti berkas yang ada?", "Replace the file?")
  public static func replaceAbout(_ path: String) -> Text {
    Text(
      "Berkas \(path) sudah ada. Bila diganti, isi lamanya hilang.",
      "The file \(path) exists. When it is replaced, what it holds is lost.")
  }
  public static let keepFile = Text("Biarkan", "Leave it")
  public static let replaceFile = Text("Ganti", "Replace it")
  public static let done = Text("Selesai", "Done")
  public static let noResultsYet = Text(
    "Belum ada tes yang dikumpulkan; hasil muncul di sini sesudahnya.",
    "No test has been submitted yet; results appear here afterwards.")
}
