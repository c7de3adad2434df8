/// What a participant answered to one item.
///
/// Indices refer to the question as its file has it, never to the order on the screen, so that a
/// response means the same whatever the order was.
public enum Response: Hashable, Sendable {
  /// The option chosen in a single choice.
  case choice(Int)
  /// The options ticked in a multiple choice.
  case choices(Set<Int>)
  /// The claim called true or false.
  case truth(Bool)
  /// For each item of a matching question the answer chosen, or nil while there is none.
  case matches([Int?])
  /// The items of an ordering question, first to last.
  case order([Int])
  /// What was typed.
  case text(String)
  /// That one does not know it yet: wrong, and no guess.
  case unknown

  /// Whether it says what the answer is.
  public var isGuess: Bool { self != .unknown }

  /// Whether anything was answered: no tick, no match and a blank text are no answer.
  public var isBlank: Bool {
    switch self {
    case .choice, .truth, .order, .unknown: false
    case .choices(let ticked): ticked.isEmpty
    case .matches(let chosen): chosen.allSatisfy { $0 == nil }
    case .text(let typed): !typed.contains { !$0.isWhitespace }
    }
  }
}
