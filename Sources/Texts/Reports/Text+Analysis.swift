/// Item analysis: the figures' names, and what they say of an item.
extension Text {
  public static let itemAnalysis = Text(id: "Analisis butir soal", en: "Item analysis")
  public static let item = Text(id: "Soal", en: "Item")
  public static let responses = Text(id: "Peserta", en: "Responses")
  public static let facility = Text(id: "Kemudahan", en: "Facility")
  public static let standardDeviation = Text(id: "Simpangan baku", en: "Standard deviation")
  public static let deviation = Text(id: "SB", en: "SD")
  public static let discrimination = Text(id: "Daya pembeda", en: "Discrimination")
  public static let discriminationShort = Text(id: "Pembeda", en: "Discr.")
  public static let efficiency = Text(id: "Efisiensi", en: "Efficiency")
  public static let effectiveWeight = Text(id: "Bobot efektif", en: "Effective weight")
  public static let guessScore = Text(id: "Nilai tebakan", en: "Guess score")
  public static let attemptCount = Text(id: "Jumlah peserta", en: "Attempts")
  public static let mean = Text(id: "Rata-rata", en: "Mean")
  public static let median = Text(id: "Median", en: "Median")
  public static let skewness = Text(id: "Kemencengan", en: "Skewness")
  public static let kurtosis = Text(id: "Kurtosis", en: "Kurtosis")
  public static let internalConsistency = Text(
    id: "Konsistensi internal (alfa Cronbach)", en: "Internal consistency (Cronbach's alpha)")
  public static let errorRatio = Text(id: "Rasio galat", en: "Error ratio")
  public static let standardError = Text(id: "Galat baku", en: "Standard error")
  public static let undefinedFigure = Text(id: "–", en: "–")
  public static let key = Text(id: "kunci", en: "key")
  public static let option = Text(id: "Pilihan", en: "Option")
  public static let everyone = Text(id: "Semua", en: "All")
  public static let upperGroup = Text(id: "Terbaik", en: "Best")
  public static let lowerGroup = Text(id: "Terlemah", en: "Weakest")
  public static let figuresExplained = Text(
    id:
      "Kemudahan: bagian nilai yang tercapai; di bawah 25% sukar, di atas 80% mudah. Pada pre-test, soal yang sudah mudah tidak dapat menunjukkan peningkatan. Daya pembeda: 40 ke atas sangat baik, 30–39 baik, 20–29 cukup, di bawah 20 lemah; di dalam kurung rentang yang memuat nilai sebenarnya dalam 95 dari 100 kasus. Kunci hanya diragukan bila kebetulan tidak dapat menjelaskannya (uji tanda berbobot dan z Fisher, dikoreksi menurut Holm untuk banyaknya soal). Terbaik dan terlemah: masing-masing 27% peserta menurut nilai.",
    en:
      "Facility: the share of the points earned; below 25% hard, above 80% easy. On a pre-test, an item that is easy already can't show a gain. Discrimination: 40 or more very good, 30–39 good, 20–29 marginal, below 20 poor; in brackets the range that holds the true figure in 95 of 100 cases. A key is doubted only where chance can't explain it (a weighted sign test and Fisher's z, corrected after Holm for the number of items). Best and weakest: 27% of the participants each, by score."
  )

  public static let itemsAsAbove = Text(
    id: "Soal yang sudah tertulis pada tes di atas tidak ditulis lagi.",
    en: "Items that stand with a test above are not written out again.")
  public static let choicesExplained = Text(
    id:
      "Angka di belakang tiap pilihan: pemilihnya di antara semua, yang terbaik, dan yang terlemah.",
    en: "The figures behind each option: who chose it among all, the best, and the weakest.")

  public static let findingNobodyAsked = Text(
    id: "belum ada peserta yang mendapat soal ini", en: "nobody was asked this item")
  public static let findingNoVariance = Text(
    id: "semua peserta mendapat nilai yang sama; soal ini tidak membedakan siapa pun",
    en: "everyone earned the same; the item tells nobody apart")
  public static let findingNegative = Text(
    id:
      "peserta yang kuat justru banyak salah di sini, dan itu bukan kebetulan; periksa kunci dan kalimat soal",
    en:
      "those who did well elsewhere did badly here, and not by chance; look at the key and the wording"
  )
  public static let findingPoor = Text(
    id: "daya pembeda lemah; periksa kalimat soal dan pengecohnya",
    en: "discriminates poorly; look at the wording and the distractors")
  public static let findingMarginal = Text(
    id: "daya pembeda cukup; soal masih dapat diperbaiki",
    en: "discriminates a little; the item can be improved")
  public static let findingGood = Text(id: "daya pembeda baik", en: "discriminates well")
  public static let findingVeryGood = Text(
    id: "daya pembeda sangat baik", en: "discriminates very well")
  public static let findingGuessing = Text(
    id: "hasilnya tidak lebih baik daripada menebak; ajarkan lagi atau periksa soalnya",
    en: "no better than guessing; teach it again or look at the item")
  public static let findingHard = Text(
    id: "sukar: kurang dari seperempat nilai tercapai",
    en: "hard: less than a quarter of the points were earned")
  public static let findingEasy = Text(
    id: "mudah: lebih dari empat perlima nilai tercapai",
    en: "easy: more than four fifths of the points were earned")

  public static func findingFewResponses(_ count: Int) -> Text {
    Text(
      id: "baru \(count) peserta, angkanya belum dapat dijadikan pegangan",
      en: "only \(many(count, "response")), too few to rely on the figures")
  }
  public static func findingKeyDoubtful(_ option: String) -> Text {
    Text(
      id:
        "kunci mungkin salah: peserta yang kuat justru memilih \(option), dan itu bukan kebetulan",
      en: "the key may be wrong: those who know chose \(option), and not by chance")
  }
  public static func findingLookAtKey(_ option: String) -> Text {
    Text(
      id: "patut diperiksa: pilihan \(option) menarik peserta yang kuat lebih daripada kuncinya; "
        + "pesertanya masih sedikit, jadi ini belum berarti kuncinya salah",
      en:
        "worth a look: option \(option) draws the strong more than the key does; of so few people "
        + "this does not mean yet that the key is wrong")
  }
  public static let findingLookAtDiscrimination = Text(
    id: "patut diperiksa: peserta yang kuat lebih sering salah di sini; pesertanya masih sedikit",
    en: "worth a look: those who did well elsewhere did badly here; there are few people yet")
  public static func findingUnsure(_ count: Int) -> Text {
    Text(
      id: "daya pembeda belum dapat dipastikan dari \(count) peserta",
      en: "how it discriminates can't be told from \(count) people")
  }
  public static func findingIdleDistractor(_ option: String) -> Text {
    Text(
      id: "pengecoh \(option) hampir tidak dipilih; ganti dengan kekeliruan yang sering terjadi",
      en: "hardly anyone chose distractor \(option); put a common misunderstanding there")
  }
}

/// What is wrong with a file of marks.
extension Text {
  public static func badRows(_ count: Int, file: String) -> Text {
    Text(
      id: "\(count) kesalahan di \(file); tidak ada yang dianalisis. Perbaiki berkas, lalu ulangi.",
      en:
        "\(many(count, "mistake")) in \(file); nothing was analysed. Correct the file and try again."
    )
  }
  public static func missingColumn(_ name: String) -> Text {
    Text(
      id: "baris pertama tidak memuat kolom \(name); yang diperlukan: participant,item,mark,max, "
        + "atau satu baris untuk tiap peserta: nama,1,2,3",
      en: "the first row has no column \(name); expected participant,item,mark,max, or a row for "
        + "each person: name,1,2,3")
  }
  public static func samePerson(line: Int) -> Text {
    Text(
      id: "peserta ini sudah ada di baris \(line); bila orang lain, tambahkan kolom nomor",
      en: "this person stands on line \(line) already; if it is another, add a column of numbers")
  }
  public static func noMark(_ item: String, found: String) -> Text {
    Text(
      id:
        "kolom \(item) berisi \"\(found)\"; isilah angka 0 atau lebih, atau tambahkan baris kunci",
      en: "column \(item) is \"\(found)\", expected a number of 0 or more, or a row of keys")
  }
  public static func markTooHigh(_ item: String, mark: String, maximum: String) -> Text {
    Text(
      id: "kolom \(item): nilai \(mark) melebihi maksimum \(maximum)",
      en: "column \(item): the mark \(mark) is above the maximum \(maximum)")
  }
  public static func noKey(_ item: String) -> Text {
    Text(
      id: "baris kunci kosong di kolom \(item)", en: "the row of keys has none in column \(item)")
  }
  public static func understoodMarks(people: Int, items: Int) -> Text {
    Text(
      id: "satu baris untuk tiap nilai: \(people) peserta, \(items) soal",
      en: "a row for each mark: \(many(people, "participant")), \(many(items, "item"))")
  }
  public static func understoodPeople(people: Int, items: Int, isKeyed: Bool) -> Text {
    Text(
      id: "satu baris untuk tiap peserta, satu kolom untuk tiap soal: \(people) peserta, "
        + "\(items) soal" + (isKeyed ? ", jawaban dinilai dengan baris kunci" : ""),
      en: "a row for each person, a column for each item: \(many(people, "participant")), "
        + many(items, "item") + (isKeyed ? ", answers marked by the row of keys" : ""))
  }
  public static let noMarks = Text(
    id:
      "tidak ada baris nilai; tulis baris participant,item,mark,max, lalu satu baris untuk tiap nilai",
    en:
      "there are no marks; expected the row participant,item,mark,max and then a row for each mark")
  public static func fieldCount(_ found: Int, expected: Int) -> Text {
    Text(
      id: "ada \(found) kolom; yang diperlukan \(expected)",
      en: "found \(found) fields, expected \(expected)")
  }
  public static func emptyField(_ column: String) -> Text {
    Text(id: "kolom \(column) kosong", en: "the field \(column) is empty")
  }
  public static func noNumber(_ column: String, found: String) -> Text {
    Text(
      id: "\(column) berisi \"\(found)\"; isilah angka 0 atau lebih",
      en: "\(column) is \"\(found)\", expected a number of 0 or more")
  }
  public static func markAboveMaximum(_ mark: String, maximum: String) -> Text {
    Text(
      id: "mark \(mark) melebihi max \(maximum); yang diperlukan 0 sampai \(maximum)",
      en: "mark \(mark) is above max \(maximum), expected 0 to \(maximum)")
  }
  public static func otherMaximum(_ found: String, earlier: String, line: Int) -> Text {
    Text(
      id:
        "max \(found) untuk soal ini, padahal di baris \(line) tertulis \(earlier); samakan keduanya",
      en: "max \(found) for this item; line \(line) gives \(earlier), expected the same")
  }
  public static func repeatedMark(line: Int) -> Text {
    Text(
      id: "nilai peserta ini untuk soal ini sudah ada di baris \(line); cukup satu",
      en: "this participant's mark of this item stands on line \(line) already, expected one")
  }
}
