import Foundation

/// Texts as files have them, and as people search them.
extension String {
  /// The text with each paragraph on one line: where a file breaks a line says nothing.
  var reflowed: String {
    // Most texts are of one line.
    guard utf8.contains(UInt8(ascii: "\n")) else { return trimmed }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
      .split(separator: "")
      .map { $0.joined(separator: " ") }
      .joined(separator: "\n\n")
  }

  /// The text without white space at its ends.
  package var trimmed: String {
    // Foundation's own makes UTF-16 of each text, a sixth of the reading of a module.
    let isVisible = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
    guard let first = unicodeScalars.firstIndex(where: isVisible),
      let last = unicodeScalars.lastIndex(where: isVisible)
    else { return "" }
    return String(unicodeScalars[first...last])
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

  /// Where any of these stand, first to last; of those that overlap the first.
  public func places(ofAny words: [String]) -> [Range<String.Index>] {
    words.flatMap { places(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { found, place in
        if found.last.map({ $0.upperBound <= place.lowerBound }) ?? true { found.append(place) }
      }
  }

  /// What is looked for here by `query`: the whole of it where it stands so, or else each of its words.
  public func parts(of query: String) -> [String] {
    places(of: query).isEmpty
      ? query.split(whereSeparator: \.isWhitespace).map(String.init) : [query]
  }

  /// Whether all words of `query` stand here, in any order.
  public func hasWords(of query: String) -> Bool {
    parts(of: query).allSatisfy { !places(of: $0).isEmpty }
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
