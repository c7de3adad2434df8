import Quiz

/// The papers of a session.
extension Text {
  public static let paper = Text("Kertas", "Paper")
  public static let papers = Text("Cetak kertas", "Print papers")
  public static let questionSheet = Text("Lembar soal", "Question sheet")
  public static let answerSheet = Text("Lembar jawaban", "Answer sheet")
  public static let answerSheets = Text(
    "Lembar jawaban, satu untuk tiap peserta", "Answer sheets, one for each participant")
  public static let keySheet = Text("Lembar kunci", "Key sheet")
  public static let testRecord = Text("Berita acara", "Record of the test")
  public static let feedbackSheets = Text(
    "Lembar hasil, satu untuk tiap peserta", "Result sheets, one for each participant")
  public static let participantCards = Text(
    "Kartu peserta dengan kode", "Participants' cards with codes")
  public static let card = Text("Kartu: kode dan QR", "Card: code and QR")
  public static let cardHow = Text(
    "Arahkan kamera ponsel ke kode QR selama tes dibuka lewat ponsel; tanpa kamera pilih nama, "
      + "lalu ketik kodenya.",
    "Point a phone's camera at the QR code while the test is served to phones; without a camera "
      + "choose the name and type the code.")
  public static let cardsWithoutQR = Text(
    "Kartunya tanpa kode QR, sebab alamat laptop ini untuk ponsel tidak diketahui: sambungkan ke "
      + "Wi-Fi dahulu.",
    "The cards have no QR code, for it is not known where phones find this laptop: join the Wi-Fi first."
  )
  public static let codeOnCard = Text("Kode", "Code")
  public static let answerSheetHow = Text(
    "Lingkari satu huruf untuk tiap soal; bila tertulis boleh lebih, semua huruf yang tepat. "
      + "Di kotak kosong, tulis satu huruf tiap kotak. Bila salah, silang, lalu pilih yang lain.",
    "Circle one letter for each question, or every right one where more are allowed. In empty "
      + "squares, write a letter each. To correct, cross it out and choose another.")
  public static let keySheetHow = Text(
    "Huruf seperti pada lembar soal. Hanya untuk pelatih.",
    "Letters as on the question sheet. For the trainer only.")
  public static func forAll(_ count: Int) -> Text {
    Text("semua (\(count) peserta)", "all (\(many(count, "participant")))")
  }
  public static func keyInOneLine(_ line: String) -> Text {
    Text("Satu baris: \(line)", "In one line: \(line)")
  }
  public static func testRecordOf(_ test: Text) -> Text {
    Text("Berita acara \(test.id)", "Record of the \(test.en)")
  }
  public static let timeOfTest = Text("Waktu pelaksanaan", "Time")
  public static let presentAtTest = Text("Mengerjakan", "Took it")
  public static let absentFromTest = Text("Tidak mengerjakan", "Did not take it")
  public static let incidents = Text("Kejadian dan perbaikan", "Incidents and what was put right")
  public static let repairOf = Text("Tentang", "About")
  public static let repairWhat = Text("Tindakan", "What was done")
  public static func testStillOpen(_ test: Text) -> Text {
    Text(
      "\(test.id) masih dibuka saat berita acara ini dicetak: angka di atas dapat berubah. Cetak lagi "
        + "sesudah ditutup.",
      "The \(test.en) is still open while this record is printed: the figures above may change. Print "
        + "it again once it is closed.")
  }
  public static let testRecordTruth = Text(
    "Berita acara ini dibuat menurut keadaan yang sebenarnya.",
    "This record tells what happened as it was.")
  public static func feedbackRight(
    _ right: Int, of count: Int, unseen: Int, hasWrong: Bool
  ) -> Text {
    Text(
      "Benar \(right) dari \(count) soal.", "\(right) of \(count) right.")
      + Text(
        " Tes Anda terpotong: \(unseen) soal tidak sempat dilihat.",
        " Your test was cut short: \(many(unseen, "item")) never seen."
      ).when(unseen > 0)
      + Text(" Di bawah ini soal yang belum benar.", " Below stands what was not.")
      .when(hasWrong)
  }
  public static func feedbackRuling(_ item: Int, _ what: Text, reason: String) -> Text {
    Text(
      "Keputusan pelatih tentang soal \(item): \(what.id) (\(reason)).",
      "The trainer's ruling on item \(item): \(what.en) (\(reason)).")
  }
  public static let yourAnswerColumn = Text("Jawaban Anda", "Your answer")
  public static let rightAnswer = Text("Yang benar", "Right")
  public static let noAnswerGiven = Text("tidak dijawab", "no answer")
  public static let keptPercent = Text("Masih dikuasai (%)", "Kept (%)")
  public static let answeredBy = Text("Cara mengerjakan", "Answered on")
  public static let keptShare = Text("Masih dikuasai", "Kept")
  public static func readStatementsAgain(_ statements: String) -> Text {
    Text(
      "Baca lagi di menu Belajar: \(statements).", "Read again in the menu Learn: \(statements).")
  }
  public static func followUpOn(_ day: String) -> Text {
    Text(
      "Tes lanjutan: \(day). Datanglah lagi; soal-soalnya berbeda.",
      "The follow-up test: \(day). Do come again; it asks other questions.")
  }

  // Answers in one line.
  public static let answerLine = Text(
    "Ketik cepat: satu baris untuk tiap lembar", "Type fast: one line for each sheet")
  public static let answerLineHow = Text(
    "Ketik nomor daftar hadir, lalu semua jawaban: huruf, - bila kosong, * bila ada dua tanda, "
      + "(BDAC) bila perlu beberapa huruf. Ketik lembar yang sama sekali lagi untuk memeriksanya.",
    "Type the number on the list, then all answers: letters, - for none, * for two marks, "
      + "(BDAC) where several letters are needed. Type the same sheet once more to check it.")
  public static let readBack = Text("Periksa", "Read it back")
  public static let formOnRecord = Text("yang tercatat", "the one on record")
  public static let whichForm = Text("Lembar bentuk mana?", "Which form is the sheet?")
  public static func whichFormAbout(_ name: String, form: String) -> Text {
    Text(
      "Lihat bentuknya di bagian atas lembar \(name). Yang tercatat: bentuk \(form).",
      "See the form at the top of the sheet of \(name). On record: form \(form).")
  }
  public static let isItRight = Text("Sudah benar orang dan jawabannya?", "Is this right?")
  public static let storeAnswers = Text("Ya, simpan", "Yes, store them")
  public static let correctAnswers = Text("Belum, perbaiki", "No, correct them")
  public static let paperBlank = Text("Semua kosong?", "All blank?")
  public static func paperBlankAbout(_ name: String) -> Text {
    Text(
      "Tidak ada satu jawaban pun. Bila disimpan, \(name) mendapat nilai 0. Bila tidak ikut tes, "
        + "jangan disimpan.",
      "There is not one answer. Stored, \(name) has a score of 0. Who did not take the test is "
        + "not stored.")
  }
  public static let storeBlank = Text("Simpan dengan nilai 0", "Store with a score of 0")
  public static func answersTyped(_ count: Int, of total: Int) -> Text {
    Text("Jawaban: \(count) dari \(total).", "Answers: \(count) of \(total).")
  }
  public static func sheetsEntered(_ attempts: [AttemptSummary], of total: Int) -> Text {
    let count = attempts.count { !$0.origin.isTimed }
    return Text(
      "Kertas yang sudah masuk: \(count) dari \(total) peserta.", "Paper in: \(count) of \(total).")
  }
  public static let firstEntry = Text("Belum pernah dimasukkan.", "Not entered before.")
  public static let secondEntrySame = Text(
    "Sama dengan yang sudah dimasukkan.", "The same as was entered before.")
  public static func secondEntryDiffers(_ count: Int) -> Text {
    Text(
      "Berbeda di \(count) soal dari yang sudah dimasukkan. Lihat kertasnya.",
      "It differs in \(many(count, "answer")) from what was entered. Look at the paper.")
  }
  public static func answerDiffers(_ item: Int, _ now: String, earlier: String) -> Text {
    Text("Soal \(item): \(now), semula \(earlier)", "Question \(item): \(now), before \(earlier)")
  }
  public static func formBefore(_ name: String) -> Text {
    Text("Semula lembar bentuk \(name)", "Before, a sheet of form \(name)")
  }
  public static let formOfOtherTest = Text(
    "Bentuk soalnya sama dengan tesnya yang lain: nilainya dapat naik hanya karena soalnya diingat",
    "The form is that of their other test: a rise may come from remembering it")
  public static let nextSheet = Text("Lembar berikutnya", "The next sheet")
  public static let keepEarlier = Text("Biarkan yang semula", "Leave what was before")

  // What stands on all papers.
  public static let letterhead = Text("Kop surat dan sertifikat", "Letterhead and certificates")
  public static let letterheadAbout = Text(
    "Tercetak di semua kertas. Kosongkan yang tidak dipakai.",
    "Stands on all papers. Leave empty what is not wanted.")
  public static let organiser = Text("Penyelenggara", "Organiser")
  public static let organiserAddress = Text("Alamat", "Address")
  public static let logoFile = Text("Logo (PNG, JPEG, SVG)", "Logo (PNG, JPEG, SVG)")
  public static let logoKept = Text(
    "Logo: * berarti tetap yang sekarang; kosongkan untuk menghapusnya.",
    "Logo: * keeps the one that is there; empty takes it away.")
  public static let signingPlace = Text("Tempat tanda tangan", "Place of signing")
  public static let secondName = Text("Penanda tangan kedua", "Second signature")
  public static let secondRole = Text("Jabatannya", "The office")
  public static let goodFrom = Text("\"Baik\" mulai (%)", "\"Good\" from (%)")
  public static let veryGoodFrom = Text("\"Sangat baik\" mulai (%)", "\"Very good\" from (%)")
  public static let minutesPerHour = Text("Menit tiap JP", "Minutes of a lesson hour")
  public static let materials = Text("Materi (A = 2; B = 1)", "Subjects (A = 2; B = 1)")
  public static let materialsName = Text("Materi dan jamnya", "Subjects and hours")

  // Certificates.
  public static let hasPassedWell = Text(
    "telah mengikuti dan dinyatakan LULUS DENGAN BAIK dalam pelatihan",
    "has attended and PASSED WITH GOOD RESULTS the training")
  public static let hasPassedVeryWell = Text(
    "telah mengikuti dan dinyatakan LULUS DENGAN SANGAT BAIK dalam pelatihan",
    "has attended and PASSED WITH VERY GOOD RESULTS the training")
  public static func hoursOf(_ minutes: Int) -> Text {
    Text("@ \(minutes) menit", "of \(many(minutes, "minute"))")
  }
  public static let materialsTaught = Text("Materi pelatihan", "What was taught")
  public static let material = Text("Materi", "Subject")
  public static let lessonHours = Text("JP", "Hours")
  public static let total = Text("Jumlah", "Total")
  public static let certificatePrinted = Text(
    "sertifikat sudah dicetak", "a certificate was printed")
  /// - Parameter hasNew: whether there is one to print anew.
  public static func outdatedCertificate(
    _ name: String, printed: String, now: String, hasNew: Bool
  ) -> Text {
    Text(
      "Pada sertifikat \(name) tertulis \(printed), kini \(now): "
        + (hasNew ? "cetak ulang dan tarik yang lama." : "tarik kembali."),
      "The certificate of \(name) says \(printed), now \(now): "
        + (hasNew ? "print it anew, take the old back." : "take it back."))
  }
  public static func ownerlessCertificate(_ number: Int, printed: String) -> Text {
    Text(
      "Pada sertifikat nomor \(number) tertulis \(printed), tetapi nomor itu kini tidak dipakai siapa pun: "
        + "tarik kembali.",
      "Certificate number \(number) says \(printed), but nobody has that number now: take it back.")
  }
  /// - Parameter numbers: those of the certificates, by the numbers of their sessions.
  public static func certificatesOutdated(_ numbers: [Int: [Int]]) -> Text {
    let count = numbers.values.reduce(0) { $0 + $1.count }
    let which = numbers.sorted { $0.key < $1.key }.map { session, numbers in
      Text(
        "sesi \(session) nomor \(numbers.inRuns)", "session \(session): \(numbers.inRuns)")
    }.joined(separator: "; ")
    return Text(
      "Isi \(count) sertifikat yang sudah dicetak mungkin berubah (\(which.id)). Bila lembarnya tidak sama lagi "
        + "dengan isi yang sekarang, cetak ulang dan tarik yang lama.",
      "What stands on \(many(count, "printed certificate")) may have changed (\(which.en)). Where the paper no "
        + "longer says the same, print it anew and take the old one back.")
  }

  // Workbooks.
  public static let writeScoresWorkbook = Text(
    "Nilai untuk Excel (.xlsx)", "Scores for Excel (.xlsx)")
  public static let writeAttendanceWorkbook = Text(
    "Daftar hadir untuk Excel (.xlsx)", "Attendance for Excel (.xlsx)")

  public static let workbookNeedsFile = Text(
    "Berkas Excel memerlukan nama berkas: tambahkan -o nama.xlsx.",
    "A file for Excel needs a name: add -o name.xlsx.")

  public static func timeTaken(_ test: Text) -> Text {
    Text("Lama \(test.id)", "Time of the \(test.en)")
  }

  // The end of a test.
  public static let thanksClosed = Text("Pelatih menutup tes ini.", "The trainer closed this test.")

  // People.
  public static let mergePerson = Text(
    "Satukan dengan orang lain: ini orang yang sama", "The same person as somebody else")
  public static let mergeAbout = Text(
    "Ketik nama orang yang tetap ada, awal namanya, atau nomornya di sesi yang sama; semua yang "
      + "dikerjakan menjadi miliknya.",
    "Type the name that stays, a part of it, or the number in the same session; all that was done "
      + "becomes that person's.")
  public static let nameThatStays = Text("Nama yang tetap", "The name that stays")
  public static let mergeHeading = Text("Benar satu orang?", "Are they one person?")
  public static func mergeWhat(_ gone: Text, into kept: Text) -> Text {
    Text(
      "\(gone.id)\nmenjadi satu dengan\n\(kept.id)\n\nData yang kedua berlaku, di semua sesi; "
        + "yang belum ada padanya diambil dari yang pertama.",
      "\(gone.en)\nbecomes one with\n\(kept.en)\n\nThe facts of the second hold, in all "
        + "sessions; what it lacks is taken from the first.")
  }
  public static func severalCalled(_ name: String) -> Text {
    Text(
      "Lebih dari satu orang lain cocok dengan \"\(name)\". Siapa yang tetap?",
      "Several others are found by \"\(name)\". Who stays?")
  }
  public static func noSuchName(_ name: String) -> Text {
    Text(
      "Tidak ada orang lain yang cocok dengan \"\(name)\".", "Nobody else is found by \"\(name)\".")
  }
  public static let separatePerson = Text(
    "Pisahkan: sesi ini diikuti orang lain", "Separate: somebody else was here")
  public static let separateAbout = Text(
    "Yang dikerjakan di sesi ini menjadi milik orang baru dengan nomor yang sama.",
    "What was done in this session becomes a new person's, with the same number.")
}

extension [Int] {
  /// Numbers in their order, neighbours together: `1–3, 5`.
  fileprivate var inRuns: String {
    let runs = reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .listed
  }
}
