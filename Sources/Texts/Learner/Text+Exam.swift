/// Exams: choosing one, the clock, the overview, submitting, the result.
extension Text {
  public static let examAbout = Text(
    "Penjelasan muncul setelah jawaban dikumpulkan.", "Explanations follow once you submit.")
  public static let examStartHeading = Text("Mulai ujian?", "Start the exam?")
  public static let examStart = Text("Mulai sekarang", "Start now")
  public static let examRunsHeading = Text("Sebuah ujian masih berjalan", "An exam is under way")
  public static let examRunsAbout = Text(
    "Lanjutkan dan kumpulkan ujian itu dahulu; hanya satu ujian yang boleh berjalan.",
    "Resume it and hand it in first; only one exam runs at a time.")
  public static let outOfTime = Text("waktu habis", "out of time")
  public static let notYet = Text("Belum", "Not yet")
  public static let noExams = Text(
    "Modul ini belum memiliki ujian.", "This module has no exams yet.")
  public static let examOverview = Text("Daftar soal", "All questions")
  public static let keepAndGoOn = Text("Simpan dan lanjut", "Save and go on")
  public static let previousQuestion = Text("Soal sebelumnya", "Previous question")
  public static let backToResult = Text("Kembali ke hasil", "Back to the result")
  public static let flagQuestion = Text("Tandai soal ini", "Flag this question")
  public static let unflagQuestion = Text("Hapus tanda pada soal ini", "Take the flag off")
  public static let clearAnswer = Text("Hapus jawaban ini", "Take this answer back")
  public static let submitExam = Text("Kumpulkan", "Submit")
  public static let submitHeading = Text("Kumpulkan semua jawaban?", "Submit all answers?")
  public static let backToQuestions = Text("Kembali ke soal", "Back to the questions")
  public static let leaveExamHeading = Text("Tinggalkan ujian sebentar?", "Leave the exam for now?")
  public static func leaveExamCost(isTimed: Bool) -> Text {
    isTimed
      ? Text(
        "Jawaban Anda tersimpan. Ujian dapat dilanjutkan, dan waktunya berhenti sampai Anda kembali.",
        "Your answers are kept. The exam can be resumed, and its time stands until you are back.")
      : Text(
        "Jawaban Anda tersimpan. Ujian dapat dilanjutkan kapan saja.",
        "Your answers are kept. The exam can be resumed at any time.")
  }
  public static let keyOverview = Text("daftar soal", "all questions")
  public static let keyQuestions = Text("soal lain", "other questions")
  public static let helpQuestions = Text(
    "Ke soal sebelumnya atau berikutnya; jawaban tidak berubah",
    "To the question before or after; no answer changes")
  public static let helpOverview = Text(
    "Membuka daftar semua soal", "Opens the list of all questions")
  public static let helpExamBack = Text(
    "Kembali; jawaban Anda tersimpan dan dapat dilanjutkan",
    "Back; your answers are kept and you can go on later")
  public static let submittedByClock = Text(
    "Waktu habis. Jawaban yang sudah Anda isi dinilai.",
    "The time ran out. All answers that were there were marked.")
  public static let otherExam = Text("Ujian lain", "Another exam")
  public static let answered = Text("terjawab", "answered")
  public static let answeredInPart = Text("sebagian", "in part")
  public static let answeredHeading = Text("Terjawab", "Answered")
  public static let open = Text("belum", "open")
  public static let flagged = Text("ditandai", "flagged")

  /// - Parameter minutes: nil for as many as one likes.
  public static func examFacts(questions: Int, minutes: Int?) -> Text {
    let time = minutes.map { Text("\($0) menit", many($0, "minute")) } ?? noTimeLimit
    return Text(
      "\(questions) soal, \(time.id)", "\(many(questions, "question")), \(time.en)")
  }
  public static let noTimeLimit = Text("tanpa batas waktu", "no time limit")
  public static func examStartAbout(
    _ name: String, facts: String, passing: Int, isTimed: Bool
  ) -> Text {
    Text(
      "\(name): \(facts), nilai lulus minimal \(passing).",
      "\(name): \(facts), pass mark \(passing).")
      + Text(
        " Waktu hanya berjalan selama Anda mengerjakan.",
        " The clock runs only while you are at it."
      ).when(isTimed) + answersMayChange
  }
  /// Behind what else is said of a test.
  static let answersMayChange = Text(
    " Jawaban boleh diubah sampai dikumpulkan.", " You may change answers until you submit.")
  public static func timeLeft(_ countdown: String) -> Text {
    Text("Sisa \(countdown)", "Left \(countdown)")
  }
  public static func overviewCounts(answered: Int, of total: Int, flagged: Int) -> Text {
    Text(
      "Terjawab \(answered) dari \(total), belum \(total - answered), ditandai \(flagged)",
      "Answered \(answered) of \(total), open \(total - answered), flagged \(flagged)")
  }
  public static func submitAbout(unanswered: Int, partial: Int, flagged: Int) -> Text {
    Text("Masih ada \(unanswered) soal tanpa jawaban. ", "\(unanswered) without an answer. ")
      .when(unanswered > 0)
      + Text("\(partial) soal baru terjawab sebagian. ", "\(partial) answered only in part. ")
      .when(partial > 0)
      + Text("\(flagged) soal masih ditandai. ", "\(flagged) still flagged. ").when(flagged > 0)
      + Text(
        "Setelah dikumpulkan, jawaban tidak dapat diubah.",
        "Once submitted, answers can't be changed.")
  }
  public static func passed(from passing: Int) -> Text {
    Text("Lulus (nilai minimal \(passing))", "Passed (pass mark \(passing))")
  }
  public static func notPassed(from passing: Int) -> Text {
    Text("Belum lulus (nilai minimal \(passing))", "Not passed yet (pass mark \(passing))")
  }
}
