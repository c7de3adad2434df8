import Curriculum
import Quiz

extension Question {
  /// What a class votes for, by its number in the question.
  public func ballotText(_ choice: Int, in language: Language) -> String {
    optionText(choice)?.text(in: language) ?? ""
  }

  /// Why it is right or wrong.
  public func ballotReason(_ choice: Int, in language: Language) -> String {
    switch body {
    case .singleChoice(let options) where options.indices.contains(choice):
      options[choice].why.text(in: language)
    case .trueFalse(let claim): (choice == 0 ? claim.whyTrue : claim.whyFalse).text(in: language)
    default: explanation.text(in: language)
    }
  }
}

extension Discussion {
  /// The letter that a choice has in this class; what is true or false has none, for on paper letters
  /// stand for that.
  public func letter(of choice: Int) -> String? {
    if case .trueFalse = question.body { return nil }
    return String(Question.letter(order.firstIndex(of: choice) ?? 0))
  }

  /// What a choice is called in short: its letter, or that it is true or false.
  public func name(of choice: Int) -> Text {
    letter(of: choice).map { Text($0, $0) } ?? Text { question.ballotText(choice, in: $0) }
  }

  /// A choice with its letter: `B. …`.
  public func line(_ choice: Int, _ language: Language) -> String {
    (letter(of: choice).map { "\($0). " } ?? "") + question.ballotText(choice, in: language)
  }
}

extension Discussion.Round {
  public var text: Text { self == .first ? .firstVote : .secondVote }
}

extension Discussion.Advice {
  public var text: Text {
    switch self {
    case .explain:
      Text(
        "Kurang dari 35% tepat: jelaskan dahulu, jangan menyuruh berbicara.",
        "Under 35% right: explain first; a talk would not help.")
    case .talk:
      Text(
        "35 sampai 70% tepat: bicarakan dengan teman di sebelah Anda, lalu pilih lagi.",
        "35 to 70% right: talk with your neighbour, then vote again.")
    case .goOn: Text("Lebih dari 70% tepat: lanjutkan.", "Over 70% right: go on.")
    }
  }
}
