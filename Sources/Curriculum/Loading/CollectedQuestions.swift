import Yams

/// The questions and cases of all files, each id once, and where each stands.
struct CollectedQuestions {
  private let log: ProblemLog
  private let statements: Set<StatementID>
  private(set) var questions: [Question] = []
  private(set) var cases: [CaseStudy] = []
  private(set) var questionNodes: [QuestionID: PlacedNode] = [:]
  private(set) var caseNodes: [CaseID: PlacedNode] = [:]

  /// A node, and the file that it stands in.
  struct PlacedNode {
    let file: String
    let node: Node
  }

  init(log: ProblemLog, statements: Set<StatementID>) {
    self.log = log
    self.statements = statements
  }

  mutating func add(_ question: Question, file: String, at node: Node) {
    if let known = questionNodes[question.id] {
      return tell(question.id, isTakenAt: known, file: file, at: node)
    }
    if !statements.contains(question.statement) {
      log.add("the module has no statement \"\(question.statement)\"", file: file, at: node)
    }
    questionNodes[question.id] = PlacedNode(file: file, node: node)
    questions.append(question)
  }

  mutating func add(_ story: CaseStudy, file: String, at node: Node) {
    if let known = caseNodes[story.id] {
      return tell(story.id, isTakenAt: known, file: file, at: node)
    }
    caseNodes[story.id] = PlacedNode(file: file, node: node)
    cases.append(story)
  }

  private func tell(
    _ id: some CustomStringConvertible, isTakenAt known: PlacedNode, file: String, at node: Node
  ) {
    let place = "\(known.file):\(known.node.mark?.line ?? 1)"
    log.add("the id \"\(id)\" is taken at \(place)", file: file, at: node)
  }

  var bank: QuestionBank { QuestionBank(questions: questions, cases: cases) }
}
