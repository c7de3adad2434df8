import Curriculum
import Quiz
import Texts

/// What a phone shows while a class votes: never how others chose.
struct VotePage: Sendable {
  let language: Language
  let ticket: String
  /// Who votes at this phone.
  let name: String
  let participant: ParticipantID
  /// What the class votes on; nil while it waits.
  let discussion: Discussion?
  /// Why what was sent or chosen last is no vote.
  var problem: Text?
  /// What of the address says so.
  var mark = ""

  private var home: String { Paths.home(of: ticket) }

  /// What a page is about, so that it is loaded again when the class goes on.
  var state: String { discussion.map { "\($0.id).\($0.phase.rawValue)" } ?? PageState.vote }

  /// - Parameter changes: whether a vote that was cast is to be changed.
  func markup(changes: Bool) -> Markup {
    guard let discussion else { return page(.voteTogether, waiting) }
    guard let round = discussion.openRound else { return told(discussion) }
    let own = discussion.votes[round]?[participant]
    if let own, !changes {
      return page(
        .voteKept, says: .voteKeptAs(discussion.line(own, language)),
        "\(PagePart.link(Text.changeVote(language), to: home + "?ubah=1"))\(waiting)")
    }
    return page(round.text, ballot(discussion, round, own: own), isBallot: true)
  }

  private var waiting: Markup { "<p>\(Text.voteWait(language))</p>\(PagePart.languages(language))" }

  private func page(
    _ title: Text, says status: Text? = nil, _ content: Markup, isBallot: Bool = false
  ) -> Markup {
    PageFrame(
      language: language, title: title(language),
      watch: PageFrame.Watch(ticket: ticket, page: state, unsaved: isBallot ? .voteUnsent : nil),
      next: isBallot ? nil : home + (problem == nil ? "" : mark)
    ).page(
      top: "<header><p>\(Text.voteTogether(language)) · \(name)</p></header>",
      heading: "\(title(language))",
      status: PagePart.status((problem ?? status)?(language), isProblem: problem != nil), content)
  }

  private func prompt(of discussion: Discussion) -> Markup {
    let question = discussion.question
    let story: Markup =
      question.caseStudy.map { story in
        "<section class=\"story\">\(PagePart.paragraphs(story.story.text(in: language)))</section>"
      } ?? .none
    return "\(story)\(PagePart.paragraphs(question.prompt.text(in: language)))"
  }

  private func ballot(_ discussion: Discussion, _ round: Discussion.Round, own: Int?) -> Markup {
    let lines = discussion.order.map { choice in
      PagePart.option(
        discussion.line(choice, language), "option", String(choice), isChosen: own == choice)
    }
    return """
      <form id="vote" method="post" action="\(home)/\(Paths.vote)" autocomplete="off">
      <input type="hidden" name="soal" value="\(discussion.id.description)">
      <input type="hidden" name="putaran" value="\(round.rawValue)">
      <fieldset>
      <legend>\(prompt(of: discussion))</legend>
      \(lines)
      </fieldset>
      <button>\(Text.castVote(language))</button>
      </form>
      """
  }

  /// While the class talks, and at the end, when what is right is told.
  private func told(_ discussion: Discussion) -> Markup {
    let own = Discussion.Round.allCases.compactMap { round in
      discussion.votes[round]?[participant].map { choice in
        "<p>\(Text.ownVote(round, discussion.line(choice, language))(language))</p>" as Markup
      }
    }
    let choices = discussion.order.map { choice in
      "<p>\(discussion.line(choice, language))</p>" as Markup
    }
    guard discussion.phase == .told, let key = discussion.question.ballotKey else {
      let talks = discussion.advice == .talk
      return page(
        talks ? .talkToNeighbour : .voteTogether,
        """
        \(prompt(of: discussion))
        \(choices)
        \(own)
        \(talks ? "<p>\(Text.talkAbout(language))</p>" : waiting)
        """)
    }
    return page(
      .rightOne(discussion.line(key, language)),
      """
      \(prompt(of: discussion))
      \(choices)
      \(own)
      \(PagePart.paragraphs(discussion.question.ballotReason(key, in: language)))
      \(waiting)
      """)
  }
}
