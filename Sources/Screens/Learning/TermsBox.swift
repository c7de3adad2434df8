import Curriculum
import Terminal
import Texts

/// The terms that stand on the screen below, and what they mean.
struct TermsBox: Screen {
  let terms: [GlossaryTerm]
  let part: Lesson.Part?
  var page = Page<Choice>()

  var isOverlay: Bool { true }

  var commands: [KeyCommand<Choice>] {
    [.move, .open(), .help, .back(also: [.left, "h", "i", "q"])]
  }

  func build(_ builder: inout PageBuilder<Choice>, look: Look) {
    builder.heading(look(.termsInView), isApart: true)
    for term in terms {
      builder.runs([
        StyledRun("\(look(term.term))  ", Style(bold: true)), StyledRun(look(term.meaning)),
      ])
      builder.blank()
    }
    builder.button(.close(.understood), look: look)
    let all = Choice(.allTerms) { [part] in .replace(try GlossaryScreen(for: part, in: $0)) }
    builder.button(all, look: look)
  }
}

extension String {
  /// Whether a term stands here as a word of its own, not within another.
  func has(term: String) -> Bool {
    places(of: term).contains { place in
      let before = place.lowerBound > startIndex ? self[index(before: place.lowerBound)] : " "
      let after = place.upperBound < endIndex ? self[place.upperBound] : " "
      return !before.isLetter && !after.isLetter
    }
  }
}
