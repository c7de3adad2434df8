/// Mastery, the forecast, the streak, and what to do next.
extension Text {
  public static let whatNext = Text("Apa berikutnya", "What next")
  public static let mastery = Text("Penguasaan", "Mastery")
  public static let masteryAbout = Text(
    "Penguasaan: perkiraan berapa banyak yang masih Anda ingat sekarang. Soal yang belum pernah "
      + "dijawab dalam Latihan atau Pengulangan, atau yang terakhir kali salah di sana, dihitung nol.",
    "Mastery: how likely you are to remember now. Questions never answered in practice or reviews, "
      + "or wrong there the last time, count as nothing.")
  public static let map = Text("Peta pernyataan", "Map of statements")
  public static let forecast = Text("Pengulangan 14 hari ke depan", "Reviews of the next 14 days")
  public static let noStreak = Text(
    "Belajar hari ini menjadi hari pertama dalam hitungan Anda.",
    "Studying today starts your days in a row.")
  public static let studiedToday = Text("Hari ini sudah belajar.", "Studied today.")
  public static let notStudiedYet = Text("Hari ini belum belajar.", "Not studied yet today.")
  public static let freeDay = Text(
    "Libur satu hari dalam seminggu tidak memutus hitungan.",
    "One day off a week does not break it.")
  public static let freeDayTaken = Text(
    "Libur untuk minggu ini sudah terpakai.", "This week's day off is taken.")
  public static let adaptive = Text("Yang paling perlu dilatih", "What needs practice most")
  public static let adaptiveAbout = Text("yang penguasaannya terendah", "the lowest mastery first")
  public static let practiseStatement = Text("Latih pernyataan ini", "Practise this statement")

  public static let daysInARow = Text("Hari belajar berturut-turut", "Days studied in a row")

  public static func streak(_ days: Int) -> Text {
    Text("\(days) hari belajar berturut-turut", "\(many(days, "day")) in a row")
  }
  public static func statementMap(_ count: Int) -> Text {
    Text("Peta \(count) pernyataan", "Map of the \(count) statements")
  }
  public static func adaptiveWhy(_ count: Int) -> Text {
    Text(
      "\(count) soal tentang pernyataan dengan penguasaan terendah:",
      "\(many(count, "question")) on the statements with the lowest mastery:")
  }
  public static func masteryOf(_ percent: String, answered: Int, of total: Int) -> Text {
    Text(
      "Penguasaan \(percent): \(answered) dari \(total) soal pernah dilatih.",
      "Mastery \(percent): \(answered) of \(many(total, "question")) practised.")
  }
  public static func nextReviewAt(_ moment: String) -> Text {
    Text("Pengulangan berikutnya: \(moment).", "Next review: \(moment).")
  }
}
