import Curriculum
import Quiz
import Texts

extension SessionReport {
  /// Participants across the sections of the latest test, each cell shaded by its score; nil when
  /// nobody has submitted one.
  func heatMap(_ language: Language) -> View? {
    guard let role = latestTest?.role, let inWords = sectionsInWords(role, in: language) else {
      return nil
    }
    let sections = sections.map(\.section).filter { section in
      people.contains { $0.percentage(role, section: section.letter) != nil }
    }
    let rows = people.filter { $0.percentage(role) != nil }.map { person -> View in
      let cells = sections.map { section -> View in
        let score = person.percentage(role, section: section.letter)
        return [
          "text": score.map { language.number($0, places: 0) } ?? Text.undefinedFigure(language),
          "shade": score.map { "h\(Shade(percentage: $0).rawValue)" } ?? "",
        ]
      }
      return ["name": person.numberedName, "cells": cells]
    }
    return [
      "inWords": inWords, "columns": sections.map(\.letter.rawValue), "rows": rows,
      "legend": sections.map { "\($0.letter): \($0.title.text(in: language))" }
        .joined(separator: "; "),
    ]
  }
}

/// Five steps from the lowest scores to the highest, as heat maps show them.
public enum Shade: Int, Sendable {
  /// Below 20, 40, 60, 80, and up to 100 percent.
  case lowest, low, middle, high, highest

  /// The step of a score in percent.
  public init(percentage: Double) {
    self = Shade(rawValue: max(0, min(4, Int((percentage + 1e-9) / 20)))) ?? .highest
  }
}
