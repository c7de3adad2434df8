/// Item analysis: the figures' names, and what they say of an item.
extension Text {
  public static let itemAnalysis = Text("Analisis butir soal", "Item analysis")
  public static let item = Text("Soal", "Item")
  public static let responses = Text("Peserta", "Responses")
  public static let facility = Text("Kemudahan", "Facility")
  public static let standardDeviation = Text("Simpangan baku", "Standard deviation")
  public static let deviation = Text("SB", "SD")
  public static let discrimination = Text("Daya pembeda", "Discrimination")
  public static let discriminationShort = Text("Pembeda", "Discr.")
  public static func discriminationInAll(
    _ figure: String, people: Int, sessions: Int
  ) -> Text {
    Text(
      "daya pembeda \(figure) dari \(people) peserta dalam \(sessions) sesi",
      "discrimination \(figure) of \(many(people, "participant")) in "
        + many(sessions, "session"))
  }
  public static let efficiency = Text("Efisiensi", "Efficiency")
  public static let effectiveWeight = Text("Bobot efektif", "Effective weight")
  public static let guessScore = Text("Nilai tebakan", "Guess score")
  public static let attemptCount = Text(
    "Jumlah peserta yang melihat semua soal", "Attempts that saw all items")
  public static let mean = Text("Rata-rata", "Mean")
  public static let median = Text("Median", "Median")
  public static let skewness = Text("Kemencengan", "Skewness")
  public static let kurtosis = Text("Kurtosis", "Kurtosis")
  public static let internalConsistency = Text(
    "Konsistensi internal (alfa Cronbach)", "Internal consistency (Cronbach's alpha)")
  public static let belowZero = Text(
    "(di bawah nol tidak bermakna: pesertanya terlalu sedikit, atau soalnya tidak mengukur hal yang sama)",
    "(below zero it has no meaning: too few participants, or items that do not measure one thing)")
  public static let errorRatio = Text("Rasio galat", "Error ratio")
  public static let standardError = Text("Galat baku", "Standard error")
  public static let undefinedFigure = Text("–", "–")
  public static let key = Text("kunci", "key")
  public static let option = Text("Pilihan", "Option")
  public static let everyone = Text("Semua", "All")
  public static let upperGroup = Text("Terbaik", "Best")
  public static let lowerGroup = Text("Terlemah", "Weakest")
  public static let figuresExplained = Text(
    "Kemudahan: bagian nilai yang tercapai; di bawah 25% sukar, di atas 80% mudah. Pada pre-test, soal yang sudah mudah tidak dapat menunjukkan peningkatan. Daya pembeda: 40 ke atas sangat baik, 30–39 baik, 20–29 cukup, di bawah 20 lemah; di dalam kurung rentang yang memuat nilai sebenarnya dalam 95 dari 100 kasus. Kunci hanya diragukan bila kebetulan tidak dapat menjelaskannya (uji tanda berbobot dan z Fisher, dikoreksi menurut Holm untuk banyaknya soal). Terbaik dan terlemah: masing-masing 27% peserta menurut nilai.",
    "Facility: the share of the points earned; below 25% hard, above 80% easy. On a pre-test, an item that is easy already can't show a gain. Discrimination: 40 or more very good, 30–39 good, 20–29 marginal, below 20 poor; in brackets the range that holds the true figure in 95 of 100 cases. A key is doubted only where chance can't explain it (a weighted sign test and Fisher's z, corrected after Holm for the number of items). Best and weakest: 27% of the participants each, by score."
  )

  public static let figuresOfForms = Text(
    "Bila ada dua bentuk soal, alfa adalah rata-rata keduanya, ditimbang menurut jumlah peserta; rasio galat dan galat baku mengikutinya. Bila soal dikeluarkan dari satu bentuk saja, jumlah nilai disetarakan dengan nilai tertinggi bentuk yang lain.",
    "Where there are two forms, alpha is the mean of both, weighted by their participants, and the error ratio and the standard error follow it. Where a question of one form alone is left out, the totals are scaled to the highest score of the other form."
  )

  public static let allItems = Text("Semua soal", "All items")
  public static let itemsAsAbove = Text(
    "Soal yang sudah tertulis pada tes di atas tidak ditulis lagi.",
    "Items that stand with a test above are not written out again.")
  public static let choicesExplained = Text(
    "Angka di belakang tiap pilihan: pemilihnya di antara semua, yang terbaik, dan yang terlemah.",
    "The figures behind each option: who chose it among all, the best, and the weakest.")
}

/// What is wrong with a file of marks.
extension Text {
  public static func badRows(_ count: Int, file: String) -> Text {
    Text(
      "\(count) kesalahan di \(file); tidak ada yang dianalisis. Perbaiki berkas, lalu ulangi.",
      "\(many(count, "mistake")) in \(file); nothing was analysed. Correct the file and try again.")
  }
}
