/// Asking, answering and feedback.
extension Text {
  public static let practice = Text("Latihan", "Practice")
  public static let exam = Text("Ujian", "Exam")
  public static let summary = Text("Ringkasan", "Summary")
  public static let keySummary = Text("ringkasan", "summary")
  public static let answer = Text("Jawab", "Answer")
  public static let isTrue = Text("Benar", "True")
  public static let isFalse = Text("Salah", "False")
  public static let typeHere = Text("Jawaban Anda:", "Your answer:")
  public static func matchedWith(_ number: Int) -> Text {
    Text("sudah dipasangkan dengan nomor \(number)", "matched with number \(number) already")
  }
  public static let matchFor = Text("Pilih pasangan untuk:", "Choose the match for:")
  public static let notMatchedYet = Text("(belum dipilih)", "(not chosen yet)")
  public static let keyAnswer = Text("jawab", "answer")
  public static let keyOption = Text("pilihan", "option")
  public static let keyTick = Text("centang", "tick")
  public static let keyMatch = Text("pilih pasangan", "choose match")
  public static let keyLift = Text("angkat", "pick up")
  public static let keyDrop = Text("letakkan", "put down")
  public static let keyShift = Text("geser", "shift")
  public static let keyFlag = Text("tandai", "flag")
  public static let keyRead = Text("baca materi", "lesson")
  public static let keyDoubtful = Text("ragu", "in doubt")
  public static let keyEasy = Text("mudah", "easy")
  public static let helpAnswer = Text(
    "Menjawab dengan pilihan yang disorot", "Answers with the option in focus")
  public static let helpOption = Text("Menuju pilihan itu", "Goes to that option")
  public static let howToTick = Text(
    "Enter memberi centang. Bila selesai, turun ke tombolnya, lalu Enter.",
    "Enter ticks. When done, go down to the button, then press Enter.")
  public static let howToMatch = Text(
    "Enter membuka sebuah baris untuk memilih pasangannya.",
    "Enter opens a line to choose its match.")
  public static let howToOrder = Text(
    "Enter mengangkat sebuah baris, panah menggesernya, Enter meletakkannya.",
    "Enter picks a line up, the arrows move it, Enter puts it down.")
  public static let blankHeading = Text("Jawaban masih kosong", "There is no answer yet")
  public static let blankAbout = Text(
    "Isi dahulu jawaban soal ini, atau pilih Belum tahu untuk melihat jawabannya.",
    "Answer this question first, or choose “I don't know yet” to see the answer.")
  public static let helpTickLetter = Text("Memberi centang pada pilihan itu", "Ticks that option")
  public static let helpTick = Text(
    "Memberi centang; tekan tombol di bawah bila sudah selesai",
    "Ticks an option; press the button below when done")
  public static let helpMatch = Text(
    "Membuka sebuah baris, lalu memilih pasangannya", "Opens a line, then chooses its match")
  public static let helpOrder = Text(
    "Mengangkat baris; panah menggesernya; Enter meletakkannya",
    "Picks a line up; arrows move it; Enter puts it down")
  public static let helpType = Text(
    "Menjawab dengan yang Anda ketik", "Answers with what you typed")
  public static let helpPracticeBack = Text(
    "Kembali; jawaban Anda tersimpan dan latihan dapat dilanjutkan",
    "Back; your answers are kept and practice can be resumed")
  public static let helpFlag = Text(
    "Menandai soal untuk dilihat lagi", "Flags the question to come back to")
  public static let helpRead = Text(
    "Membuka materi tentang soal ini", "Opens the lesson on this question")
  public static let helpDoubtful = Text("Mencatat bahwa Anda ragu", "Notes that you were in doubt")
  public static let helpEasy = Text(
    "Mencatat bahwa soal ini mudah", "Notes that the question was easy")
  public static let right = Text("Jawaban ini tepat", "This answer is right")
  public static let fullPoint = Text("Mendapat nilai penuh", "Earns the full point")
  public static let rightNearMiss = Text(
    "Jawaban ini tepat (ada satu salah ketik)", "This answer is right (with one typing error)")
  public static let unknown = Text("Belum tahu", "I don't know yet")
  public static let keyUnknown = Text("belum tahu", "don't know")
  public static let helpUnknown = Text(
    "Melihat jawabannya tanpa menebak; dihitung belum tepat",
    "Shows the answer without a guess; counts as not right")
  public static let notKnownYet = Text(
    "Belum tahu: inilah jawabannya", "Not known yet: here is the answer")
  public static let practiseWrongAbout = Text(
    "yang terakhir kali belum tepat", "what was not right the last time")
  public static func practiseWrong(_ count: Int, of all: Int) -> Text {
    Text("Ulangi yang salah (", "Practise what was wrong (")
      + (count == all ? Text("\(count)", "\(count)") : .count(count, of: all)) + Text(")", ")")
  }
  public static func practiseWrongOrOpen(_ count: Int) -> Text {
    Text(
      "Ulangi yang salah atau belum dijawab (\(count))",
      "Practise what was wrong or not answered (\(count))")
  }
  public static let onlyWrong = Text("Hanya yang belum tepat", "Only what was not right")
  public static let onlyFlagged = Text("Hanya yang ditandai", "Only what is flagged")
  public static let allAnswers = Text("Semua jawaban", "All answers")
  public static let keyFilter = Text("saring", "filter")
  public static let helpFilterAnswers = Text(
    "Menampilkan semua jawaban, hanya yang belum tepat, atau hanya yang ditandai",
    "Shows all answers, only what was not right, or only what is flagged")
  public static let allRight = Text("Semuanya tepat!", "All of it right!")
  public static let inShort = Text("Intinya", "In short")
  public static let trueOrFalse = Text("Benar atau salah?", "True or false?")
  public static let theRightOne = Text("yang tepat", "the right one")
  public static let leftUnchosen = Text("tidak dipilih", "not chosen")
  public static let notChosen = Text("(tidak dipilih)", "(nothing chosen)")
  public static let partialHeading = Text(
    "Jawaban ini belum lengkap", "This answer is not complete")
  public static let answerAnyway = Text("Jawab juga", "Answer all the same")
  public static let orderNotChanged = Text(
    "Urutannya belum Anda ubah. Jawab dengan urutan ini?",
    "You have not changed the order. Answer with it as it is?")
  public static let keyKeep = Text("pilih dan lanjut", "choose and go on")
  public static let helpChoose = Text(
    "Memilih jawaban itu; tersimpan, dan masih dapat diubah",
    "Chooses that answer; it is kept and can still be changed")
  public static let helpMatchLetter = Text("Memilih pasangan itu", "Chooses that match")
  public static let wrong = Text("Belum tepat", "Not quite")
  public static let notAnswered = Text("Tidak dijawab", "Not answered")
  public static let theirAnswer = Text("jawaban peserta", "their answer")
  public static let yourAnswer = Text("jawaban Anda", "your answer")
  public static let rightOrder = Text("Urutan yang tepat:", "The right order:")
  public static let markedDoubtful = Text("Menurut Anda: ragu", "You said: in doubt")
  public static let markedEasy = Text("Menurut Anda: mudah", "You said: easy")
  public static let seeSummary = Text("Lihat ringkasan", "See the summary")
  public static let nextQuestion = Text("Soal berikutnya", "Next question")
  public static let readLesson = Text("Baca materi", "Read the lesson")
  public static let reviewAnswers = Text("Lihat semua jawaban", "Review all answers")
  public static let practiceAgain = Text("Latihan lagi", "Practise again")
  public static let toHome = Text("Ke beranda", "To the home screen")
  public static let answersKept = Text(
    "Semua jawaban Anda tersimpan.", "All your answers are kept.")
  public static let bySection = Text("Menurut bagian", "By section")
  public static let byStatement = Text("Menurut pernyataan", "By statement")

  public static func partlyRight(_ share: String) -> Text {
    Text("Sebagian benar (\(share))", "Partly right (\(share))")
  }
  public static func restsOn(_ statement: String) -> Text {
    Text("Dasarnya: \(statement)", "It rests on: \(statement)")
  }
  public static func answered(_ answer: String) -> Text {
    Text("Dijawab: \(answer)", "Answered: \(answer)")
  }
  public static func rightOne(_ answer: String) -> Text {
    Text("Yang tepat: \(answer)", "Right: \(answer)")
  }
  public static func rowsNotMatched(_ count: Int) -> Text {
    Text(
      "\(count) baris belum dipasangkan. Jawab juga?",
      "\(many(count, "line")) without a match yet. Answer all the same?")
  }
  public static func statementIs(_ truth: Bool) -> Text {
    Text(
      "Pernyataan ini \(truth ? "BENAR" : "SALAH").",
      "The statement is \(truth ? "TRUE" : "FALSE").")
  }
  public static func answeredPlace(_ place: Int) -> Text {
    Text("dijawab: urutan ke-\(place)", "answered: place \(place)")
  }
  public static func answeredInWords(_ text: String) -> Text {
    Text("Ditulis: \(text)", "Written: \(text)")
  }
  public static func rightAnswer(_ text: String) -> Text {
    Text("Jawaban: \(text)", "Answer: \(text)")
  }
  public static func questionNumber(_ number: Int, of total: Int) -> Text {
    Text("Soal \(number) dari \(total)", "Question \(number) of \(total)")
  }
  public static func rightSoFar(_ count: Int) -> Text { Text("benar \(count)", "right \(count)") }
  public static func caseTitle(_ title: String) -> Text {
    Text("Kasus: \(title)", "Case: \(title)")
  }
  public static func scoreLine(right: Int, of total: Int, percent: String) -> Text {
    Text(
      "Anda menjawab benar \(right) dari \(total) soal: nilai \(percent)",
      "You got \(right) of \(many(total, "question")) right: score \(percent)")
  }
  public static func readAgain(_ statement: String) -> Text {
    Text("Baca lagi: \(statement)", "Read again: \(statement)")
  }
}
