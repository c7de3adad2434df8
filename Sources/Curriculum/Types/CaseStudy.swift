/// A story from the field that several questions share (a *case* in the files).
public struct CaseStudy: Codable, Hashable, Identifiable, Sendable {
  /// The case's id, as `K01`.
  public var id: CaseID
  /// A short title.
  public var title: LocalizedText
  /// The story.
  public var story: LocalizedText

  /// Makes a case.
  public init(id: CaseID, title: LocalizedText, story: LocalizedText) {
    self.id = id
    self.title = title
    self.story = story
  }
}
