/// The papers of a session.
extension Text {
  public static let papers = Text(id: "Cetak kertas", en: "Print papers")
  public static let questionSheet = Text(id: "Lembar soal", en: "Question sheet")
  public static let answerSheet = Text(id: "Lembar jawaban", en: "Answer sheet")
  public static let answerSheets = Text(
    id: "Lembar jawaban, satu untuk tiap peserta", en: "Answer sheets, one for each participant")
  public static let keySheet = Text(id: "Lembar kunci", en: "Key sheet")
  public static let testRecord = Text(id: "Berita acara", en: "Record of the test")
  public static let feedbackSheets = Text(
    id: "Lembar hasil, satu untuk tiap peserta", en: "Result sheets, one for each participant")
  public static let participantCards = Text(
    id: "Kartu peserta dengan kode", en: "Participants' cards with codes")
  public static let card = Text(id: "Kartu: kode dan QR", en: "Card: code and QR")
  public static let cardHow = Text(
    id: "Arahkan kamera ponsel ke kode QR selama tes dibuka lewat ponsel; tanpa kamera pilih nama, "
      + "lalu ketik kodenya.",
    en:
      "Point a phone's camera at the QR code while the test is served to phones; without a camera "
      + "choose the name and type the code.")
  public static let codeOnCard = Text(id: "Kode", en: "Code")
  public static let answerSheetHow = Text(
    id:
      "Beri lingkaran pada satu huruf untuk tiap soal. Bila salah, silang, lalu pilih huruf lain.",
    en: "Circle one letter for each question. To correct, cross it out and circle another.")
  public static let keySheetHow = Text(
    id: "Huruf seperti pada lembar soal. Hanya untuk pelatih.",
    en: "Letters as on the question sheet. For the trainer only.")
  public static func keyInOneLine(_ line: String) -> Text {
    Text(id: "Satu baris: \(line)", en: "In one line: \(line)")
  }
  public static func testRecordOf(_ test: Text) -> Text {
    Text(id: "Berita acara \(test.id)", en: "Record of the \(test.en)")
  }
  public static let timeOfTest = Text(id: "Waktu pelaksanaan", en: "Time")
  public static let presentAtTest = Text(id: "Mengerjakan", en: "Took it")
  public static let absentFromTest = Text(id: "Tidak mengerjakan", en: "Did not take it")
  public static let incidents = Text(
    id: "Kejadian dan perbaikan", en: "Incidents and what was put right")
  public static let repairOf = Text(id: "Siapa", en: "Whose")
  public static let repairWhat = Text(id: "Tindakan", en: "What was done")
  public static let testRecordTruth = Text(
    id: "Berita acara ini dibuat menurut keadaan yang sebenarnya.",
    en: "This record tells what happened as it was.")
  public static func feedbackRight(_ right: Int, of count: Int) -> Text {
    Text(
      id: "Benar \(right) dari \(count) soal. Di bawah ini soal yang belum benar.",
      en: "\(right) of \(count) right. Below stands what was not.")
  }
  public static let yourAnswerColumn = Text(id: "Jawaban Anda", en: "Your answer")
  public static let rightAnswer = Text(id: "Yang benar", en: "Right")
  public static let noAnswerGiven = Text(id: "tidak dijawab", en: "no answer")
  public static let keptPercent = Text(id: "Masih dikuasai (%)", en: "Kept (%)")
  public static let answeredBy = Text(id: "Cara mengerjakan", en: "Answered on")
  public static let keptShare = Text(id: "Masih dikuasai", en: "Kept")
  public static let why = Text(id: "Mengapa", en: "Why")
  public static func readStatementsAgain(_ statements: String) -> Text {
    Text(id: "Baca lagi di menu Belajar: \(statements).", en: "Read again: \(statements).")
  }
  public static func followUpOn(_ day: String) -> Text {
    Text(
      id: "Tes lanjutan: \(day). Datanglah lagi; soalnya lain.",
      en: "The follow-up test: \(day). Do come again; it asks other questions.")
  }

  // Answers in one line.
  public static let answerLine = Text(
    id: "Ketik cepat: satu baris untuk tiap lembar", en: "Type fast: one line for each sheet")
  public static let answerLineHow = Text(
    id: "Ketik nomor daftar hadir, lalu semua jawaban: huruf, - bila kosong, * bila ada dua tanda, "
      + "(BDAC) bila perlu beberapa huruf. Ketik lembar yang sama sekali lagi untuk memeriksanya.",
    en: "Type the number on the list, then all answers: letters, - for none, * for two marks, "
      + "(BDAC) where several letters are needed. Type the same sheet once more to check it.")
  public static let answersOfSheet = Text(id: "Jawaban", en: "Answers")
  public static let readBack = Text(id: "Periksa", en: "Read it back")
  public static let isItRight = Text(id: "Sudah benar orang dan jawabannya?", en: "Is this right?")
  public static let storeAnswers = Text(id: "Ya, simpan", en: "Yes, store them")
  public static let correctAnswers = Text(id: "Belum, perbaiki", en: "No, correct them")
  public static let paperBlank = Text(id: "Semua kosong?", en: "All blank?")
  public static func paperBlankAbout(_ name: String) -> Text {
    Text(
      id:
        "Tidak ada satu jawaban pun. Bila disimpan, \(name) mendapat nilai 0. Bila tidak ikut tes, "
        + "jangan disimpan.",
      en: "There is not one answer. Stored, \(name) has a score of 0. Who did not take the test is "
        + "not stored.")
  }
  public static let storeBlank = Text(id: "Simpan dengan nilai 0", en: "Store with a score of 0")
  public static func answersTyped(_ count: Int, of total: Int) -> Text {
    Text(id: "Jawaban: \(count) dari \(total).", en: "Answers: \(count) of \(total).")
  }
  public static func sheetsEntered(_ count: Int, of total: Int) -> Text {
    Text(id: "Sudah masuk: \(count) dari \(total) peserta.", en: "In: \(count) of \(total).")
  }
  public static let firstEntry = Text(id: "Belum pernah dimasukkan.", en: "Not entered before.")
  public static let secondEntrySame = Text(
    id: "Sama dengan yang sudah dimasukkan.", en: "The same as was entered before.")
  public static func secondEntryDiffers(_ count: Int) -> Text {
    Text(
      id: "Berbeda di \(count) soal dari yang sudah dimasukkan. Lihat kertasnya.",
      en: "It differs in \(many(count, "answer")) from what was entered. Look at the paper.")
  }
  public static func answerDiffers(_ item: Int, _ now: String, earlier: String) -> Text {
    Text(
      id: "Soal \(item): \(now), semula \(earlier)",
      en: "Question \(item): \(now), before \(earlier)")
  }
  public static let nextSheet = Text(id: "Lembar berikutnya", en: "The next sheet")
  public static let keepEarlier = Text(id: "Biarkan yang semula", en: "Leave what was before")
  public static let paperOverScreenAbout = Text(
    id:
      "Peserta ini mengerjakan di layar. Jawaban kertas menggantikannya; yang di layar disisihkan.",
    en: "This participant took it on a screen. The paper takes its place; the other is set aside.")

  // What stands on all papers.
  public static let letterhead = Text(
    id: "Kop surat dan sertifikat", en: "Letterhead and certificates")
  public static let letterheadAbout = Text(
    id: "Tercetak di semua kertas. Kosongkan yang tidak dipakai.",
    en: "Stands on all papers. Leave empty what is not wanted.")
  public static let organiser = Text(id: "Penyelenggara", en: "Organiser")
  public static let organiserAddress = Text(id: "Alamat", en: "Address")
  public static let logoFile = Text(
    id: "Logo (PNG, JPEG, SVG)", en: "Logo (PNG, JPEG, SVG)")
  public static let logoKept = Text(
    id: "Logo: * berarti tetap yang sekarang; kosongkan untuk menghapusnya.",
    en: "Logo: * keeps the one that is there; empty takes it away.")
  public static let signingPlace = Text(id: "Tempat tanda tangan", en: "Place of signing")
  public static let secondName = Text(id: "Penanda tangan kedua", en: "Second signature")
  public static let secondRole = Text(id: "Jabatannya", en: "The office")
  public static let goodFrom = Text(id: "\"Baik\" mulai (%)", en: "\"Good\" from (%)")
  public static let veryGoodFrom = Text(
    id: "\"Sangat baik\" mulai (%)", en: "\"Very good\" from (%)")
  public static let minutesPerHour = Text(id: "Menit tiap JP", en: "Minutes of a lesson hour")
  public static let materials = Text(id: "Materi (A = 2; B = 1)", en: "Subjects (A = 2; B = 1)")
  public static let materialsName = Text(id: "Materi dan jamnya", en: "Subjects and hours")
  public static let logoNotAPicture = Text(
    id: "Berkas ini bukan gambar PNG, JPEG, atau SVG yang utuh.",
    en: "This file is not a whole PNG, JPEG or SVG picture.")
  public static func logoTooLarge(_ bytes: Int) -> Text {
    Text(
      id: "Gambar ini \(bytes / 1000) kB; paling besar 1000 kB.",
      en: "This picture has \(bytes / 1000) kB; at most 1000 kB.")
  }
  public static let logoReachesOut = Text(
    id: "Gambar SVG ini menjalankan skrip atau memuat berkas lain. Simpan sebagai PNG.",
    en: "This SVG runs scripts or loads other files. Save it as PNG.")
  public static func logoNotFound(_ path: String) -> Text {
    Text(id: "Berkas \(path) tidak dapat dibaca.", en: "The file \(path) can't be read.")
  }

  // Certificates.
  public static let hasPassedWell = Text(
    id: "telah mengikuti dan dinyatakan LULUS DENGAN BAIK dalam pelatihan",
    en: "has attended and PASSED WITH GOOD RESULTS the training")
  public static let hasPassedVeryWell = Text(
    id: "telah mengikuti dan dinyatakan LULUS DENGAN SANGAT BAIK dalam pelatihan",
    en: "has attended and PASSED WITH VERY GOOD RESULTS the training")
  public static func hoursOf(_ minutes: Int) -> Text {
    Text(id: "@ \(minutes) menit", en: "of \(minutes) minutes")
  }
  public static let materialsTaught = Text(id: "Materi pelatihan", en: "What was taught")
  public static let material = Text(id: "Materi", en: "Subject")
  public static let lessonHours = Text(id: "JP", en: "Hours")
  public static let total = Text(id: "Jumlah", en: "Total")
  public static let certificatePrinted = Text(
    id: "sertifikat sudah dicetak", en: "a certificate was printed")
  public static func outdatedCertificate(_ name: String, printed: String, now: String) -> Text {
    Text(
      id: "Sertifikat \(name) tertulis \(printed), kini \(now): cetak ulang dan tarik yang lama.",
      en:
        "The certificate of \(name) says \(printed), now \(now): print it anew, take the old back.")
  }

  // Workbooks.
  public static let writeScoresWorkbook = Text(
    id: "Nilai untuk Excel (.xlsx)", en: "Scores for Excel (.xlsx)")
  public static let writeAttendanceWorkbook = Text(
    id: "Daftar hadir untuk Excel (.xlsx)", en: "Attendance for Excel (.xlsx)")

  public static let workbookNeedsFile = Text(
    id: "Berkas Excel memerlukan nama berkas: tambahkan -o nama.xlsx.",
    en: "A file for Excel needs a name: add -o name.xlsx.")

  public static func timeTaken(_ test: Text) -> Text {
    Text(id: "Lama \(test.id)", en: "Time of the \(test.en)")
  }

  // Where a test was answered.
  public static let onScreen = Text(id: "layar", en: "screen")
  public static let onPhone = Text(id: "ponsel", en: "phone")
  public static let onPaper = Text(id: "kertas", en: "paper")
  public static let fromFile = Text(id: "berkas", en: "file")

  // The end of a test.
  public static let thanksClosed = Text(
    id: "Pelatih menutup tes ini.", en: "The trainer closed this test.")

  // People.
  public static let mergePerson = Text(
    id: "Satukan dengan orang lain: ini orang yang sama", en: "The same person as somebody else")
  public static let mergeAbout = Text(
    id: "Ketik nama orang yang tetap ada; semua yang dikerjakan menjadi miliknya.",
    en: "Type the name that stays; all that was done becomes that person's.")
  public static let nameThatStays = Text(id: "Nama yang tetap", en: "The name that stays")
  public static func noSuchName(_ name: String) -> Text {
    Text(id: "Tidak ada orang lain bernama \"\(name)\".", en: "Nobody else is called \"\(name)\".")
  }
  public static let separatePerson = Text(
    id: "Pisahkan: sesi ini diikuti orang lain", en: "Separate: somebody else was here")
  public static let separateAbout = Text(
    id: "Yang dikerjakan di sesi ini menjadi milik orang baru dengan nomor yang sama.",
    en: "What was done in this session becomes a new person's, with the same number.")
}
