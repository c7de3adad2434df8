import Curriculum
import Terminal
import Texts

extension AnswerSheet {
  /// What keys do on the sheet while `focus` has the focus.
  /// - Parameter labelBeside: what Enter does beside the sheet.
  func commands<Target: SheetTarget>(
    focus: Target?, labelBeside: Text = .keyOpen
  ) -> [KeyCommand<Target>] {
    let place = place(of: focus)
    guard case .answer = place else {
      let label: Text = place == nil ? labelBeside : isTest ? .keyKeep : .keyAnswer
      let isButton = place == .done && !takesText
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
        place == held.map(AnswerTarget.answer)
          ? KeyCommand(
            [.up: .sheet(.shift(-1)), .down: .sheet(.shift(1))],
            also: [
              "k": .sheet(.shift(-1)), "j": .sheet(.shift(1)), .home: .sheet(.shift(-placeCount)),
              "g": .sheet(.shift(-placeCount)), .end: .sheet(.shift(placeCount)),
              "G": .sheet(.shift(placeCount)),
            ], .keyShift) : .move, places(),
      ]
    case .shortAnswer: [.press(.keyAnswer, help: .helpType)]
    }
  }

  /// The letters or numbers that stand before the places, and as many of the others.
  /// - Parameter isTold: whether the key line has room for letters.
  private func places<Target: SheetTarget>(isTold: Bool = false) -> KeyCommand<Target> {
    let lettered: (label: Text, help: Text)? =
      switch question.body.kind {
      case .singleChoice, .trueFalse: (.keyOption, isTest ? .helpChoose : .helpOption)
      case .multipleChoice: (.keyTick, .helpTickLetter)
      case .matching where held != nil: (.keyOption, .helpMatchLetter)
      case .matching, .ordering, .shortAnswer: nil
      }
    let small: [(Key, KeyCommand<Target>.Meaning)] = keys { letter($0).lowercased() }
    let digits: [(Key, KeyCommand<Target>.Meaning)] = keys(upTo: 9) { "\($0 + 1)" }
    guard let lettered else {
      return KeyCommand(
        digits, also: small, nil, help: .helpOption, isOn: held == nil && !takesText)
    }
    return KeyCommand(
      keys { letter($0) }, also: small + digits, isTold ? lettered.label : nil,
      help: lettered.help)
  }

  /// A key for each place, of the character that it is named by.
  private func keys<Target: SheetTarget>(
    upTo most: Int = .max, _ name: (Int) -> String
  ) -> [(Key, KeyCommand<Target>.Meaning)] {
    (0..<min(placeCount, most)).map {
      (.character(Character(name($0))), .own(.sheet(.choose($0))))
    }
  }
}
