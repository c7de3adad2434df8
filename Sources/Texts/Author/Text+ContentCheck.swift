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
  /// Above the tricks; `language` is the code of the texts that were looked at.
  public static func tricks(_ items: Int, language: String) -> Text {
    Text(
      id: "siasat menebak pada \(items) soal pilihan tunggal (\(language)): "
        + "benar, peluang menebak, selisih dalam poin, p",
      en: "guessing tricks on \(items) single-choice questions (\(language)): "
        + "right, chance, difference in points, p")
  }
  public static func trickSolves(_ count: Int) -> Text {
    Text(
      id: "ubah sedikitnya \(count), yang paling menguntungkan siasat lebih dahulu:",
      en: "mend \(count) or more, those that help the trick most come first:")
  }
  public static let readingLevel = Text(
    id: "keterbacaan materi: kata, kata tiap kalimat, kata dengan 8 huruf atau lebih",
    en: "the lessons' reading level: words, words a sentence, words of 8 letters or more")
  public static func checkSum(errors: Int, warnings: Int) -> Text {
    Text(
      id: "kesalahan: \(errors), peringatan: \(warnings)",
      en: "errors: \(errors), warnings: \(warnings)")
  }
}
