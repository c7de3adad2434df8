/// The marks of many attempts at the items of one test: what item analysis works on.
///
/// One attempt a participant. An attempt need not have met every item: what it has no mark for was
/// not put to it and counts nowhere. An item left unanswered has the mark 0. Marks are stored by
/// item and only where there are any, so that a million of them over ten thousand items fit.
public struct ResponseMatrix: Hashable, Sendable {
  /// One item of the test.
  public struct Item: Hashable, Identifiable, Sendable {
    /// The item's id, as the question's.
    public var id: String
    /// The highest mark, 0 or more.
    public var maximum: Double
    /// The mean mark in 0…1 of someone who guesses; nil where that is not known.
    public var randomGuessScore: Double?

    public init(id: String, maximum: Double = 1, randomGuessScore: Double? = nil) {
      self.id = id
      self.maximum = maximum
      self.randomGuessScore = randomGuessScore
    }
  }

  /// One mark of an item.
  public struct Response: Hashable, Sendable {
    /// The number of the attempt, from 0.
    public var attempt: Int
    /// The mark, 0…maximum.
    public var mark: Double
  }

  /// The items, in the test's order.
  public private(set) var items: [Item]
  /// Who made each attempt.
  public private(set) var participants: [String]
  /// For each item its marks, at most one an attempt.
  public private(set) var responses: [[Response]]

  /// A test and its attempts, without a mark yet.
  public init(items: [Item] = [], participants: [String] = []) {
    self.items = items
    self.participants = participants
    self.responses = Array(repeating: [], count: items.count)
  }

  /// A whole table: for each participant a mark, or nil, for each item.
  public init(items: [Item], attempts: [(participant: String, marks: [Double?])]) {
    self.init(items: items, participants: attempts.map(\.participant))
    for (attempt, row) in attempts.enumerated() {
      for (item, mark) in row.marks.enumerated() where item < items.count {
        if let mark { add(mark, ofItem: item, inAttempt: attempt) }
      }
    }
  }

  /// Adds an item and gives its number.
  public mutating func append(_ item: Item) -> Int {
    items.append(item)
    responses.append([])
    return items.count - 1
  }

  /// Adds an attempt and gives its number.
  public mutating func appendAttempt(of participant: String) -> Int {
    participants.append(participant)
    return participants.count - 1
  }

  /// Adds the mark of an item in an attempt that has none of it yet; both are numbered from 0.
  public mutating func add(_ mark: Double, ofItem item: Int, inAttempt attempt: Int) {
    responses[item].append(Response(attempt: attempt, mark: mark))
  }

  /// The attempts alone that met as many items as anyone did: only their sums are alike.
  public var complete: ResponseMatrix {
    var counts = [Int](repeating: 0, count: participants.count)
    for response in responses.joined() { counts[response.attempt] += 1 }
    let most = counts.max()
    var complete = self
    complete.responses = responses.map { $0.filter { counts[$0.attempt] == most } }
    return complete
  }

  /// The sum of each attempt's marks; nil for an attempt without any.
  public var totals: [Double?] {
    var totals = [Double?](repeating: nil, count: participants.count)
    for column in responses {
      for response in column {
        totals[response.attempt] = (totals[response.attempt] ?? 0) + response.mark
      }
    }
    return totals
  }

  /// The same, each as if as much counted for everybody as for whoever has most: where something is
  /// left out of one form alone, sums are not alike.
  public var evenTotals: [Double?] {
    var maxima = [Double](repeating: 0, count: participants.count)
    for (item, column) in zip(items, responses) {
      for response in column { maxima[response.attempt] += item.maximum }
    }
    let most = maxima.max() ?? 0
    return zip(totals, maxima).map { total, maximum in
      maximum > 0 && maximum < most ? total.map { $0 * most / maximum } : total
    }
  }
}
