import Curriculum
import Quiz
import Reports
import Terminal
import Texts

/// The items of a test with their figures as a table; each opens with its options and remarks.
struct ItemsScreen: TableScreen, Refreshing {
  typealias Target = Table<QuestionVersionID>.Target

  private var test: TestReport
  private let id: SessionTestID
  var table = Table<QuestionVersionID>()
  var page = Page<Target>()

  init(_ test: TestReport, of session: SessionID, in app: AppContext) {
    self.test = test
    self.id = SessionTestID(test.role, of: session)
    table = content(look: app.look)
  }

  /// The table is made anew, unsorted, only where the figures changed.
  mutating func refresh(in app: AppContext) throws {
    guard let now = try app.report(of: id.session).test(test.role), now != test else { return }
    test = now
    table = content(look: app.look)
  }

  func title(look: Look) -> [String] { [look(.itemAnalysis), look(test.role.text)] }

  func open(row version: QuestionVersionID, in app: AppContext) throws -> Move {
    guard let item = test.items.first(where: { $0.version == version }) else { return .stay }
    let outline = try app.training.outline(of: app.training.session(id.session))
    return .push(ItemScreen(item: item, of: id, outline: outline))
  }

  private var hasForms: Bool { Set(test.items.map(\.form)).count > 1 }

  func build(_ builder: inout Builder, look: Look) {
    // Once, and not cut short beside each item.
    let forms = Dictionary(grouping: test.items, by: \.form)
    for (form, items) in forms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let finding = items.lazy.flatMap(\.findings).first(where: \.isOfClass) else { continue }
      let all = look(.allItems) + (hasForms ? " \(form.rawValue)" : "")
      builder.paragraph("\(all): \(look(finding.text()))")
    }
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    builder.paragraph(look(.figuresExplained), .aside)
  }

  private func content(look: Look) -> Table<QuestionVersionID> {
    let language = look.language
    return Table(
      of: test.items, id: \.version,
      columns: [
        .init(look(.item)) { .init(name(of: $0, look: look), number: Double($0.number)) },
        .init(look(.facility), alignment: .right) { item in
          let facility = item.analysis.facilityIndex
          return .init(language.percentOrDash(facility.map { 100 * $0 }), number: facility)
        },
        .init(look(.discriminationShort), alignment: .right) { item in
          let discrimination = item.analysis.discriminationIndex
          return .init(language.numberOrDash(discrimination, places: 0), number: discrimination)
        },
        .init(look(.remarks), least: 16, canBeSpared: true) { item in
          let remarks = zip(item.findings, item.remarks(in: language))
            .filter { !$0.0.isOfClass }
          // A flag stands beside its own reason.
          let warning = remarks.first { $0.0.isWarning }
          return .init(
            (warning ?? remarks.first)?.1 ?? "",
            style: Style(warning == nil ? .normal : .warning))
        },
      ])
  }

  private func name(of item: ItemReport, look: Look) -> String {
    let form = hasForms ? item.form.rawValue : ""
    let number = form + padded(String(item.number), to: 2, alignment: .right)
    let warns = item.findings.contains(where: \.isWarning)
    let flag = warns ? look.glyphs.flag : look.glyphs.isPlain ? "" : " "
    return "\(number) \(flag) \(item.id)"
  }
}
