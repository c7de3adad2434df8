import Curriculum
import Terminal
import Texts

extension AnswerSheet {
  /// What keys do on the sheet while `focus` has the focus.
  func commands(focus: QuestionTarget?) -> [KeyCommand<QuestionTarget>] {
    guard case .answer = focus ?? .answer(0) else {
      let label: Text =
        switch focus {
        case .done: isTest ? .keyKeep : .keyAnswer
        case .certainty: .keyChange
        case .unknown: .keyUnknown
        default: .keyOpen
        }
      let isButton = focus == .done && !takesText
      return [.move, .press(label, also: isButton ? [.space] : []), places()]
    }
    let isHolding = held != nil
    return switch question.body.kind {
    case .singleChoice, .trueFalse:
      [
        .move, .press(isTest ? .keyKeep : .keyAnswer, help: .helpAnswer), places(isTold: true),
      ]
    case .multipleChoice:
      [.move, .press(.keyTick, help: .helpTick, also: [.space]), places(isTold: true)]
    case .matching:
      [.move, .press(.keyMatch, help: .helpMatch, also: [.space]), places(isTold: true)]
    case .ordering:
      [
        .press(isHolding ? .keyDrop : .keyLift, help: .helpOrder, also: [.space]),
        // With the focus elsewhere the arrows lead back to what is held, and don't move it unseen.
        isHolding && focus ?? .answer(0) == held.map(QuestionTarget.answer)
          ? KeyCommand(
            [.up: .shift(-1), .down: .shift(1)],
            also: [
              "k": .shift(-1), "j": .shift(1), .home: .shift(-placeCount), .end: .shift(placeCount),
              "g": .shift(-placeCount), "G": .shift(placeCount),
            ], .keyShift) : .move, places(),
      ]
    case .shortAnswer: [.press(.keyAnswer, help: .helpType)]
    }
  }

  /// The letters or numbers that stand before the places, and as many of the others.
  /// - Parameter isTold: whether the key line has room for letters.
  private func places(isTold: Bool = false) -> KeyCommand<QuestionTarget> {
    let lettered: (label: Text, help: Text)? =
      switch question.body.kind {
      case .singleChoice, .trueFalse: (.keyOption, isTest ? .helpChoose : .helpOption)
      case .multipleChoice: (.keyTick, .helpTickLetter)
      case .matching where held != nil: (.keyOption, .helpMatchLetter)
      case .matching, .ordering, .shortAnswer: nil
      }
    let (small, digits) = (keys { letter($0).lowercased() }, keys(upTo: 9) { "\($0 + 1)" })
    guard let lettered else {
      return KeyCommand(
        digits, also: small, nil, help: .helpOption, isOn: held == nil && !takesText)
    }
    return KeyCommand(
      keys { letter($0) }, also: small + digits, isTold ? lettered.label : nil,
      help: lettered.help)
  }

  /// A key for each place, of the character that it is named by.
  private func keys(
    upTo most: Int = .max, _ name: (Int) -> String
  ) -> [(Key, KeyCommand<QuestionTarget>.Meaning)] {
    (0..<min(placeCount, most)).map { (.character(Character(name($0))), .own(.choose($0))) }
  }
}
