/// What helps somebody who studies alone: certainty, the day's goal, notes, choosing what to practise.
extension Text {
  public static let howSure = Text(id: "Seberapa yakin?", en: "How sure?")
  public static let sureUnsaid = Text(id: "belum dikatakan", en: "not said")
  public static let sureLow = Text(id: "menebak", en: "a guess")
  public static let sureMiddle = Text(id: "agak yakin", en: "fairly sure")
  public static let sureHigh = Text(id: "yakin", en: "sure")
  public static let keySure = Text(id: "yakin?", en: "sure?")
  public static let helpSure = Text(
    id: "Mengatakan seberapa yakin Anda, sebelum menjawab; tidak memengaruhi nilai",
    en: "Says how sure you are, before you answer; no mark rests on it")
  public static func youWere(_ certainty: String, points: String) -> Text {
    Text(
      id: "Keyakinan Anda: \(certainty) (poin keyakinan \(points))",
      en: "How sure you were: \(certainty) (certainty points \(points))")
  }
  public static let helpDone = Text(
    id: "Menjawab dengan yang sudah diisi, dari mana saja",
    en: "Answers with what is filled in, from wherever you are")
  public static let sureAndWrong = Text(id: "Yakin, tetapi keliru", en: "Sure, and wrong")
  public static func sureAndWrong(_ count: Int) -> Text {
    Text(id: "Yakin, tetapi keliru (\(count))", en: "Sure, and wrong (\(count))")
  }
  public static let sureAndWrongAbout = Text(
    id: "Soal yang Anda jawab dengan yakin, tetapi belum tepat. Ini yang paling layak dibaca lagi: "
      + "tanpa penjelasan, yang keliru terasa benar.",
    en: "Questions that you answered with certainty and not rightly. These deserve another look: "
      + "what is wrong feels right here.")
  public static func certaintyMean(_ mean: String, count: Int) -> Text {
    Text(
      id: "poin rata-rata \(mean) dari \(count) jawaban",
      en: "\(mean) points in the mean of \(many(count, "answer"))")
  }
  public static let certaintyPoints = Text(
    id: "Poin keyakinan: menebak 1 atau 0, agak yakin 2 atau -2, yakin 3 atau -6. Bukan nilai.",
    en: "Certainty points: a guess 1 or 0, fairly sure 2 or -2, sure 3 or -6. No mark.")
  public static func practiseThese(_ count: Int) -> Text {
    Text(
      id: "Latih soal-soal ini (\(count))",
      en: count == 1 ? "Practise this one" : "Practise these \(count)")
  }

  public static func goalToday(_ answered: Int, of goal: Int) -> Text {
    Text(
      id: "\(answered) dari \(goal) soal hari ini", en: "\(answered) of \(goal) questions today")
  }
  public static func dayInARow(_ days: Int) -> Text {
    Text(id: "hari ke-\(days)", en: "day \(days)")
  }
  public static let goalReached = Text(
    id: "target hari ini tercapai", en: "today's goal is reached")
  public static func dailyGoal(_ count: Int) -> Text {
    count == 0
      ? Text(id: "Target harian: tanpa target", en: "Daily goal: none")
      : Text(id: "Target harian: \(count) soal", en: "Daily goal: \(count) questions")
  }
  public static let dailyGoalAbout = Text(
    id: "Jumlah soal yang ingin Anda jawab setiap hari; tampak di Beranda",
    en: "How many questions you want to answer a day; shown at home")
  public static let today = Text(id: "Hari ini", en: "Today")

  public static func comparedWithLast(_ change: Int, last: String) -> Text {
    change == 0
      ? Text(id: "Sama dengan yang terakhir (\(last))", en: "The same as last time (\(last))")
      : change > 0
        ? Text(
          id: "Naik \(change) poin dari yang terakhir (\(last))",
          en: "Up \(many(change, "point")) from last time (\(last))")
        : Text(
          id: "Turun \(-change) poin dari yang terakhir (\(last))",
          en: "Down \(many(-change, "point")) from last time (\(last))")
  }
  public static let bestSoFar = Text(id: "Terbaik sejauh ini!", en: "Your best so far!")
  public static func bestWas(_ best: String) -> Text {
    Text(id: "Terbaik sejauh ini: \(best)", en: "Best so far: \(best)")
  }
  public static let partMarksCount = Text(
    id: "Jawaban yang benar sebagian ikut dihitung sebagian.",
    en: "Answers that are partly right count in part.")

  public static let restsHere = Text(
    id: "Soal tadi bersandar pada bagian ini:", en: "The question rests on this:")
  public static let backToQuestion = Text(id: "Kembali ke soal", en: "Back to the question")
  public static let keyStory = Text(id: "cerita", en: "story")
  public static let helpStory = Text(
    id: "Membuka atau melipat cerita kasus", en: "Opens the case's story, or folds it")

  public static let unfinishedRound = Text(id: "Belum selesai", en: "Unfinished")
  public static let closeRound = Text(id: "Tutup, tidak dilanjutkan", en: "Close it for good")
  public static let keyCloseRound = Text(id: "tutup latihan", en: "close round")
  public static let helpCloseRound = Text(
    id: "Menutup latihan atau pengulangan yang belum selesai",
    en: "Closes the practice or review that is unfinished")
  public static func closeRoundAbout(left: Int) -> Text {
    guard left > 0 else {
      return Text(
        id: "Semua soalnya sudah dijawab; bila ditutup, tidak ada nilai. Jawaban Anda tetap "
          + "dihitung dalam kemajuan Anda.",
        en: "All of it is answered; closed, there is no score. Your answers still count in your "
          + "progress.")
    }
    return Text(
      id: "Bila ditutup, \(left) soal yang belum dijawab tidak ditanyakan lagi di sini dan tidak "
        + "ada nilai. Jawaban yang sudah Anda berikan tetap dihitung dalam kemajuan Anda.",
      en: "Closed, its \(Text.questions(left)(.english)) without an answer won't be asked here any "
        + "more, and there is no score. The answers that you gave still count in your progress.")
  }

  public static let practiceByKind = Text(id: "Menurut jenis soal", en: "By type of question")
  public static let practiceByKindAbout = Text(
    id: "misalnya hanya benar atau salah", en: "such as true or false only")
  public static let practiceByCase = Text(id: "Menurut kasus", en: "By case")
  public static let practiceByCaseAbout = Text(
    id: "soal tentang satu cerita dari lapangan", en: "the questions on one story")
  public static let allCases = Text(id: "Semua kasus", en: "All cases")
  public static let kindSingleChoice = Text(id: "Satu pilihan", en: "One option")
  public static let kindMultipleChoice = Text(id: "Beberapa pilihan", en: "Several options")
  public static let kindTrueFalse = Text(id: "Benar atau salah", en: "True or false")
  public static let kindMatching = Text(id: "Memasangkan", en: "Matching")
  public static let kindOrdering = Text(id: "Mengurutkan", en: "Ordering")
  public static let kindShortAnswer = Text(id: "Isian singkat", en: "Short answer")

  public static let sectionRead = Text(
    id: "Semua pernyataan bagian ini sudah Anda baca.",
    en: "You have read all statements of this section.")
  public static let yourNote = Text(id: "Catatan Anda", en: "Your note")
  public static let writeNote = Text(id: "Tulis catatan", en: "Write a note")
  public static let changeNote = Text(id: "Ubah catatan", en: "Change the note")
  public static let saveNote = Text(id: "Simpan catatan", en: "Save the note")
  public static let noteField = Text(id: "Catatan", en: "Note")
  public static let keyNote = Text(id: "catatan", en: "note")
  public static let helpNote = Text(
    id: "Menulis catatan pada pernyataan ini; ikut tercetak dalam ringkasan belajar",
    en: "Writes a note on this statement; it is printed with your summary")
  public static let noteHow = Text(
    id: "Catatan ini tersimpan untuk Anda; kosongkan untuk menghapusnya.",
    en: "The note is kept for you; empty it to take it away.")
  public static let termsInView = Text(id: "Istilah pada layar ini", en: "Terms on this screen")
  public static let allTerms = Text(id: "Semua istilah", en: "All terms")

  public static let examTimed = Text(id: "Batas waktu: ya", en: "Time limit: yes")
  public static let examUntimed = Text(id: "Batas waktu: tidak", en: "Time limit: none")
  public static let examTimedAbout = Text(
    id: "Tanpa batas waktu, ujian menjadi latihan ujian", en: "Without one it is a mock exam")
  public static func examUntimedAbout(_ name: String, questions: Int, passing: Int) -> Text {
    Text(
      id: "\(name): \(questions) soal, tanpa batas waktu, nilai lulus minimal \(passing). "
        + "Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(name): \(questions) questions, no time limit, pass mark \(passing). "
        + "You may change answers until you submit.")
  }
  public static let untimed = Text(id: "tanpa batas waktu", en: "untimed")

  public static let myData = Text(id: "Data belajar saya", en: "My learning data")
  public static let myDataAbout = Text(
    id: "Memulai dari awal, atau menghapus peserta ini",
    en: "Starts anew, or deletes this participant")
  public static let startAnew = Text(id: "Mulai dari awal", en: "Start anew")
  public static func startAnewAbout(_ name: String) -> Text {
    Text(
      id:
        "Semua latihan, ujian sendiri, pengulangan, catatan, dan penanda \(name) dihapus. Hasil sesi "
        + "pelatihan tetap ada. Salinan data dibuat dahulu.",
      en: "All practice, exams of your own, reviews, notes and bookmarks of \(name) are deleted. "
        + "Results of training sessions stay. A copy of the data is made first.")
  }
  public static let deleteMe = Text(id: "Hapus peserta ini", en: "Delete this participant")
  public static func deleteMeAbout(_ name: String) -> Text {
    Text(
      id: "\(name) dan semua yang dikerjakannya dihapus. Salinan data dibuat dahulu.",
      en: "\(name) and all that \(name) did is deleted. A copy of the data is made first.")
  }
  public static let dataDeleted = Text(id: "Sudah dihapus", en: "Deleted")
  public static func copyIsAt(_ path: String?) -> Text {
    path.map {
      Text(id: "Salinan sebelum dihapus: \($0)", en: "The copy from before: \($0)")
    } ?? Text(id: "Data ini tidak disimpan di disk.", en: "These data are not kept on disk.")
  }

  public static let printSummary = Text(
    id: "Cetak ringkasan belajar", en: "Print my summary")
  public static let printSummaryAbout = Text(
    id: "Satu berkas HTML untuk dicetak: penguasaan, nilai, dan catatan Anda",
    en: "One HTML file to print: mastery, scores and your notes")
  public static let printSummaryState = Text(
    id: "penguasaan, nilai, dan catatan Anda", en: "mastery, scores and your notes")
  public static let learningSummary = Text(id: "Ringkasan belajar", en: "Summary of learning")
  public static let writeFile = Text(id: "Tulis berkas", en: "Write the file")
  public static func fileWritten(_ path: String) -> Text {
    Text(
      id: "Berkas ditulis: \(path). Buka dengan peramban, lalu cetak.",
      en: "The file is written: \(path). Open it in a browser and print it.")
  }
  public static let notes = Text(id: "Catatan", en: "Notes")
  public static let readSoFar = Text(id: "Dibaca", en: "Read")
  public static let answeredShort = Text(id: "Soal dijawab", en: "Answered")
  public static let masteryTotal = Text(id: "Penguasaan seluruh materi", en: "Mastery of it all")

  public static let readFirst = Text(
    id: "Belum ada materi yang dibaca. Soal terasa lebih mudah setelah membaca.",
    en: "Nothing was read yet. Questions are easier once you have read.")
  public static let leaveRoundCost = Text(
    id: "Jawaban Anda tersimpan. Yang belum selesai dapat dilanjutkan dari Beranda.",
    en: "Your answers are kept. What is unfinished can be resumed from home.")
  public static func allNumbersWanted(_ count: Int) -> Text {
    Text(
      id: "Tulis \(count) nomor, 1 sampai \(count), masing-masing satu kali.",
      en: "Type \(count) numbers, 1 to \(count), each once.")
  }
}
