/// Spaced repetition: what is due, why it is asked, when it comes again.
extension Text {
  public static let reviewKind = Text(id: "Pengulangan", en: "Review")
  public static let review = Text(id: "Pengulangan hari ini", en: "Today's review")
  public static let reviewAbout = Text(
    id: "Setiap soal ditanyakan lagi sesaat sebelum Anda lupa.",
    en: "Each question is asked again just before you would forget it.")
  public static let nothingDue = Text(
    id: "Hari ini tidak ada yang perlu diulang.", en: "Nothing to review today.")
  public static let reviewFromPractice = Text(
    id: "Soal yang Anda jawab dalam Latihan muncul lagi di sini pada waktunya.",
    en: "Questions that you answer in Practice come back here when their time has come.")
  public static let reviewAll = Text(id: "Semua", en: "All")
  public static let keyUndo = Text(id: "batalkan", en: "undo")
  public static let helpUndo = Text(
    id: "Membatalkan jawaban terakhir",
    en: "Takes the last answer back, as if it had not been given")
  public static let helpReviewBack = Text(
    id: "Kembali; jawaban Anda tersimpan dan pengulangan dapat dilanjutkan hari ini",
    en: "Back; your answers are kept and the review can be resumed today")
  public static let nextReviews = Text(id: "Kapan muncul lagi", en: "When they come again")
  public static let reasonNew = Text(id: "Soal baru", en: "A new question")
  public static let reasonStep = Text(
    id: "Diulang supaya lebih melekat", en: "Once more, so that it stays")
  public static let reasonVariant = Text(
    id: "Soal lain tentang hal yang Anda jawab benar",
    en: "Another question on something that you got right")
  public static let fitSchedule = Text(
    id: "Sesuaikan jadwal dengan ingatan Anda", en: "Fit the schedule to your memory")
  public static let fitScheduleAbout = Text(
    id: "Dihitung dari semua pengulangan Anda; perlu beberapa detik",
    en: "Worked out from all your reviews; takes a few seconds")
  public static let ownSchedule = Text(
    id: "Jadwal kini disesuaikan dengan ingatan Anda.",
    en: "The schedule now fits your memory.")
  public static let standardScheduleKept = Text(
    id: "Jadwal umum sudah paling cocok untuk Anda, jadi tetap dipakai.",
    en: "The standard schedule already suits you best, so it stays.")

  public static func tooFewToFit(_ count: Int, needed: Int) -> Text {
    Text(
      id: "Baru ada \(count) pengulangan; perlu sedikitnya \(needed), pada hari yang berbeda.",
      en: "So far \(many(count, "review")); it takes \(needed) or more, on different days.")
  }
  public static func waiting(due: Int, new: Int) -> Text {
    switch (due, new) {
    case (_, 0): Text(id: "\(due) soal siap diulang.", en: "\(due) to review.")
    case (0, _): Text(id: "\(new) soal baru.", en: "\(new) new.")
    default:
      Text(
        id: "\(due) soal siap diulang, \(new) soal baru.",
        en: "\(due) to review, \(new) new.")
    }
  }
  public static func aboutMinutes(_ minutes: Int) -> Text {
    Text(id: "Kira-kira \(minutes) menit.", en: "About \(minutes) minutes.")
  }
  public static func questions(_ count: Int) -> Text {
    Text(id: "\(count) soal", en: many(count, "question"))
  }
  public static func readyForReview(_ count: Int, minutes: Int) -> Text {
    Text(
      id: "\(count) soal siap diulang, kira-kira \(minutes) menit",
      en: "\(count) to review, about \(minutes == 1 ? "a minute" : "\(minutes) minutes")")
  }
  public static func newPerDay(_ count: Int) -> Text {
    Text(id: "Soal baru per hari: \(count)", en: "New questions a day: \(count)")
  }
  public static func moreReviews(_ count: Int) -> Text {
    Text(id: "Ulangi \(count) soal lain", en: "Review \(count) others")
  }
  public static func repeatForgotten(_ count: Int) -> Text {
    Text(
      id: "Coba lagi \(count) soal yang belum tepat",
      en: count == 1 ? "Try the missed one again" : "Try the \(count) missed ones again")
  }
  public static func reasonDue(_ percent: String) -> Text {
    Text(
      id: "Diulang: peluang masih ingat \(percent)", en: "Review: \(percent) likely to be recalled")
  }
  public static func reasonWeak(_ percent: String) -> Text {
    Text(
      id: "Dipilih karena penguasaan hal ini baru \(percent)",
      en: "Picked because its mastery is only \(percent)")
  }
  public static func comesAgain(_ moment: String) -> Text {
    Text(id: "Ditanyakan kembali: \(moment)", en: "Comes again: \(moment)")
  }
  public static func nextReview(_ moment: String, count: Int) -> Text {
    Text(id: "Berikutnya: \(moment), \(count) soal.", en: "Next: \(moment), \(count).")
  }
  /// A time from now in minutes; less than one counts as one.
  public static func inMinutes(_ minutes: Int) -> Text {
    Text(id: "\(minutes) menit lagi", en: minutes == 1 ? "in a minute" : "in \(minutes) minutes")
  }
  public static func inDays(_ days: Int) -> Text {
    switch days {
    case 0: Text(id: "hari ini", en: "today")
    case 1: Text(id: "besok", en: "tomorrow")
    default: Text(id: "\(days) hari lagi", en: "in \(days) days")
    }
  }
}
