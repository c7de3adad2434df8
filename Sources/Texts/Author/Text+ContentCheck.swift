/// What `berdaya content` prints.
extension Text {
  public static func noModule(_ path: String) -> Text {
    Text(
      "Tidak ada module.yaml di \(path). Sebutkan folder modulnya, atau folder yang memuat "
        + "folder-folder modul.",
      "There is no module.yaml in \(path). Give the module's folder, or the folder that holds "
        + "modules' folders.")
  }
  public static func countStatements(_ count: Int) -> Text {
    Text("pernyataan: \(count)", "statements: \(count)")
  }
  public static func countQuestions(_ questions: Int, cases: Int) -> Text {
    Text("soal: \(questions), kasus: \(cases)", "questions: \(questions), cases: \(cases)")
  }
  public static let countTypes = Text("jenis:", "types:")
  public static let countLevels = Text("tingkat:", "levels:")
  public static let countForms = Text("bentuk:", "forms:")
  public static func countTerms(_ count: Int) -> Text {
    Text("glosarium: \(count)", "glossary: \(count)")
  }
  /// Above the tricks on the whole bank; `language` is the code of the texts that were looked at.
  public static func tricks(_ items: Int, of type: String, language: String) -> Text {
    Text(
      "siasat menebak pada \(items) soal \(type) (\(language)): "
        + "nilai, peluang menebak, selisih dalam poin, p",
      "guessing tricks on \(many(items, "\(type) question")) (\(language)): "
        + "mark, chance, difference in points, p")
  }
  public static func tricksOfTests(_ items: Int, of type: String, language: String) -> Text {
    Text(
      "siasat menebak pada bentuk A dan B, \(items) soal \(type) (\(language)):",
      "guessing tricks on forms A and B, \(many(items, "\(type) question")) (\(language)):")
  }
  public static func overLimit(_ points: Int) -> Text {
    Text("lebih dari +\(points)", "over +\(points)")
  }
  public static func trickSolves(_ count: Int) -> Text {
    Text(
      "ubah sedikitnya \(count) soal; yang paling menguntungkan siasat disebut lebih dahulu:",
      "fix \(count) or more, those that help the trick most come first:")
  }
  public static let readingLevel = Text(
    "keterbacaan materi: kata, kata tiap kalimat, kata dengan 8 huruf atau lebih",
    "the lessons' reading level: words, words a sentence, words of 8 letters or more")
  public static func checkSum(errors: Int, warnings: Int) -> Text {
    Text(
      "kesalahan: \(errors), peringatan: \(warnings)", "errors: \(errors), warnings: \(warnings)")
  }
  /// Above the statements and terms of a table of coverage.
  public static let coverageOf = Text("Pernyataan dan istilah", "Statement and term")
  /// Above the statements whose lessons speak of them.
  public static let taught = Text("Diajarkan di", "Taught in")
  /// Above the questions whose key speaks of them.
  public static let testedBy = Text("Kuncinya di", "Key of")
  /// Of a term that is no key.
  public static let untested = Text("belum diuji", "not tested yet")
}
