/// Which column of a table holds what, found by the words of its header.
public struct Columns<Name: Hashable & Sendable>: Hashable, Sendable {
  /// The number of columns.
  public let count: Int
  /// The headings of columns that hold nothing that is looked for.
  public private(set) var unknown: [String] = []
  /// The headings of columns that hold what an earlier column holds.
  public private(set) var repeated: [String] = []
  private var places: [Name: Int] = [:]

  /// - Parameter name: what a heading means, given its words in small letters with single spaces:
  ///   `nomor hp wa` for `Nomor HP/WA`.
  public init(_ header: [String], name: (String) -> Name?) {
    count = header.count
    for (place, heading) in header.enumerated() {
      if let name = name(Self.words(of: heading)) {
        if places[name] == nil { places[name] = place } else { repeated.append(heading) }
      } else if !heading.isEmpty {
        unknown.append(heading)
      }
    }
  }

  /// The place of a column, from 0; nil where there is none.
  public subscript(name: Name) -> Int? { places[name] }

  /// What stands in a place.
  public func name(at place: Int) -> Name? { places.first { $0.value == place }?.key }

  /// Whether no heading says anything that is looked for.
  public var isEmpty: Bool { places.isEmpty }

  static func words(of heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
