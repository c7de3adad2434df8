/// What `berdaya content` prints.
extension Text {
  public static func countStatements(_ count: Int) -> Text {
    Text(id: "pernyataan: \(count)", en: "statements: \(count)")
  }
  public static func countQuestions(_ questions: Int, cases: Int) -> Text {
    Text(id: "soal: \(questions), kasus: \(cases)", en: "questions: \(questions), cases: \(cases)")
  }
  public static let countTypes = Text(id: "jenis:", en: "types:")
  public static let countLevels = Text(id: "tingkat:", en: "levels:")
  public static let countForms = Text(id: "bentuk:", en: "forms:")
  public static func countTerms(_ count: Int) -> Text {
    Text(id: "glosarium: \(count)", en: "glossary: \(count)")
  }
  /// Above the tricks on the whole bank; `language` is the code of the texts that were looked at.
  public static func tricks(_ items: Int, of type: String, language: String) -> Text {
    Text(
      id: "siasat menebak pada \(items) soal \(type) (\(language)): "
        + "nilai, peluang menebak, selisih dalam poin, p",
      en: "guessing tricks on \(items) \(type) questions (\(language)): "
        + "mark, chance, difference in points, p")
  }
  public static func tricksOfTests(_ items: Int, of type: String, language: String) -> Text {
    Text(
      id: "siasat menebak pada bentuk A dan B, \(items) soal \(type) (\(language)):",
      en: "guessing tricks on forms A and B, \(items) \(type) questions (\(language)):")
  }
  public static func overLimit(_ points: Int) -> Text {
    Text(id: "lebih dari +\(points)", en: "over +\(points)")
  }
  public static func trickSolves(_ count: Int) -> Text {
    Text(
      id: "ubah sedikitnya \(count) soal; yang paling menguntungkan siasat disebut lebih dahulu:",
      en: "fix \(count) or more, those that help the trick most come first:")
  }
  public static let readingLevel = Text(
    id: "keterbacaan materi: kata, kata tiap kalimat, kata dengan 8 huruf atau lebih",
    en: "the lessons' reading level: words, words a sentence, words of 8 letters or more")
  public static func checkSum(errors: Int, warnings: Int) -> Text {
    Text(
      id: "kesalahan: \(errors), peringatan: \(warnings)",
      en: "errors: \(errors), warnings: \(warnings)")
  }
  /// Above the statements and terms of a table of coverage.
  public static let coverageOf = Text(id: "Pernyataan dan istilah", en: "Statement and term")
  /// Above the statements whose lessons speak of them.
  public static let taught = Text(id: "Diajarkan di", en: "Taught in")
  /// Above the questions whose key speaks of them.
  public static let testedBy = Text(id: "Kuncinya di", en: "Key of")
  /// Of a term that is no key.
  public static let untested = Text(id: "belum diuji", en: "not tested yet")
}
