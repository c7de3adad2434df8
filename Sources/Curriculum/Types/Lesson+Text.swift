extension LessonBlock {
  /// The block's words, without marks; a list's items follow each other.
  public var plainText: String {
    switch self {
    case .heading(let spans), .paragraph(let spans): spans.map(\.text).joined()
    case .quote(let blocks): blocks.map(\.plainText).joined(separator: " ")
    case .list(_, let items): items.joined().map(\.plainText).joined(separator: " ")
    }
  }
}

extension Lesson.Part {
  /// The part's words, its title first.
  public var plainText: String {
    ([title + "."] + blocks.map(\.plainText)).joined(separator: " ")
  }
}
