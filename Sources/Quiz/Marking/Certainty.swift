import Curriculum

/// How sure somebody says to be of an answer, before it is marked.
public enum Certainty: Int, CaseIterable, Hashable, Sendable {
  case low = 1
  case middle, high

  /// The points of certainty-based marking (Gardner-Medwin, 2006): to claim more than one knows costs
  /// more than it brings.
  ///
  /// A figure for the learner alone; no mark rests on it.
  public func points(isRight: Bool) -> Int {
    switch self {
    case .low: isRight ? 1 : 0
    case .middle: isRight ? 2 : -2
    case .high: isRight ? 3 : -6
    }
  }
}

/// An answer of which somebody said how sure it was.
public typealias CertainAnswer = (question: QuestionID, certainty: Certainty, isRight: Bool)

/// How well somebody knows what they know.
public struct CertaintyFigures: Hashable, Sendable {
  /// The number of answers of which it was said how sure they were.
  public let count: Int
  /// The points of an answer in the mean, -6…3; nil where there are none.
  public let mean: Double?
  /// The questions that were answered wrong with certainty when that was last said of them.
  public let sureAndWrong: [QuestionID]

  /// - Parameter answers: the newest first.
  public init(_ answers: [CertainAnswer]) {
    count = answers.count
    let points = answers.reduce(0) { $0 + $1.certainty.points(isRight: $1.isRight) }
    mean = answers.isEmpty ? nil : Double(points) / Double(answers.count)
    var seen: Set<QuestionID> = []
    sureAndWrong = answers.filter { seen.insert($0.question).inserted }
      .filter { $0.certainty == .high && !$0.isRight }.map(\.question)
  }
}
