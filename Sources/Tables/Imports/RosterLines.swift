/// The lines of a list of people: which one names the columns, which are no person's.
struct RosterLines {
  /// The line of column names; nil where there is none.
  private(set) var header: CSVTable.Row?
  let columns: RosterColumns
  /// The lines of people.
  let rows: [CSVTable.Row]
  /// Lines that are no person's: titles, and the column names again.
  let passedOver: [CSVTable.Row]

  init(_ table: CSVTable) {
    let place = table.rows.prefix(CSVTable.headerLines).firstIndex {
      RosterColumns(header: $0) != nil
    }
    if let place, let columns = RosterColumns(header: table.rows[place]) {
      header = table.rows[place]
      self.columns = columns
      let below = table.rows[(place + 1)...]
      let names = table.rows[place].fields
      rows = below.filter { $0.fields != names }
      passedOver = table.rows[..<place] + below.filter { $0.fields == names }
    } else {
      let titles = table.rows.prefix(CSVTable.headerLines).prefix(while: Self.isTitle)
      rows = Array(table.rows.dropFirst(titles.count))
      passedOver = Array(titles)
      columns = RosterColumns(numbered: Self.areNumbered(rows))
    }
  }

  /// Whether a line above people without column names is about them all: `DAFTAR HADIR, BALAI DESA`.
  private static func isTitle(_ row: CSVTable.Row) -> Bool {
    let text = row.fields.joined(separator: " ").lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.count > 1 && words.first.map { titleWords.contains(String($0)) } ?? false
  }

  private static let titleWords: Set<String> = [
    "absensi", "acara", "daftar", "hari", "kegiatan", "lampiran", "peserta", "presensi", "rekap",
    "tanggal", "tempat",
  ]

  /// Whether a number and something else stand in each line.
  private static func areNumbered(_ rows: [CSVTable.Row]) -> Bool {
    rows.allSatisfy { row in
      row.width > 1 && row.fields[0].wholeMatch(of: /[0-9]{1,4}[.)]?/) != nil
    }
  }
}
