import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// A request with a ticket: one participant's votes on what the class talks about.
struct VoteVisit: Sendable {
  let visit: Visit
  let ticket: Ticket
  let room: Room

  private var home: String { Paths.home(of: ticket.text) }

  func reply() async throws -> Reply {
    switch (visit.method, visit.path.count > 2 ? visit.path[2] : nil) {
    case (.get, nil):
      var page = try await standing()
      page.problem =
        visit.query["kosong"] != nil
        ? .voteEmpty
        : visit.query["terlewat"] != nil
          ? .voteMissed : visit.query.number(TestVisit.lostItem).map(Text.phoneLastLost)
      page.mark = visit.query.query
      return .page(page.markup(changes: visit.query["ubah"] != nil))
    case (.get, Paths.state):
      return try await .state { PageState(page: try await standing().state) }
    case (.post, Paths.vote): return try await vote()
    case (_, nil), (_, Paths.state), (_, Paths.vote): throw Visit.Refusal.method
    // Of a test, which was open in the phone before the class votes.
    case (_, let part?):
      guard [Paths.start, Paths.overview, Paths.submit].contains(part) || Form.number(part) != nil
      else { throw Visit.Refusal.path }
      _ = try await standing()
      let lost = await room.lostItem(of: visit)
      return .redirect(to: home + TestVisit.ending(lost: lost))
    }
  }

  private func standing() async throws -> VotePage {
    let (ticket, language) = (ticket, visit.language)
    return try await room.run { room in
      let participant = try room.guest(with: ticket)
      return VotePage(
        language: language, ticket: ticket.text,
        name: try room.training.participant(participant)?.name ?? "", participant: participant,
        discussion: try room.discussion())
    }
  }

  /// Sent twice it is one vote; sent too late it leads to what the class does now, and is told so.
  private func vote() async throws -> Reply {
    guard let id = visit.form["soal"].flatMap({ UUID(uuidString: $0) }),
      let round = visit.form["putaran"].flatMap({ Int($0) }).flatMap(Discussion.Round.init)
    else { throw Visit.Refusal.form }
    let ticket = ticket
    let choice = visit.form["option"].flatMap { Int($0) }
    guard choice != nil || visit.form["option"] == nil else { throw Visit.Refusal.form }
    let mark = try await room.run { room in
      let participant = try room.guest(with: ticket)
      guard let choice else {
        let now = try room.discussion()
        return now?.id == DiscussionID(id) && now?.openRound == round ? "?kosong=1" : ""
      }
      let isKept =
        try room.vote(choice, in: round, of: DiscussionID(id), by: participant)
        || room.training.discussion(DiscussionID(id))?.votes[round]?[participant] == choice
      return isKept ? "" : "?terlewat=1"
    }
    return .redirect(to: home + mark)
  }
}
