import Curriculum
import Quiz
import Texts

/// What a phone shows of one participant's test.
struct TestPages {
  let language: Language
  let ticket: String
  let role: TestRole
  /// Who answers at this phone.
  let person: RosterPerson

  var home: String { Paths.home(of: ticket) }

  func address(ofItem item: Int) -> String { "\(home)/\(item + 1)" }

  func frame(_ title: String, page: String, item: (Int, Int)? = nil) -> PageFrame {
    PageFrame(
      language: language, title: title,
      watch: PageFrame.Watch(
        ticket: ticket, page: page, item: item.map { (number: $0.0, count: $0.1) },
        unsaved: item == nil ? nil : .phoneUnsaved))
  }

  /// Who answers what, and the time left.
  func head(secondsLeft: Int?) -> Markup {
    let left: Markup =
      secondsLeft.map { seconds in
        """
        <p id="left" data-seconds="\(seconds)" \
        data-text="\(Text.timeLeft("%")(language))" \
        data-soon="\(Text.phoneMinutesLeft("%")(language))">\
        \(Text.timeLeft(language.countdown(seconds))(language))\
        <noscript> \(Text.phoneWhenOpened(language))</noscript></p>
        """
      } ?? .none
    return "<header><p>\(role.text(language)) · \(person.name)</p>\(left)</header>"
  }
}

/// Before the test, and at its other turns.
extension TestPages {
  /// - Parameter isAnew: whether the trainer set a test aside that was begun before.
  func start(minutes: Int?, isAnew: Bool) -> Markup {
    asks(
      Text.phoneStartAbout(role.text, minutes: minutes)(language), .start, page: PageState.waiting,
      problem: isAnew ? .phoneSetAside : nil)
  }

  /// - Parameter lost: the item that was left with a choice that is not stored.
  func elsewhere(lost: Int? = nil) -> Markup {
    asks(
      "\(role.text(language)). \(Text.phoneElsewhere(language))", .phoneGoOnHere,
      page: PageState.elsewhere, problem: Self.problem(ofLost: lost))
  }

  /// Asks whether it is oneself who goes on here.
  private func asks(_ about: String, _ button: Text, page: String, problem: Text?) -> Markup {
    frame(role.text(language), page: page).page(
      heading: "\(Text.turnIsItYou(person.name)(language))",
      status: "\(PagePart.status(nil))\(line(of: problem))",
      """
      \("<p>\(person.details)</p>", if: !person.details.isEmpty)
      <p>\(about)</p>
      <form method="post" action="\(home)/\(Paths.start)">
      <button>\(button(language))</button>
      </form>
      \(PagePart.link(Text.phoneNotYou(language), to: "/\(Paths.join)"))
      \(PagePart.languages(language))
      """)
  }

  private static func problem(ofLost item: Int?) -> Text? { item.map { .phoneLastLost($0 + 1) } }

  private func line(of problem: Text?) -> Markup {
    problem.map { "<p class=\"problem\">\($0(language))</p>" } ?? .none
  }

  /// Asks before the answers are handed in.
  func submit(_ attempt: Attempt, secondsLeft: Int?) -> Markup {
    let about = Text.submitAbout(
      unanswered: attempt.unanswered.count, partial: attempt.partlyAnswered.count,
      flagged: attempt.flagged.count)
    return frame(Text.submitExam(language), page: PageState.answering).page(
      top: head(secondsLeft: secondsLeft), heading: "\(Text.submitHeading(language))",
      """
      <p>\(about(language))</p>
      <form method="post" action="\(home)/\(Paths.submit)">
      <button>\(Text.submitExam(language))</button>
      </form>
      \(PagePart.link(Text.backToQuestions(language), to: "\(home)/\(Paths.overview)"))
      """)
  }

  /// The end: thanks and what was kept; as on the laptop, no score.
  func thanks(_ attempt: Attempt, lost: Int? = nil) -> Markup {
    let kept = Text.thanksKept(attempt.answeredCount, of: attempt.questions.count)
    let ended: Text? =
      switch attempt.phase.ender {
      case .clock: .thanksByClock
      case .trainer: .thanksClosed
      case .participant, nil: nil
      }
    let why: Markup = ended.map { "<p>\($0(language))</p>" } ?? .none
    return frame(role.text(language), page: PageState.done).page(
      heading: "\(Text.thanks(person.name)(language))",
      status: "\(why)\(PagePart.status(kept(language)))\(line(of: Self.problem(ofLost: lost)))",
      """
      <p>\(Text.phoneMayClose(language))</p>
      \(PagePart.link(Text.phoneOtherPerson(language), to: "/\(Paths.join)"))
      """)
  }
}

/// A page that says why there is nothing else to see.
struct ProblemPage {
  let language: Language
  let text: Text
  /// Where one can go from here.
  var way: (text: Text, address: String)?
  /// The item, from 1, that was left with a choice that is not stored.
  var lost: Int?
  var watch: PageFrame.Watch?

  var markup: Markup {
    PageFrame(language: language, title: Text.berdaya(language), watch: watch).page(
      heading: "\(Text.berdaya(language))",
      status: PagePart.status(text(language), isProblem: true),
      """
      \(lost.map { "<p class=\"problem\">\(Text.phoneLastLost($0)(language))</p>" as Markup } ?? .none)
      \(way.map { PagePart.link($0.text(language), to: $0.address) } ?? .none)
      """)
  }
}
