extension LessonBlock {
  /// The headings and paragraphs of the block and of all that it holds.
  var leaves: [LessonBlock] {
    switch self {
    case .heading, .paragraph: [self]
    case .quote(let blocks): blocks.flatMap(\.leaves)
    case .list(_, let items): items.joined().flatMap(\.leaves)
    }
  }

  /// The runs of text of the block and of all that it holds.
  var spans: [LessonSpan] {
    switch self {
    case .heading(let spans), .paragraph(let spans): spans
    case .quote, .list: leaves.flatMap(\.spans)
    }
  }

  /// The block's words, without marks; a list's items follow each other.
  public var plainText: String {
    leaves.map { $0.spans.map(\.text).joined() }.joined(separator: " ")
  }
}

extension Lesson.Part {
  /// The part's words, its title first.
  public var plainText: String {
    ([title + "."] + blocks.map(\.plainText)).joined(separator: " ")
  }
}
