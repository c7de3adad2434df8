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
      return [.move, .press(label, also: isButton ? [.space] : []), unlabelledPlaces]
    }
    let isHolding = held != nil
    return switch question.body.kind {
    case .singleChoice, .trueFalse:
      [
        .move, .press(isTest ? .keyKeep : .keyAnswer, help: .helpAnswer),
        letters(.keyOption, help: isTest ? .helpChoose : .helpOption),
      ]
    case .multipleChoice:
      [
        .move, .press(.keyTick, help: .helpTick, also: [.space]),
        letters(.keyTick, help: .helpTickLetter),
      ]
    case .matching:
      [
        .move, .press(.keyMatch, help: .helpMatch, also: [.space]),
        letters(.keyOption, help: .helpMatchLetter, isOn: isHolding), unlabelledPlaces,
      ]
    case .ordering:
      [
        .press(isHolding ? .keyDrop : .keyLift, help: .helpOrder, also: [.space]),
        isHolding
          ? KeyCommand(
            [.up: .shift(-1), .down: .shift(1)], also: ["k": .shift(-1), "j": .shift(1)],
            .keyShift) : .move, unlabelledPlaces,
      ]
    case .shortAnswer: [.press(.keyAnswer, help: .helpType)]
    }
  }

  /// The letters or numbers that stand before the places, where the key line has no room for them.
  private var unlabelledPlaces: KeyCommand<QuestionTarget> {
    switch question.body.kind {
    case .singleChoice, .trueFalse: letters(nil, help: isTest ? .helpChoose : .helpOption)
    case .multipleChoice: letters(nil, help: .helpTickLetter)
    case .matching: held == nil ? numbers : letters(nil, help: .helpMatchLetter)
    case .ordering, .shortAnswer: numbers
    }
  }

  /// The letters that stand before the places, small ones too, and as many digits.
  private func letters(_ label: Text?, help: Text, isOn: Bool = true) -> KeyCommand<QuestionTarget>
  {
    let capitals = (0..<placeCount).map { binding(Character(letter($0)), $0) }
    let small = (0..<placeCount).map { binding(Character(letter($0).lowercased()), $0) }
    return KeyCommand(capitals, also: small + digits, label, help: help, isOn: isOn)
  }

  /// The numbers that stand before the places, and as many letters.
  private var numbers: KeyCommand<QuestionTarget> {
    let small = (0..<placeCount).map { binding(Character(letter($0).lowercased()), $0) }
    return KeyCommand(
      digits, also: small, nil, help: .helpOption,
      isOn: question.body.kind == .matching || held == nil && !takesText)
  }

  private var digits: [(key: Key, target: QuestionTarget)] {
    (0..<min(placeCount, 9)).map { binding(Character(String($0 + 1)), $0) }
  }

  private func binding(_ character: Character, _ place: Int) -> (key: Key, target: QuestionTarget) {
    (.character(character), .choose(place))
  }
}
