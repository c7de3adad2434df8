/// A session's results: tables, charts in words, writing the reports.
extension Text {
  public static let keyClear = Text(id: "hapus", en: "clear")
  public static let helpClear = Text(
    id: "Menghapus kata yang menyaring", en: "Clears the words that filter")
  public static let keySort = Text(id: "urutkan", en: "sort")
  public static let keyReverse = Text(id: "balik", en: "reverse")
  public static let helpSort = Text(
    id: "Mengurutkan menurut kolom berikutnya", en: "Sorts by the next column")
  public static let helpReverse = Text(
    id: "Membalik urutan kolom itu", en: "Turns the order of that column round")
  public static let helpFilterTable = Text(
    id: "Menyaring baris menurut kata; Esc menghapus kata itu",
    en: "Filters the rows by words; Esc clears them")
  public static func rowsShown(_ count: Int, of total: Int) -> Text {
    Text(id: "\(count) dari \(total) baris", en: "\(count) of \(total) rows")
  }

  public static let preTestShort = Text(id: "Pre", en: "Pre")
  public static let postTestShort = Text(id: "Post", en: "Post")
  public static let followUpShort = Text(id: "Lanjutan", en: "Later")
  public static let keptShort = Text(id: "Masih", en: "Kept")
  public static let results = Text(id: "Hasil", en: "Results")
  public static let resultsAndReports = Text(
    id: "Hasil, laporan, dan sertifikat", en: "Results, reports and certificates")
  public static let scoreRecapAbout = Text(
    id: "nilai tiap peserta; dapat diurutkan dan dicari",
    en: "each participant's scores, to sort and search")
  public static let scoreDistributionAbout = Text(
    id: "berapa peserta pada tiap rentang nilai", en: "how many participants in each range")
  public static let beforeAfterAbout = Text(
    id: "siapa yang nilainya naik, dan berapa poin", en: "who rose, and how far")
  public static let heatMapAbout = Text(
    id: "bagian yang masih lemah, dan siapa pesertanya",
    en: "which sections are weak, and with whom")
  public static let itemAnalysisAbout = Text(
    id: "mutu tiap soal dan pengecohnya", en: "how good each item and its distractors are")
  public static let teachAgainAbout = Text(
    id: "tiga pernyataan dengan hasil terendah", en: "the three statements with the lowest results")
  public static let reportFiles = Text(id: "Laporan dan sertifikat", en: "Reports and certificates")
  public static let reportFilesAbout = Text(
    id: "menyimpan berkas untuk dicetak atau dikirim", en: "writes files to print or send")
  public static func answersOf(_ test: Text) -> Text {
    Text(id: "Lihat jawaban \(test.id)", en: "See the answers of the \(test.en)")
  }
  public static func scoreOf(
    _ test: Text, percent: String, right: Int, of total: Int, outcome: String
  ) -> Text {
    Text(
      id: "\(test.id): \(percent) (\(right) dari \(total) soal benar), \(outcome)",
      en: "\(test.en): \(percent) (\(right) of \(total) items right), \(outcome)")
  }
  public static func notTaken(_ test: Text) -> Text {
    Text(id: "\(test.id): belum dikerjakan", en: "\(test.en): not taken")
  }
  public static func underWay(_ test: Text, answered: Int, of total: Int) -> Text {
    Text(
      id: "\(test.id): belum selesai, \(answered) dari \(total) terjawab",
      en: "\(test.en): unfinished, \(answered) of \(total) answered")
  }
  public static func gainInWords(_ gain: String, level: String) -> Text {
    Text(id: "N-gain \(gain), \(level)", en: "N-gain \(gain), \(level)")
  }
  public static func keptOfPerson(_ share: String) -> Text {
    Text(
      id: "Masih dikuasai dari yang diperoleh: \(share)", en: "Kept of what was gained: \(share)")
  }
  public static func choices(
    _ count: Int, of total: Int, percent: String, upper: Int, upperSize: Int, lower: Int,
    lowerSize: Int
  ) -> Text {
    Text(
      id:
        "\(count) dari \(total) (\(percent)); terbaik \(upper) dari \(upperSize), terlemah \(lower) dari \(lowerSize)",
      en:
        "\(count) of \(total) (\(percent)); best \(upper) of \(upperSize), weakest \(lower) of \(lowerSize)"
    )
  }
  public static func unansweredCount(_ count: Int) -> Text {
    Text(id: "\(count) tidak menjawab", en: "\(count) gave no answer")
  }
  public static let reportFolder = Text(id: "Folder", en: "Folder")
  public static let reportFolderHow = Text(
    id: "Berkas disimpan di folder ini. Buka laporan dengan peramban (browser), lalu cetak.",
    en: "The files are written into this folder. Open and print the report with any browser.")
  public static let writeHTML = Text(
    id: "Simpan laporan lengkap (HTML, untuk dicetak)",
    en: "Write the whole report (HTML, to print)"
  )
  public static let writeCSV = Text(
    id: "Simpan tabel nilai (CSV, untuk Excel)",
    en: "Save the scores (CSV, for spreadsheets)")
  public static let writeJSON = Text(
    id: "Simpan semua angka (JSON, untuk program lain)",
    en: "Write all figures (JSON, for other programs)")
  public static let writeCertificates = Text(
    id: "Simpan sertifikat semua peserta (HTML, untuk dicetak)",
    en: "Write certificates for all (HTML, to print)")
  public static let writePassedCertificates = Text(
    id: "Simpan sertifikat peserta yang lulus saja", en: "Write certificates for those who passed")
  public static let replaceHeading = Text(id: "Ganti berkas yang ada?", en: "Replace the file?")
  public static func replaceAbout(_ path: String) -> Text {
    Text(
      id: "Berkas \(path) sudah ada. Bila diganti, isi lamanya hilang.",
      en: "The file \(path) exists. When it is replaced, what it holds is lost.")
  }
  public static let keepFile = Text(id: "Biarkan", en: "Leave it")
  public static let replaceFile = Text(id: "Ganti", en: "Replace it")
  public static let done = Text(id: "Selesai", en: "Done")
  public static let noResultsYet = Text(
    id: "Belum ada tes yang dikumpulkan; hasil muncul di sini sesudahnya.",
    en: "No test has been submitted yet; results appear here afterwards.")
}
