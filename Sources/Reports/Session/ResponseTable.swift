import Curriculum
import Quiz

/// The responses to a test, sorted into items and attempts; what was never on the screen is missing,
/// not wrong.
struct ResponseTable: Sendable {
  struct Item: Sendable {
    let version: QuestionVersionID
    let question: Question
    /// The item's number in its form, from 1.
    let number: Int
    /// What was decided about its marking, the oldest first.
    let rulings: [Ruling.Verdict]
    /// For each option whether it belongs to the key, as that was ruled.
    let key: [Bool]
  }

  private(set) var items: [Item] = []
  /// For each item what was chosen, also where a ruling has left it without marks.
  private var choices: [[(attempt: Int, chosen: Set<Int>)]] = []
  private(set) var matrix: ResponseMatrix
  /// The attempts that have seen all of their items.
  private var isWhole: [Bool]

  /// All in the order of their forms, then of their places.
  init(_ record: TestRecord, of attempts: [AttemptSummary]) {
    matrix = ResponseMatrix(participants: attempts.map(\.participant.description))
    isWhole = attempts.map { !$0.isCutShort }
    let forms = record.questions.mapValues { Question.Form.allCases.firstIndex(of: $0.form) ?? 0 }
    let responses = attempts.map { record.responses[$0.id] ?? [] }
    let order = attempts.enumerated().flatMap { number, attempt in
      responses[number].enumerated().map {
        (
          form: forms[$1.question] ?? 0, item: $1.item, start: attempt.startedAt, attempt: number,
          place: $0
        )
      }
    }
    let rulings = Dictionary(grouping: record.rulings, by: \.question)
    var itemNumbers: [QuestionVersionID: Int] = [:]
    for (_, _, _, attempt, place) in order.sorted(by: <) {
      let response = responses[attempt][place]
      guard response.isSeen else { continue }
      let known = itemNumbers[response.question]
      guard
        let number = known
          ?? append(response, in: record, rulings[response.question]?.map(\.verdict) ?? [])
      else { continue }
      if known == nil { itemNumbers[response.question] = number }
      if let mark = response.mark { matrix.add(mark, ofItem: number, inAttempt: attempt) }
      choices[number].append((attempt, response.response?.chosenOptions ?? []))
    }
  }

  private mutating func append(
    _ response: SessionResponse, in record: TestRecord, _ rulings: [Ruling.Verdict]
  ) -> Int? {
    guard let question = record.questions[response.question] else { return nil }
    let rulings = question.holding(rulings, \.self)
    items.append(
      Item(
        version: response.question, question: question, number: response.item + 1, rulings: rulings,
        key: question.optionKey(under: rulings)))
    choices.append([])
    return matrix.append(
      .init(id: question.id.rawValue, randomGuessScore: question.randomGuessScore(under: rulings)))
  }

  /// The marks by those who have seen all of their items.
  private var whole: ResponseMatrix { isWhole.allSatisfy(\.self) ? matrix : whole { _ in true } }

  /// The same of each form, for nobody is asked more than one; its items keep their numbers.
  private var forms: [(form: Question.Form, whole: ResponseMatrix)] {
    let names = Set(items.map(\.question.form))
    return names.count < 2
      ? names.map { ($0, whole) }
      : Question.Form.allCases.filter(names.contains).map { form in (form, whole { $0 == form }) }
  }

  private func whole(_ isMine: (Question.Form) -> Bool) -> ResponseMatrix {
    var whole = ResponseMatrix(items: matrix.items, participants: matrix.participants)
    for (item, column) in matrix.responses.enumerated() where isMine(items[item].question.form) {
      for response in column where isWhole[response.attempt] {
        whole.add(response.mark, ofItem: item, inAttempt: response.attempt)
      }
    }
    return whole
  }
}

/// What the table says.
extension ResponseTable {
  /// The figures of each item: how easy it was by all who saw it, the rest by those who saw all.
  var analyses: [ItemAnalysis] {
    let ofForms = Dictionary(
      uniqueKeysWithValues: forms.map { ($0, ItemAnalysis.all(of: $1)) })
    let ofWhole = items.enumerated().compactMap { ofForms[$1.question.form]?[$0] }
    let seen = isWhole.allSatisfy(\.self) ? ofWhole : ItemAnalysis.all(of: matrix)
    return items.indices.map { item in
      var analysis = ofWhole[item]
      // Also what a ruling has left without marks was asked.
      analysis.responses = choices[item].count
      analysis.facilityIndex = seen[item].facilityIndex
      return analysis
    }
  }

  /// The figures of the test by those who saw all of it; where there are two forms, those that
  /// compare items are of each form, and here their mean by the number of people.
  var statistics: TestStatistics {
    let all = whole
    var statistics = TestStatistics(of: all, totals: all.evenTotals)
    let forms = forms
    guard forms.count > 1 else { return statistics }
    let each = forms.map { TestStatistics(of: $0.whole) }.filter { $0.internalConsistency != nil }
    let people = each.reduce(0) { $0 + $1.attempts }
    let sum = each.reduce(0) { $0 + Double($1.attempts) * ($1.internalConsistency ?? 0) }
    statistics.set(consistency: people == 0 ? nil : sum / Double(people))
    return statistics
  }

  /// Who chose which option of each item, and who of the best and the weakest at its form; nil where
  /// nothing is chosen from options.
  var distractors: [DistractorAnalysis?] {
    let groups = Dictionary(
      uniqueKeysWithValues: forms.map { ($0, ScoreGroups(totals: $1.evenTotals)) })
    return zip(items, choices).map { item, choices in
      guard !item.key.isEmpty, let groups = groups[item.question.form] else { return nil }
      return DistractorAnalysis(key: item.key, choices: choices, groups: groups)
    }
  }

  /// What each item's answers say of its key.
  var evidence: [ItemEvidence] {
    let chosen = choices.map { choices in
      var chosen = [Set<Int>](repeating: [], count: matrix.participants.count)
      for choice in choices.reversed() { chosen[choice.attempt] = choice.chosen }
      return chosen
    }
    return ItemEvidence.all(of: matrix, key: { items[$0].key }) { item, attempt in
      chosen[item][attempt]
    }
  }
}
