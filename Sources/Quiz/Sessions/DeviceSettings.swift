import Curriculum

/// What was chosen on a machine, for all who use it.
public struct DeviceSettings: Hashable, Sendable {
  /// Who sat there last.
  public var participant: ParticipantID?
  public var language: Language?
  /// The name of the colours.
  public var theme: String?
  /// The number of questions that practice asks unless told otherwise.
  public var practiceCount = 10
  /// Whether a bell rings when an exam's time is nearly over.
  public var ringsBell = false

  public static let usual = DeviceSettings()
}
