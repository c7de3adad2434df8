/// Asking, answering and feedback.
extension Text {
  /// Practice.
  public static let practice = Text(id: "Latihan", en: "Practice")
  /// An exam.
  public static let exam = Text(id: "Ujian", en: "Exam")
  /// The summary after practice.
  public static let summary = Text(id: "Ringkasan", en: "Summary")
  /// The result of an exam.
  public static let examResult = Text(id: "Hasil", en: "Result")
  /// The button that answers.
  public static let answer = Text(id: "Jawab", en: "Answer")
  /// The answer "true".
  public static let isTrue = Text(id: "Benar", en: "True")
  /// The answer "false".
  public static let isFalse = Text(id: "Salah", en: "False")
  /// Before a field.
  public static let typeHere = Text(id: "Jawaban Anda:", en: "Your answer:")
  /// Above the answers of a matching item.
  public static let matchFor = Text(id: "Pilih pasangan untuk:", en: "Choose the match for:")
  /// An item without an answer.
  public static let notMatchedYet = Text(id: "(belum dipilih)", en: "(not chosen yet)")
  /// Key: answers.
  public static let keyAnswer = Text(id: "jawab", en: "answer")
  /// Key: goes to an option.
  public static let keyOption = Text(id: "pilihan", en: "option")
  /// Key: ticks.
  public static let keyTick = Text(id: "centang", en: "tick")
  /// Key: chooses a match.
  public static let keyMatch = Text(id: "pilih pasangan", en: "choose match")
  /// Key: picks up.
  public static let keyLift = Text(id: "angkat", en: "pick up")
  /// Key: puts down.
  public static let keyDrop = Text(id: "letakkan", en: "put down")
  /// Key: shifts.
  public static let keyShift = Text(id: "geser", en: "shift")
  /// Key: flags.
  public static let keyFlag = Text(id: "tandai", en: "flag")
  /// Key: opens the lesson.
  public static let keyRead = Text(id: "baca materi", en: "lesson")
  /// Key: was in doubt.
  public static let keyDoubtful = Text(id: "ragu", en: "in doubt")
  /// Key: was easy.
  public static let keyEasy = Text(id: "mudah", en: "easy")
  /// Help for answering.
  public static let helpAnswer = Text(
    id: "Menjawab dengan pilihan yang disorot", en: "Answers with the option in focus")
  /// Help for letters.
  public static let helpOption = Text(
    id: "Menuju pilihan itu", en: "Goes to that option")
  /// Above the options of which several are ticked.
  public static let howToTick = Text(
    id: "Enter mencentang. Bila sudah, turun ke tombol di bawah, lalu Enter.",
    en: "Enter ticks. When done, go down to the button, then press Enter.")
  /// Above the items to match.
  public static let howToMatch = Text(
    id: "Enter membuka sebuah baris untuk memilih pasangannya.",
    en: "Enter opens a line to choose its match.")
  /// Above the items to put in order.
  public static let howToOrder = Text(
    id: "Enter mengangkat sebuah baris, panah menggesernya, Enter meletakkannya.",
    en: "Enter picks a line up, the arrows move it, Enter puts it down.")
  /// Heading: the button was pressed before there was an answer.
  public static let blankHeading = Text(id: "Jawaban masih kosong", en: "There is no answer yet")
  /// What to do about it.
  public static let blankAbout = Text(
    id: "Isi dahulu jawaban soal ini. Bila ragu, pilih yang menurut Anda paling mendekati.",
    en: "Answer this question first. When in doubt, choose what seems nearest.")
  /// Heading of the question whether to leave work on a question.
  public static let unfinishedHeading = Text(
    id: "Jawaban ini belum selesai", en: "This answer is not finished")
  /// What leaving costs.
  public static let unfinishedAbout = Text(
    id: "Yang sudah Anda isi pada soal ini akan hilang. Jawaban soal lain tetap tersimpan.",
    en: "What you filled in for this question will be lost. Your other answers are kept.")
  /// Help for ticking by a letter.
  public static let helpTickLetter = Text(
    id: "Mencentang pilihan itu", en: "Ticks that option")
  /// Help for ticking.
  public static let helpTick = Text(
    id: "Mencentang pilihan; buka tombol Jawab bila sudah selesai",
    en: "Ticks an option; open the Answer button when done")
  /// Help for matching.
  public static let helpMatch = Text(
    id: "Membuka sebuah butir, lalu memilih pasangannya",
    en: "Opens an item, then chooses its match")
  /// Help for ordering.
  public static let helpOrder = Text(
    id: "Mengangkat butir; panah menggesernya; Enter meletakkannya",
    en: "Picks an item up; arrows move it; Enter puts it down")
  /// Help for typing.
  public static let helpType = Text(
    id: "Menjawab dengan yang Anda ketik", en: "Answers with what you typed")
  /// Help for going back from practice.
  public static let helpPracticeBack = Text(
    id: "Kembali; jawaban Anda tersimpan dan latihan dapat dilanjutkan",
    en: "Back; your answers are kept and practice can be resumed")
  /// Help for flags.
  public static let helpFlag = Text(
    id: "Menandai soal untuk dilihat lagi", en: "Flags the question to come back to")
  /// Help for the lesson key.
  public static let helpRead = Text(
    id: "Membuka materi tentang soal ini", en: "Opens the lesson on this question")
  /// Help for doubt.
  public static let helpDoubtful = Text(
    id: "Mencatat bahwa Anda ragu", en: "Notes that you were in doubt")
  /// Help for ease.
  public static let helpEasy = Text(
    id: "Mencatat bahwa soal ini mudah", en: "Notes that the question was easy")
  /// Verdict.
  public static let right = Text(id: "Benar", en: "Right")
  /// Verdict.
  public static let rightNearMiss = Text(
    id: "Benar (ada satu salah ketik)", en: "Right (with one typing error)")
  /// Verdict.
  public static let wrong = Text(id: "Belum tepat", en: "Not quite")
  /// Verdict.
  public static let notAnswered = Text(id: "Tidak dijawab", en: "Not answered")
  /// Beside what was chosen.
  public static let yourAnswer = Text(id: "jawaban Anda", en: "your answer")
  /// Above the right order.
  public static let rightOrder = Text(id: "Urutan yang tepat:", en: "The right order:")
  /// Shown when the response was marked.
  public static let markedDoubtful = Text(id: "Anda menandai: ragu", en: "You marked: in doubt")
  /// Shown when the response was marked.
  public static let markedEasy = Text(id: "Anda menandai: mudah", en: "You marked: easy")
  /// Button.
  public static let seeSummary = Text(id: "Lihat ringkasan", en: "See the summary")
  /// Button.
  public static let nextQuestion = Text(id: "Soal berikutnya", en: "Next question")
  /// Button.
  public static let readLesson = Text(id: "Baca materi", en: "Read the lesson")
  /// Button.
  public static let reviewAnswers = Text(id: "Lihat semua jawaban", en: "Review all answers")
  /// Button.
  public static let practiceAgain = Text(id: "Latihan lagi", en: "Practise again")
  /// Button.
  public static let toHome = Text(id: "Ke beranda", en: "To the home screen")
  /// Said under a score.
  public static let answersKept = Text(
    id: "Semua jawaban Anda tersimpan.", en: "All your answers are kept.")
  /// Heading.
  public static let bySection = Text(id: "Menurut bagian", en: "By section")
  /// Heading.
  public static let byStatement = Text(id: "Menurut pernyataan", en: "By statement")

  /// A verdict with partial credit.
  public static func partlyRight(_ share: String) -> Text {
    Text(id: "Sebagian benar (\(share))", en: "Partly right (\(share))")
  }
  /// The statement that a question rests on.
  public static func restsOn(_ statement: String) -> Text {
    Text(id: "Dasarnya: \(statement)", en: "It rests on: \(statement)")
  }
  /// What was chosen instead.
  public static func youChose(_ answer: String) -> Text {
    Text(id: "Anda memilih: \(answer)", en: "You chose: \(answer)")
  }
  /// Where an item was put.
  public static func youPlaced(_ place: Int) -> Text {
    Text(id: "Anda: urutan \(place)", en: "yours: place \(place)")
  }
  /// What was typed.
  public static func youTyped(_ text: String) -> Text {
    Text(id: "Anda menulis: \(text)", en: "You typed: \(text)")
  }
  /// The right answer.
  public static func rightAnswer(_ text: String) -> Text {
    Text(id: "Jawaban: \(text)", en: "Answer: \(text)")
  }
  /// The number of a question.
  public static func questionNumber(_ number: Int, of total: Int) -> Text {
    Text(id: "Soal \(number) dari \(total)", en: "Question \(number) of \(total)")
  }
  /// The number of right answers so far.
  public static func rightSoFar(_ count: Int) -> Text {
    Text(id: "benar \(count)", en: "right \(count)")
  }
  /// The title of a case.
  public static func caseTitle(_ title: String) -> Text {
    Text(id: "Kasus: \(title)", en: "Case: \(title)")
  }
  /// A score in a sentence.
  public static func scoreLine(right: Int, of total: Int, percent: String) -> Text {
    Text(
      id: "Anda menjawab benar \(right) dari \(total) soal: nilai \(percent)",
      en: "You got \(right) of \(total) questions right: score \(percent)")
  }
  /// Suggests a lesson.
  public static func readAgain(_ statement: String) -> Text {
    Text(id: "Baca lagi: \(statement)", en: "Read again: \(statement)")
  }
}
