/// Exams: choosing one, the clock, the overview, submitting, the result.
extension Text {
  /// Above the list of exams.
  public static let examAbout = Text(
    id: "Ujian berbatas waktu; penjelasan muncul setelah dikumpulkan.",
    en: "Exams have a time limit; explanations follow once you submit.")
  /// Heading of the question whether to start.
  public static let examStartHeading = Text(id: "Mulai ujian?", en: "Start the exam?")
  /// Starts.
  public static let examStart = Text(id: "Mulai sekarang", en: "Start now")
  /// Does not start yet.
  public static let notYet = Text(id: "Belum", en: "Not yet")
  /// The module has no exams.
  public static let noExams = Text(
    id: "Modul ini belum memiliki ujian.", en: "This module has no exams yet.")
  /// Button and key: the overview of all questions.
  public static let examOverview = Text(id: "Daftar soal", en: "All questions")
  /// Button: keeps the answer and goes on.
  public static let keepAndGoOn = Text(id: "Simpan dan lanjut", en: "Save and go on")
  /// Button: the question before.
  public static let previousQuestion = Text(id: "Soal sebelumnya", en: "Previous question")
  /// Button: back from the answers.
  public static let backToResult = Text(id: "Kembali ke hasil", en: "Back to the result")
  /// Button: flags.
  public static let flagQuestion = Text(
    id: "Tandai soal ini", en: "Flag this question")
  /// Button: takes the flag off.
  public static let unflagQuestion = Text(
    id: "Lepas tanda soal ini", en: "Take the flag off")
  /// Button: takes the answer back.
  public static let clearAnswer = Text(id: "Hapus jawaban ini", en: "Take this answer back")
  /// Button: ends the exam.
  public static let submitExam = Text(id: "Kumpulkan", en: "Submit")
  /// Heading of the question whether to submit.
  public static let submitHeading = Text(id: "Kumpulkan ujian ini?", en: "Submit this exam?")
  /// Does not submit yet.
  public static let backToQuestions = Text(id: "Kembali ke soal", en: "Back to the questions")
  /// Heading of the question whether to leave an exam.
  public static let leaveExamHeading = Text(
    id: "Tinggalkan ujian dulu?", en: "Leave the exam for now?")
  /// What leaving an exam costs.
  public static let leaveExamCost = Text(
    id: "Jawaban Anda tersimpan dan ujian dapat dilanjutkan, tetapi waktunya terus berjalan.",
    en: "Your answers are kept and the exam can be resumed, but the time goes on.")
  /// Key: the overview of all questions.
  public static let keyOverview = Text(id: "daftar soal", en: "all questions")
  /// Key: questions to and fro.
  public static let keyQuestions = Text(id: "soal lain", en: "other questions")
  /// Help for going from question to question.
  public static let helpQuestions = Text(
    id: "Ke soal berikutnya (Shift-Tab: sebelumnya)",
    en: "To the next question (Shift-Tab: the one before)")
  /// Help for the overview.
  public static let helpOverview = Text(
    id: "Membuka daftar semua soal", en: "Opens the list of all questions")
  /// Help for leaving an exam.
  public static let helpExamBack = Text(
    id: "Kembali; waktu ujian terus berjalan", en: "Back; the exam's time goes on")
  /// The clock ran out.
  public static let submittedByClock = Text(
    id: "Waktu habis. Semua jawaban yang sudah ada dinilai.",
    en: "The time ran out. All answers that were there were marked.")
  /// Button.
  public static let otherExam = Text(id: "Ujian lain", en: "Another exam")
  /// In the overview: has an answer.
  public static let answered = Text(id: "terjawab", en: "answered")
  /// In the overview: has no answer.
  public static let open = Text(id: "belum", en: "open")
  /// In the overview: is flagged.
  public static let flagged = Text(id: "ditandai", en: "flagged")

  /// What an exam is: the number of questions, the minutes, what passes.
  public static func examFacts(questions: Int, minutes: Int, passing: Int) -> Text {
    Text(
      id: "\(questions) soal, \(minutes) menit, lulus mulai nilai \(passing)",
      en: "\(questions) questions, \(minutes) minutes, passed from a score of \(passing)")
  }
  /// What happens when an exam is started.
  public static func examStartAbout(_ name: String, facts: String) -> Text {
    Text(
      id: "\(name): \(facts). Waktu mulai berjalan begitu Anda mulai, juga bila Anda keluar. "
        + "Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(name): \(facts). The clock starts when you do, and goes on if you leave. "
        + "You may change answers until you submit.")
  }
  /// The time that is left, beside the clock.
  public static func timeLeft(_ countdown: String) -> Text {
    Text(id: "Sisa \(countdown)", en: "Left \(countdown)")
  }
  /// How far one is: all in words.
  public static func overviewCounts(answered: Int, of total: Int, flagged: Int) -> Text {
    Text(
      id: "Terjawab \(answered) dari \(total), belum \(total - answered), ditandai \(flagged)",
      en: "Answered \(answered) of \(total), open \(total - answered), flagged \(flagged)")
  }
  /// What submitting means now.
  public static func submitAbout(unanswered: Int, flagged: Int) -> Text {
    let idOpen = unanswered > 0 ? "Masih ada \(unanswered) soal tanpa jawaban. " : ""
    let enOpen = unanswered > 0 ? "\(unanswered) without an answer. " : ""
    let idFlagged = flagged > 0 ? "\(flagged) soal masih ditandai. " : ""
    let enFlagged = flagged > 0 ? "\(flagged) still flagged. " : ""
    return Text(
      id: idOpen + idFlagged + "Setelah dikumpulkan, jawaban tidak dapat diubah.",
      en: enOpen + enFlagged + "Once submitted, answers can't be changed.")
  }
  /// The verdict on an exam that was passed.
  public static func passed(from passing: Int) -> Text {
    Text(id: "Lulus (batas nilai \(passing))", en: "Passed (pass mark \(passing))")
  }
  /// The verdict on an exam that was not passed.
  public static func notPassed(from passing: Int) -> Text {
    Text(id: "Belum lulus (batas nilai \(passing))", en: "Not passed yet (pass mark \(passing))")
  }
}
