import Curriculum

/// Which of two parallel forms somebody has before the training, and which after, where forms are
/// swapped.
public enum FormOrder: String, CaseIterable, Codable, Hashable, Sendable {
  /// Each test's own form.
  case straight
  /// The post-test's form before, the pre-test's after.
  case swapped

  /// Two forms, or what is said of each, in the order in which this half of a class has them.
  public func ordered<Form>(_ forms: [Form]) -> [Form] {
    switch self {
    case .straight: forms
    case .swapped: forms.reversed()
    }
  }

  /// The half for someone who joins a session: the smaller one; of equal ones by person and session.
  public static func joining(
    _ halves: [FormOrder], _ participant: ParticipantID, seed: UInt64
  ) -> FormOrder {
    let swapped = halves.count { $0 == .swapped }
    let straight = halves.count - swapped
    if swapped != straight { return swapped < straight ? .swapped : .straight }
    let mixed = participant.description.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var generator = SeededGenerator(seed: mixed)
    return generator.next() & 1 == 0 ? .straight : .swapped
  }
}
