import Curriculum

/// Spaced repetition: what is due, why it is asked, when it comes again.
extension Text {
  public static let review = Text("Pengulangan hari ini", "Today's review")
  public static let reviewAbout = Text(
    "Setiap soal ditanyakan lagi sesaat sebelum Anda lupa.",
    "Each question is asked again just before you would forget it.")
  public static let nothingDue = Text(
    "Sekarang belum ada yang perlu diulang.", "Nothing to review right now.")
  public static let reviewFromPractice = Text(
    "Soal yang Anda jawab dalam Latihan muncul lagi di sini pada waktunya.",
    "Questions that you answer in Practice come back here when their time has come.")
  public static let reviewAll = Text("Semua", "All")
  public static let keyUndo = Text("batalkan", "undo")
  public static let helpUndo = Text(
    "Membatalkan jawaban terakhir", "Takes the last answer back, as if it had not been given")
  public static let helpReviewBack = Text(
    "Kembali; jawaban Anda tersimpan dan pengulangan dapat dilanjutkan hari ini",
    "Back; your answers are kept and the review can be resumed today")
  public static let nextReviews = Text("Kapan muncul lagi", "When they come again")
  public static let fitSchedule = Text(
    "Sesuaikan jadwal dengan ingatan Anda", "Fit the schedule to your memory")
  public static let fitScheduleAbout = Text(
    "Dihitung dari semua pengulangan Anda; perlu beberapa detik",
    "Worked out from all your reviews; takes a few seconds")
  public static func losses(_ own: Double, standard: Double) -> Text {
    let figures = { (language: Language) in
      [own, standard].map { language.fixed($0, places: 4) }
    }
    let (id, en) = (figures(.indonesian), figures(.english))
    return Text(
      "Log loss: \(id[0]) (bobot umum: \(id[1]))", "Log loss: \(en[0]) (standard: \(en[1]))")
  }
  public static func waiting(due: Int, new: Int) -> Text {
    switch (due, new) {
    case (_, 0): Text("\(due) soal siap diulang.", "\(due) to review.")
    case (0, _): Text("\(new) soal baru.", "\(new) new.")
    default:
      Text("\(due) soal siap diulang, \(new) soal baru.", "\(due) to review, \(new) new.")
    }
  }
  /// What so many questions are; nothing where they are all to be reviewed.
  public static func asked(due: Int, new: Int) -> Text {
    switch (due, new) {
    case (_, 0): Text("", "")
    case (0, _): Text("semuanya baru", "all new")
    default: Text("\(due) diulang, \(new) baru", "\(due) to review, \(new) new")
    }
  }
  public static func aboutMinutes(_ minutes: Int) -> Text {
    Text("Kira-kira \(minutes) menit.", "About \(many(minutes, "minute")).")
  }
  public static func questions(_ count: Int) -> Text {
    Text("\(count) soal", many(count, "question"))
  }
  public static func readyForReview(_ count: Int, minutes: Int) -> Text {
    Text(
      "\(count) soal, kira-kira \(minutes) menit",
      "\(many(count, "question")), about \(minutes == 1 ? "a minute" : "\(minutes) minutes")")
  }
  public static func newPerDay(_ count: Int) -> Text {
    Text("Soal baru per hari: \(count)", "New questions a day: \(count)")
  }
  public static func moreReviews(_ count: Int) -> Text {
    Text("Ulangi \(count) soal lain", "Review \(many(count, "other"))")
  }
  public static func repeatForgotten(_ count: Int) -> Text {
    Text(
      "Coba lagi \(count) soal yang belum tepat",
      count == 1 ? "Try the missed one again" : "Try the \(count) missed ones again")
  }
  public static func comesAgain(_ moment: String) -> Text {
    Text("Ditanyakan kembali: \(moment)", "Comes again: \(moment)")
  }
  public static func nextReview(_ moment: String, count: Int) -> Text {
    Text("Berikutnya: \(moment), \(count) soal.", "Next: \(moment), \(count).")
  }
  /// A time from now in minutes; less than one counts as one, and 0 is now.
  public static func inMinutes(_ minutes: Int) -> Text {
    switch minutes {
    case 0: Text("sekarang", "now")
    case 1: Text("1 menit lagi", "in a minute")
    default: Text("\(minutes) menit lagi", "in \(minutes) minutes")
    }
  }
  public static func inDays(_ days: Int) -> Text {
    switch days {
    case 0: Text("hari ini", "today")
    case 1: Text("besok", "tomorrow")
    default: Text("\(days) hari lagi", "in \(days) days")
    }
  }
}
