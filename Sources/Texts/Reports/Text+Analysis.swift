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
  public static let efficiency = Text("Efisiensi", "Efficiency")
  public static let effectiveWeight = Text("Bobot efektif", "Effective weight")
  public static let guessScore = Text("Nilai tebakan", "Guess score")
  public static let attemptCount = Text("Jumlah peserta", "Attempts")
  public static let mean = Text("Rata-rata", "Mean")
  public static let median = Text("Median", "Median")
  public static let skewness = Text("Kemencengan", "Skewness")
  public static let kurtosis = Text("Kurtosis", "Kurtosis")
  public static let internalConsistency = Text(
    "Konsistensi internal (alfa Cronbach)", "Internal consistency (Cronbach's alpha)")
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

  public static let itemsAsAbove = Text(
    "Soal yang sudah tertulis pada tes di atas tidak ditulis lagi.",
    "Items that stand with a test above are not written out again.")
  public static let choicesExplained = Text(
    "Angka di belakang tiap pilihan: pemilihnya di antara semua, yang terbaik, dan yang terlemah.",
    "The figures behind each option: who chose it among all, the best, and the weakest.")

  public static let findingNobodyAsked = Text(
    "belum ada peserta yang mendapat soal ini", "nobody was asked this item")
  public static let findingNoVariance = Text(
    "semua peserta mendapat nilai yang sama; soal ini tidak membedakan siapa pun",
    "everyone earned the same; the item tells nobody apart")
  public static let findingNegative = Text(
    "peserta yang kuat justru banyak salah di sini, dan itu bukan kebetulan; periksa kunci dan kalimat soal",
    "those who did well elsewhere did badly here, and not by chance; look at the key and the wording"
  )
  public static let findingPoor = Text(
    "daya pembeda lemah; periksa kalimat soal dan pengecohnya",
    "discriminates poorly; look at the wording and the distractors")
  public static let findingMarginal = Text(
    "daya pembeda cukup; soal masih dapat diperbaiki",
    "discriminates a little; the item can be improved")
  public static let findingGood = Text("daya pembeda baik", "discriminates well")
  public static let findingVeryGood = Text("daya pembeda sangat baik", "discriminates very well")
  public static let findingGuessing = Text(
    "hasilnya tidak lebih baik daripada menebak; ajarkan lagi atau periksa soalnya",
    "no better than guessing; teach it again or look at the item")
  public static let findingHard = Text(
    "sukar: kurang dari seperempat nilai tercapai",
    "hard: less than a quarter of the points were earned")
  public static let findingEasy = Text(
    "mudah: lebih dari empat perlima nilai tercapai",
    "easy: more than four fifths of the points were earned")

  public static func findingFewResponses(_ count: Int) -> Text {
    Text(
      "baru \(count) peserta, angkanya belum dapat dijadikan pegangan",
      "only \(many(count, "response")), too few to rely on the figures")
  }
  public static func findingKeyDoubtful(_ option: String) -> Text {
    Text(
      "kunci mungkin salah: peserta yang kuat justru memilih \(option), dan itu bukan kebetulan",
      "the key may be wrong: those who know chose \(option), and not by chance")
  }
  public static func findingLookAtKey(_ option: String) -> Text {
    Text(
      "patut diperiksa: pilihan \(option) menarik peserta yang kuat lebih daripada kuncinya; "
        + "pesertanya masih sedikit, jadi ini belum berarti kuncinya salah",
      "worth a look: option \(option) draws the strong more than the key does; of so few people "
        + "this does not mean yet that the key is wrong")
  }
  public static let findingLookAtDiscrimination = Text(
    "patut diperiksa: peserta yang kuat lebih sering salah di sini; pesertanya masih sedikit",
    "worth a look: those who did well elsewhere did badly here; there are few people yet")
  public static func findingUnsure(_ count: Int) -> Text {
    Text(
      "daya pembeda belum dapat dipastikan dari \(count) peserta",
      "how it discriminates can't be told from \(count) people")
  }
  public static func findingIdleDistractor(_ option: String) -> Text {
    Text(
      "pengecoh \(option) hampir tidak dipilih; ganti dengan kekeliruan yang sering terjadi",
      "hardly anyone chose distractor \(option); put a common misunderstanding there")
  }
}

/// What is wrong with a file of marks.
extension Text {
  public static func badRows(_ count: Int, file: String) -> Text {
    Text(
      "\(count) kesalahan di \(file); tidak ada yang dianalisis. Perbaiki berkas, lalu ulangi.",
      "\(many(count, "mistake")) in \(file); nothing was analysed. Correct the file and try again.")
  }
  public static func missingColumn(_ name: String) -> Text {
    Text(
      "baris pertama tidak memuat kolom \(name); yang diperlukan: participant,item,mark,max, "
        + "atau satu baris untuk tiap peserta: nama,1,2,3",
      "the first row has no column \(name); expected participant,item,mark,max, or a row for "
        + "each person: name,1,2,3")
  }
  public static func samePerson(line: Int) -> Text {
    Text(
      "peserta ini sudah ada di baris \(line); bila orang lain, tambahkan kolom nomor",
      "this person stands on line \(line) already; if it is another, add a column of numbers")
  }
  public static func noMark(_ item: String, found: String) -> Text {
    Text(
      "kolom \(item) berisi \"\(found)\"; isilah angka 0 atau lebih, atau tambahkan baris kunci",
      "column \(item) is \"\(found)\", expected a number of 0 or more, or a row of keys")
  }
  public static func markTooHigh(_ item: String, mark: String, maximum: String) -> Text {
    Text(
      "kolom \(item): nilai \(mark) melebihi maksimum \(maximum)",
      "column \(item): the mark \(mark) is above the maximum \(maximum)")
  }
  public static func noKey(_ item: String) -> Text {
    Text("baris kunci kosong di kolom \(item)", "the row of keys has none in column \(item)")
  }
  public static func understoodMarks(people: Int, items: Int) -> Text {
    Text(
      "satu baris untuk tiap nilai: \(people) peserta, \(items) soal",
      "a row for each mark: \(many(people, "participant")), \(many(items, "item"))")
  }
  public static func understoodPeople(people: Int, items: Int, isKeyed: Bool) -> Text {
    Text(
      "satu baris untuk tiap peserta, satu kolom untuk tiap soal: \(people) peserta, "
        + "\(items) soal" + (isKeyed ? ", jawaban dinilai dengan baris kunci" : ""),
      "a row for each person, a column for each item: \(many(people, "participant")), "
        + many(items, "item") + (isKeyed ? ", answers marked by the row of keys" : ""))
  }
  public static let noMarks = Text(
    "tidak ada baris nilai; tulis baris participant,item,mark,max, lalu satu baris untuk tiap nilai",
    "there are no marks; expected the row participant,item,mark,max and then a row for each mark")
  public static func fieldCount(_ found: Int, expected: Int) -> Text {
    Text(
      "ada \(found) kolom; yang diperlukan \(expected)",
      "found \(found) fields, expected \(expected)")
  }
  public static func emptyField(_ column: String) -> Text {
    Text("kolom \(column) kosong", "the field \(column) is empty")
  }
  public static func noNumber(_ column: String, found: String) -> Text {
    Text(
      "\(column) berisi \"\(found)\"; isilah angka 0 atau lebih",
      "\(column) is \"\(found)\", expected a number of 0 or more")
  }
  public static func markAboveMaximum(_ mark: String, maximum: String) -> Text {
    Text(
      "mark \(mark) melebihi max \(maximum); yang diperlukan 0 sampai \(maximum)",
      "mark \(mark) is above max \(maximum), expected 0 to \(maximum)")
  }
  public static func otherMaximum(_ found: String, earlier: String, line: Int) -> Text {
    Text(
      "max \(found) untuk soal ini, padahal di baris \(line) tertulis \(earlier); samakan keduanya",
      "max \(found) for this item; line \(line) gives \(earlier), expected the same")
  }
  public static func repeatedMark(line: Int) -> Text {
    Text(
      "nilai peserta ini untuk soal ini sudah ada di baris \(line); cukup satu",
      "this participant's mark of this item stands on line \(line) already, expected one")
  }
}
