/// How hard a lesson is to read: the length of its sentences and words.
///
/// These are the two parts of readability formulas such as Björnsson's LIX (1968); no formula has
/// been fitted to Indonesian for volunteers, so the parts are told as they are.
package struct ReadingLevel: Codable, Hashable, Sendable {
  /// The file's path, relative to the module's folder.
  package let file: String
  /// The words below headings.
  package let words: Int
  /// The sentences; a paragraph and an entry of a list end one.
  package let sentences: Int
  /// Words a sentence; 0 for an empty lesson.
  package let wordsPerSentence: Double
  /// The share of words of 8 letters or more, 0 to 1.
  package let longWordShare: Double

  package init(of lesson: CheckedLesson) {
    let blocks = lesson.lesson.introduction + lesson.lesson.parts.flatMap(\.blocks)
    // What stands in paragraphs, also inside lists and quotations.
    let texts = blocks.flatMap(\.leaves).compactMap { block -> String? in
      if case .paragraph = block { block.plainText } else { nil }
    }
    let sentences = texts.flatMap(Words.sentences)
    let words = sentences.flatMap { $0.split(whereSeparator: \.isWhitespace) }
      .map { $0.count(where: \.isLetter) }
      .filter { $0 > 0 }
    self.file = lesson.file
    self.words = words.count
    self.sentences = sentences.count
    self.wordsPerSentence =
      sentences.isEmpty ? 0 : Double(words.count) / Double(sentences.count)
    self.longWordShare =
      words.isEmpty ? 0 : Double(words.count { $0 >= 8 }) / Double(words.count)
  }
}
