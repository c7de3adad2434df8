import Curriculum

/// The report of a training session: its headings, its columns, its figures in words.
extension Text {
  public static let trainingReport = Text("Laporan pelatihan", "Training report")
  public static let sessionFacts = Text("Data sesi", "Session")
  public static let sessionNumber = Text("Nomor sesi", "Session number")
  public static let dates = Text("Tanggal", "Date")
  public static let moduleName = Text("Modul", "Module")
  public static let peopleCount = Text("Jumlah peserta", "Participants")
  public static let testMinutes = Text("Waktu tes (menit)", "Time for each test (minutes)")
  public static let attendanceList = Text("Daftar hadir", "Attendance list")
  public static func daysNotListed(_ count: Int) -> Text {
    Text(
      "Masih ada \(count) hari yang tidak dimuat di daftar ini.",
      "\(many(count, "more day")) not on this list.")
  }
  public static let numberShort = Text("No.", "No.")
  public static let organisation = Text("Organisasi", "Organisation")
  public static let village = Text("Desa/kelurahan", "Village or ward")
  public static let signature = Text("Tanda tangan", "Signature")
  public static let scoreRecap = Text("Rekap nilai", "Scores")
  public static let gain = Text("N-gain", "N-gain")
  public static let gainLevel = Text("Kategori", "Level")
  public static let outcome = Text("Hasil", "Result")
  public static let outcomePassed = Text("lulus", "passed")
  public static let outcomeNotPassed = Text("belum lulus", "not passed")
  public static let outcomeNone = Text("belum mengerjakan", "not taken")
  public static let classMean = Text("Rata-rata kelas", "Class mean")
  public static let scoreDistribution = Text("Sebaran nilai", "Distribution of scores")
  public static let beforeAfter = Text(
    "Pre-test dan post-test tiap peserta", "Pre-test and post-test of each participant")
  public static let normalizedGain = Text("Peningkatan (N-gain)", "Normalized gain (N-gain)")
  public static let gainExplained = Text(
    "N-gain = (post − pre) / (100 − pre): bagian yang semula belum dikuasai dan kini dikuasai. Tinggi mulai 0,7; sedang mulai 0,3; di bawahnya rendah; negatif berarti menurun. Kategori ditentukan sebelum angkanya dibulatkan.",
    "N-gain = (post − pre) / (100 − pre): the share of what was still to be learnt that was learnt. High from 0.7, medium from 0.3, low below; negative means that the score fell. Levels go by the figures before they are rounded."
  )
  public static let gainOfMeans = Text("N-gain dari rata-rata kelas", "N-gain of the class means")
  public static let meanOfGains = Text(
    "Rata-rata N-gain peserta", "Mean of the participants' N-gains")
  public static let section = Text("Bagian", "Section")
  public static let statement = Text("Pernyataan", "Statement")
  public static let heatMap = Text("Nilai peserta menurut bagian", "Participants by section")
  public static let teachAgain = Text("Yang perlu diajarkan lagi", "What to teach again")
  public static let nothingToTeachAgain = Text(
    "Tidak ada: semua soal dijawab benar oleh semua peserta.",
    "Nothing: everyone got every item right.")
  public static let lesson = Text("Materi", "Lesson")
  public static let remarks = Text("Catatan", "Remarks")
  public static let value = Text("Nilai", "Value")
  public static let noPairsYet = Text(
    "Belum ada peserta yang menyelesaikan kedua tes.", "Nobody has finished both tests yet.")
  public static func writtenBy(_ moment: String) -> Text {
    Text("Dibuat dengan Berdaya, \(moment).", "Made with Berdaya, \(moment).")
  }
  public static func testInWords(
    _ test: Text, submitted: Int, of people: Int, mean: String, passed: Int
  ) -> Text {
    Text(
      "\(test.id): \(submitted) dari \(people) peserta mengumpulkan, rata-rata \(mean), \(passed) lulus.",
      "\(test.en): submitted by \(submitted) of \(many(people, "participant")), mean \(mean), \(passed) passed."
    )
  }
  public static func unfinishedInWords(_ count: Int) -> Text {
    Text("\(count) belum selesai.", "\(count) unfinished.")
  }
  public static func distributionInWords(
    _ test: Text, lowest: String, median: String, highest: String
  ) -> Text {
    Text(
      "\(test.id): terendah \(lowest), median \(median), tertinggi \(highest).",
      "\(test.en): lowest \(lowest), median \(median), highest \(highest).")
  }
  public static func scoresBetween(_ from: Int, _ to: Int, count: Int) -> Text {
    Text("\(from)–\(to): \(count) peserta", "\(from)–\(to): \(many(count, "participant"))")
  }
  public static func pairsInWords(count: Int, rose: Int, same: Int, fell: Int) -> Text {
    Text(
      "\(count) peserta mengerjakan keduanya: \(rose) naik, \(same) tetap, \(fell) turun.",
      "\(many(count, "participant")) took both: \(rose) rose, \(same) stayed, \(fell) fell.")
  }
  public static func pairInWords(_ name: String, before: String, after: String) -> Text {
    Text("\(name): \(before) lalu \(after)", "\(name): \(before), then \(after)")
  }
  /// - Parameter without: how many have none, for there was nothing left to gain.
  public static func gainCounts(
    high: Int, medium: Int, low: Int, fallen: Int, without: Int
  ) -> Text {
    Text(
      "Tinggi \(high), sedang \(medium), rendah \(low), menurun \(fallen).",
      "High \(high), medium \(medium), low \(low), fallen \(fallen).")
      + Text(
        " Tanpa N-gain, sebab pre-test-nya sudah 100%: \(without).",
        " Without N-gain, as the pre-test was 100% already: \(without)."
      ).when(without > 0)
  }
  public static func heatMapInWords(_ test: Text, weakest: String, strongest: String) -> Text {
    Text(
      "\(test.id). Bagian terlemah: \(weakest); terkuat: \(strongest).",
      "\(test.en). Weakest section: \(weakest); strongest: \(strongest).")
  }
  public static func sectionAlone(_ test: Text, _ section: String) -> Text {
    Text("\(test.id). Bagian \(section).", "\(test.en). Section \(section).")
  }
  public static func sectionsAlike(_ test: Text, percent: String) -> Text {
    Text(
      "\(test.id). Semua bagian sama: \(percent).", "\(test.en). All sections alike: \(percent).")
  }
  public static func passLine(_ passing: Int) -> Text {
    Text("batas lulus \(passing)", "pass mark \(passing)")
  }
  public static func resultsOf(_ test: Text) -> Text {
    Text("Menurut hasil \(test.id).", "By the results of the \(test.en).")
  }
}

/// Certificates.
extension Text {
  public static let certificate = Text("Sertifikat", "Certificate")
  public static let documentNumber = Text("Nomor", "Number")
  public static let givenTo = Text("Diberikan kepada", "Awarded to")
  public static let hasPassed = Text(
    "telah mengikuti dan dinyatakan LULUS dalam pelatihan", "has attended and PASSED the training")
  public static let hasAttended = Text("telah mengikuti pelatihan", "has attended the training")
  public static func heldOn(_ days: String) -> Text {
    Text("yang diselenggarakan pada \(days)", "held on \(days)")
  }
  public static func trainingHoursInWords(_ hours: Double) -> Text {
    Text(
      "selama \(Language.indonesian.number(hours)) jam pelajaran (JP)",
      "for \(Language.english.number(hours)) lesson hour\(hours == 1 ? "" : "s")")
  }
  public static func withScore(_ score: String) -> Text {
    Text("dengan nilai \(score)", "with a score of \(score)")
  }
}
