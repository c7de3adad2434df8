import Curriculum
import Foundation

public typealias DiscussionID = Identifier<Discussion, UUID>

/// A question that a class votes on, talks about, and votes on again: practice, never marks (Mazur 1997).
public struct Discussion: Hashable, Identifiable, Sendable {
  /// What goes on, in this order; what everybody knew skips the talk and the second vote.
  public enum Phase: String, CaseIterable, Sendable {
    /// Votes are taken; nobody sees them.
    case first
    /// All see how the first vote came out, not what is right, and talk with their neighbours.
    case talk
    /// Votes are taken again.
    case second
    /// All see what is right and why, and both votes.
    case told
    /// The class has gone on.
    case over
  }

  /// One of the two votes.
  public enum Round: Int, CaseIterable, Sendable {
    case first = 1
    case second = 2
  }

  public var id: DiscussionID
  public var question: Question
  /// For each letter the choice that it stands for.
  public var order: [Int]
  public var startedAt: Date
  public var phase: Phase
  /// What each person chose on a phone.
  public var votes: [Round: [ParticipantID: Int]]
  /// How many hands were counted for each choice.
  public var hands: [Round: [Int]]

  public init(
    id: DiscussionID, question: Question, order: [Int], startedAt: Date, phase: Phase = .first,
    votes: [Round: [ParticipantID: Int]] = [:], hands: [Round: [Int]] = [:]
  ) {
    self.id = id
    self.question = question
    self.order = order
    self.startedAt = startedAt
    self.phase = phase
    self.votes = votes
    self.hands = hands
  }

  /// The vote that is taken now; nil where none is.
  public var openRound: Round? { phase.openRound }

  /// How often each choice was taken, by phone and by hand.
  public func counts(in round: Round) -> [Int] {
    let hands = hands[round] ?? []
    let votes = votes[round, default: [:]].values
    return order.indices.map { choice in
      (hands.indices.contains(choice) ? hands[choice] : 0) + votes.count { $0 == choice }
    }
  }

  public func total(in round: Round) -> Int { counts(in: round).reduce(0, +) }

  /// The share that chose what is right, 0…1; nil where nobody voted.
  public func shareRight(in round: Round) -> Double? {
    let total = total(in: round)
    guard total > 0, let key = question.ballotKey else { return nil }
    return Double(counts(in: round)[key]) / Double(total)
  }

  /// What the first vote calls for; nil where nobody voted.
  public var advice: Advice? {
    shareRight(in: .first).map { $0 < 0.35 ? .explain : $0 <= 0.70 ? .talk : .goOn }
  }

  /// What the split of a first vote calls for (Vickrey and others, 2015).
  public enum Advice: String, Sendable {
    /// Too few know for a talk among neighbours: it must be explained.
    case explain
    /// Enough know, and enough don't: they convince each other.
    case talk
    /// Nearly all know: no time is spent on it.
    case goOn
  }
}

extension Discussion.Phase {
  public var openRound: Discussion.Round? {
    switch self {
    case .first: .first
    case .second: .second
    case .talk, .told, .over: nil
    }
  }
}

extension Question.Kind {
  /// Whether one chooses one of several: what a class can vote on.
  public var isBallot: Bool { self == .singleChoice || self == .trueFalse }
}

extension Question {
  /// How many choices there are to vote for; nil where one does not choose one of several.
  public var ballotCount: Int? {
    body.kind.isBallot ? optionKey.count : nil
  }

  /// The right choice; of a claim 0 stands for "true".
  public var ballotKey: Int? {
    body.kind.isBallot ? optionKey.firstIndex(of: true) : nil
  }
}

extension Discussion {
  /// A question that nobody has voted on yet.
  /// - Parameter seed: what the order of the choices is drawn with; a claim has its own.
  public init?(_ question: Question, seed: UInt64, id: DiscussionID, at date: Date) {
    guard let count = question.ballotCount else { return nil }
    var generator = SeededGenerator(seed: seed)
    let drawn = question.body.displayOrder(using: &generator)
    self.init(
      id: id, question: question, order: drawn.isEmpty ? Array(0..<count) : drawn, startedAt: date)
  }
}
