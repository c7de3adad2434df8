/// What the columns of a table hold, found by the words of its header.
struct Columns<Name: Hashable> {
  /// What each column holds; nil where that is nothing that is looked for, or what an earlier one holds.
  private(set) var names: [Name?]
  /// The headings of columns that hold nothing that is looked for.
  private(set) var unknown: [String] = []
  /// The headings of columns that hold what an earlier column holds.
  private(set) var repeated: [String] = []

  /// Columns without headings.
  init(_ names: [Name?]) { self.names = names }

  /// - Parameter name: what a heading means, given its words in small letters with single spaces:
  ///   `nomor hp wa` for `Nomor HP/WA`.
  init(_ header: [String], name: (String) -> Name?) {
    names = []
    for heading in header {
      let name = name(Self.words(of: heading))
      let isRepeated = name != nil && names.contains(name)
      if isRepeated { repeated.append(heading) }
      if name == nil, !heading.isEmpty { unknown.append(heading) }
      names.append(isRepeated ? nil : name)
    }
  }

  /// The number of columns.
  var count: Int { names.count }

  /// The place of a column, from 0; nil where there is none.
  subscript(name: Name) -> Int? { names.firstIndex(of: name) }

  static func words(of heading: String) -> String {
    heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
