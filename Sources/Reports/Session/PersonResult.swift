import Curriculum
import Quiz

/// What one participant of a session did.
public struct PersonResult: Hashable, Identifiable, Sendable {
  /// Who it is, with the place on the roster.
  public var entry: RosterEntry
  /// What came of each test that the participant has started.
  public var scores: [TestRole: TestScore]

  /// The participant's id.
  public var id: ParticipantID { entry.id }
  /// The participant's name.
  public var name: String { entry.participant.name }
  public var numberedName: String { entry.numberedName }

  /// The score in percent, 0…100, of a test or of what was seen of one section in it; nil where the test
  /// was not submitted, or nothing of the section was seen.
  public func percentage(_ role: TestRole, section: SectionLetter? = nil) -> Double? {
    guard let score = scores[role], !score.attempt.isOpen else { return nil }
    guard let section else { return score.attempt.percentage }
    return score.sections[section]?.percentage
  }

  /// Whether a test that was submitted counts in the figures of the class.
  public func isCounted(_ role: TestRole) -> Bool { scores[role]?.attempt.isCounted ?? false }

  /// Whether a test ended before all its items were seen.
  public func isCutShort(_ role: TestRole) -> Bool { scores[role]?.attempt.isCutShort ?? false }

  /// What was kept until the follow-up; nil unless all three tests were submitted.
  public var kept: KeptGain? {
    gain.flatMap { gain in
      percentage(.followUp).map { KeptGain(gain: gain, later: $0) }
    }
  }

  /// The gain from the pre-test to the post-test; nil unless both were submitted.
  public var gain: NormalizedGain? { gain(section: nil) }

  /// The gain, where both tests count in the figures of the class.
  public var countedGain: NormalizedGain? { countedGain(section: nil) }

  /// The gain in one section, where both tests count in the figures of the class.
  public func countedGain(section: SectionLetter?) -> NormalizedGain? {
    isCounted(.preTest) && isCounted(.postTest) ? gain(section: section) : nil
  }

  /// The gain in one section; nil unless both tests were submitted and something of it was seen.
  public func gain(section: SectionLetter?) -> NormalizedGain? {
    percentage(.preTest, section: section).flatMap { before in
      percentage(.postTest, section: section).map { NormalizedGain(before: before, after: $0) }
    }
  }
}

/// What came of one participant's attempt at a test.
public struct TestScore: Hashable, Sendable {
  public var attempt: AttemptSummary
  /// How many items earned the whole point.
  public var right: Int
  /// What was earned at what was seen in each section that was asked about, by letter.
  public var sections: [SectionLetter: Tally]
}
