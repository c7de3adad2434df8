/// The report of a training session: its headings, its columns, its figures in words.
extension Text {
  /// The report's title.
  public static let trainingReport = Text(id: "Laporan pelatihan", en: "Training report")
  /// The session's facts.
  public static let sessionFacts = Text(id: "Data sesi", en: "Session")
  /// The session's number.
  public static let sessionNumber = Text(id: "Nomor sesi", en: "Session number")
  /// The dates.
  public static let dates = Text(id: "Tanggal", en: "Date")
  /// The place.
  public static let venue = Text(id: "Tempat", en: "Place")
  /// The trainer.
  public static let trainerName = Text(id: "Pelatih", en: "Trainer")
  /// The module.
  public static let moduleName = Text(id: "Materi", en: "Module")
  /// How many people.
  public static let peopleCount = Text(id: "Jumlah peserta", en: "Participants")
  /// The time limit of each test.
  public static let testMinutes = Text(id: "Waktu tes (menit)", en: "Time for each test (minutes)")
  /// The attendance list.
  public static let attendanceList = Text(id: "Daftar hadir", en: "Attendance list")
  /// The number in a list.
  public static let numberShort = Text(id: "No.", en: "No.")
  /// The organisation.
  public static let organisation = Text(id: "Organisasi", en: "Organisation")
  /// The village.
  public static let village = Text(id: "Desa/kelurahan", en: "Village")
  /// Room for a signature.
  public static let signature = Text(id: "Tanda tangan", en: "Signature")
  /// All scores.
  public static let scoreRecap = Text(id: "Rekap nilai", en: "Scores")
  /// The gain.
  public static let gain = Text(id: "N-gain", en: "N-gain")
  /// What the gain is called.
  public static let gainLevel = Text(id: "Kategori", en: "Level")
  /// Passed or not.
  public static let outcome = Text(id: "Hasil", en: "Result")
  /// Passed.
  public static let outcomePassed = Text(id: "lulus", en: "passed")
  /// Not passed.
  public static let outcomeNotPassed = Text(id: "belum lulus", en: "not passed")
  /// Took no test.
  public static let outcomeNone = Text(id: "belum mengerjakan", en: "not taken")
  /// The gain is 0.7 or more.
  public static let gainHigh = Text(id: "tinggi", en: "high")
  /// The gain is 0.3 or more.
  public static let gainMedium = Text(id: "sedang", en: "medium")
  /// The gain is below 0.3.
  public static let gainLow = Text(id: "rendah", en: "low")
  /// The gain is negative.
  public static let gainFallen = Text(id: "menurun", en: "fallen")
  /// The class.
  public static let classMean = Text(id: "Rata-rata kelas", en: "Class mean")
  /// The distribution of scores.
  public static let scoreDistribution = Text(id: "Sebaran nilai", en: "Distribution of scores")
  /// Before and after.
  public static let beforeAfter = Text(
    id: "Pre-test dan post-test tiap peserta", en: "Pre-test and post-test of each participant")
  /// The normalized gain.
  public static let normalizedGain = Text(
    id: "Peningkatan (N-gain)", en: "Normalized gain (N-gain)")
  /// What the gain is.
  public static let gainExplained = Text(
    id:
      "N-gain = (post − pre) / (100 − pre): bagian yang semula belum dikuasai dan kini dikuasai. Tinggi mulai 0,7; sedang mulai 0,3; di bawahnya rendah; negatif berarti menurun.",
    en:
      "N-gain = (post − pre) / (100 − pre): the share of what was still to be learnt that was learnt. High from 0.7, medium from 0.3, low below; negative means that the score fell."
  )
  /// The gain of the class's means.
  public static let gainOfMeans = Text(
    id: "N-gain dari rata-rata kelas", en: "N-gain of the class means")
  /// The mean of the members' gains.
  public static let meanOfGains = Text(
    id: "Rata-rata N-gain peserta", en: "Mean of the participants' N-gains")
  /// A section.
  public static let section = Text(id: "Bagian", en: "Section")
  /// A statement.
  public static let statement = Text(id: "Pernyataan", en: "Statement")
  /// The heat map.
  public static let heatMap = Text(
    id: "Nilai peserta menurut bagian", en: "Participants by section")
  /// What to teach again.
  public static let teachAgain = Text(id: "Yang perlu diajarkan lagi", en: "What to teach again")
  /// Nothing to teach again.
  public static let nothingToTeachAgain = Text(
    id: "Tidak ada: semua soal dijawab benar oleh semua peserta.",
    en: "Nothing: everyone got every item right.")
  /// Which lesson to read.
  public static let lesson = Text(id: "Bacaan", en: "Lesson")
  /// Remarks.
  public static let remarks = Text(id: "Catatan", en: "Remarks")
  /// A figure of the test.
  public static let figure = Text(id: "Ukuran", en: "Figure")
  /// A value.
  public static let value = Text(id: "Nilai", en: "Value")
  /// Nobody has both scores.
  public static let noPairsYet = Text(
    id: "Belum ada peserta yang menyelesaikan kedua tes.",
    en: "Nobody has finished both tests yet.")
  /// Who made the report.
  public static func writtenBy(_ moment: String) -> Text {
    Text(id: "Dibuat dengan Berdaya, \(moment).", en: "Made with Berdaya, \(moment).")
  }
  /// A test in a sentence.
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
  /// Unfinished attempts.
  public static func unfinishedInWords(_ count: Int) -> Text {
    Text(id: "\(count) belum selesai.", en: "\(count) unfinished.")
  }
  /// A distribution in words.
  public static func distributionInWords(
    _ test: Text, lowest: String, median: String, highest: String
  ) -> Text {
    Text(
      id: "\(test.id): terendah \(lowest), median \(median), tertinggi \(highest).",
      en: "\(test.en): lowest \(lowest), median \(median), highest \(highest).")
  }
  /// One column of a distribution.
  public static func scoresBetween(_ from: Int, _ to: Int, count: Int) -> Text {
    Text(id: "\(from)–\(to): \(count) peserta", en: "\(from)–\(to): \(count) participants")
  }
  /// Pairs of scores in words.
  public static func pairsInWords(count: Int, rose: Int, same: Int, fell: Int) -> Text {
    Text(
      id: "\(count) peserta mengerjakan keduanya: \(rose) naik, \(same) tetap, \(fell) turun.",
      en: "\(count) participants took both: \(rose) rose, \(same) stayed, \(fell) fell.")
  }
  /// One pair of scores.
  public static func pairInWords(_ name: String, before: String, after: String) -> Text {
    Text(id: "\(name): \(before) lalu \(after)", en: "\(name): \(before), then \(after)")
  }
  /// The gains of a class in words.
  public static func gainCounts(high: Int, medium: Int, low: Int, fallen: Int) -> Text {
    Text(
      id: "Tinggi \(high), sedang \(medium), rendah \(low), menurun \(fallen).",
      en: "High \(high), medium \(medium), low \(low), fallen \(fallen).")
  }
  /// A heat map in words.
  public static func heatMapInWords(_ test: Text, weakest: String, strongest: String) -> Text {
    Text(
      id: "\(test.id). Bagian terlemah: \(weakest); terkuat: \(strongest).",
      en: "\(test.en). Weakest section: \(weakest); strongest: \(strongest).")
  }
  /// Who chose an option, in words.
  public static func choicesInWords(_ count: Int, of total: Int) -> Text {
    Text(id: "\(count) dari \(total)", en: "\(count) of \(total)")
  }
  /// The score from which a test is passed.
  public static func passLine(_ passing: Int) -> Text {
    Text(id: "batas lulus \(passing)", en: "pass mark \(passing)")
  }
  /// Where the results come from.
  public static func resultsOf(_ test: Text) -> Text {
    Text(id: "Menurut hasil \(test.id).", en: "By the results of the \(test.en).")
  }
}

/// Certificates.
extension Text {
  /// The title.
  public static let certificate = Text(id: "Sertifikat", en: "Certificate")
  /// Before the number.
  public static let certificateNumber = Text(id: "Nomor", en: "Number")
  /// Before the name.
  public static let givenTo = Text(id: "Diberikan kepada", en: "Awarded to")
  /// After the name of someone who passed.
  public static let hasPassed = Text(
    id: "telah mengikuti dan dinyatakan LULUS pelatihan", en: "has attended and PASSED the training"
  )
  /// After the name of someone who did not.
  public static let hasAttended = Text(
    id: "telah mengikuti pelatihan", en: "has attended the training")
  /// When.
  public static func heldOn(_ days: String) -> Text {
    Text(id: "diselenggarakan pada \(days)", en: "held on \(days)")
  }
  /// How long.
  public static func trainingHoursInWords(_ hours: Int) -> Text {
    Text(id: "selama \(hours) jam pelatihan", en: "for \(hours) training hours")
  }
  /// The result.
  public static func withScore(_ score: String) -> Text {
    Text(id: "dengan nilai \(score)", en: "with a score of \(score)")
  }
}
