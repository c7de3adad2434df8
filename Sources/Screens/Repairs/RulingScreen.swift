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

  private enum Choice: CaseIterable {
    case key, also, everybody, leftOut, original
  }

  private let item: ItemReport
  private let test: SessionTestID
  var form: Form<Field>

  init(_ item: ItemReport, at test: SessionTestID) {
    self.item = item
    self.test = test
    self.form = Form(
      [
        .choice(
          .verdict, .verdict,
          [
            .verdictKey("…"), .verdictAlso("…"), .verdictEverybody, .verdictLeftOut,
            .verdictOriginal,
          ], chosen: 0),
        .short(.answer, item.question.paperFormat.text, "", limit: 40),
        .text(.reason, .reason, limit: 200),
      ], button: .preview)
  }

  func title(look: Look) -> [String] { [look(.rulingHeading), item.id] }

  private func verdict() throws -> Ruling.Verdict {
    switch Choice.allCases[form.choice(.verdict)] {
    case .everybody: return .everybody
    case .leftOut: return .leftOut
    case .original: return .original
    case .key: return .key(try answer())
    case .also: return .alsoRight(try answer())
    }
  }

  private func answer() throws -> Response {
    let typed = form.text(.answer)
    guard let response = try item.question.response(onPaper: typed, order: item.order) else {
      throw SessionError.notAResponse
    }
    return response
  }

  mutating func handIn(in app: AppContext) throws -> Move {
    let (verdict, test, item) = (try verdict(), test, item)
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
      try app.training.rule([item.version: verdict], at: test, because: reason)
      return .popBoth
    }
  }

  func addHead(to builder: inout Builder, look: Look) {
    builder.paragraph(look(item.question.prompt))
    builder.blank()
    for option in item.distractors.map({ item.lettered($0.options) }) ?? [] {
      let letter = item.letter(option.index, in: look.language)
      builder.paragraph("\(letter)  \(item.words(of: option, look: look))", indent: 1)
    }
    for (finding, remark) in zip(item.findings, item.remarks(in: look.language))
    where finding.isRuling {
      builder.paragraph(remark.capitalizedAtStart)
    }
    builder.paragraph(look(.rulingAbout), Style(.quiet))
  }
}
