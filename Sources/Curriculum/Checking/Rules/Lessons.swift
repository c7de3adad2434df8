/// Rules about the lessons.
extension Rule {
  /// A lesson's part takes a few minutes to read: 150 to 300 words.
  ///
  /// Translations follow the Indonesian text, whatever words that takes.
  static let lessonLength = Rule("lesson-length") { module in
    module.lessons.filter { $0.language == .indonesian }.flatMap { lesson in
      lesson.lesson.parts.compactMap { part in
        let count = part.blocks.reduce(0) { $0 + Words.count(in: $1.plainText) }
        guard !wanted.contains(count) else { return nil }
        return Finding(
          .warning, at: lesson.place(of: part),
          id: "\(part.statement) memiliki \(count) kata; tulis \(wanted.lowerBound) sampai "
            + "\(wanted.upperBound)",
          en: "\(part.statement) has \(count) words; write \(wanted.lowerBound) to "
            + "\(wanted.upperBound)")
      }
    }
  }

  private static let wanted = 150...300

  /// Sentences are short: 18 words in the mean of a lesson at most.
  static let sentenceLength = Rule("sentence-length") { module in
    module.lessons.compactMap { lesson in
      let level = ReadingLevel(of: lesson)
      guard level.wordsPerSentence > longestMean else { return nil }
      let mean = { (language: Language) in language.number(level.wordsPerSentence) }
      return Finding(
        .error, at: ContentPlace(file: lesson.file),
        id:
          "rata-rata \(mean(.indonesian)) kata dalam satu kalimat, paling banyak \(Int(longestMean)); "
          + "pecah kalimat yang panjang",
        en: "\(mean(.english)) words a sentence in the mean, at most \(Int(longestMean)); "
          + "split long sentences")
    }
  }

  private static let longestMean = 18.0
}
