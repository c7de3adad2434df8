import Curriculum

/// One thing that a participant does in an attempt; items are numbered from 0.
public enum AttemptAction: Hashable, Sendable {
  /// Answers an item, or takes the answer back with nil; a blank response is none. In a review the
  /// item whose answer is taken back is on the screen again.
  case answer(item: Int, response: Response?)
  /// Flags an item to come back to, or takes the flag off.
  case flag(item: Int, isFlagged: Bool)
  /// Says how sure the response was.
  case rate(item: Int, Attempt.Confidence)
  /// Fills in what is no answer yet, where an answer is marked at once, and says how sure it will be.
  case draft(item: Int, response: Response?, certainty: Certainty?)
  /// Goes to an item.
  case move(to: Int)
  /// Ends the attempt; a review is then without the items that have no answer.
  case submit

  /// The item that the action is about, or nil.
  public var item: Int? {
    switch self {
    case .answer(let item, _), .flag(let item, _), .rate(let item, _),
      .draft(let item, _, _), .move(let item):
      item
    case .submit: nil
    }
  }
}

extension Question {
  /// Whether `response` is one that this question can have: its type and every index fit.
  public func accepts(_ response: Response) -> Bool {
    switch (body, response) {
    case (.singleChoice(let options), .choice(let chosen)): options.indices.contains(chosen)
    case (.multipleChoice(let options), .choices(let ticked)):
      ticked.allSatisfy(options.indices.contains)
    case (.trueFalse, .truth), (.shortAnswer, .text), (_, .unknown): true
    case (.matching(let matching), .matches(let chosen)):
      chosen.count == matching.pairs.count
        && chosen.allSatisfy { $0.map(matching.answers.indices.contains) ?? true }
    case (.ordering(let items), .order(let order)): order.sorted() == Array(items.indices)
    default: false
    }
  }
}
