/// Which field of a line is what, in a list of people.
struct RosterColumns {
  /// What each field is; nil where it is passed over.
  let fields: [RosterColumn?]
  /// The number of column names; nil where there are none.
  let headingCount: Int?
  private(set) var unknown: [String] = []
  private(set) var repeated: [String] = []

  /// The columns that a line names; nil when it is no line of column names.
  init?(header row: CSVTable.Row) {
    let columns = Columns(row.fields, name: RosterColumn.init(heading:))
    let named = row.fields.indices.map(columns.name(at:))
    let count = named.count { $0 != nil }
    let filled = row.fields.count { !$0.isEmpty }
    guard named.contains(.name) || count > 1 || (count == 1 && filled == 1) else { return nil }
    fields = named
    headingCount = row.fields.count
    unknown = columns.unknown
    repeated = columns.repeated
  }

  /// The columns of a list that does not name them.
  init(numbered: Bool) {
    fields = (numbered ? [.number] : []) + [.name, .organisation, .village, .phone]
    headingCount = nil
  }

  var holdsNames: Bool { fields.contains(.name) }
}
