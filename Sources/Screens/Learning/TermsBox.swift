import Curriculum
import Terminal
import Texts

/// The terms that stand on the screen below, and what they mean.
struct TermsBox: Screen {
  enum Target { case close, all }

  let terms: [GlossaryTerm]
  let part: Lesson.Part?
  var page = Page<Target>()

  var isOverlay: Bool { true }

  var commands: [KeyCommand<Never>] { [.move, .open(), .back(also: [.left, "h", "i", "q"])] }

  func open(_ target: Target, in app: AppContext) throws -> Move {
    target == .all ? .replace(try GlossaryScreen(for: part, in: app)) : .pop
  }

  func build(_ builder: inout Builder, look: Look) {
    builder.heading(look(.termsInView), isApart: true)
    for term in terms {
      builder.runs([
        StyledRun("\(look(term.term))  ", Style(bold: true)), StyledRun(look(term.meaning)),
      ])
      builder.blank()
    }
    builder.button(.close, look(.understood))
    builder.button(.all, look(.allTerms))
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
