import Curriculum
import Quiz
import Texts

/// What was earned at each statement, what was voted on together, and the analysis of the items.
extension ReportPage {
  var statements: Markup {
    if report.statements.isEmpty { return .none }
    let rows = report.statements.map { result -> Markup in
      """
      \(rowName(title(of: result)))
      \(tests.map { number(language.percentOrDash(result.tallies[$0.role]?.percentage)) })
      <td>\(bars(of: result))</td>
      """
    }
    let columns = [words(.statement)] + tests.map { numbers($0.role.text) } + [words(.value)]
    return section(
      say(.byStatement),
      "<p class=\"quiet\">\(say(.ofAllCounted))</p>\n\(table(nil, columns, rows))")
  }

  private func bars(of result: StatementResult) -> Markup {
    let bars = tests.enumerated().map { place, test -> Markup in
      """
      <rect x="0" y="\(1 + 8 * place)" \
      width="\(coordinate(result.tallies[test.role]?.percentage ?? 0))" height="6" \
      fill="\(ChartColours.colour(of: test.role))"/>
      """
    }
    return """
      <svg viewBox="0 0 100 \(8 * tests.count)" preserveAspectRatio="none" aria-hidden="true" \
      style="height:4mm">
      \(bars)
      </svg>
      """
  }

  var discussions: Markup {
    if report.discussions.isEmpty { return .none }
    let rows = report.discussions.map { discussion -> Markup in
      let question = discussion.question
      let name = "\(question.statement). \(question.prompt.text(in: language))"
      let votes = [Discussion.Round.first, .second].map { vote($0, of: discussion) }
      return "\(rowName(name))\(votes.map(number))"
    }
    let columns = [words(.questionWord), numbers(.firstVote), numbers(.secondVote)]
    return section(
      say(.voteTogether),
      "<p class=\"quiet\">\(say(.votesInReport))</p>\n\(table(nil, columns, rows))")
  }

  /// A vote as its share right and the number of votes.
  private func vote(_ round: Discussion.Round, of discussion: Discussion) -> String {
    discussion.shareRight(in: round).map { share in
      "\(language.percent(100 * share, places: 0)) (\(discussion.total(in: round)))"
    } ?? "–"
  }

  var analyses: Markup {
    var told: Set<QuestionVersionID> = []
    return Markup(
      tests.filter { $0.submittedCount > 0 }.map { test in
        defer { told.formUnion(test.items.map(\.version)) }
        return analysis(of: test, told: told)
      })
  }

  /// - Parameter told: what stands above already with all its words, which are not said once more.
  private func analysis(of test: TestReport, told: Set<QuestionVersionID>) -> Markup {
    let isRepeating = test.items.contains { told.contains($0.version) }
    // How the figures are read is told once.
    let explanations: [Text] =
      (told.isEmpty ? [.figuresExplained, .choicesExplained] : [])
      + (isRepeating ? [.itemsAsAbove] : [])
    let rows = test.items.map { item -> Markup in
      "\(rowName(item.name(in: test)))\(item.figures(in: language).map { number($0.value) })"
    }
    let items = test.items.map { item($0, in: test, isTold: told.contains($0.version)) }
    let figures = test.statistics.figures(in: language).map { language.fact($0.name, $0.value) }
    let columns = [words(.item)] + ItemAnalysis.figures.map { numbers($0.name) }
    return section(
      "\(say(.itemAnalysis)): \(say(test.role.text))",
      """
      \(explanations.map { "<p class=\"quiet\">\(say($0))</p>" })
      <dl class="figures">\(figures.map(\.markup))</dl>
      \("<p class=\"quiet\">\(say(.figuresOfForms))</p>", if: test.isOfForms)
      \(table("dense", columns, rows))
      <div class="items">
      \(items)</div>
      """)
  }

  private func item(_ item: ItemReport, in test: TestReport, isTold: Bool) -> Markup {
    let title = report.title(of: item.statement, in: language)
    let paper = item.paperLines(in: language).joined(separator: " · ")
    let texts = isTold ? [] : [item.question.prompt.text(in: language), paper]
    let remarks = zip(item.findings, item.remarks(in: language)).map { finding, remark -> Markup in
      "<li\(" class=\"warn\"", if: finding.isWarning)>\(remark)</li>\n"
    }
    return """
      <div class="item">
      <h3>\(item.name(in: test)) · \(item.statement.description) \(title)</h3>
      \(texts.filter { !$0.isEmpty }.map { "<p>\($0)</p>\n" })\
      \(item.distractors.map { options(of: item, $0, isTold: isTold) })
      <ul>
      \(remarks)</ul>
      </div>

      """
  }

  private func options(
    of item: ItemReport, _ distractors: DistractorAnalysis, isTold: Bool
  ) -> Markup {
    let rows = item.lettered(distractors.options).map { option -> Markup in
      let text = isTold ? nil : item.question.optionText(option.index)?.text(in: language)
      return """
        <td>\(item.letter(option.index, in: language))</td><td>\(text ?? "")\
        \(" <strong>(\(say(.key)))</strong>", if: option.isKey)</td>
        <td class="n">\(option.count)</td><td class="n">\(option.upper)</td><td class="n">\(option.lower)</td>
        <td class="bar">\(bar(of: option, distractors))</td>
        """
    }
    let columns: [Markup] = [
      "<th scope=\"col\" colspan=\"2\">\(say(.option))</th>", numbers(.everyone),
      numbers(.upperGroup), numbers(.lowerGroup), "<td></td>",
    ]
    return table("options", columns, rows)
  }

  private func bar(
    of option: DistractorAnalysis.Option, _ distractors: DistractorAnalysis
  ) -> Markup {
    let inWords = say(.count(option.count, of: distractors.responses))
    return """
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="\(inWords)" \
      style="height:3.5mm">
      <title>\(inWords)</title><rect width="100" height="10" fill="#eee"/>\
      <rect width="\(coordinate(100 * distractors.share(of: option)))" height="10" \
      fill="\(option.isKey ? "#38761d" : "#b45f06")"/></svg>
      """
  }
}

extension ItemReport {
  /// The item's id behind its number, with its form where the test has several.
  fileprivate func name(in test: TestReport) -> String {
    "\(test.isOfForms ? form.rawValue : "")\(number). \(id)"
  }
}
