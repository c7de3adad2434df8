/// A question that may lack parts or contradict itself, as somebody who writes one may have it.
///
///     let draft = QuestionDraft(id: "D1-03", statement: d1, …)
///     draft.problems  // what is still wrong
///     let question = try draft.checked()
public struct QuestionDraft: Codable, Hashable, Sendable {
  public var id: QuestionID?
  public var statement: StatementID?
  public var level: Question.Level?
  public var form: Question.Form?
  public var prompt: LocalizedText?
  public var explanation: LocalizedText?
  public var body: Question.Body?
  public var caseStudy: CaseStudy?

  public init(
    id: QuestionID? = nil, statement: StatementID? = nil, level: Question.Level? = nil,
    form: Question.Form? = nil, prompt: LocalizedText? = nil, explanation: LocalizedText? = nil,
    body: Question.Body? = nil, caseStudy: CaseStudy? = nil
  ) {
    self.id = id
    self.statement = statement
    self.level = level
    self.form = form
    self.prompt = prompt
    self.explanation = explanation
    self.body = body
    self.caseStudy = caseStudy
  }

  /// One thing that keeps a draft from being a question.
  public enum Problem: Hashable, Sendable {
    /// A part that is missing or says nothing, by the name that the files use.
    case missing(String)
    /// How many options are right, where one is, or several but not all.
    case keyCount(Int)
    /// Fewer than two options, pairs or items.
    case tooFewEntries
    /// Two options, answers or items that say the same.
    case repeatedEntries
    /// No wording is accepted.
    case noAnswer
    /// A near answer that is accepted as right.
    case nearAnswerIsRight(String)
  }

  /// Why a draft is no question.
  public struct Invalid: Error, Hashable {
    public let problems: [Problem]
  }

  /// The question.
  /// - Throws: `Invalid` with all problems.
  public func checked() throws(Invalid) -> Question {
    let problems = problems
    guard problems.isEmpty, let id, let statement, let level, let form, let prompt, let explanation,
      let body
    else { throw Invalid(problems: problems) }
    return Question(
      id: id, statement: statement, level: level, form: form, prompt: prompt,
      explanation: explanation, body: body, caseStudy: caseStudy)
  }

  /// All that is wrong; nothing in a draft that is a question.
  public var problems: [Problem] {
    var problems: [Problem] = []
    func require(_ part: String, _ isThere: Bool) {
      if !isThere { problems.append(.missing(part)) }
    }
    require("id", id?.rawValue.isEmpty == false)
    require("statement", statement != nil)
    require("level", level != nil)
    require("form", form != nil)
    require("prompt", prompt?.id.isEmpty == false)
    require("explanation", explanation?.id.isEmpty == false)
    require("type", body != nil)
    return problems + (body?.problems ?? [])
  }
}

extension Question.Body {
  fileprivate var problems: [QuestionDraft.Problem] {
    switch self {
    case .singleChoice(let options):
      problems(of: options, isCountRight: { right, _ in right == 1 })
    case .multipleChoice(let options):
      problems(of: options, isCountRight: { right, all in right >= 2 && right < all })
    case .trueFalse(let claim):
      missing("whyTrue", [claim.whyTrue]) + missing("whyFalse", [claim.whyFalse])
    case .matching(let matching):
      missing("pairs", matching.pairs.map(\.item)) + problems(of: matching.answers)
        + (matching.pairs.count < 2 ? [.tooFewEntries] : [])
    case .ordering(let items): problems(of: items)
    case .shortAnswer(let key): key.problems
    }
  }

  private func problems(
    of options: [Question.Option], isCountRight: (_ right: Int, _ all: Int) -> Bool
  ) -> [QuestionDraft.Problem] {
    let right = options.count(where: \.isCorrect)
    return (isCountRight(right, options.count) ? [] : [.keyCount(right)])
      + problems(of: options.map(\.text)) + missing("why", options.map(\.why))
  }

  /// What is wrong with entries that are chosen from or put in order.
  private func problems(of entries: [LocalizedText]) -> [QuestionDraft.Problem] {
    (entries.count < 2 ? [.tooFewEntries] : [])
      + (entries.map(\.id).hasRepeats ? [.repeatedEntries] : [])
      + missing("text", entries)
  }

  private func missing(_ part: String, _ texts: [LocalizedText]) -> [QuestionDraft.Problem] {
    texts.contains { $0.id.isEmpty } ? [.missing(part)] : []
  }
}

extension Question.ShortAnswer {
  fileprivate var problems: [QuestionDraft.Problem] {
    guard let first = answers.first, !first.isEmpty else { return [.noAnswer] }
    let accepted = Question.ShortAnswer(answers: answers, englishAnswers: englishAnswers)
    return near.flatMap { $0.answers + $0.englishAnswers }
      .filter { accepted.judge($0) != .wrong }
      .map { .nearAnswerIsRight($0) }
  }
}
