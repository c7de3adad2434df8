/// Exams: choosing one, the clock, the overview, submitting, the result.
extension Text {
  public static let examAbout = Text(
    id: "Waktu ujian terbatas; penjelasan muncul setelah jawaban dikumpulkan.",
    en: "Exams have a time limit; explanations follow once you submit.")
  public static let examStartHeading = Text(id: "Mulai ujian?", en: "Start the exam?")
  public static let examStart = Text(id: "Mulai sekarang", en: "Start now")
  public static let examRunsHeading = Text(
    id: "Sebuah ujian masih berjalan", en: "An exam is under way")
  public static let examRunsAbout = Text(
    id: "Lanjutkan dan kumpulkan ujian itu dahulu; hanya satu ujian berjalan pada satu waktu.",
    en: "Resume it and hand it in first; only one exam runs at a time.")
  public static let outOfTime = Text(id: "waktu habis", en: "out of time")
  public static let notYet = Text(id: "Belum", en: "Not yet")
  public static let noExams = Text(
    id: "Modul ini belum memiliki ujian.", en: "This module has no exams yet.")
  public static let examOverview = Text(id: "Daftar soal", en: "All questions")
  public static let keepAndGoOn = Text(id: "Simpan dan lanjut", en: "Save and go on")
  public static let previousQuestion = Text(id: "Soal sebelumnya", en: "Previous question")
  public static let backToResult = Text(id: "Kembali ke hasil", en: "Back to the result")
  public static let flagQuestion = Text(
    id: "Tandai soal ini", en: "Flag this question")
  public static let unflagQuestion = Text(
    id: "Hapus tanda pada soal ini", en: "Take the flag off")
  public static let clearAnswer = Text(id: "Hapus jawaban ini", en: "Take this answer back")
  public static let submitExam = Text(id: "Kumpulkan", en: "Submit")
  public static let submitHeading = Text(
    id: "Kumpulkan jawaban ujian ini?", en: "Submit this exam?")
  public static let backToQuestions = Text(id: "Kembali ke soal", en: "Back to the questions")
  public static let leaveExamHeading = Text(
    id: "Tinggalkan ujian sebentar?", en: "Leave the exam for now?")
  public static let leaveExamCost = Text(
    id:
      "Jawaban Anda tersimpan. Ujian dapat dilanjutkan, dan waktunya berhenti sampai Anda kembali.",
    en: "Your answers are kept. The exam can be resumed, and its time stands until you are back.")
  public static let keyOverview = Text(id: "daftar soal", en: "all questions")
  public static let keyQuestions = Text(id: "soal lain", en: "other questions")
  public static let helpQuestions = Text(
    id: "Ke soal sebelumnya atau berikutnya; jawaban tidak berubah",
    en: "To the question before or after; no answer changes")
  public static let helpOverview = Text(
    id: "Membuka daftar semua soal", en: "Opens the list of all questions")
  public static let helpExamBack = Text(
    id: "Kembali; waktu ujian berhenti sampai Anda melanjutkannya",
    en: "Back; the exam's time stands until you resume it")
  public static let submittedByClock = Text(
    id: "Waktu habis. Jawaban yang sudah Anda isi dinilai.",
    en: "The time ran out. All answers that were there were marked.")
  public static let otherExam = Text(id: "Ujian lain", en: "Another exam")
  public static let answered = Text(id: "terjawab", en: "answered")
  public static let answeredHeading = Text(id: "Terjawab", en: "Answered")
  public static let open = Text(id: "belum", en: "open")
  public static let flagged = Text(id: "ditandai", en: "flagged")

  public static func examFacts(questions: Int, minutes: Int, passing: Int) -> Text {
    Text(
      id: "\(questions) soal, \(minutes) menit, nilai lulus minimal \(passing)",
      en: "\(questions) questions, \(minutes) minutes, pass mark \(passing)")
  }
  public static func examStartAbout(_ name: String, facts: String) -> Text {
    Text(
      id: "\(name): \(facts). Waktu hanya berjalan selama Anda mengerjakan. "
        + "Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(name): \(facts). The clock runs only while you are at it. "
        + "You may change answers until you submit.")
  }
  public static func timeLeft(_ countdown: String) -> Text {
    Text(id: "Sisa \(countdown)", en: "Left \(countdown)")
  }
  public static func overviewCounts(answered: Int, of total: Int, flagged: Int) -> Text {
    Text(
      id: "Terjawab \(answered) dari \(total), belum \(total - answered), ditandai \(flagged)",
      en: "Answered \(answered) of \(total), open \(total - answered), flagged \(flagged)")
  }
  public static func submitAbout(unanswered: Int, partial: Int, flagged: Int) -> Text {
    let idOpen = unanswered > 0 ? "Masih ada \(unanswered) soal tanpa jawaban. " : ""
    let enOpen = unanswered > 0 ? "\(unanswered) without an answer. " : ""
    let idPartial = partial > 0 ? "\(partial) soal baru terjawab sebagian. " : ""
    let enPartial = partial > 0 ? "\(partial) answered only in part. " : ""
    let idFlagged = flagged > 0 ? "\(flagged) soal masih ditandai. " : ""
    let enFlagged = flagged > 0 ? "\(flagged) still flagged. " : ""
    return Text(
      id: idOpen + idPartial + idFlagged + "Setelah dikumpulkan, jawaban tidak dapat diubah.",
      en: enOpen + enPartial + enFlagged + "Once submitted, answers can't be changed.")
  }
  public static func passed(from passing: Int) -> Text {
    Text(id: "Lulus (nilai minimal \(passing))", en: "Passed (pass mark \(passing))")
  }
  public static func notPassed(from passing: Int) -> Text {
    Text(id: "Belum lulus (nilai minimal \(passing))", en: "Not passed yet (pass mark \(passing))")
  }
}
