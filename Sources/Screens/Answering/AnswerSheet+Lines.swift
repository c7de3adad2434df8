import Curriculum
import Quiz
import Terminal
import Texts

extension AnswerSheet {
  /// The letter of a place, `A` for the first; that of its word where it says true or false.
  func letter(_ place: Int) -> String {
    guard question.body.kind == .trueFalse else { return String(Question.letter(place)) }
    return PaperFormat.truthLetters(in: language)[place]
  }

  /// A number before an answer; none where every line that can be chosen gets one.
  private func lead(_ number: String, _ look: Look) -> String { look.glyphs.isPlain ? "" : number }

  /// The letter before an answer, by which the feedback calls it; read aloud, true and false need none.
  private func letterLead(_ place: Int, _ look: Look) -> String {
    question.body.kind == .trueFalse ? lead("\(letter(place))  ", look) : "\(letter(place))  "
  }

  /// Below this height the body has no room for a word on how to answer; the key line has one too.
  private static let rowsForHow = 16

  /// How to answer where that is more than choosing a line.
  private var how: Text? {
    switch question.body.kind {
    case .singleChoice, .trueFalse, .shortAnswer: nil
    case .multipleChoice: .howToTick
    case .matching: .howToMatch
    case .ordering: .howToOrder
    }
  }

  /// Adds the answers to choose from, as targets, and the button where one is needed.
  func add(to builder: inout PageBuilder<some SheetTarget>, look: Look, buttonLabel: String) {
    if let how, !isPicking, builder.height >= Self.rowsForHow, !look.glyphs.isPlain {
      builder.paragraph(look(how), .aside, indent: 1)
      builder.blank()
    }
    switch question.body {
    case .singleChoice(let options):
      addChoices(order.map { look(options[$0].text) }, to: &builder, look: look)
    case .trueFalse:
      // Where lines are typed the prompt asks it.
      if !look.glyphs.isPlain {
        builder.paragraph(look(.trueOrFalse), indent: 1)
        builder.blank()
      }
      addChoices([look(.isTrue), look(.isFalse)], to: &builder, look: look)
    case .multipleChoice(let options): addTicks(options, to: &builder, look: look)
    case .matching(let matching): addMatching(matching, to: &builder, look: look)
    case .ordering(let items): addOrdering(items, to: &builder, look: look)
    case .shortAnswer: builder.field(field, label: look(.typeHere), target: .sheet(.answer(0)))
    }
    if hasButton, !isPicking {
      builder.blank()
      builder.button(.sheet(.done), buttonLabel)
    }
  }

  private func addChoices(
    _ texts: [String], to builder: inout PageBuilder<some SheetTarget>, look: Look
  ) {
    for (place, text) in texts.enumerated() {
      let mark =
        chosen != .answer(place)
        ? "" : look.glyphs.isPlain ? "(\(look(.yourAnswer))) " : "\(look.glyphs.full) "
      builder.item(.sheet(.answer(place)), lead: letterLead(place, look), mark + text)
    }
  }

  private func addTicks(
    _ options: [Question.Option], to builder: inout PageBuilder<some SheetTarget>, look: Look
  ) {
    guard case .choices(let ticked) = response else { return }
    for (place, index) in order.enumerated() {
      let glyphs = look.glyphs
      let mark = ticked.contains(index) ? "\(glyphs.ticked) " : lead("\(glyphs.unticked) ", look)
      builder.item(
        .sheet(.answer(place)), lead: mark + letterLead(place, look), look(options[index].text))
    }
  }

  private func addMatching(
    _ matching: Question.Matching, to builder: inout PageBuilder<some SheetTarget>, look: Look
  ) {
    guard case .matches(let chosen) = response else { return }
    if let held {
      // Where lines are typed it was told when it was chosen.
      if !look.glyphs.isPlain {
        builder.paragraph(look(.matchFor), .aside)
        builder.paragraph(look(matching.pairs[held].item), Style(bold: true), indent: 1)
        builder.blank()
      }
      for (place, index) in order.enumerated() {
        // One that is matched already may be right here all the same.
        let user = chosen.firstIndex(of: index).flatMap { $0 == held ? nil : $0 }
        builder.item(
          .sheet(.answer(place)), lead: letterLead(place, look), look(matching.answers[index]),
          detail: user.map { look(.matchedWith($0 + 1)) } ?? "")
      }
      return
    }
    for (index, pair) in matching.pairs.enumerated() {
      let answer = chosen[index].map { look(matching.answers[$0]) } ?? look(.notMatchedYet)
      let style = chosen[index] == nil ? .aside : Style(.accent)
      builder.item(
        .sheet(.answer(index)), lead: lead("\(index + 1)  ", look), look(pair.item),
        detail: "\(look.glyphs.arrow) \(answer)", detailStyle: style)
    }
  }

  private func addOrdering(
    _ items: [LocalizedText], to builder: inout PageBuilder<some SheetTarget>, look: Look
  ) {
    guard case .order(let places) = response else { return }
    for (place, index) in places.enumerated() {
      let mark = held == place ? look.glyphs.upDown : " "
      builder.item(
        .sheet(.answer(place)), lead: lead("\(place + 1) \(mark) ", look), look(items[index]))
    }
  }
}
