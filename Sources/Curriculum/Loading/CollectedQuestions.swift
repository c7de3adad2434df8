/// The questions and cases of all files, each id once, and where each stands.
struct CollectedQuestions {
  let log: ProblemLog
  let statements: Set<StatementID>
  private(set) var questions: [Question] = []
  /// How the files have each of them; nil where that can't be read by itself.
  private(set) var texts: [Substring.UTF8View?] = []
  private(set) var cases: [CaseStudy] = []
  private(set) var questionNodes: [QuestionID: PlacedNode] = [:]
  private(set) var caseNodes: [CaseID: PlacedNode] = [:]

  /// A node, and the file that it stands in.
  struct PlacedNode {
    let file: String
    let node: YAMLNode

    var place: ContentPlace { ContentPlace(node, in: file) }
  }

  /// Takes a question that was read; a draft with problems only keeps its id from others.
  mutating func add(
    _ draft: QuestionDraft, file: String, at node: YAMLNode, text: Substring.UTF8View? = nil
  ) {
    if let id = draft.id {
      if let known = questionNodes[id] { return tell(id, isTakenAt: known, file: file, at: node) }
      questionNodes[id] = PlacedNode(file: file, node: node)
    }
    if let statement = draft.statement, !statements.contains(statement) {
      log.add(.name(.unknownStatement(statement)), at: ContentPlace(node, in: file))
    }
    guard let question = try? draft.checked() else { return }
    questions.append(question)
    texts.append(text)
  }

  mutating func add(_ story: CaseStudy, file: String, at node: YAMLNode) {
    if let known = caseNodes[story.id] {
      return tell(story.id, isTakenAt: known, file: file, at: node)
    }
    caseNodes[story.id] = PlacedNode(file: file, node: node)
    cases.append(story)
  }

  private func tell(
    _ id: some CustomStringConvertible, isTakenAt known: PlacedNode, file: String, at node: YAMLNode
  ) {
    log.add(.name(.taken("\(id)", at: known.place)), at: ContentPlace(node, in: file))
  }
}
