import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// Decides about the marking of a question; what changes is shown before it is stored.
struct RulingScreen: FormScreen {
  typealias Target = Form<Field>.Target

  enum Field: Hashable {
    case verdict, answer, reason
  }

  /// What can be decided, with what it is called; of some with the answer that is typed.
  private static let verdicts:
    [(label: Text, verdict: @MainActor (Self) throws -> Ruling.Verdict)] = [
      (.verdictKey("…"), { .key(try $0.answer()) }),
      (.verdictAlso("…"), { .alsoRight(try $0.answer()) }),
      (.verdictEverybody, { _ in .everybody }), (.verdictLeftOut, { _ in .leftOut }),
      (.verdictOriginal, { _ in .original }),
    ]

  private let item: ItemReport
  private let test: SessionTestID
  var form: Form<Field>

  init(_ item: ItemReport, at test: SessionTestID) {
    self.item = item
    self.test = test
    self.form = Form(
      [
        .choice(.verdict, .verdict, Self.verdicts.map(\.label), chosen: 0),
        .short(.answer, item.question.paperFormat.text, "", limit: 40),
        .text(.reason, .reason, limit: 200),
      ], button: .preview)
  }

  func title(look: Look) -> [String] { [look(.rulingHeading), item.id] }

  private func answer() throws -> Response {
    let typed = form.text(.answer)
    guard let response = try item.question.response(onPaper: typed, order: item.order) else {
      throw SessionError.notAResponse
    }
    return response
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let verdict = try Self.verdicts[form.choice(.verdict)].verdict(self)
    let (test, item) = (test, item)
    let reason = try Reason(form.text(.reason), by: app.training.session(test.session).leader)
    let effects = try app.training.effects(of: [item.version: verdict], at: test)
    let what = Text { language in
      "\(item.id): "
        + verdict.text { item.question.written($0, order: item.order, in: language) }(language)
    }
    let roster = try app.training.roster(of: test.session)
    return .ask(
      what, Text { effects.lines(roster: roster, in: $0) }, stay: .cancel, go: .doIt
    ) { app in
      try app.tellingCertificates {
        try app.training.rule([item.version: verdict], at: test, because: reason)
        return .popThen(.pop)
      }
    }
  }

  func addHead(to builder: inout Builder, look: Look) {
    builder.paragraph(look(item.question.prompt))
    builder.blank()
    for line in item.paperLines(in: look.language) { builder.paragraph(line, indent: 1) }
    for option in item.distractors.map({ item.lettered($0.options) }) ?? [] {
      let letter = item.letter(option.index, in: look.language)
      builder.paragraph("\(letter)  \(item.words(of: option, look: look))", indent: 1)
    }
    for (finding, remark) in zip(item.findings, item.remarks(in: look.language))
    where finding.isRuling {
      builder.paragraph(remark.capitalizedAtStart)
    }
    builder.paragraph(look(.rulingAbout), .aside)
  }
}
