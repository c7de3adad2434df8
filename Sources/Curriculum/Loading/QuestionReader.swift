import Yams

/// Reads questions and cases from a file's nodes.
struct QuestionReader {
  let file: String
  let log: ProblemLog

  /// A question; nil where a mistake leaves nothing to ask.
  func question(
    _ node: Node, of caseStudy: CaseStudy? = nil, idStart: String? = nil
  ) -> Question? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let translations = reader.translations()
    let id = reader.text("id")
    let statement = reader.statement("statement")
    let kind = reader.choice("type", of: Question.Kind.self)
    let level = reader.choice("level", of: Question.Level.self)
    let form = reader.choice("form", of: Question.Form.self)
    let prompt = reader.text("prompt", with: translations)
    let explanation = reader.text("explanation", with: translations)
    let body = kind.flatMap { self.body($0, reader, translations) }
    if kind != nil { translations?.finish() }
    guard let id, let statement, let level, let form, let prompt, let explanation, let body else {
      return nil
    }
    let start = idStart ?? statement.description
    if !id.hasPrefix(start + "-") {
      log.add("the id \"\(id)\" should start with \"\(start)-\"", file: file, at: node)
    }
    return Question(
      id: QuestionID(id), statement: statement, level: level, form: form, prompt: prompt,
      explanation: explanation, body: body, caseStudy: caseStudy)
  }

  /// A case with its questions.
  func caseStudy(_ node: Node) -> (CaseStudy?, [(Question, Node)]) {
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

  private func body(
    _ kind: Question.Kind, _ reader: NodeReader, _ translations: NodeReader?
  ) -> Question.Body? {
    switch kind {
    case .singleChoice: .singleChoice(options(reader, keys: 1...1))
    case .multipleChoice: .multipleChoice(options(reader, keys: 2...20))
    case .trueFalse: trueFalse(reader, translations)
    case .matching: .matching(matching(reader))
    case .ordering: .ordering(texts(reader.list("items"), key: "items", reader))
    case .shortAnswer: shortAnswer(reader, translations)
    }
  }

  private func options(_ reader: NodeReader, keys: ClosedRange<Int>) -> [Question.Option] {
    let nodes = reader.list("options")
    let options = nodes.compactMap(option)
    let right = options.count(where: \.isCorrect)
    if options.count == nodes.count, !keys.contains(right) {
      let expected = keys.upperBound == 1 ? "exactly one" : "two or more"
      log.add(
        "\(right) options are marked \"correct: true\", expected \(expected)", file: file,
        at: reader.optional("options") ?? reader.node)
    }
    checkDistinct(options.map(\.text.id), at: reader.optional("options") ?? reader.node)
    return options
  }

  private func option(_ node: Node) -> Question.Option? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let translations = reader.translations()
    defer { translations?.finish() }
    let text = reader.text("text", with: translations)
    let isCorrect = reader.flag("correct", fallback: false)
    let why = reader.text("why", with: translations)
    guard let text, let isCorrect, let why else { return nil }
    return Question.Option(text: text, isCorrect: isCorrect, why: why)
  }

  private func trueFalse(_ reader: NodeReader, _ translations: NodeReader?) -> Question.Body? {
    let answer = reader.flag("answer")
    let whyTrue = reader.text("whyTrue", with: translations)
    let whyFalse = reader.text("whyFalse", with: translations)
    guard let answer, let whyTrue, let whyFalse else { return nil }
    return .trueFalse(Question.TrueFalse(answer: answer, whyTrue: whyTrue, whyFalse: whyFalse))
  }

  private func matching(_ reader: NodeReader) -> Question.Matching {
    let pairs = reader.list("pairs").compactMap { node -> Question.Matching.Pair? in
      guard let pair = NodeReader(node, file: file, log: log) else { return nil }
      defer { pair.finish() }
      let translations = pair.translations()
      defer { translations?.finish() }
      let item = pair.text("item", with: translations)
      let answer = pair.text("answer", with: translations)
      guard let item, let answer else { return nil }
      return Question.Matching.Pair(item: item, answer: answer)
    }
    let extra = reader.optionalList("extraAnswers").compactMap(text)
    let matching = Question.Matching(pairs: pairs, extraAnswers: extra)
    checkDistinct(matching.answers.map(\.id), at: reader.optional("pairs") ?? reader.node)
    return matching
  }

  private func shortAnswer(_ reader: NodeReader, _ translations: NodeReader?) -> Question.Body {
    let answers = reader.texts("answers")
    let english = translations?.optionalTexts("answers")
    if answers.isEmpty {
      log.add("expected one accepted answer or more", file: file, at: reader.node)
    }
    return .shortAnswer(Question.ShortAnswer(answers: answers, englishAnswers: english ?? []))
  }

  private func texts(_ nodes: [Node], key: String, _ reader: NodeReader) -> [LocalizedText] {
    let texts = nodes.compactMap(text)
    checkDistinct(texts.map(\.id), at: reader.optional(key) ?? reader.node)
    return texts
  }

  private func text(_ node: Node) -> LocalizedText? {
    guard let reader = NodeReader(node, file: file, log: log) else { return nil }
    defer { reader.finish() }
    let translations = reader.translations()
    defer { translations?.finish() }
    return reader.text("text", with: translations)
  }

  private func checkDistinct(_ texts: [String], at node: Node) {
    if texts.count < 2 { log.add("expected two or more entries", file: file, at: node) }
    if Set(texts).count < texts.count {
      log.add("two entries have the same text", file: file, at: node)
    }
  }
}
