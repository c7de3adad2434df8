/// Mastery, the forecast, the streak, and what to do next.
extension Text {
  public static let whatNext = Text(id: "Apa berikutnya", en: "What next")
  public static let mastery = Text(id: "Penguasaan", en: "Mastery")
  public static let masteryAbout = Text(
    id:
      "Penguasaan: perkiraan berapa banyak yang masih Anda ingat sekarang. Soal yang belum pernah "
      + "dijawab, atau yang terakhir kali dijawab salah, dihitung nol.",
    en: "Mastery: how likely you are to remember now. Questions never answered, or answered wrong "
      + "the last time, count as nothing.")
  public static let map = Text(id: "Peta pernyataan", en: "Map of statements")
  public static let forecast = Text(
    id: "Pengulangan 14 hari ke depan", en: "Reviews of the next 14 days")
  public static let noStreak = Text(
    id: "Belajar hari ini menjadi hari pertama dalam hitungan Anda.",
    en: "Studying today starts your days in a row.")
  public static let studiedToday = Text(id: "Hari ini sudah belajar.", en: "Today is done.")
  public static let notStudiedYet = Text(id: "Hari ini belum belajar.", en: "Today is still open.")
  public static let freeDay = Text(
    id: "Libur satu hari dalam seminggu tidak memutus hitungan.",
    en: "One day off a week does not break it.")
  public static let freeDayTaken = Text(
    id: "Libur untuk minggu ini sudah terpakai.", en: "This week's day off is taken.")
  public static let nextExamStep = Text(
    id: "Penguasaan Anda sudah baik: cobalah ujian", en: "You know it well: try an exam")
  public static let nextNothingStep = Text(
    id: "Semua sudah dikuasai. Tidak ada yang perlu diulang.",
    en: "All is mastered. Nothing waits to be reviewed.")
  public static let adaptive = Text(
    id: "Yang paling perlu dilatih", en: "What needs practice most")
  public static let adaptiveAbout = Text(
    id: "yang penguasaannya terendah", en: "the lowest mastery first")
  public static let practiseStatement = Text(
    id: "Latih pernyataan ini", en: "Practise this statement")

  public static func streak(_ days: Int) -> Text {
    Text(
      id: "\(days) hari belajar berturut-turut",
      en: "\(many(days, "day")) in a row")
  }
  public static func statementMap(_ count: Int) -> Text {
    Text(id: "Peta \(count) pernyataan", en: "Map of the \(count) statements")
  }
  public static func forecastWords(_ days: String) -> Text {
    Text(id: "Jumlah soal: \(days).", en: "Number of questions: \(days).")
  }
  public static func ofThemNow(_ count: Int) -> Text {
    Text(id: "\(count) sekarang", en: "\(count) now")
  }
  public static func nextReviewStep(_ count: Int) -> Text {
    Text(id: "Yang perlu diulang hari ini: \(count) soal", en: "Today's review: \(count)")
  }
  public static func nextReadStep(_ statement: String) -> Text {
    Text(id: "Baca \(statement)", en: "Read \(statement)")
  }
  public static func nextPractiseStep(_ statement: String) -> Text {
    Text(
      id: "Latih yang paling lemah: \(statement)",
      en: "Practise what is known least: \(statement)")
  }
  public static func nextRestStep(_ moment: String) -> Text {
    Text(
      id: "Semua beres. Pengulangan berikutnya \(moment).",
      en: "All done. The next review is \(moment).")
  }
  public static func adaptiveWhy(_ count: Int) -> Text {
    Text(
      id: "\(count) soal tentang pernyataan dengan penguasaan terendah:",
      en: "\(count) questions on the statements with the lowest mastery:")
  }
  public static func masteryOf(_ percent: String, answered: Int, of total: Int) -> Text {
    Text(
      id: "Penguasaan \(percent): \(answered) dari \(total) soal pernah dijawab.",
      en: "Mastery \(percent): \(answered) of \(total) questions have been answered.")
  }
  public static func nextReviewAt(_ moment: String) -> Text {
    Text(id: "Pengulangan berikutnya: \(moment).", en: "Next review: \(moment).")
  }
}
