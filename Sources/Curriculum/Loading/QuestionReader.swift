/// Reads questions and cases from a file's nodes.
struct QuestionReader {
  let file: String
  let log: ProblemLog

  /// What the file says of a question; nil where it says nothing.
  func question(
    _ node: YAMLNode, of caseStudy: CaseStudy? = nil, idStart: String? = nil
  ) -> QuestionDraft? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let translations = reader.translations()
    let kind = reader.choice("type", of: Question.Kind.self)
    let draft = QuestionDraft(
      id: reader.identifier("id").map(QuestionID.init(_:)),
      statement: reader.statement("statement"),
      level: reader.choice("level", of: Question.Level.self),
      form: reader.choice("form", of: Question.Form.self),
      prompt: reader.text("prompt", with: translations),
      explanation: reader.text("explanation", with: translations),
      body: kind.flatMap { BodyReader(reader: reader, translations: translations).body($0) },
      caseStudy: caseStudy)
    if kind != nil { translations?.finish() }
    if let id = draft.id, let start = idStart ?? draft.statement?.description,
      !id.rawValue.hasPrefix(start + "-")
    {
      reader.add(.name(.prefix(id, expected: start + "-")), at: node)
    }
    for problem in draft.problems { tell(problem, of: reader) }
    return draft
  }

  /// Missing parts were told where they were looked for.
  private func tell(_ problem: QuestionDraft.Problem, of reader: NodeReader) {
    switch problem {
    case .missing: break
    case .nearAnswerIsRight:
      reader.add(.question(problem), at: reader.optional("near") ?? reader.node)
    case .noAnswer: reader.add(.question(problem), at: reader.optional("answers") ?? reader.node)
    case .keyCount, .tooFewEntries, .repeatedEntries:
      let entries = ["options", "pairs", "items"].compactMap(reader.optional).first
      reader.add(.question(problem), at: entries ?? reader.node)
    }
  }

  /// A case with its questions.
  func caseStudy(_ node: YAMLNode) -> (CaseStudy?, [(QuestionDraft, YAMLNode)]) {
    guard let reader = NodeReader(node, file: file, log: log) else { return (nil, []) }
    defer { reader.finish() }
    let translations = reader.translations()
    defer { translations?.finish() }
    let id = reader.text("case")
    let title = reader.text("title", with: translations)
    let story = reader.text("story", with: translations)
    var caseStudy: CaseStudy?
    if let id, let title, let story {
      caseStudy = CaseStudy(id: CaseID(id), title: title, story: story)
    }
    let questions = reader.list("questions").compactMap { node in
      question(node, of: caseStudy, idStart: id ?? "").map { ($0, node) }
    }
    return (caseStudy, questions)
  }
}

/// Reads how a question is answered; nothing where a part of it can't be read.
private struct BodyReader {
  let reader: NodeReader
  let translations: NodeReader?

  func body(_ kind: Question.Kind) -> Question.Body? {
    switch kind {
    case .singleChoice: entries("options", option).map(Question.Body.singleChoice)
    case .multipleChoice: entries("options", option).map(Question.Body.multipleChoice)
    case .trueFalse: trueFalse()
    case .matching: matching()
    case .ordering: entries("items", text).map(Question.Body.ordering)
    case .shortAnswer: shortAnswer()
    }
  }

  /// The entries of a list; nil where one can't be read.
  private func entries<Entry>(
    _ key: String, _ entry: (_ reader: NodeReader, _ translations: NodeReader?) -> Entry?
  ) -> [Entry]? {
    let nodes = reader.list(key)
    let entries = nodes.compactMap { node -> Entry? in
      guard let reader = reader.child(node) else { return nil }
      defer { reader.finish() }
      let translations = reader.translations()
      defer { translations?.finish() }
      return entry(reader, translations)
    }
    return entries.count == nodes.count ? entries : nil
  }

  private func option(_ reader: NodeReader, _ translations: NodeReader?) -> Question.Option? {
    let text = reader.text("text", with: translations)
    let isCorrect = reader.flag("correct", fallback: false)
    let why = reader.text("why", with: translations)
    guard let text, let isCorrect, let why else { return nil }
    return Question.Option(text: text, isCorrect: isCorrect, why: why)
  }

  private func text(_ reader: NodeReader, _ translations: NodeReader?) -> LocalizedText? {
    reader.text("text", with: translations)
  }

  private func trueFalse() -> Question.Body? {
    let answer = reader.flag("answer")
    let whyTrue = reader.text("whyTrue", with: translations)
    let whyFalse = reader.text("whyFalse", with: translations)
    guard let answer, let whyTrue, let whyFalse else { return nil }
    return .trueFalse(Question.TrueFalse(answer: answer, whyTrue: whyTrue, whyFalse: whyFalse))
  }

  private func matching() -> Question.Body? {
    let pairs = entries("pairs") { reader, translations -> Question.Matching.Pair? in
      let item = reader.text("item", with: translations)
      let answer = reader.text("answer", with: translations)
      guard let item, let answer else { return nil }
      return Question.Matching.Pair(item: item, answer: answer)
    }
    let extra = reader.optional("extraAnswers") == nil ? [] : entries("extraAnswers", text)
    guard let pairs, let extra else { return nil }
    return .matching(Question.Matching(pairs: pairs, extraAnswers: extra))
  }

  private func shortAnswer() -> Question.Body? {
    let answers = reader.texts("answers")
    let english = translations?.optionalTexts("answers") ?? []
    let near = reader.optional("near") == nil ? [] : entries("near", near)
    guard let near else { return nil }
    return .shortAnswer(
      Question.ShortAnswer(answers: answers, englishAnswers: english, near: near))
  }

  private func near(
    _ reader: NodeReader, _ translations: NodeReader?
  ) -> Question.ShortAnswer.Near? {
    let answers = reader.texts("answers")
    let english = translations?.optionalTexts("answers") ?? []
    return reader.text("why", with: translations).map {
      Question.ShortAnswer.Near(answers: answers, englishAnswers: english, why: $0)
    }
  }
}
