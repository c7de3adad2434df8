extension Rule {
  /// Sentences are short: 18 words in the mean of a lesson at most.
  static let sentenceLength = Rule(id: "sentence-length") { module in
    module.lessons.compactMap { lesson in
      let level = ReadingLevel(of: lesson)
      guard level.wordsPerSentence > longestMean else { return nil }
      let mean = ((level.wordsPerSentence * 10).rounded() / 10).formatted()
      return Finding(
        .error, rule: "sentence-length", at: ContentPlace(file: lesson.file),
        LocalizedText(
          id: "rata-rata \(mean) kata dalam satu kalimat, paling banyak \(Int(longestMean)); "
            + "pecah kalimat yang panjang",
          en: "\(mean) words a sentence in the mean, at most \(Int(longestMean)); "
            + "split long sentences"))
    }
  }

  private static let longestMean = 18.0
}
