/// A question that may lack parts or contradict itself, as somebody who writes one may have it.
///
///     let draft = QuestionDraft(id: "D1-03", statement: d1, …)
///     draft.problems  // what is still wrong
///     let question = try draft.checked()
package struct QuestionDraft: Codable, Hashable, Sendable {
  package var id: QuestionID?
  package var statement: StatementID?
  package var level: Question.Level?
  package var form: Question.Form?
  package var prompt: LocalizedText?
  package var explanation: LocalizedText?
  package var body: Question.Body?
  package var caseStudy: CaseStudy?

  /// The question.
  /// - Throws: all problems.
  package func checked() throws(Question.Invalid) -> Question { try question(unless: problems) }

  /// The question that was asked once: it stays one, whatever is asked today of how options look.
  /// - Throws: all other problems.
  func kept() throws(Question.Invalid) -> Question {
    try question(
      unless: problems.filter { if case .repeatedEntries = $0 { false } else { true } })
  }

  private func question(
    unless problems: [Question.Problem]
  ) throws(Question.Invalid) -> Question {
    let question = all(id, statement, level, form, prompt, explanation, body).map {
      Question(
        id: $0, statement: $1, level: $2, form: $3, prompt: $4, explanation: $5, body: $6,
        caseStudy: caseStudy)
    }
    guard let question, problems.isEmpty else { throw Question.Invalid(problems: problems) }
    return question
  }

  /// All that is wrong; nothing in a draft that is a question.
  package var problems: [Question.Problem] {
    let parts = [
      ("id", id?.rawValue.isEmpty == false), ("statement", statement != nil),
      ("level", level != nil), ("form", form != nil), ("prompt", prompt?.id.isEmpty == false),
      ("explanation", explanation?.id.isEmpty == false), ("type", body != nil),
    ]
    return parts.filter { !$1 }.map { .missing($0.0) } + (body?.problems ?? [])
  }
}

extension Question {
  /// One thing that keeps a draft from being a question.
  public enum Problem: Hashable, Sendable {
    /// A part that is missing or says nothing, by the name that the files use.
    case missing(String)
    /// How many options are right, where one is, or several but not all.
    case keyCount(Int)
    /// How many options, answers or items there are, where that is fewer than two, or more than there
    /// are letters; and what they are in the files.
    case entryCount(Int, of: String)
    /// What two options, answers or items say, as people see it: in one language or both.
    case repeatedEntries(String)
    /// No wording is accepted.
    case noAnswer
    /// An answer without letters and digits, which are all that is compared.
    case wordlessAnswer(String)
    /// A near answer that is accepted as right.
    case nearAnswerIsRight(String)
  }

  /// How many options, answers or items a question can have: each has a letter.
  public static let entryCounts = 2...26

  /// Why a draft is no question.
  public struct Invalid: Error, Hashable {
    public let problems: [Problem]
  }
}

extension Question.Body {
  fileprivate var problems: [Question.Problem] {
    switch self {
    case .singleChoice(let options):
      problems(of: options, isCountRight: { right, _ in right == 1 })
    case .multipleChoice(let options):
      problems(of: options, isCountRight: { right, all in right >= 2 && right < all })
    case .trueFalse(let claim):
      missing("whyTrue", [claim.whyTrue]) + missing("whyFalse", [claim.whyFalse])
    case .matching(let matching):
      missing("pairs", matching.pairs.map(\.item)) + repeated(matching.pairs.map(\.item))
        + (matching.pairs.count < 2
          ? [.entryCount(matching.pairs.count, of: "pairs")]
          : problems(of: matching.answers, "answers"))
    case .ordering(let items): problems(of: items, "items")
    case .shortAnswer(let key): key.problems
    }
  }

  private func problems(
    of options: [Question.Option], isCountRight: (_ right: Int, _ all: Int) -> Bool
  ) -> [Question.Problem] {
    let right = options.count(where: \.isCorrect)
    let isRight = options.count < 2 || isCountRight(right, options.count)
    return (isRight ? [] : [.keyCount(right)])
      + problems(of: options.map(\.text), "options") + missing("why", options.map(\.why))
  }

  /// What is wrong with entries that are chosen from or put in order.
  private func problems(of entries: [LocalizedText], _ name: String) -> [Question.Problem] {
    let count = entries.count
    return (Question.entryCounts.contains(count) ? [] : [.entryCount(count, of: name)])
      + repeated(entries) + missing("text", entries)
  }

  /// The first that looks as one before it does, in either language.
  private func repeated(_ entries: [LocalizedText]) -> [Question.Problem] {
    let isTranslated = entries.contains { $0.en != nil }
    for language in isTranslated ? Language.allCases : [.indonesian] {
      let texts = entries.map { $0.text(in: language) }.filter { !$0.isEmpty }
      let seen = texts.map(\.asSeen)
      if let place = seen.indices.first(where: { seen[..<$0].contains(seen[$0]) }) {
        return [.repeatedEntries(texts[place])]
      }
    }
    return []
  }

  private func missing(_ part: String, _ texts: [LocalizedText]) -> [Question.Problem] {
    texts.contains { $0.id.isEmpty } ? [.missing(part)] : []
  }
}

extension String {
  /// What tells a text from another one to who reads it: neither case nor how wide a gap is, nor what
  /// can't be seen.
  fileprivate var asSeen: String {
    // Most texts are plain, and there are tens of thousands.
    var last = UInt8(ascii: " ")
    let isPlain = utf8.allSatisfy { byte in
      defer { last = byte }
      return (0x20..<0x7F).contains(byte) && (byte != 0x20 || last != 0x20)
    }
    if isPlain, last != 0x20 { return lowercased() }
    let visible = unicodeScalars.filter { $0.properties.generalCategory != .format }
    return String(String.UnicodeScalarView(visible)).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Question.ShortAnswer {
  fileprivate var problems: [Question.Problem] {
    guard !answers.isEmpty else { return [.noAnswer] }
    let wordless = (answers + englishAnswers + near.flatMap { $0.answers + $0.englishAnswers })
      .filter { !$0.contains { $0.isLetter || $0.isNumber } }
    guard wordless.isEmpty else {
      return wordless.map { $0.isEmpty ? .missing("answers") : .wordlessAnswer($0) }
    }
    let accepted = Question.ShortAnswer(answers: answers, englishAnswers: englishAnswers)
    return near.flatMap { $0.answers + $0.englishAnswers }
      .filter { accepted.judge($0) != .wrong }
      .map { .nearAnswerIsRight($0) }
  }
}
