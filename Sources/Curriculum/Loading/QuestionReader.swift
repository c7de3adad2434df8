/// Reads questions and cases from a file's nodes.
struct QuestionReader {
  let log: ProblemLog

  /// What the file says of a question; nil where it says nothing.
  func question(
    _ node: YAMLNode, of caseStudy: CaseStudy? = nil
  ) -> QuestionDraft? {
    NodeReader.read(node, log: log) { reader in
      let kind = reader.choice("type", of: Question.Kind.self)
      let draft = QuestionDraft(
        id: reader.identifier("id").map(QuestionID.init(_:)),
        statement: reader.statement("statement"),
        level: reader.choice("level", of: Question.Level.self),
        form: reader.choice("form", of: Question.Form.self),
        prompt: reader.translated("prompt"), explanation: reader.translated("explanation"),
        body: kind.flatMap(reader.body), caseStudy: caseStudy)
      reader.knowsKeys = kind != nil
      for problem in draft.problems { tell(problem, of: reader) }
      return draft
    }
  }

  /// Missing parts were told where they were looked for.
  private func tell(_ problem: Question.Problem, of reader: NodeReader) {
    switch problem {
    case .missing: break
    case .nearAnswerIsRight: reader.add(.question(problem), at: "near")
    case .noAnswer, .wordlessAnswer: reader.add(.question(problem), at: "answers")
    case .keyCount, .entryCount, .repeatedEntries:
      reader.add(.question(problem), at: "options", "pairs", "items")
    }
  }

  /// A case with its questions.
  func caseStudy(_ node: YAMLNode) -> (CaseStudy?, [(QuestionDraft, YAMLNode)])? {
    NodeReader.read(node, log: log) { reader in
      let caseStudy = all(
        reader.text("case").map(CaseID.init(_:)), reader.translated("title"),
        reader.translated("story")
      ).map(CaseStudy.init)
      let questions = reader.list("questions").compactMap { node in
        question(node, of: caseStudy).map { ($0, node) }
      }
      return (caseStudy, questions)
    }
  }
}

extension NodeReader {
  /// How a question is answered; nothing where a part of it can't be read.
  fileprivate func body(_ kind: Question.Kind) -> Question.Body? {
    switch kind {
    case .singleChoice: allMappings("options") { $0.option }.map(Question.Body.singleChoice)
    case .multipleChoice: allMappings("options") { $0.option }.map(Question.Body.multipleChoice)
    case .trueFalse:
      all(flag("answer"), translated("whyTrue"), translated("whyFalse"))
        .map(Question.TrueFalse.init).map(Question.Body.trueFalse)
    case .matching: matching.map(Question.Body.matching)
    case .ordering:
      allMappings("items") { $0.translated("text") }.map(Question.Body.ordering)
    case .shortAnswer: shortAnswer.map(Question.Body.shortAnswer)
    }
  }

  private var option: Question.Option? {
    let text = translated("text")
    let isCorrect = flag("correct", fallback: false)
    let why = translated("why")
    guard let text, let isCorrect, let why else { return nil }
    return Question.Option(text: text, isCorrect: isCorrect, why: why)
  }

  private var matching: Question.Matching? {
    let pairs = allMappings("pairs") {
      all($0.translated("item"), $0.translated("answer")).map(Question.Matching.Pair.init)
    }
    return all(
      pairs, allMappings("extraAnswers", required: false) { $0.translated("text") }
    ).map(Question.Matching.init)
  }

  private var shortAnswer: Question.ShortAnswer? {
    all(
      texts("answers"), translations("answers"),
      allMappings("near", required: false) {
        all($0.texts("answers"), $0.translations("answers"), $0.translated("why"))
          .map(Question.ShortAnswer.Near.init)
      }
    ).map(Question.ShortAnswer.init)
  }
}
