/// Asking, answering and feedback.
extension Text {
  public static let practice = Text(id: "Latihan", en: "Practice")
  public static let exam = Text(id: "Ujian", en: "Exam")
  public static let summary = Text(id: "Ringkasan", en: "Summary")
  public static let examResult = Text(id: "Hasil", en: "Result")
  public static let answer = Text(id: "Jawab", en: "Answer")
  public static let isTrue = Text(id: "Benar", en: "True")
  public static let isFalse = Text(id: "Salah", en: "False")
  public static let typeHere = Text(id: "Jawaban Anda:", en: "Your answer:")
  public static func matchedWith(_ number: Int) -> Text {
    Text(
      id: "sudah dipasangkan dengan nomor \(number)",
      en: "matched with number \(number) already")
  }
  public static let matchFor = Text(id: "Pilih pasangan untuk:", en: "Choose the match for:")
  public static let notMatchedYet = Text(id: "(belum dipilih)", en: "(not chosen yet)")
  public static let keyAnswer = Text(id: "jawab", en: "answer")
  public static let keyOption = Text(id: "pilihan", en: "option")
  public static let keyTick = Text(id: "centang", en: "tick")
  public static let keyMatch = Text(id: "pilih pasangan", en: "choose match")
  public static let keyLift = Text(id: "angkat", en: "pick up")
  public static let keyDrop = Text(id: "letakkan", en: "put down")
  public static let keyShift = Text(id: "geser", en: "shift")
  public static let keyFlag = Text(id: "tandai", en: "flag")
  public static let keyRead = Text(id: "baca materi", en: "lesson")
  public static let keyDoubtful = Text(id: "ragu", en: "in doubt")
  public static let keyEasy = Text(id: "mudah", en: "easy")
  public static let helpAnswer = Text(
    id: "Menjawab dengan pilihan yang disorot", en: "Answers with the option in focus")
  public static let helpOption = Text(
    id: "Menuju pilihan itu", en: "Goes to that option")
  public static let howToTick = Text(
    id: "Enter memberi centang. Bila selesai, turun ke tombol Jawab, lalu Enter.",
    en: "Enter ticks. When done, go down to the button, then press Enter.")
  public static let howToMatch = Text(
    id: "Enter membuka sebuah baris untuk memilih pasangannya.",
    en: "Enter opens a line to choose its match.")
  public static let howToOrder = Text(
    id: "Enter mengangkat sebuah baris, panah menggesernya, Enter meletakkannya.",
    en: "Enter picks a line up, the arrows move it, Enter puts it down.")
  public static let blankHeading = Text(id: "Jawaban masih kosong", en: "There is no answer yet")
  public static let blankAbout = Text(
    id: "Isi dahulu jawaban soal ini, atau pilih Belum tahu untuk melihat jawabannya.",
    en: "Answer this question first, or choose “I don't know yet” to see the answer.")
  public static let unfinishedHeading = Text(
    id: "Jawaban ini belum selesai", en: "This answer is not finished")
  public static let unfinishedAbout = Text(
    id: "Yang sudah Anda isi pada soal ini akan hilang. Jawaban soal lain tetap tersimpan.",
    en: "What you filled in for this question will be lost. Your other answers are kept.")
  public static let helpTickLetter = Text(
    id: "Memberi centang pada pilihan itu", en: "Ticks that option")
  public static let helpTick = Text(
    id: "Memberi centang; tekan tombol Jawab bila sudah selesai",
    en: "Ticks an option; press the Answer button when done")
  public static let helpMatch = Text(
    id: "Membuka sebuah baris, lalu memilih pasangannya",
    en: "Opens a line, then chooses its match")
  public static let helpOrder = Text(
    id: "Mengangkat baris; panah menggesernya; Enter meletakkannya",
    en: "Picks a line up; arrows move it; Enter puts it down")
  public static let helpType = Text(
    id: "Menjawab dengan yang Anda ketik", en: "Answers with what you typed")
  public static let helpPracticeBack = Text(
    id: "Kembali; jawaban Anda tersimpan dan latihan dapat dilanjutkan",
    en: "Back; your answers are kept and practice can be resumed")
  public static let helpFlag = Text(
    id: "Menandai soal untuk dilihat lagi", en: "Flags the question to come back to")
  public static let helpRead = Text(
    id: "Membuka materi tentang soal ini", en: "Opens the lesson on this question")
  public static let helpDoubtful = Text(
    id: "Mencatat bahwa Anda ragu", en: "Notes that you were in doubt")
  public static let helpEasy = Text(
    id: "Mencatat bahwa soal ini mudah", en: "Notes that the question was easy")
  public static let right = Text(id: "Jawaban Anda tepat", en: "Your answer is right")
  public static let rightNearMiss = Text(
    id: "Jawaban Anda tepat (ada satu salah ketik)",
    en: "Your answer is right (with one typing error)")
  public static let unknown = Text(id: "Belum tahu", en: "I don't know yet")
  public static let keyUnknown = Text(id: "belum tahu", en: "don't know")
  public static let helpUnknown = Text(
    id: "Melihat jawabannya tanpa menebak; dihitung belum tepat",
    en: "Shows the answer without a guess; counts as not right")
  public static let notKnownYet = Text(
    id: "Belum tahu: inilah jawabannya", en: "Not known yet: here is the answer")
  public static let practiseWrong = Text(id: "Ulangi yang salah", en: "Practise what was wrong")
  public static let practiseWrongAbout = Text(
    id: "yang terakhir kali belum tepat", en: "what was not right the last time")
  public static func practiseWrong(_ count: Int) -> Text {
    Text(id: "Ulangi yang salah (\(count))", en: "Practise what was wrong (\(count))")
  }
  public static let onlyWrong = Text(id: "Hanya yang belum tepat", en: "Only what was not right")
  public static let onlyFlagged = Text(id: "Hanya yang ditandai", en: "Only what is flagged")
  public static let allAnswers = Text(id: "Semua jawaban", en: "All answers")
  public static let keyFilter = Text(id: "saring", en: "filter")
  public static let helpFilterAnswers = Text(
    id: "Menampilkan semua jawaban, hanya yang belum tepat, atau hanya yang ditandai",
    en: "Shows all answers, only what was not right, or only what is flagged")
  public static let allRight = Text(id: "Semuanya tepat!", en: "All of it right!")
  public static let inShort = Text(id: "Intinya", en: "In short")
  public static let trueOrFalse = Text(id: "Benar atau salah?", en: "True or false?")
  public static let theRightOne = Text(id: "yang tepat", en: "the right one")
  public static let youLeftOut = Text(id: "tidak Anda pilih", en: "you left it out")
  public static let notChosen = Text(id: "(tidak dipilih)", en: "(nothing chosen)")
  public static let partialHeading = Text(
    id: "Jawaban ini belum lengkap", en: "This answer is not complete")
  public static let answerAnyway = Text(id: "Jawab juga", en: "Answer all the same")
  public static let orderNotChanged = Text(
    id: "Urutannya belum Anda ubah. Jawab dengan urutan ini?",
    en: "You have not changed the order. Answer with it as it is?")
  public static let keyKeep = Text(id: "pilih dan lanjut", en: "choose and go on")
  public static let helpChoose = Text(
    id: "Memilih jawaban itu; tersimpan, dan masih dapat diubah",
    en: "Chooses that answer; it is kept and can still be changed")
  public static let helpMatchLetter = Text(
    id: "Memilih pasangan itu", en: "Chooses that match")
  public static let wrong = Text(id: "Belum tepat", en: "Not quite")
  public static let notAnswered = Text(id: "Tidak dijawab", en: "Not answered")
  public static let theirAnswer = Text(id: "jawaban peserta", en: "their answer")
  public static let yourAnswer = Text(id: "jawaban Anda", en: "your answer")
  public static let rightOrder = Text(id: "Urutan yang tepat:", en: "The right order:")
  public static let markedDoubtful = Text(id: "Menurut Anda: ragu", en: "You said: in doubt")
  public static let markedEasy = Text(id: "Menurut Anda: mudah", en: "You said: easy")
  public static let seeSummary = Text(id: "Lihat ringkasan", en: "See the summary")
  public static let nextQuestion = Text(id: "Soal berikutnya", en: "Next question")
  public static let readLesson = Text(id: "Baca materi", en: "Read the lesson")
  public static let reviewAnswers = Text(id: "Lihat semua jawaban", en: "Review all answers")
  public static let practiceAgain = Text(id: "Latihan lagi", en: "Practise again")
  public static let toHome = Text(id: "Ke beranda", en: "To the home screen")
  public static let answersKept = Text(
    id: "Semua jawaban Anda tersimpan.", en: "All your answers are kept.")
  public static let bySection = Text(id: "Menurut bagian", en: "By section")
  public static let byStatement = Text(id: "Menurut pernyataan", en: "By statement")

  public static func partlyRight(_ share: String) -> Text {
    Text(id: "Sebagian benar (\(share))", en: "Partly right (\(share))")
  }
  public static func restsOn(_ statement: String) -> Text {
    Text(id: "Dasarnya: \(statement)", en: "It rests on: \(statement)")
  }
  public static func yours(_ answer: String) -> Text {
    Text(id: "Anda: \(answer)", en: "Yours: \(answer)")
  }
  public static func rightOne(_ answer: String) -> Text {
    Text(id: "Yang tepat: \(answer)", en: "Right: \(answer)")
  }
  public static func rowsNotMatched(_ count: Int) -> Text {
    Text(
      id: "\(count) baris belum dipasangkan. Jawab juga?",
      en: "\(count) lines have no match yet. Answer all the same?")
  }
  public static func statementIs(_ truth: Bool) -> Text {
    Text(
      id: "Pernyataan ini \(truth ? "BENAR" : "SALAH").",
      en: "The statement is \(truth ? "TRUE" : "FALSE").")
  }
  public static func youPlaced(_ place: Int) -> Text {
    Text(id: "Anda: urutan ke-\(place)", en: "yours: place \(place)")
  }
  public static func youTyped(_ text: String) -> Text {
    Text(id: "Anda menulis: \(text)", en: "You typed: \(text)")
  }
  public static func rightAnswer(_ text: String) -> Text {
    Text(id: "Jawaban: \(text)", en: "Answer: \(text)")
  }
  public static func questionNumber(_ number: Int, of total: Int) -> Text {
    Text(id: "Soal \(number) dari \(total)", en: "Question \(number) of \(total)")
  }
  public static func rightSoFar(_ count: Int) -> Text {
    Text(id: "benar \(count)", en: "right \(count)")
  }
  public static func caseTitle(_ title: String) -> Text {
    Text(id: "Kasus: \(title)", en: "Case: \(title)")
  }
  public static func scoreLine(right: Int, of total: Int, percent: String) -> Text {
    Text(
      id: "Anda menjawab benar \(right) dari \(total) soal: nilai \(percent)",
      en: "You got \(right) of \(total) questions right: score \(percent)")
  }
  public static func readAgain(_ statement: String) -> Text {
    Text(id: "Baca lagi: \(statement)", en: "Read again: \(statement)")
  }
}
