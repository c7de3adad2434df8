import Curriculum
import Quiz
import Terminal
import Texts

/// What stands after an answer: what was chosen, what is right, and why.
struct FeedbackLines {
  let attempt: Attempt
  let index: Int
  let outline: ModuleOutline
  /// Whether whoever looks has answered.
  var isOwn = true
  let look: Look
  /// What else is told with the verdict.
  var remarks: [StyledRun] = []

  private var question: Question { attempt.questions[index] }
  private var order: [Int] { attempt.plan.items[index].order }
  private var response: Response? { attempt.entries[index].response }

  /// What a question that was left out would have earned, and why it does not, is told all the same.
  private var mark: Mark {
    question.mark(for: response, under: rulings) ?? markByKey
  }

  /// Adds the verdict, every answer with its reason, and the explanation.
  func add<Target>(to builder: inout PageBuilder<Target>) {
    addVerdict(to: &builder)
    if case .truth(let truth) = keys[0], !keys.contains(.truth(!truth)) {
      builder.paragraph(look(.statementIs(truth)), Style(bold: true), indent: 2)
    }
    if let certainty = attempt.entries[index].certainty {
      let points = certainty.points(isRight: mark.isRight)
      builder.paragraph(
        look(.certaintyWas(look(certainty.text), points: points > 0 ? "+\(points)" : "\(points)")),
        Style(points < 0 ? .warning : .quiet), indent: 2)
    }
    for remark in remarks + decisions { builder.runs([remark], indent: 2) }
    builder.blank()
    switch question.body {
    case .singleChoice(let options), .multipleChoice(let options):
      for (place, index) in byWorth() {
        let option = options[index]
        addAnswer(
          look(option.text), letter: String(Question.letter(place)), isRight: isRight(index),
          wasChosen: wasChosen(index), why: look(option.why), to: &builder)
      }
    case .trueFalse(let key): add(key, to: &builder)
    case .matching(let matching): add(matching, to: &builder)
    case .ordering(let items): add(items, to: &builder)
    case .shortAnswer(let key): add(key, to: &builder)
    }
    if holdsOwnKey {
      builder.blank()
      builder.runs(
        [StyledRun("\(look(.inShort))  ", .heading), StyledRun(look(question.explanation))],
        indent: 1)
    }
    if let statement = outline.statement(question.statement) {
      builder.blank()
      builder.paragraph(look(.restsOn(statement.name(in: look.language))), .aside)
    }
  }

  /// Reasons and the explanation are those of the question's own key.
  private var holdsOwnKey: Bool { keys.contains(question.key(in: look.language)) }

  private var rulings: [Ruling.Verdict] { attempt.rulings[question.id] ?? [] }

  private var keys: [Response] { question.keys(under: rulings, in: look.language) }

  /// What the answer is told beside.
  private var nearestKey: Response {
    question.key(nearestTo: response, under: rulings, in: look.language)
  }

  /// What the answer earns by a key; the point may have been given to everybody, or to nobody.
  private var markByKey: Mark {
    question.mark(for: response, under: rulings.filter(\.goesByKey)) ?? Mark.none
  }

  /// What the trainer decided about the marking.
  private var decisions: [StyledRun] {
    question.holding(rulings, \.self).map { ruling in
      let decided = ruling.text { question.written($0, order: order, in: look.language) }
      return StyledRun("\(look(.verdict)): \(look(decided))", Style(.warning))
    }
  }

  private func addVerdict<Target>(to builder: inout PageBuilder<Target>) {
    let glyphs = look.glyphs
    let (mark, text, role): (String, Text, Style.Role) =
      if response == nil {
        mark.isRight
          ? (glyphs.right, .notAnswered, .good) : (glyphs.wrong, .notAnswered, .warning)
      } else if response == .unknown {
        (glyphs.arrow, .notKnownYet, .warning)
      } else if mark.isNearMiss {
        (glyphs.right, .rightNearMiss, .good)
      } else if mark.isRight {
        (glyphs.right, markByKey.isRight ? .right : .fullPoint, .good)
      } else if mark.isPartlyRight {
        (glyphs.half, .partlyRight(look.language.percent(mark.fraction * 100, places: 0)), .warning)
      } else { (glyphs.wrong, .wrong, .bad) }
    builder.verdict("\(mark) \(look(text))", role)
  }

  /// The options with their places: the right ones first, then what was chosen, then the others.
  private func byWorth() -> [(place: Int, index: Int)] {
    let places = order.enumerated().map { (place: $0.offset, index: $0.element) }
    let rank = { (index: Int) in isRight(index) ? 0 : wasChosen(index) ? 1 : 2 }
    return (0...2).flatMap { wanted in places.filter { rank($0.index) == wanted } }
  }

  private var isPlain: Bool { look.glyphs.isPlain }

  /// Whether an option is right as it was ruled.
  private func isRight(_ index: Int) -> Bool {
    if case .choices(let right) = nearestKey { return right.contains(index) }
    return keys.contains(.choice(index))
  }

  private func wasChosen(_ index: Int) -> Bool {
    switch response {
    case .choice(let chosen): chosen == index
    case .choices(let ticked): ticked.contains(index)
    default: false
    }
  }

  private func add<Target>(_ key: Question.TrueFalse, to builder: inout PageBuilder<Target>) {
    for truth in [key.answer, !key.answer] {
      addAnswer(
        look(truth ? .isTrue : .isFalse), letter: "", isRight: keys.contains(.truth(truth)),
        wasChosen: response == .truth(truth), why: look(truth ? key.whyTrue : key.whyFalse),
        to: &builder)
    }
  }

  private func add<Target>(_ matching: Question.Matching, to builder: inout PageBuilder<Target>) {
    guard case .matches(let key) = nearestKey else { return }
    var chosen: [Int?] = []
    if case .matches(let matches) = response { chosen = matches }
    for (index, (pair, right)) in zip(matching.pairs, key).enumerated() {
      let answer = chosen.indices.contains(index) ? chosen[index] : nil
      let rightOne = right.map { look(matching.answers[$0]) } ?? look(.notChosen)
      if answer == right {
        addMarked(
          "\(look(pair.item)) \(look.glyphs.arrow) \(rightOne)", mark: look.glyphs.right,
          style: Style(.good), to: &builder)
        continue
      }
      builder.paragraph(look(pair.item), indent: 4)
      let given = answer.flatMap { matching.answers.indices.contains($0) ? $0 : nil }
      addMarked(
        look(.answered(given.map { look(matching.answers[$0]) } ?? look(.notChosen))),
        mark: look.glyphs.wrong, style: Style(.bad), to: &builder)
      addMarked(
        look(.rightOne(rightOne)), mark: look.glyphs.right, style: Style(.good), to: &builder)
    }
  }

  private func add<Target>(_ items: [LocalizedText], to builder: inout PageBuilder<Target>) {
    guard case .order(let key) = nearestKey else { return }
    var given: [Int] = []
    if case .order(let places) = response { given = places }
    builder.paragraph(look(.rightOrder), .aside)
    for (index, right) in key.enumerated() {
      let place = given.firstIndex(of: right)
      let isRight = place == index
      // The place is right in any case: what was wrong stands after it.
      let note =
        isRight ? nil : place.map { "  \(look.glyphs.wrong) \(look(.answeredPlace($0 + 1)))" }
      builder.runs(
        [
          StyledRun("\(index + 1). \(look(items[right]))", isRight ? Style(.good) : Style()),
          StyledRun(note ?? "", Style(.bad)),
        ], hang: 7, lead: [StyledRun("  \(isRight ? look.glyphs.right : " ") ", Style(.good))])
    }
  }

  private func add<Target>(_ key: Question.ShortAnswer, to builder: inout PageBuilder<Target>) {
    if case .text(let typed) = response {
      addMarked(
        look(.answeredInWords(typed)),
        mark: markByKey.isRight ? look.glyphs.right : look.glyphs.wrong,
        style: Style(markByKey.isRight ? .good : .bad), to: &builder)
      if case .near(let near) = key.judge(typed) {
        builder.paragraph(look(near.why), .aside, indent: 4)
      }
    }
    guard case .text(let right) = keys[0] else { return }
    addMarked(
      look(.rightAnswer(right)), mark: look.glyphs.right, style: Style(.good), to: &builder)
  }

  private func addAnswer<Target>(
    _ text: String, letter: String, isRight: Bool, wasChosen: Bool, why: String,
    to builder: inout PageBuilder<Target>
  ) {
    // Without indents only a mark tells an answer from the reason below it.
    let other = look.glyphs.isPlain ? look.glyphs.bullet : " "
    let mark = isRight ? look.glyphs.right : wasChosen ? look.glyphs.wrong : other
    let style = isRight ? Style(.good, bold: true) : wasChosen ? Style(.bad) : Style.aside
    let notes =
      (isRight && isPlain ? [look(.theRightOne)] : [])
      + (wasChosen
        ? [look(isOwn ? .yourAnswer : .theirAnswer)]
        : isRight && isMultiple ? [look(.leftUnchosen)] : [])
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    let lead = letter.isEmpty ? mark : "\(letter) \(mark)"
    addMarked(text + note, mark: lead, style: style, to: &builder)
    guard holdsOwnKey else { return }
    builder.paragraph(why, isRight || wasChosen ? Style() : .aside, indent: letter.isEmpty ? 4 : 6)
  }

  private var isMultiple: Bool {
    question.body.kind == .multipleChoice && response?.isGuess == true
  }

  private func addMarked<Target>(
    _ text: String, mark: String, style: Style, to builder: inout PageBuilder<Target>
  ) {
    builder.runs(
      [StyledRun(text, style)], hang: 3 + columns(of: mark), lead: [StyledRun("  \(mark) ", style)])
  }
}
