/// What helps somebody who studies alone: certainty, the day's goal, notes, choosing what to practise.
extension Text {
  public static let howSure = Text("Seberapa yakin?", "How sure?")
  public static let sureUnsaid = Text("belum dikatakan", "not said")
  public static let keySure = Text("yakin?", "sure?")
  public static let helpSure = Text(
    "Mengatakan seberapa yakin Anda, sebelum menjawab; tidak memengaruhi nilai",
    "Says how sure you are, before you answer; no mark rests on it")
  public static func certaintyWas(_ certainty: String, points: String) -> Text {
    Text(
      "Keyakinan: \(certainty) (poin keyakinan \(points))",
      "Certainty: \(certainty) (certainty points \(points))")
  }
  public static let keyDone = Text("tombol", "button")
  public static let helpDone = Text(
    "Menuju tombol Jawab, dari mana saja", "Leads to the button Answer, from wherever you are")
  public static let sureAndWrong = Text("Yakin, tetapi keliru", "Sure, and wrong")
  public static let neverSureAndWrong = Text(
    "Belum ada jawaban yang yakin tetapi keliru.", "No answer was sure and wrong so far.")
  public static func sureAndWrong(_ count: Int) -> Text {
    Text("Yakin, tetapi keliru (\(count))", "Sure, and wrong (\(count))")
  }
  public static let sureAndWrongAbout = Text(
    "Soal yang Anda jawab dengan yakin, tetapi belum tepat. Ini yang paling layak dibaca lagi: "
      + "tanpa penjelasan, yang keliru terasa benar.",
    "Questions that you answered with certainty and not rightly. These deserve another look: "
      + "what is wrong feels right here.")
  public static func certaintyMean(_ mean: String, count: Int) -> Text {
    Text(
      "poin rata-rata \(mean) dari \(count) jawaban",
      "\(mean) points in the mean of \(many(count, "answer"))")
  }
  public static let certaintyPoints = Text(
    "Poin keyakinan: menebak 1 atau 0, agak yakin 2 atau -2, yakin 3 atau -6. Bukan nilai.",
    "Certainty points: a guess 1 or 0, fairly sure 2 or -2, sure 3 or -6. No mark.")
  public static func practiseThese(_ count: Int) -> Text {
    Text(
      "Latih soal-soal ini (\(count))", count == 1 ? "Practise this one" : "Practise these \(count)"
    )
  }

  public static func goalToday(_ answered: Int, of goal: Int) -> Text {
    Text("\(answered) dari \(goal) soal hari ini", "\(answered) of \(many(goal, "question")) today")
  }
  public static func dayInARow(_ days: Int) -> Text { Text("hari ke-\(days)", "day \(days)") }
  public static let goalReached = Text("target hari ini tercapai", "today's goal is reached")
  public static func dailyGoal(_ count: Int) -> Text {
    count == 0
      ? Text("Target harian: tanpa target", "Daily goal: none")
      : Text("Target harian: \(count) soal", "Daily goal: \(many(count, "question"))")
  }
  public static let dailyGoalAbout = Text("tampak di Beranda", "shown at home")
  public static let today = Text("Hari ini", "Today")

  /// - Parameter points: how far it moved, without its sign.
  public static func comparedWithLast(_ change: Double, points: String, last: String) -> Text {
    change == 0
      ? Text(
        "Sama dengan ujian ini yang terakhir (\(last))",
        "The same as last time in this exam (\(last))")
      : Text(
        "\(change > 0 ? "Naik" : "Turun") \(points) poin dari ujian ini yang terakhir (\(last))",
        "\(change > 0 ? "Up" : "Down") \(points) \(points == "1" ? "point" : "points") from last time "
          + "in this exam (\(last))")
  }
  public static let bestSoFar = Text("Terbaik sejauh ini!", "Your best so far!")
  public static func bestWas(_ best: String) -> Text {
    Text("Terbaik sejauh ini: \(best)", "Best so far: \(best)")
  }
  public static let partMarksCount = Text(
    "Jawaban yang benar sebagian ikut dihitung sebagian.",
    "Answers that are partly right count in part.")

  public static let restsHere = Text(
    "Soal tadi bersandar pada bagian ini:", "The question rests on this:")
  public static let backToQuestion = Text("Kembali ke soal", "Back to the question")
  public static let keyStory = Text("cerita", "story")
  public static let helpStory = Text(
    "Membuka atau melipat cerita kasus", "Opens the case's story, or folds it")

  public static let unfinishedRound = Text("Belum selesai", "Unfinished")
  public static let closeRound = Text("Tutup, tidak dilanjutkan", "Close it for good")
  public static func keyClose(_ round: Text) -> Text {
    Text("tutup \(round.id.lowercased())", "close the \(round.en.lowercased())")
  }
  public static let helpCloseRound = Text(
    "Menutup latihan atau pengulangan yang belum selesai",
    "Closes the practice or review that is unfinished")
  public static func closeRoundAbout(left: Int) -> Text {
    guard left > 0 else {
      return Text(
        "Semua soalnya sudah dijawab; bila ditutup, tidak ada nilai. Jawaban Anda tetap "
          + "dihitung dalam kemajuan Anda.",
        "All of it is answered; closed, there is no score. Your answers still count in your "
          + "progress.")
    }
    return Text(
      "Bila ditutup, \(left) soal yang belum dijawab tidak ditanyakan lagi di sini dan tidak "
        + "ada nilai. Jawaban yang sudah Anda berikan tetap dihitung dalam kemajuan Anda.",
      "Closed, its \(Text.questions(left)(.english)) without an answer won't be asked here any "
        + "more, and there is no score. The answers that you gave still count in your progress.")
  }

  public static let practiceByKind = Text("Menurut jenis soal", "By type of question")
  public static let practiceByKindAbout = Text(
    "misalnya hanya benar atau salah", "such as true or false only")
  public static let practiceByCase = Text("Menurut kasus", "By case")
  public static let practiceByCaseAbout = Text(
    "soal tentang satu cerita dari lapangan", "the questions on one story")
  public static let allCases = Text("Semua kasus", "All cases")

  public static let sectionRead = Text(
    "Semua pernyataan bagian ini sudah Anda baca.", "You have read all statements of this section.")
  public static let yourNote = Text("Catatan Anda", "Your note")
  public static let writeNote = Text("Tulis catatan", "Write a note")
  public static let changeNote = Text("Ubah catatan", "Change the note")
  public static let saveNote = Text("Simpan catatan", "Save the note")
  public static let noteField = Text("Catatan", "Note")
  public static let keyNote = Text("catatan", "note")
  public static let helpNote = Text(
    "Menulis catatan pada pernyataan ini; ikut tercetak dalam ringkasan belajar",
    "Writes a note on this statement; it is printed with your summary")
  public static let noteHow = Text(
    "Catatan ini tersimpan untuk Anda; kosongkan untuk menghapusnya.",
    "The note is kept for you; empty it to take it away.")
  public static let termsInView = Text("Istilah pada layar ini", "Terms on this screen")
  public static let allTerms = Text("Semua istilah", "All terms")

  public static let examTimed = Text("Batas waktu: ya", "Time limit: yes")
  public static let examUntimed = Text("Batas waktu: tidak", "Time limit: none")
  public static let examTimedAbout = Text("seperti ujian sebenarnya", "as in a real exam")
  public static let examUntimedAbout = Text("sebagai latihan ujian", "as a mock exam")

  public static let myData = Text("Data belajar saya", "My learning data")
  public static let myDataAbout = Text(
    "Memulai dari awal, atau menghapus peserta ini", "Starts anew, or deletes this participant")
  public static let myDataState = Text(
    "mulai dari awal, atau hapus", "start anew, or delete")
  public static let startAnew = Text("Mulai dari awal", "Start anew")
  public static func startAnewAbout(_ name: String) -> Text {
    Text(
      "Semua latihan, ujian sendiri, pengulangan, catatan, dan penanda \(name) dihapus. Hasil sesi "
        + "pelatihan tetap ada. Salinan data dibuat dahulu.",
      "All practice, exams of your own, reviews, notes and bookmarks of \(name) are deleted. "
        + "Results of training sessions stay. A copy of the data is made first.")
  }
  public static let deleteMe = Text("Hapus peserta ini", "Delete this participant")
  public static func deleteMeAbout(_ name: String) -> Text {
    Text(
      "\(name) dan semua yang dikerjakannya dihapus. Salinan data dibuat dahulu.",
      "\(name) and all that \(name) did is deleted. A copy of the data is made first.")
  }
  public static let dataDeleted = Text("Sudah dihapus", "Deleted")
  public static func copyIsAt(_ path: String?) -> Text {
    path.map {
      Text("Salinan sebelum dihapus: \($0)", "The copy from before: \($0)")
    } ?? Text("Data ini tidak disimpan di disk.", "These data are not kept on disk.")
  }

  public static let printSummary = Text("Cetak ringkasan belajar", "Print my summary")
  public static let printSummaryAbout = Text(
    "Satu berkas HTML untuk dicetak: penguasaan, nilai, dan catatan Anda",
    "One HTML file to print: mastery, scores and your notes")
  public static let printSummaryState = Text(
    "penguasaan, nilai, dan catatan Anda", "mastery, scores and your notes")
  public static let learningSummary = Text("Ringkasan belajar", "Summary of learning")
  public static let writeFile = Text("Tulis berkas", "Write the file")
  public static func fileWritten(_ path: String) -> Text {
    Text(
      "Berkas ditulis: \(path). Buka dengan peramban, lalu cetak.",
      "The file is written: \(path). Open it in a browser and print it.")
  }
  public static let notes = Text("Catatan", "Notes")
  public static let readSoFar = Text("Dibaca", "Read")
  public static let answeredShort = Text("Soal dijawab", "Answered")
  public static let masteryTotal = Text("Penguasaan seluruh materi", "Mastery of it all")

  public static let readFirst = Text(
    "belum ada yang dibaca; setelah membaca, soal lebih mudah",
    "nothing was read yet; after reading, questions are easier")
  public static func allNumbersWanted(_ count: Int) -> Text {
    Text(
      "Tulis \(count) nomor, 1 sampai \(count), masing-masing satu kali.",
      "Type \(count) numbers, 1 to \(count), each once.")
  }
}
