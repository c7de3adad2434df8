/// A session's results: tables, charts in words, writing the reports.
extension Text {
  /// In the key line: taking the filter away.
  public static let keyClear = Text(id: "hapus", en: "clear")
  /// Help.
  public static let helpClear = Text(
    id: "Menghapus kata yang menyaring", en: "Clears the words that filter")
  /// In the key line: sorting.
  public static let keySort = Text(id: "urutkan", en: "sort")
  /// In the key line: the other way round.
  public static let keyReverse = Text(id: "balik", en: "reverse")
  /// Help.
  public static let helpSort = Text(
    id: "Mengurutkan menurut kolom berikutnya", en: "Sorts by the next column")
  /// Help.
  public static let helpReverse = Text(
    id: "Membalik urutan kolom itu", en: "Turns the order of that column round")
  /// Help.
  public static let helpFilterTable = Text(
    id: "Menyaring baris dengan kata; Esc menghapus kata itu",
    en: "Filters the rows by words; Esc clears them")
  /// How many rows are shown.
  public static func rowsShown(_ count: Int, of total: Int) -> Text {
    Text(id: "\(count) dari \(total) baris", en: "\(count) of \(total) rows")
  }

  /// The pre-test, above a column.
  public static let preTestShort = Text(id: "Pre", en: "Pre")
  /// The post-test, above a column.
  public static let postTestShort = Text(id: "Post", en: "Post")
  /// The results of a session.
  public static let results = Text(id: "Hasil", en: "Results")
  /// In a session's menu: its results.
  public static let resultsAndReports = Text(
    id: "Hasil, laporan, dan sertifikat", en: "Results, reports and certificates")
  /// What the scores are.
  public static let scoreRecapAbout = Text(
    id: "nilai tiap peserta; dapat diurutkan dan dicari",
    en: "each participant's scores, to sort and search")
  /// What the distribution is.
  public static let scoreDistributionAbout = Text(
    id: "berapa peserta pada tiap rentang nilai", en: "how many participants in each range")
  /// What the pairs are.
  public static let beforeAfterAbout = Text(
    id: "siapa yang naik, seberapa jauh", en: "who rose, and how far")
  /// What the heat map is.
  public static let heatMapAbout = Text(
    id: "bagian mana yang lemah, pada siapa", en: "which sections are weak, and with whom")
  /// What the item analysis is.
  public static let itemAnalysisAbout = Text(
    id: "mutu tiap soal dan pengecohnya", en: "how good each item and its distractors are")
  /// What teaching again is.
  public static let teachAgainAbout = Text(
    id: "tiga pernyataan dengan hasil terendah", en: "the three statements with the lowest results")
  /// Writing the reports.
  public static let reportFiles = Text(id: "Laporan dan sertifikat", en: "Reports and certificates")
  /// What writing the reports is.
  public static let reportFilesAbout = Text(
    id: "menulis berkas untuk dicetak atau dikirim", en: "writes files to print or send")
  /// Opens a person's answers.
  public static func answersOf(_ test: Text) -> Text {
    Text(id: "Lihat jawaban \(test.id)", en: "See the answers of the \(test.en)")
  }
  /// One person's score.
  public static func scoreOf(
    _ test: Text, percent: String, right: Int, of total: Int, outcome: String
  ) -> Text {
    Text(
      id: "\(test.id): \(percent) (\(right) dari \(total) soal benar), \(outcome)",
      en: "\(test.en): \(percent) (\(right) of \(total) items right), \(outcome)")
  }
  /// A test that was not taken.
  public static func notTaken(_ test: Text) -> Text {
    Text(id: "\(test.id): belum dikerjakan", en: "\(test.en): not taken")
  }
  /// A test that goes on.
  public static func underWay(_ test: Text, answered: Int, of total: Int) -> Text {
    Text(
      id: "\(test.id): belum selesai, \(answered) dari \(total) terjawab",
      en: "\(test.en): unfinished, \(answered) of \(total) answered")
  }
  /// A gain in words.
  public static func gainInWords(_ gain: String, level: String) -> Text {
    Text(id: "N-gain \(gain), \(level)", en: "N-gain \(gain), \(level)")
  }
  /// A row of who chose what.
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
  /// How many gave no answer.
  public static func unansweredCount(_ count: Int) -> Text {
    Text(id: "\(count) tidak menjawab", en: "\(count) gave no answer")
  }
  /// Where files are written.
  public static let reportFolder = Text(id: "Folder:", en: "Folder:")
  /// What is written.
  public static let reportFolderHow = Text(
    id: "Berkas ditulis ke folder ini. Laporan dibuka dan dicetak dengan peramban apa pun.",
    en: "The files are written into this folder. Open and print the report with any browser.")
  /// The report as a page.
  public static let writeHTML = Text(
    id: "Tulis laporan lengkap (HTML, untuk dicetak)", en: "Write the whole report (HTML, to print)"
  )
  /// The scores as a table.
  public static let writeCSV = Text(
    id: "Tulis tabel nilai (CSV, untuk lembar kerja)",
    en: "Write the scores (CSV, for spreadsheets)")
  /// The report as data.
  public static let writeJSON = Text(
    id: "Tulis semua angka (JSON, untuk program lain)",
    en: "Write all figures (JSON, for other programs)")
  /// Certificates for all.
  public static let writeCertificates = Text(
    id: "Tulis sertifikat semua peserta (HTML, untuk dicetak)",
    en: "Write certificates for all (HTML, to print)")
  /// Certificates for those who passed.
  public static let writePassedCertificates = Text(
    id: "Tulis sertifikat yang lulus saja", en: "Write certificates for those who passed")
  /// Heading of a question.
  public static let replaceHeading = Text(id: "Ganti berkas yang ada?", en: "Replace the file?")
  /// A question.
  public static func replaceAbout(_ path: String) -> Text {
    Text(
      id: "Berkas \(path) sudah ada. Bila diganti, isinya yang lama hilang.",
      en: "The file \(path) exists. When it is replaced, what it holds is lost.")
  }
  /// Keeping a file.
  public static let keepFile = Text(id: "Biarkan", en: "Leave it")
  /// Replacing a file.
  public static let replaceFile = Text(id: "Ganti", en: "Replace it")
  /// Something was done.
  public static let done = Text(id: "Selesai", en: "Done")
  /// No test was submitted.
  public static let noResultsYet = Text(
    id: "Belum ada tes yang dikumpulkan; hasil muncul di sini sesudahnya.",
    en: "No test has been submitted yet; results appear here afterwards.")
}
