import Foundation

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

extension String {
  /// Where `query` stands, without regard to case and accents, first to last.
  public func places(of query: String) -> [Range<String.Index>] {
    guard !query.isEmpty else { return [] }
    var found: [Range<String.Index>] = []
    var rest = startIndex..<endIndex
    while let place = range(
      of: query, options: [.caseInsensitive, .diacriticInsensitive], range: rest)
    {
      found.append(place)
      rest = place.upperBound..<endIndex
    }
    return found
  }

  /// The whole words around `place`, up to `reach` characters on either side.
  public func surroundings(of place: Range<String.Index>, reach: Int) -> String {
    var start = index(place.lowerBound, offsetBy: -reach, limitedBy: startIndex) ?? startIndex
    var end = index(place.upperBound, offsetBy: reach, limitedBy: endIndex) ?? endIndex
    if start > startIndex, let gap = self[start..<place.lowerBound].firstIndex(of: " ") {
      start = index(after: gap)
    }
    if end < endIndex, let gap = self[place.upperBound..<end].lastIndex(of: " ") { end = gap }
    return (start > startIndex ? "…" : "") + self[start..<end] + (end < endIndex ? "…" : "")
  }
}
