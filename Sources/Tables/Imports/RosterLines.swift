/// The lines of a list of people: which one names the columns, which are no person's.
struct RosterLines {
  /// The line of column names; nil where there is none.
  let header: CSVTable.Row?
  let columns: Columns<RosterColumn>
  /// The lines of people.
  let rows: [CSVTable.Row]
  /// Lines that are no person's: titles, headings, the column names again, who is struck out.
  let passedOver: [CSVTable.Row]

  init(_ table: CSVTable) {
    // A title alone, as `PESERTA`, may stand above the line of column names.
    let named = Self.header(of: table)
    let line = named.map { table.rows[$0.place] }
    let above =
      named.map { table.rows[..<$0.place] }
      ?? table.rows.prefix(CSVTable.headerLines).prefix(while: Self.isTitle)
    let below = table.rows[(above.endIndex + (line == nil ? 0 : 1))...]
    let headings = RosterHeadings(of: below)
    let isPassedOver = {
      $0.fields == line?.fields || Self.isStruckOut($0) || Self.isOfPart($0)
        || headings.contains($0)
    }
    header = line
    rows = below.filter { !isPassedOver($0) }
    passedOver = above + below.filter(isPassedOver)
    columns =
      named?.names
      ?? Columns(
        (Self.areNumbered(rows) ? [.number] : []) + [.name, .organisation, .village, .phone])
  }

  /// The line that names the columns; nil where there is none.
  private static func header(
    of table: CSVTable
  ) -> (place: Int, names: Columns<RosterColumn>)? {
    // A title alone, as `PESERTA`, may stand above the line of column names.
    let several = table.header { $0.filledCount > 1 ? columns($0) : nil }
    if let several { return several }
    // Alone, the word stands above a part of the list where people stand before it.
    return table.header(columns).flatMap { named in
      table.rows[..<named.place].allSatisfy(isTitle) ? named : nil
    }
  }

  /// The columns that a line names; nil when it is no line of column names.
  private static func columns(_ row: CSVTable.Row) -> Columns<RosterColumn>? {
    let columns = Columns(row.fields, name: RosterColumn.init(heading:))
    let named = columns.names.count { $0 != nil }
    let isAlone = named == 1 && row.filledCount == 1
    // `Peserta` may be what somebody is there: among words that are no headings it names nothing.
    let isSure = columns[.name].map { RosterColumn.isName(heading: row.fields[$0]) } ?? (named > 1)
    let isFirst = columns[.name] == row.fields.firstIndex { !$0.isEmpty }
    let areHeadings =
      named > 1 && (columns.unknown.isEmpty || columns[.number] != nil || isFirst)
    return isSure || areHeadings || isAlone ? columns : nil
  }

  /// Whether the word that names the people stands alone above a part of the list: `Peserta:`.
  private static func isOfPart(_ row: CSVTable.Row) -> Bool {
    row.filledCount == 1 && columns(row)?[.name] != nil
  }

  /// Whether a line above people without column names is about them all: `DAFTAR HADIR, BALAI DESA`.
  private static func isTitle(_ row: CSVTable.Row) -> Bool {
    let text = row.fields.joined(separator: " ").lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.count > 1 && words.first.map { titleWords.contains(String($0)) } ?? false
  }

  /// Whether somebody is struck out where the line is pasted from: `3. ~Asep, PSM~`, `3. ~Asep~, PSM`.
  private static func isStruckOut(_ row: CSVTable.Row) -> Bool {
    let line = row.fields.joined(separator: " ")
    return line.wholeMatch(of: /([0-9]+[.)]?\s+)?~\S(.*\S)?~([\s,.(–-].*)?/) != nil
  }

  private static let titleWords: Set<String> = [
    "absensi", "acara", "bimtek", "daftar", "hari", "kegiatan", "lampiran", "pelatihan", "peserta",
    "presensi", "rekap", "tanggal", "tempat",
  ]

  /// Whether a number and something else stand in each line.
  private static func areNumbered(_ rows: [CSVTable.Row]) -> Bool {
    rows.allSatisfy { row in
      row.width > 1 && row.fields[0].wholeMatch(of: /[0-9]{1,4}[.)]?/) != nil
    }
  }
}
