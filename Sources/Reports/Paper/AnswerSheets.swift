import Curriculum
import Quiz
import Texts
import Training

/// What a test on paper needs besides its questions.
extension SessionPapers {
  /// One sheet for each participant, who can be told by the number alone.
  func answerSheets(_ role: TestRole) throws -> [Sheet] {
    let test = SessionTestID(role, of: session.id)
    let boxes = try Dictionary(
      uniqueKeysWithValues: orders(of: role).map { order in
        let paper = try training.paper(test, for: order)
        return (order, paper.questions.enumerated().map { box($1, number: $0 + 1) })
      })
    return try training.roster(at: test).map { entry in
      let order = session.swapsForms(of: role) ? entry.formOrder : .straight
      var sheet = Sheet(
        heading: entry.numberedName, about: about,
        sentences: [Text.answerSheetHow(language)], boxes: boxes[order] ?? [])
      sheet.facts = [language.fact(.answerSheet, try title(role, for: order))]
      if !entry.participant.details.isEmpty {
        sheet.facts.append(language.fact(.organisation, entry.participant.details))
      }
      sheet.signatures = [
        Sheet.Signature(role: say(.signature), name: entry.participant.name)
      ]
      return sheet
    }
  }

  private func box(_ question: Question, number: Int) -> Markup {
    let letters = { (last: Character) in
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix { $0 <= last }.map(String.init)
    }
    let format = question.paperFormat
    let (circled, squares, hint): ([String], Int, Text?) =
      switch format {
      case .letter(let last): (letters(last), 0, nil)
      case .letters(let last): (letters(last), 0, format.how)
      case .truth: (PaperFormat.truthLetters(in: language), 0, nil)
      case .letterForEach(let items, _): ([], items, format.text)
      case .order(let last): ([], letters(last).count, format.text)
      case .words: ([], 0, nil)
      }
    return """
      <li><b>\(number)</b>\(circled.map { "<span class=\"letter\">\($0)</span>" })\
      \((0..<squares).map { _ in "<span class=\"square\"></span>" })\
      \("<span class=\"words\"></span>", if: format == .words)\
      <small>\(hint?(language) ?? "")</small></li>
      """
  }

  /// One sheet for each form.
  func keySheets(_ role: TestRole) throws -> [Sheet] {
    let test = SessionTestID(role, of: session.id)
    let drawn = try training.drawn(at: test)
    let rulings = report.rulings.filter { $0.test.role == role }
    return try orders(of: role).map { order in
      let paper = try training.paper(test, for: order)
      // Who marks by hand has to know what was decided since.
      let items = paper.paperItems.map { item in
        let question = item.question
        let holding = question.holding(
          rulings.filter { drawn[$0.question]?.id == question.id }, \.verdict)
        let keys = question.keys(under: holding.map(\.verdict), in: language).map {
          question.written($0, order: item.order, in: language)
        }
        let keyless = holding.first { !$0.verdict.goesByKey }?.verdict.text { _ in "" }(language)
        return (question: question, holding: holding, keys: keys, keyless: keyless)
      }
      let rows = items.enumerated().map { place, item in
        [
          String(place + 1), item.keyless ?? item.keys.joined(separator: Text.orElse(language)),
          item.question.id.description, item.question.statement.description,
        ]
      }
      let line = items.map { item in
        let key = item.keyless == nil ? item.keys[0] : "-"
        return key.count == 1 ? key : "(\(key))"
      }.joined()
      let holding = Set(items.flatMap(\.holding).map(\.id))
      return Sheet(
        heading: "\(Text.keySheet(language)), \(try title(role, for: order))",
        about: about, sentences: [Text.keySheetHow(language), Text.keyInOneLine(line)(language)],
        tables: [
          Sheet.Table(
            style: "narrow", columns: language.words(.numberShort, .key, .item, .statement),
            rows: rows)
        ],
        closing: report.rulingLines(in: language, at: role) { holding.contains($0.id) }.map {
          "\($0.about): \($0.what) (\($0.reason)). \(language.moment($0.madeAt)), \($0.madeBy)"
        })
    }
  }
}
