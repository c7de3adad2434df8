/// A story from the field that several questions share (a *case* in the files).
public struct CaseStudy: Codable, Hashable, Identifiable, Sendable {
  /// The case's id, as `K01`.
  public let id: CaseID
  /// A short title.
  public let title: LocalizedText
  /// The story.
  public let story: LocalizedText
}
