import Curriculum
import Quiz
import Texts

extension SessionReport {
  /// What is to be marked about somebody's test: cut short, not in the class's figures.
  public func marks(of person: PersonResult, at role: TestRole) -> [Text] {
    person.scores[role]?.attempt.marks ?? []
  }

  /// The same about all of somebody's tests, each with the test's name, and whether two were of one form.
  func marks(of person: PersonResult, in language: Language) -> [String] {
    session.tests.flatMap { test in
      marks(of: person, at: test.role).map { "\(test.role.text(language)): \($0(language))" }
    } + (hasOneForm(person) ? [Text.oneFormTwice(language)] : [])
  }
}

extension AttemptSummary {
  /// What is to be marked about it, once it is submitted.
  public var marks: [Text] {
    isOpen
      ? [] : (isCutShort ? [.cutShort(unseen: unseenCount)] : []) + (isCounted ? [] : [.notCounted])
  }
}
