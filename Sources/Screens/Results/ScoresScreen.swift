import Quiz
import Reports
import Terminal
import Texts

/// The scores of a session's participants as a table; each opens with all that is known of it.
struct ScoresScreen: TableScreen {
  typealias Target = Table<ParticipantID>.Target

  private let report: SessionReport
  private let means: String
  /// The marks beside scores that somebody has, each with what it says.
  private let marks: [ScoreMark]
  var table = Table<ParticipantID>()
  var page = Page<Target>()

  init(_ report: SessionReport, in app: AppContext) {
    let look = app.look
    self.report = report
    self.means = report.tests.map { test in
      "\(look(test.role.text)) \(look.language.percentOrDash(test.meanPercentage))"
    }.joined(separator: ", ")
    self.marks = ScoreMark.allCases.filter { mark in
      report.people.contains { person in report.tests.contains { mark.has(person, $0.role) } }
    }
    table = content(look: look)
  }

  func title(look: Look) -> [String] { [look(.results), look(.scoreRecap)] }

  func open(row: ParticipantID, in app: AppContext) throws -> Move {
    .push(try PersonResultScreen(row, in: report))
  }

  func build(_ builder: inout Builder, look: Look) {
    table.add(to: &builder, focus: page.focus, look: look)
    builder.blank()
    builder.paragraph("\(look(.classMean)): \(means)", indent: 1)
    for mark in marks {
      builder.paragraph("\(mark.rawValue) \(look(mark.text))", .aside, indent: 1)
    }
  }

  private func content(look: Look) -> Table<ParticipantID> {
    let language = look.language
    // A follow-up that nobody has taken yet leaves its room to names.
    let kinds = report.tests.map(\.role).filter { role in
      role != .followUp || report.people.contains { $0.percentage(role) != nil }
    }
    var columns: [Table<ParticipantID>.Column<PersonResult>] = [
      .init("", alignment: .right) {
        .init(String($0.entry.number), number: Double($0.entry.number))
      },
      .init(look(.name), least: 9, most: 40) { .init($0.name) },
    ]
    columns += kinds.map { role in
      .init(look(role.shortText), alignment: .right) { person in
        let score = person.percentage(role)
        let marks = ScoreMark.allCases.filter { $0.has(person, role) }.map(\.rawValue).joined()
        return .init(language.numberOrDash(score, places: 1) + marks, number: score)
      }
    }
    columns.append(
      .init(look(.outcome), canBeSpared: true) { .init(look(report.outcome(of: $0))) })
    if report.test(.preTest) != nil && report.test(.postTest) != nil {
      columns += [
        .init(look(.gain), alignment: .right, canBeSpared: true) {
          .init(language.numberOrDash($0.gain?.value), number: $0.gain?.value)
        },
        .init(look(.gainLevel), canBeSpared: true) { person in
          let level = person.gain?.level
          return .init(
            level.map { look($0.text) } ?? "",
            style: Style(level == .fallen ? .bad : level == .high ? .good : .normal))
        },
      ]
    }
    if kinds.contains(.followUp) {
      columns.append(
        .init(look(.keptShort), alignment: .right, canBeSpared: true) { person in
          let kept = person.kept?.share.map { 100 * $0 }
          return .init(kept.map { language.percent($0, places: 0) } ?? "–", number: kept)
        })
    }
    return Table(of: report.people, id: \.id, columns: columns)
  }
}

/// What stands beside a score that is not like others, explained below the scores.
enum ScoreMark: String, CaseIterable {
  case cutShort = "~"
  case notCounted = "*"

  var text: Text { self == .cutShort ? .notAllSeen : .notCounted }

  func has(_ person: PersonResult, _ role: TestRole) -> Bool {
    switch self {
    case .cutShort: person.isCutShort(role)
    case .notCounted: person.percentage(role) != nil && !person.isCounted(role)
    }
  }
}
