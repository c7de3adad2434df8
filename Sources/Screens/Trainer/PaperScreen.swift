import Curriculum
import Quiz
import Reports
import Tables
import Terminal
import Texts
import Training

/// Chooses whose test on paper is entered, or a file that has many.
struct PaperScreen: Screen, Refreshing {
  private let session: TrainingSession
  private let role: TestRole
  private var test: SessionTestID { SessionTestID(role, of: session.id) }
  private var roster: [RosterEntry] = [] {
    didSet { labelWidth = ScoreBar.widest(of: roster.map(\.participant.name)) }
  }
  private var labelWidth = 0
  private var attempts: [ParticipantID: AttemptSummary] = [:]
  private var forms: [FormOrder: Question.Form] = [:]
  var page = Page<Choice>()

  init(_ role: TestRole, of session: TrainingSession, in app: AppContext) throws {
    self.session = session
    self.role = role
    try refresh(in: app)
  }

  mutating func refresh(in app: AppContext) throws {
    roster = try app.training.roster(at: test)
    attempts = try app.training.attempts(at: test).keyed(by: \.participant)
    forms = try app.training.swappedForms(of: test)
  }

  func title(look: Look) -> [String] {
    [session.facts.title, look(role.text), look(.enterPaperShort)]
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.paragraph(
      "\(look(.paperWho)) \(look(.sheetsEntered(Array(attempts.values), of: roster.count)))",
      .aside)
    builder.button(
      .to(.answerLine) { [test] in try AnswerLineBox.screen(test, in: $0) }, look: look)
    builder.button(.to(.enterFromFile) { [test] _ in Self.fileBox(test) }, look: look)
    builder.blank()
    builder.list(roster, target: entering, number: \.number) {
      [entering, attempts, forms, labelWidth] entry, builder in
      let state: Text? =
        switch attempts[entry.id]?.origin {
        case nil: nil
        case .screen, .phone: .takenOnScreen
        case .paper, .imported: .paperEntered
        }
      let form = forms[entry.formOrder].map { look(.formNamed($0.rawValue)) } ?? ""
      let details = [entry.participant.details, form, state.map { look($0) } ?? ""]
      builder.item(
        entering(entry), lead: look.glyphs.numberLead(entry.number),
        Detail(entry.participant.name, details), labelWidth: labelWidth)
    }
  }

  /// Enters somebody's sheet; where there are several forms it is asked first of which it is, for
  /// sheets are handed to the wrong person too.
  private func entering(_ entry: RosterEntry) -> Choice {
    let sheet: @MainActor (FormOrder, AppContext) throws -> PaperEntryScreen = {
      [session, role] order, app in
      var entry = entry
      entry.formOrder = order
      return try PaperEntryScreen(entry, role: role, of: session, in: app)
    }
    return Choice(Text(entry.numberedName)) { [forms] app in
      guard let own = forms[entry.formOrder]?.rawValue else {
        return .push(try sheet(entry.formOrder, app))
      }
      let orders = [entry.formOrder] + FormOrder.allCases.filter { $0 != entry.formOrder }
      let choices = orders.map { order in
        Choice(.formNamed(forms[order]?.rawValue ?? "").asSentenceStart) {
          .replace(try sheet(order, $0))
        }
      }
      return .push(
        MessageBox(
          .whichForm, .whichFormAbout(entry.numberedName, form: own), choices + [.close(.cancel)]))
    }
  }

  /// Asks for the path of a CSV file, and enters the answers that are in it; what they would replace is
  /// shown first.
  private static func fileBox(_ test: SessionTestID) -> InputScreen {
    .path(.enterFromFile, .answersFileHow, button: .answersRead) { path, _, app in
      let answers = try app.training.answers(in: CSVTable(path: path), to: test)
      if !answers.mistakes.isEmpty {
        return .push(
          MessageBox.problems(
            answers.mistakes, heading: .answersMistakes, advice: .nothingEntered))
      }
      let enter: @MainActor (Reason?, AppContext) throws -> MessageBox = { reason, app in
        try app.training.enter(answers, at: test, because: reason)
        return .notice(.enterPaperShort, .answersEntered(answers.entries.count))
      }
      let told = try app.training.sheets(of: answers, at: test, in: app.language)
        .filter {
          $0.sheet.replaces || $0.sheet.reasonNeeded != nil || !$0.sheet.warnings.isEmpty
        }
      if told.isEmpty { return .replace(try enter(nil, app)) }
      let lines = told.map { entry, sheet in
        Text { "\(entry.numberedName): \(sheet.summary($0))" }
      }
      let list = lines.joined(separator: "\n")
      let needed = told.compactMap(\.sheet.reasonNeeded)
      // Nothing is replaced where both tests would have one form.
      let replaces = told.contains(where: \.sheet.replaces)
      guard !needed.isEmpty else {
        return .ask(
          replaces ? .replaceAnswersHeading : .isItRight, list, stay: .cancel,
          go: replaces ? .replaceAnswers : .storeAnswers
        ) { app in
          try app.tellingCertificates { .popThen(.replace(try enter(nil, app))) }
        }
      }
      let about = [ReasonNeeded.onScreen, .closed].filter(needed.contains).map(\.text) + [list]
      return .push(
        RepairBox.question(
          replaces ? .replaceAnswersHeading : .enterPaperShort, about.joined(separator: "\n\n"),
          by: try app.training.session(test.session).leader
        ) { .popThen(.replace(try enter($1, $2))) })
    }
  }
}
