extension Rule {
  /// A lesson's part takes a few minutes to read: 150 to 300 words.
  ///
  /// Translations follow the Indonesian text, whatever words that takes.
  static let lessonLength = Rule(id: "lesson-length") { module in
    module.lessons.filter { $0.language == .indonesian }.flatMap { lesson in
      lesson.lesson.parts.compactMap { part in
        let count = part.blocks.reduce(0) { $0 + Words.count(in: $1.plainText) }
        guard !wanted.contains(count) else { return nil }
        return Finding(
          .warning, rule: "lesson-length", at: lesson.place(of: part),
          LocalizedText(
            id: "\(part.statement) memiliki \(count) kata; tulis \(wanted.lowerBound) sampai "
              + "\(wanted.upperBound)",
            en: "\(part.statement) has \(count) words; write \(wanted.lowerBound) to "
              + "\(wanted.upperBound)"))
      }
    }
  }

  private static let wanted = 150...300
}
