import Curriculum

/// What was chosen on a machine, for all who use it.
public struct DeviceSettings: Hashable, Sendable {
  /// Who sat there last.
  public var participant: ParticipantID?
  public var language: Language?
  /// The name of the colours.
  public var theme: String?
  /// The number of questions that practice asks unless told otherwise.
  public var practiceCount: Int
  /// Whether a bell rings when an exam's time is nearly over.
  public var ringsBell: Bool

  public static let usualPracticeCount = 10

  public init(
    participant: ParticipantID? = nil, language: Language? = nil, theme: String? = nil,
    practiceCount: Int = usualPracticeCount, ringsBell: Bool = false
  ) {
    self.participant = participant
    self.language = language
    self.theme = theme
    self.practiceCount = practiceCount
    self.ringsBell = ringsBell
  }
}
