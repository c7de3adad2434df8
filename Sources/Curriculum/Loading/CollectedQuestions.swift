/// The questions and cases of all files, each id once, and where each stands.
struct CollectedQuestions {
  let log: ProblemLog
  let statements: [StatementID]
  private(set) var questions: [Question] = []
  /// How the files have each of them; nil where that can't be read by itself.
  private(set) var texts: [Substring.UTF8View?] = []
  private(set) var cases: [CaseStudy] = []
  private(set) var questionNodes: [QuestionID: YAMLNode] = [:]
  private(set) var caseNodes: [CaseID: YAMLNode] = [:]

  /// Takes what was read; of a question with mistakes only the id, which is kept from others.
  /// - Parameter owner: what its id begins with; nil where that can't be read.
  mutating func add(
    _ draft: QuestionDraft, of owner: String?, at node: YAMLNode, text: Substring.UTF8View? = nil
  ) {
    if let id = draft.id {
      if let known = questionNodes[id] { return tell(id, isTakenAt: known, node) }
      questionNodes[id] = node
    }
    if let statement = draft.statement, !statements.contains(statement) {
      log.add(
        .unknownStatement(statement, known: statements), at: (node["statement"] ?? node).place)
    } else if let id = draft.id, let owner, !id.rawValue.hasPrefix(owner + "-") {
      log.add(.prefix(id, expected: owner + "-"), at: node.place)
    }
    guard let question = try? draft.checked() else { return }
    questions.append(question)
    texts.append(text)
  }

  mutating func add(_ story: CaseStudy, at node: YAMLNode) {
    if let known = caseNodes[story.id] { return tell(story.id, isTakenAt: known, node) }
    caseNodes[story.id] = node
    cases.append(story)
  }

  private func tell(
    _ id: some CustomStringConvertible, isTakenAt known: YAMLNode, _ node: YAMLNode
  ) {
    log.add(.taken("\(id)", at: known.place), at: node.place)
  }
}
