/// A story from the field that several questions share (a *case* in the files).
public struct CaseStudy: Codable, Hashable, Identifiable, Sendable {
  /// The case's id, as `K01`.
  public var id: String
  /// A short title.
  public var title: LocalizedText
  /// The story.
  public var story: LocalizedText

  /// Makes a case; its questions name it by `caseID`.
  public init(id: String, title: LocalizedText, story: LocalizedText) {
    self.id = id
    self.title = title
    self.story = story
  }
}
