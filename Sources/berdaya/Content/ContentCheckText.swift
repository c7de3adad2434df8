import Curriculum
import Terminal
import Texts

/// A report as people read it.
extension CheckReport {
  var lines: [String] {
    ["\(module) \(version)"] + lines(of: counts) + lines(of: tricks) + lines(of: reading)
  }

  private func lines(of counts: ContentCounts) -> [String] {
    [
      Text.countStatements(counts.statements)(language),
      Text.countQuestions(counts.questions, cases: counts.cases)(language),
    ] + rows(counts.sections)
      + [Text.countTypes(language)] + rows(counts.types)
      + [Text.countLevels(language)] + rows(counts.levels)
      + [Text.countForms(language)] + rows(counts.forms)
      + [Text.countTerms(counts.glossary)(language)]
  }

  private func rows(_ counts: [ContentCounts.Count]) -> [String] {
    counts.map { "  \($0.name): \($0.questions)" }
  }

  /// A table for each language, kind of choice and scope.
  private func lines(of tricks: TrickReport) -> [String] {
    var lines: [String] = []
    var last: TrickFigure?
    for figure in tricks.figures {
      if last.map({ !$0.isBeside(figure) }) ?? true { lines.append(heading(figure)) }
      lines += [row(figure)] + solved(by: figure)
      last = figure
    }
    return lines
  }

  private func heading(_ figure: TrickFigure) -> String {
    let kind = figure.kind.rawValue
    let code = figure.language.rawValue
    switch figure.scope {
    case .all: return Text.tricks(figure.itemCount, of: kind, language: code)(language)
    case .tests: return Text.tricksOfTests(figure.itemCount, of: kind, language: code)(language)
    }
  }

  private func row(_ figure: TrickFigure) -> String {
    let excess = figure.excess * 100
    let columns = [
      percent(figure.hitRate), percent(figure.chance),
      (excess < 0 ? "−" : "+") + language.fixed(abs(excess)),
      figure.probability.map { "p " + language.fixed($0, places: 3) } ?? "",
    ]
    let limit = figure.isOverLimit ? figure.limit : nil
    let mark = limit.map { "  " + Text.overLimit(Int($0))(language) } ?? ""
    return row(figure.trick.id, columns) + mark
  }

  private func lines(of lessons: [ReadingLevel]) -> [String] {
    [Text.readingLevel(language)]
      + lessons.map { lesson in
        row(
          lesson.file,
          [
            String(lesson.words), language.fixed(lesson.wordsPerSentence),
            percent(lesson.longWordShare),
          ], width: 38)
      }
  }

  /// A name and right-aligned figures.
  private func row(_ name: String, _ figures: [String], width: Int = 20) -> String {
    let cells = figures.map { padded($0, to: 8, alignment: .right) }
    return "  " + padded(name, to: width) + cells.joined(separator: " ")
  }

  /// The questions that give a failing trick most, half as many again as must be fixed.
  private func solved(by figure: TrickFigure) -> [String] {
    guard figure.isOverLimit else { return [] }
    let ids = figure.solved.prefix(figure.countToFix * 3 / 2 + 3).map(\.question)
    let list = wrap(ids.map(\.rawValue).joined(separator: " "), to: 72).map { "      " + $0 }
    return ["    " + Text.trickSolves(figure.countToFix)(language)] + list
  }

  private func percent(_ rate: Double) -> String { language.fixed(rate * 100) + " %" }
}

extension TrickFigure {
  /// Whether the two stand in one table.
  fileprivate func isBeside(_ other: TrickFigure) -> Bool {
    (language, kind, scope) == (other.language, other.kind, other.scope)
  }
}
