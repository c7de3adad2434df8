extension Lesson.Part {
  /// The block of the teaching, before examples and exercises, that says most of what makes a
  /// question's answer right; nil where none says any of it.
  ///
  /// A word weighs the more the fewer blocks have it, and a long block has to say more.
  public func place(of question: Question, in language: Language) -> Int? {
    let texts = [question.prompt, question.explanation] + question.rightTexts
    let wanted = Set(texts.flatMap { $0.text(in: language).lowercased().stems })
    let teaching = blocks.prefix { if case .heading = $0 { false } else { true } }
    let words = teaching.map { Set($0.plainText.lowercased().stems) }
    let scores = words.map { block in
      let weight = block.intersection(wanted).reduce(0) { sum, word in
        sum + 1 / Double(words.count { $0.contains(word) })
      }
      return weight / Double(max(Self.fewestWords, block.count)).squareRoot()
    }
    guard let best = scores.max(), best > 0 else { return nil }
    return scores.firstIndex(of: best)
  }

  /// A block of fewer words weighs as one of so many.
  private static let fewestWords = 12
}

extension Question {
  /// The texts of the right answer.
  fileprivate var rightTexts: [LocalizedText] {
    switch body {
    case .singleChoice, .multipleChoice: options.filter(\.isCorrect).flatMap { [$0.text, $0.why] }
    case .trueFalse(let claim): [claim.answer ? claim.whyTrue : claim.whyFalse]
    case .matching(let matching): matching.pairs.map(\.answer)
    case .ordering(let items): items
    case .shortAnswer(let key): key.answers.prefix(1).map { LocalizedText(id: $0) }
    }
  }
}

extension String {
  /// The beginnings of the words that carry meaning more often than not: endings differ.
  fileprivate var stems: [Substring] {
    split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.prefix(5) }
  }
}
