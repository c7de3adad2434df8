import Curriculum

/// The report of a training session: its headings, its columns, its figures in words.
extension Text {
  public static let trainingReport = Text(id: "Laporan pelatihan", en: "Training report")
  public static let sessionFacts = Text(id: "Data sesi", en: "Session")
  public static let sessionNumber = Text(id: "Nomor sesi", en: "Session number")
  public static let dates = Text(id: "Tanggal", en: "Date")
  public static let venue = Text(id: "Tempat", en: "Place")
  public static let trainerName = Text(id: "Pelatih", en: "Trainer")
  public static let moduleName = Text(id: "Modul", en: "Module")
  public static let peopleCount = Text(id: "Jumlah peserta", en: "Participants")
  public static let testMinutes = Text(id: "Waktu tes (menit)", en: "Time for each test (minutes)")
  public static let attendanceList = Text(id: "Daftar hadir", en: "Attendance list")
  public static let numberShort = Text(id: "No.", en: "No.")
  public static let organisation = Text(id: "Organisasi", en: "Organisation")
  public static let village = Text(id: "Desa/kelurahan", en: "Village or ward")
  public static let signature = Text(id: "Tanda tangan", en: "Signature")
  public static let scoreRecap = Text(id: "Rekap nilai", en: "Scores")
  public static let gain = Text(id: "N-gain", en: "N-gain")
  public static let gainLevel = Text(id: "Kategori", en: "Level")
  public static let outcome = Text(id: "Hasil", en: "Result")
  public static let outcomePassed = Text(id: "lulus", en: "passed")
  public static let outcomeNotPassed = Text(id: "belum lulus", en: "not passed")
  public static let outcomeNone = Text(id: "belum mengerjakan", en: "not taken")
  public static let gainHigh = Text(id: "tinggi", en: "high")
  public static let gainMedium = Text(id: "sedang", en: "medium")
  public static let gainLow = Text(id: "rendah", en: "low")
  public static let gainFallen = Text(id: "menurun", en: "fallen")
  public static let classMean = Text(id: "Rata-rata kelas", en: "Class mean")
  public static let scoreDistribution = Text(id: "Sebaran nilai", en: "Distribution of scores")
  public static let beforeAfter = Text(
    id: "Pre-test dan post-test tiap peserta", en: "Pre-test and post-test of each participant")
  public static let normalizedGain = Text(
    id: "Peningkatan (N-gain)", en: "Normalized gain (N-gain)")
  public static let gainExplained = Text(
    id:
      "N-gain = (post − pre) / (100 − pre): bagian yang semula belum dikuasai dan kini dikuasai. Tinggi mulai 0,7; sedang mulai 0,3; di bawahnya rendah; negatif berarti menurun.",
    en:
      "N-gain = (post − pre) / (100 − pre): the share of what was still to be learnt that was learnt. High from 0.7, medium from 0.3, low below; negative means that the score fell."
  )
  public static let gainOfMeans = Text(
    id: "N-gain dari rata-rata kelas", en: "N-gain of the class means")
  public static let meanOfGains = Text(
    id: "Rata-rata N-gain peserta", en: "Mean of the participants' N-gains")
  public static let section = Text(id: "Bagian", en: "Section")
  public static let statement = Text(id: "Pernyataan", en: "Statement")
  public static let heatMap = Text(
    id: "Nilai peserta menurut bagian", en: "Participants by section")
  public static let teachAgain = Text(id: "Yang perlu diajarkan lagi", en: "What to teach again")
  public static let nothingToTeachAgain = Text(
    id: "Tidak ada: semua soal dijawab benar oleh semua peserta.",
    en: "Nothing: everyone got every item right.")
  public static let lesson = Text(id: "Materi", en: "Lesson")
  public static let remarks = Text(id: "Catatan", en: "Remarks")
  public static let value = Text(id: "Nilai", en: "Value")
  public static let noPairsYet = Text(
    id: "Belum ada peserta yang menyelesaikan kedua tes.",
    en: "Nobody has finished both tests yet.")
  public static func writtenBy(_ moment: String) -> Text {
    Text(id: "Dibuat dengan Berdaya, \(moment).", en: "Made with Berdaya, \(moment).")
  }
  public static func testInWords(
    _ test: Text, submitted: Int, of people: Int, mean: String, passed: Int
  ) -> Text {
    Text(
      id:
        "\(test.id): \(submitted) dari \(people) peserta mengumpulkan, rata-rata \(mean), \(passed) lulus.",
      en:
        "\(test.en): submitted by \(submitted) of \(people) participants, mean \(mean), \(passed) passed."
    )
  }
  public static func unfinishedInWords(_ count: Int) -> Text {
    Text(id: "\(count) belum selesai.", en: "\(count) unfinished.")
  }
  public static func distributionInWords(
    _ test: Text, lowest: String, median: String, highest: String
  ) -> Text {
    Text(
      id: "\(test.id): terendah \(lowest), median \(median), tertinggi \(highest).",
      en: "\(test.en): lowest \(lowest), median \(median), highest \(highest).")
  }
  public static func scoresBetween(_ from: Int, _ to: Int, count: Int) -> Text {
    Text(id: "\(from)–\(to): \(count) peserta", en: "\(from)–\(to): \(many(count, "participant"))")
  }
  public static func pairsInWords(count: Int, rose: Int, same: Int, fell: Int) -> Text {
    Text(
      id: "\(count) peserta mengerjakan keduanya: \(rose) naik, \(same) tetap, \(fell) turun.",
      en: "\(many(count, "participant")) took both: \(rose) rose, \(same) stayed, \(fell) fell.")
  }
  public static func pairInWords(_ name: String, before: String, after: String) -> Text {
    Text(id: "\(name): \(before) lalu \(after)", en: "\(name): \(before), then \(after)")
  }
  public static func gainCounts(high: Int, medium: Int, low: Int, fallen: Int) -> Text {
    Text(
      id: "Tinggi \(high), sedang \(medium), rendah \(low), menurun \(fallen).",
      en: "High \(high), medium \(medium), low \(low), fallen \(fallen).")
  }
  public static func heatMapInWords(_ test: Text, weakest: String, strongest: String) -> Text {
    Text(
      id: "\(test.id). Bagian terlemah: \(weakest); terkuat: \(strongest).",
      en: "\(test.en). Weakest section: \(weakest); strongest: \(strongest).")
  }
  public static func choicesInWords(_ count: Int, of total: Int) -> Text {
    Text(id: "\(count) dari \(total)", en: "\(count) of \(total)")
  }
  public static func passLine(_ passing: Int) -> Text {
    Text(id: "batas lulus \(passing)", en: "pass mark \(passing)")
  }
  public static func resultsOf(_ test: Text) -> Text {
    Text(id: "Menurut hasil \(test.id).", en: "By the results of the \(test.en).")
  }
}

/// Certificates.
extension Text {
  public static let certificate = Text(id: "Sertifikat", en: "Certificate")
  public static let certificateNumber = Text(id: "Nomor", en: "Number")
  public static let givenTo = Text(id: "Diberikan kepada", en: "Awarded to")
  public static let hasPassed = Text(
    id: "telah mengikuti dan dinyatakan LULUS dalam pelatihan",
    en: "has attended and PASSED the training"
  )
  public static let hasAttended = Text(
    id: "telah mengikuti pelatihan", en: "has attended the training")
  public static func heldOn(_ days: String) -> Text {
    Text(id: "yang diselenggarakan pada \(days)", en: "held on \(days)")
  }
  public static func trainingHoursInWords(_ hours: Double) -> Text {
    Text(
      id: "selama \(Language.indonesian.number(hours)) jam pelajaran (JP)",
      en: "for \(Language.english.number(hours)) lesson hours")
  }
  public static func withScore(_ score: String) -> Text {
    Text(id: "dengan nilai \(score)", en: "with a score of \(score)")
  }
}
