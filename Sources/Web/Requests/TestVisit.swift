import Foundation
import Quiz
import Texts
import Training

/// A request with a ticket: one participant's test.
struct TestVisit: Sendable {
  let visit: Visit
  let ticket: Ticket
  let role: TestRole
  let room: Room

  private var home: String { Paths.home(of: ticket.text) }

  /// The field of an address that tells the item which was left with a choice that is not stored.
  static let lostItem = "belum"

  /// What an address ends in that tells of a lost item, from 1; empty for none.
  static func ending(lost item: Int?) -> String { item.map { "?\(lostItem)=\($0)" } ?? "" }

  /// A ticket of another occasion leads to this test by its own code, and back when that goes on.
  func reply() async throws -> Reply {
    do {
      return try await pageReply()
    } catch TicketError.otherOccasion {
      let lost = await room.lostItem(of: visit)
      let here = home + Self.ending(lost: lost)
      if visit.method == .post { return .redirect(to: here) }
      let language = visit.language
      let page = PageFrame(
        language: language, title: role.text(language),
        watch: PageFrame.Watch(ticket: ticket.text, page: PageState.ended), next: here)
      return .page(
        page.page(
          heading: "\(Text.phoneNow(role.text)(language))",
          status: PagePart.status(lost.map { Text.phoneLastLost($0)(language) }, isProblem: true),
          """
          <p>\(Text.phoneComeIn(language))</p>
          \(PagePart.link(Text.phoneJoin(language), to: "/\(Paths.join)"))
          \(PagePart.languages(language))
          """))
    }
  }

  private func pageReply() async throws -> Reply {
    switch (visit.method, visit.path.count > 2 ? visit.path[2] : nil) {
    case (.get, nil): return try await here()
    case (.get, Paths.state): return try await .state(state)
    case (.post, Paths.start): return try await home { try $0.sitDown($1) }
    case (.get, Paths.overview):
      return try await show { [notice] in $0.overview($1, secondsLeft: $2, notice: notice) }
    case (.get, Paths.submit): return try await show { $0.submit($1, secondsLeft: $2) }
    case (.post, Paths.submit): return try await home { try $0.submit($1) }
    // Of a vote, which was open in the phone before.
    case (.post, Paths.vote): return try await home { _, _ in }
    case (let method, let part?):
      guard let number = Form.number(part) else { throw Visit.Refusal.path }
      return try await method == .get ? question(number - 1) : take(answerTo: number - 1)
    default: throw Visit.Refusal.method
    }
  }

  /// Where the participant is, with the pages that say so.
  private struct Standing: Sendable {
    let participant: ParticipantID
    let place: PhonePlace
    let pages: TestPages
    let now: Moment
  }

  /// Looks where the participant is, after doing something there.
  private func standing(
    _ body: @escaping @Sendable (inout PhoneRoom, ParticipantID) throws -> Void = { _, _ in }
  ) async throws -> Standing {
    let (ticket, role, language) = (ticket, role, visit.language)
    return try await room.run { room in
      let participant = try room.guest(with: ticket)
      try body(&room, participant)
      let person = try room.training.participant(participant)?.facts
      return Standing(
        participant: participant, place: try room.place(of: participant),
        pages: TestPages(
          language: language, ticket: ticket.text, role: role,
          person: person ?? RosterPerson(name: "")),
        now: room.training.now)
    }
  }

  private func here() async throws -> Reply {
    let standing = try await standing()
    switch standing.place {
    case .waiting:
      let (minutes, isAnew) = try await room.run { [role] room in
        let test = SessionTestID(role, of: room.session)
        return (
          try room.training.minutes(for: standing.participant, at: test),
          try room.training.setAside(at: test).contains { $0.participant == standing.participant }
        )
      }
      return .page(standing.pages.start(minutes: minutes, isAnew: isAnew))
    case .answering(let attempt):
      return .redirect(
        to: standing.pages.address(ofItem: attempt.position)
          + (lost.map { "?hilang=\($0 + 1)" } ?? ""))
    case .elsewhere: return .page(standing.pages.elsewhere(lost: lost))
    case .done(let attempt): return .page(standing.pages.thanks(attempt, lost: lost))
    case .closed:
      let watch = PageFrame.Watch(ticket: ticket.text, page: PageState.closed)
      return .page(
        ProblemPage(
          language: visit.language, text: .phoneTestOver, way: (.phoneTryAgain, home), watch: watch
        ).markup)
    }
  }

  /// A page of an attempt that goes on here; from anywhere else it leads home.
  private func show(_ page: @Sendable (TestPages, Attempt, Int?) -> Markup) async throws -> Reply {
    let standing = try await standing()
    guard case .answering(let attempt) = standing.place else { return .redirect(to: home) }
    return .page(page(standing.pages, attempt, attempt.secondsLeft(at: standing.now)))
  }

  /// Does something, and leads home.
  private func home(
    after body: @escaping @Sendable (inout PhoneRoom, ParticipantID) throws -> Void
  ) async throws -> Reply {
    _ = try await standing(body)
    return .redirect(to: home)
  }

  /// The item that was left with a choice that is not stored.
  private var lost: Int? { visit.query.number(Self.lostItem).map { $0 - 1 } }

  /// What is told of the item that was left just now.
  private var notice: QuestionNotice? {
    lost.map(QuestionNotice.unfinished)
      ?? visit.query.number("hilang").map { QuestionNotice.lost(item: $0 - 1) }
      ?? visit.query.number("dari").map { QuestionNotice.saved(item: $0 - 1) }
  }

  private func state() async throws -> PageState {
    let standing = try await standing()
    var state = PageState(page: standing.place.name)
    if case .answering(let attempt) = standing.place {
      state.secondsLeft = attempt.secondsLeft(at: standing.now)
      if let item = visit.query.number("soal"), attempt.entries.indices.contains(item - 1) {
        state.count = attempt.entries[item - 1].answerCount
      }
    }
    return state
  }
}

extension Room {
  /// The item, from 1, that was left with a choice which is not stored, or whose answer a visit brings that
  /// nothing takes here any more.
  func lostItem(of visit: Visit) async -> Int? {
    guard visit.method == .post else { return visit.query.number(TestVisit.lostItem) }
    guard visit.path.count == 3, let number = Form.number(visit.path[2]),
      let id = visit.form["attempt"].flatMap({ UUID(uuidString: $0) }),
      let attempt = try? await run({ try $0.training.attempt(AttemptID(id)) }),
      attempt.plan.purpose.sessionTest?.session == occasion.session,
      attempt.questions.indices.contains(number - 1),
      let form = try? AnswerForm(visit.form, item: number - 1, of: attempt)
    else { return nil }
    return form.isLost(in: attempt) ? number : nil
  }
}

/// Questions.
extension TestVisit {
  private func question(_ item: Int) async throws -> Reply {
    let standing = try await standing { room, participant in
      guard case .answering(let attempt) = try room.place(of: participant) else { return }
      guard attempt.questions.indices.contains(item) else { throw Visit.Refusal.path }
      if attempt.position != item {
        _ = try room.perform([.move(to: item)], by: participant)
      }
    }
    guard case .answering(let attempt) = standing.place else { return .redirect(to: home) }
    // Of an answer that was stored since, the draft is over.
    let isDraft = visit.query["count"] == String(attempt.entries[item].answerCount)
    return .page(
      standing.pages.question(
        item, of: attempt, secondsLeft: attempt.secondsLeft(at: standing.now),
        notice: visit.query["baru"] == nil ? notice : .newerIsStored,
        draft: isDraft ? visit.query : nil))
  }

  private func take(answerTo item: Int) async throws -> Reply {
    let before = try await standing()
    let attempt: Attempt
    switch before.place {
    case .answering(let stored), .done(let stored): attempt = stored
    case .elsewhere(let id): attempt = try await room.run { try $0.training.attempt(id) }
    case .waiting, .closed: return .redirect(to: home)
    }
    guard attempt.questions.indices.contains(item) else { throw Visit.Refusal.path }
    let form = try AnswerForm(visit.form, item: item, of: attempt)
    let answer = form.answer
    let address = before.pages.address(ofItem: item)
    switch try await room.run({ try $0.take(answer, by: before.participant) }) {
    case .notHere:
      return .redirect(to: home + Self.ending(lost: form.isLost(in: attempt) ? item + 1 : nil))
    case .newerIsStored: return .redirect(to: address + "?baru=1")
    case .stored
    where form.isUnfinished && answer.count != attempt.entries[item].answerCount:
      return .redirect(to: address + "?baru=1")
    case .stored where form.isUnfinished && answer.next == item && form.step != .overview:
      // What was chosen stands there again, also without a script.
      let draft = visit.form.with("attempt", nil).with("step", nil)
      return .redirect(to: address + draft.query)
    case .stored:
      let isAtEnd = form.step == .next && item + 1 == attempt.questions.count
      let address =
        form.step == .overview || isAtEnd
        ? "\(home)/\(Paths.overview)" : before.pages.address(ofItem: answer.next)
      return .redirect(to: address + "?\(form.isUnfinished ? Self.lostItem : "dari")=\(item + 1)")
    }
  }
}

extension PhonePlace {
  fileprivate var name: String {
    switch self {
    case .waiting: PageState.waiting
    case .answering: PageState.answering
    case .elsewhere: PageState.elsewhere
    case .done: PageState.done
    case .closed: PageState.closed
    }
  }
}
