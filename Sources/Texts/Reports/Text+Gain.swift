/// What was learnt, how sure that is, and which form was easier.
extension Text {
  public static let comparison = Text(
    "Seberapa yakin kita akan peningkatan ini?", "How sure is this gain?")
  /// - Parameters:
  ///   - points: how far the mean moved, without its sign; nil where it did not.
  ///   - isFall: whether it fell.
  ///   - interval: the range of the movement, below 0 where it is a fall.
  public static func comparisonInWords(
    count: Int, points: String?, isFall: Bool, interval: String?
  ) -> Text {
    Text(
      "\(count) peserta dengan kedua nilai "
        + (points.map { "\(isFall ? "turun" : "naik") rata-rata \($0) poin" }
          ?? "rata-ratanya tetap")
        + (interval.map { " (rentang 95%\(isFall ? " selisihnya" : ""): \($0))" } ?? "") + ".",
      "\(many(count, "participant")) with both scores "
        + (points.map { "\(isFall ? "fell" : "rose") by \($0) points" } ?? "stayed the same")
        + " on average"
        + (interval.map { " (95% range\(isFall ? " of the difference" : ""): \($0))" } ?? "")
        + ".")
  }
  public static func testInFigures(t: String, df: String, p: String) -> Text {
    Text(
      "Uji t berpasangan: t(\(df)) = \(t), p \(p) (dua sisi).",
      "Paired t-test: t(\(df)) = \(t), p \(p) (two-sided).")
  }
  public static let noTTest = Text(
    "Uji t tidak dihitung: diperlukan paling sedikit 5 peserta dengan kedua nilai, dan "
      + "selisihnya tidak boleh sama semua.",
    "No t-test is told: it needs at least 5 participants with both scores, who did not all "
      + "move alike.")
  public static func effectInFigures(dz: String, gav: String) -> Text {
    Text(
      "Ukuran efek: d Cohen \(dz) terhadap sebaran selisih, g Hedges \(gav) terhadap sebaran nilai "
        + "(rentang 95% di dalam kurung).",
      "Effect size: Cohen's d \(dz) by the spread of the differences, Hedges' g \(gav) by the spread "
        + "of the scores (95% range in brackets).")
  }
  public static let gainCaution = Text(
    "Hati-hati: mengerjakan pre-test saja sudah menaikkan nilai post-test (Willson dan Putnam "
      + "1982: sekitar 0,43 simpangan baku), dan tanpa kelas pembanding kenaikan ini tidak "
      + "seluruhnya dapat disebut hasil pelatihan.",
    "Caution: to take a pre-test alone raises a post-test (Willson and Putnam 1982: by about "
      + "0.43 standard deviations), and without a class to compare with not all of this gain can "
      + "be called the training's.")
  public static let gainsDiffer = Text(
    "Kedua N-gain berbeda karena yang pertama dihitung dari rata-rata kelas, yang kedua dari "
      + "N-gain tiap peserta: pada peserta yang nilai awalnya tinggi, beberapa poin sudah mengubah "
      + "N-gain-nya banyak.",
    "The two N-gains differ since the first is of the class means, the second of each "
      + "participant's own: with a high score before, a few points change one's N-gain much.")
  public static let formTable = Text("Menurut bentuk soal dan waktu", "By form and time")
  public static let meansOfPairs = Text(
    "Rata-rata peserta dengan kedua nilai", "Means of those with both scores")
  public static let ofAllCounted = Text(
    "Dari semua peserta yang tesnya dihitung, juga yang hanya mengerjakan satu tes.",
    "Of all participants whose test counts, also those who took only one.")
  public static let difference = Text("Selisih", "Difference")
  public static let half = Text("Separuh kelas", "Half of the class")
  public static func halfInWords(_ first: String, _ second: String, count: Int) -> Text {
    Text(
      "\(first) lalu \(second) (\(count) peserta)",
      "\(first), then \(second) (\(many(count, "participant")))")
  }
  public static func formsInWords(
    difference: String?, easier: String, test: String?, isSure: Bool, gain: String
  ) -> Text {
    Text(
      (difference.map { "Bentuk \(easier) lebih mudah \($0) poin" }
        ?? "Kedua bentuk soal sama mudahnya") + (test.map { " (uji Welch: \($0))" } ?? ""),
      (difference.map { "Form \(easier) was easier by \($0) points" }
        ?? "Both forms were equally easy") + (test.map { " (Welch's test: \($0))" } ?? "")
    )
      + Text("; itu dapat juga kebetulan", ", which may be chance")
      .when(!isSure && difference != nil)
      + Text(
        ". Kenaikan tanpa pengaruh bentuk soal: \(gain) poin.",
        ". The gain without the forms' difference: \(gain) points.")
  }
  public static let oneFormTwice = Text(
    "bentuk soal sama dalam pre-test dan post-test", "same form in pre-test and post-test")
  public static func haveOneForm(_ names: [String]) -> Text {
    Text(
      "Mendapat bentuk soal yang sama dua kali: \(names.listed.asSentence)",
      "Had the same form twice: \(names.listed.asSentence)")
  }
  public static func keptInWords(count: Int, share: String) -> Text {
    Text(
      "\(count) peserta memiliki ketiga nilai; \(share) dari yang diperoleh masih dikuasai "
        + "((lanjutan − pre) / (post − pre), dari rata-rata; paling sedikit 0%, paling banyak 100%).",
      "\(many(count, "participant")) with all three scores; \(share) of what was gained is kept "
        + "((follow-up − pre) / (post − pre), of the means; 0% at least, 100% at most).")
  }
  public static let repairsMade = Text("Perbaikan dan keputusan", "Repairs and rulings")
  public static let date = Text("Waktu", "When")
  public static let what = Text("Yang diperbaiki", "What")
  public static let madeBy = Text("Oleh", "By")
  public static func rulingOn(_ test: Text, _ number: Int, _ question: String) -> Text {
    Text("\(test.id), soal \(number) (\(question))", "\(test.en), item \(number) (\(question))")
  }
}
