import Curriculum
import Foundation
internal import GRDB
import Quiz

/// Writing an attempt and its responses.
extension Database {
  func insert(
    _ attempt: Attempt, by participant: ParticipantID, origin: AttemptOrigin,
    holder: Attempts.Holder?, _ versions: inout QuestionVersions
  ) throws {
    let plan = attempt.plan
    let test = plan.purpose.sessionTest
    // The terms of a session's test stand with the test.
    let terms = test == nil ? plan.purpose.terms : nil
    try insert(
      into: "attempt",
      [
        "id": plan.id, "participantId": participant, "module": plan.start.module,
        "kind": plan.purpose.kind, "sessionId": test?.session, "role": test?.role,
        "blueprint": plan.purpose.blueprint, "minutes": terms?.minutes,
        "passMark": terms?.passMark, "seed": Int64(bitPattern: plan.start.seed), "origin": origin,
        "startedAt": plan.start.date, "lastActionAt": attempt.lastActionAt, "position": 0,
        "spent": 0, "holder": holder, "itemCount": attempt.questions.count, "answeredCount": 0,
        "earned": 0.0,
      ], isOfDevice: true)
    try insertItems(of: attempt, &versions)
    if !attempt.isOpen {
      try savePlace(of: attempt, at: Moment(date: plan.start.date, running: .zero), holder: holder)
      try saveEnd(of: attempt)
    }
  }

  private func insertItems(of attempt: Attempt, _ versions: inout QuestionVersions) throws {
    for (index, question) in attempt.questions.enumerated() {
      let item = attempt.plan.items[index]
      try insert(
        into: "response",
        [
          "attemptId": attempt.id, "item": index,
          "versionId": try versions.id(of: question, in: self),
          "shownOrder": item.order.map(String.init).joined(separator: ","),
          "reason": try item.reason.map(JSON.text), "isSeen": attempt.entries[index].isSeen,
          "isFlagged": false, "confidence": Attempt.Confidence.unsaid,
        ])
      if attempt.entries[index].response != nil { try save(item: index, of: attempt) }
    }
  }

  /// Stores where an attempt is, while it is open as it is stored and `holder` goes on with it; with
  /// nil, whoever does.
  func savePlace(of attempt: Attempt, at now: Moment, holder: Attempts.Holder?) throws {
    let submission: (date: Date, ender: Attempt.Ender)? =
      if case .submitted(let date, let ender) = attempt.phase { (date, ender) } else { nil }
    let total = attempt.total
    try run(
      """
      UPDATE attempt
      SET lastActionAt = ?, position = ?, spent = ?, answeredCount = ?, earned = ?, submittedAt = ?,
        endedBy = ?
      WHERE id = ? AND submittedAt IS NULL AND (holder = ?9 OR ?9 IS NULL)
      """,
      [
        attempt.lastActionAt, attempt.position, attempt.spent(at: now), attempt.answeredCount,
        total.earned, submission?.date, submission?.ender, attempt.id, holder,
      ])
    guard changesCount == 0 else { return }
    let row = try firstRow(
      of: "attempt", "SELECT id, submittedAt FROM attempt WHERE id = ?", [attempt.id])
    guard let row else { throw StoreError.noSuchAttempt(attempt.id) }
    throw try (row.optional("submittedAt") as Date?) == nil
      ? StoreError.attemptIsElsewhere(attempt.id) : StoreError.attemptIsSubmitted(attempt.id)
  }

  func save(item: Int, of attempt: Attempt) throws {
    let entry = attempt.entries[item]
    try run(
      """
      UPDATE response
      SET response = ?1, mark = ?2, isSeen = ?3, isFlagged = ?4, confidence = ?5,
        answeredAt = CASE WHEN ?1 IS NULL THEN NULL WHEN response = ?1 THEN answeredAt ELSE ?6 END,
        answerCount = ?9, certainty = ?10, draft = ?11
      WHERE attemptId = ?7 AND item = ?8
      """,
      [
        entry.response?.description, attempt.mark(of: item)?.fraction, entry.isSeen,
        entry.isFlagged, entry.confidence, attempt.lastActionAt, attempt.id, item,
        entry.answerCount, entry.certainty, entry.draft?.description,
      ])
  }

  /// Stores what the end of an attempt brings, once its place and items are stored.
  func saveEnd(of attempt: Attempt) throws {
    if attempt.plan.purpose == .review { return try saveEnd(ofReview: attempt) }
    // Who has the attempt in front of them may not know of rulings that were made meanwhile.
    let rulings = try attempt.plan.purpose.sessionTest.map { test in
      try self.rulings(on: test) { _ in nil }
    }
    try saveMarks(of: rulings?.isEmpty ?? true ? attempt : self.attempt(attempt.id).attempt)
  }

  /// Marks all items of a submitted attempt: one without a response earns nothing, which is a mark
  /// of 0, and one that a ruling left out has none.
  /// - Parameter attempt: as it is with the rulings that are stored.
  func saveMarks(of attempt: Attempt) throws {
    let result = attempt.result
    for (item, mark) in result.marks.enumerated() {
      try update(
        "response", ["mark": mark?.fraction, "isSeen": attempt.entries[item].isSeen],
        where: ["attemptId": attempt.id, "item": item])
    }
    let answered = zip(result.marks, attempt.entries).count { $0 != nil && $1.response != nil }
    try update(
      "attempt",
      [
        "itemCount": Int(result.total.possible), "answeredCount": answered,
        "earned": result.total.earned,
      ], where: ["id": attempt.id])
  }

  /// A review that ends holds what was answered; one without answers is gone.
  private func saveEnd(ofReview attempt: Attempt) throws {
    guard !attempt.questions.isEmpty else {
      return try delete(from: "attempt", where: ["id": attempt.id])
    }
    try run("DELETE FROM response WHERE attemptId = ? AND response IS NULL", [attempt.id])
    let kept = try allRows(
      of: "response", "SELECT item FROM response WHERE attemptId = ? ORDER BY item", [attempt.id]
    ) { try $0.value("item") as Int }
    for (place, item) in kept.enumerated() where place != item {
      try update("response", ["item": place], where: ["attemptId": attempt.id, "item": item])
    }
    try update(
      "attempt", ["itemCount": attempt.questions.count, "position": attempt.position],
      where: ["id": attempt.id])
  }
}

/// Reading an attempt and its responses.
extension Database {
  func attempt(_ id: AttemptID) throws -> Attempts.Stored {
    let row = try firstRow(
      of: "attempt",
      """
      SELECT attempt.*, \(AttemptSummary.purposeColumns)
      FROM attempt LEFT JOIN sessionTest USING (sessionId, role) WHERE attempt.id = ?
      """,
      [id])
    guard let row else { throw StoreError.noSuchAttempt(id) }
    let items = try allRows(
      of: "response",
      """
      SELECT questionVersion.id AS id, body, response.*
      FROM response JOIN questionVersion ON questionVersion.id = versionId
      WHERE attemptId = ? ORDER BY item
      """,
      [id], StoredItem.init)
    try row.check(items)
    let purpose = try AttemptPurpose(row)
    let start = AttemptStart(
      id: id, module: try row.value("module"), seed: try row.seed("seed"),
      date: try row.value("startedAt"))
    let plan = AttemptPlan(
      start, for: purpose,
      items: items.map { .init(question: $0.question.id, order: $0.order, reason: $0.reason) })
    let rulings = try purpose.sessionTest.map { try verdicts(on: $0, for: items) } ?? [:]
    return Attempts.Stored(
      attempt: Attempt(
        plan: plan, questions: items.map(\.question), entries: items.map(\.entry),
        position: try row.value("position"), phase: try Attempt.Phase(row),
        lastActionAt: try row.value("lastActionAt"), spent: try row.value("spent"),
        addedTime: try row.value("addedTime"), rulings: rulings),
      participant: try row.value("participantId"))
  }

  private func verdicts(
    on test: SessionTestID, for items: [StoredItem]
  ) throws -> [QuestionID: [Ruling.Verdict]] {
    let rulings = Dictionary(
      grouping: try rulings(on: test) { version in
        items.first { $0.version == version }?.question
      }, by: \.question)
    guard !rulings.isEmpty else { return [:] }
    return Dictionary(
      items.compactMap { item in
        rulings[item.version].map { (item.question.id, $0.map(\.verdict)) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension StoredRow {
  /// Of an attempt no item is missing, and it is at one of them.
  fileprivate func check(_ items: [StoredItem]) throws {
    for (place, item) in items.enumerated() where item.place != place {
      throw DamagedRow(table: "response", row: "\(name) \(item.place)", column: "item")
    }
    let count: Int = try value("itemCount")
    let isOpen = try (optional("submittedAt") as Date?) == nil
    // None is begun without questions.
    guard !items.isEmpty, isOpen ? count == items.count : (0...items.count).contains(count) else {
      throw damaged("itemCount")
    }
    let position: Int = try value("position")
    guard position == 0 || items.indices.contains(position) else { throw damaged("position") }
  }
}

/// An item with its question as it was asked, and what was done with it.
private struct StoredItem {
  let place: Int
  let version: QuestionVersionID
  let question: Question
  let order: [Int]
  let reason: SelectionReason?
  let entry: Attempt.Entry

  init(_ row: StoredRow) throws {
    place = try row.value("item")
    version = try row.value("versionId")
    question = try row.part(of: "questionVersion").question()
    order = try row.order(of: question.body.shownCount)
    reason = try row.json("reason")
    var entry = Attempt.Entry()
    entry.response = try row.response(to: question)
    entry.draft = try row.response(to: question, in: "draft")
    entry.answerCount = try row.value("answerCount")
    entry.isSeen = try row.value("isSeen")
    entry.isFlagged = try row.value("isFlagged")
    entry.confidence = try row.value("confidence")
    entry.certainty = try row.optional("certainty")
    self.entry = entry
  }
}

extension StoredRow {
  /// The order that so many options were shown in.
  func order(of count: Int) throws -> [Int] {
    try text("shownOrder") { text in
      let order = text.split(separator: ",").map { Int($0) ?? -1 }
      return order.sorted() == Array(0..<count) ? order : nil
    }
  }

  func question() throws -> Question {
    try text("body") { try? JSON.value(Question.self, from: $0) }
  }

  /// A response that the question can have.
  func response(to question: Question, in column: String = "response") throws -> Response? {
    try optionalText(column) { Response($0).flatMap { question.accepts($0) ? $0 : nil } }
  }
}
