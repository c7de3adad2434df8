import Curriculum
import Foundation

/// What a trainer decided about the marking of a question in one test; it is added, never edited.
public struct Ruling: Hashable, Identifiable, Sendable {
  public enum Verdict: Codable, Hashable, Sendable {
    /// This is the key, in place of the question's own and of what earlier rulings made right.
    case key(Response)
    /// This response earns the whole point too.
    case alsoRight(Response)
    /// Everybody earns the point, whatever the response, and without one.
    case everybody
    /// The question does not count.
    case leftOut
    /// The question is marked as it was written: what was decided before does not hold.
    case original
  }

  public var id: RulingID
  public var test: SessionTestID
  public var question: QuestionVersionID
  public var verdict: Verdict
  public var reason: String
  public var madeAt: Date
  /// Who made it, by name.
  public var madeBy: String

  public init(
    id: RulingID, test: SessionTestID, question: QuestionVersionID, verdict: Verdict,
    reason: String, madeAt: Date, madeBy: String
  ) {
    self.id = id
    self.test = test
    self.question = question
    self.verdict = verdict
    self.reason = reason
    self.madeAt = madeAt
    self.madeBy = madeBy
  }
}

extension Ruling.Verdict {
  /// Whether the point goes by a key.
  public var goesByKey: Bool { self != .everybody && self != .leftOut }
}

extension Question {
  /// Whether a ruling may be made on the question: what it makes right can be answered.
  public func accepts(_ verdict: Ruling.Verdict) -> Bool {
    switch verdict {
    case .key(let response), .alsoRight(let response): accepts(response)
    case .everybody, .leftOut, .original: true
    }
  }

  /// What is right under rulings, the key first, in a language; what everybody earns makes nothing right.
  public func keys(under rulings: [Ruling.Verdict], in language: Language) -> [Response] {
    rulings.reduce([key(in: language)]) { keys, ruling in
      switch ruling {
      case .key(let key): [key]
      case .alsoRight(let other): keys + [other]
      case .original: [key(in: language)]
      case .everybody, .leftOut: keys
      }
    }
  }

  /// What is right under rulings and nearest to a response; the key where several are equally near.
  public func key(
    nearestTo response: Response?, under rulings: [Ruling.Verdict], in language: Language
  ) -> Response {
    let keys = keys(under: rulings, in: language)
    let mark = { (key: Response) in response.map { Self.mark(for: $0, keyedBy: key).fraction } ?? 0
    }
    return keys.max { mark($0) < mark($1) } ?? keys[0]
  }

  /// Of what was decided about the question, the oldest first, what still holds and changes something.
  public func holding<Decision>(
    _ decisions: [Decision], _ verdict: KeyPath<Decision, Ruling.Verdict>
  ) -> [Decision] {
    if let last = decisions.last, !last[keyPath: verdict].goesByKey { return [last] }
    return decisions.reduce(into: []) { held, decision in
      switch decision[keyPath: verdict] {
      case .original: held = []
      // A short answer's key is several words, of which a ruling has one.
      case .key(key) where body.kind != .shortAnswer: held = []
      case .key: held = [decision]
      case .alsoRight(let other):
        if mark(for: other, under: held.map { $0[keyPath: verdict] }) != .full {
          held.append(decision)
        }
      case .everybody, .leftOut: break
      }
    }
  }

  /// The mark that `response` earns under rulings, the oldest first; nil where the question is left
  /// out of the test.
  ///
  /// The newest of contradicting rulings holds.
  public func mark(for response: Response?, under rulings: [Ruling.Verdict]) -> Mark? {
    switch rulings.last {
    case .everybody: return .full
    case .leftOut: return nil
    default: break
    }
    guard let response else { return Mark.none }
    if rulings.isEmpty { return mark(for: response) }
    let marks = rulings.reduce([mark(for: response)]) { marks, ruling in
      switch ruling {
      case .key(let key): [Self.mark(for: response, keyedBy: key)]
      case .alsoRight(let other): marks + [Self.mark(for: response, keyedBy: other)]
      case .original: [mark(for: response)]
      case .everybody, .leftOut: marks
      }
    }
    return marks.max { $0.fraction < $1.fraction }
  }
}
