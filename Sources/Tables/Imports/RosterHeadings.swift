/// Lines of a list that say whom the lines below them are about, and are nobody themselves.
///
/// Nobody is called `Kelompok A`, `RW 03` or `# Peserta`. A colon at the end of a line, or what makes a
/// whole line bold, marks a heading only where most other lines have none: in `**Siti**` of a list in
/// which all are bold, and in `Siti:` among `Asep: 0812…`, it marks a person, as after a number.
struct RosterHeadings {
  private let areBold: Bool
  private let endInColons: Bool

  /// - Parameter rows: all lines among which they stand.
  init(of rows: some Collection<CSVTable.Row>) {
    let areFew = { (isMarked: (CSVTable.Row) -> Bool) in
      2 * rows.count(where: isMarked) <= rows.count
    }
    areBold = areFew(Self.isBold)
    endInColons =
      areFew(Self.endsInColon)
      && !rows.contains { $0.text.contains(/\p{L}[*_]*:[*_]*\s*\+?[0-9]{3}/) }
  }

  func contains(_ row: CSVTable.Row) -> Bool {
    Self.isNamed(row) || areBold && Self.isBold(row) || endInColons && Self.endsInColon(row)
  }

  /// Whether it is called as groups and places are, or is a heading in Markdown.
  private static func isNamed(_ row: CSVTable.Row) -> Bool {
    row.text.wholeMatch(
      of:
        #/
        \#+\s.*
        | ([0-9]+[.)]\s+)? [*_]*
          (?i:kelompok|klp|grup|group|regu|gelombang|angkatan|dusun|rt|rw)
          [.\s]+ ([0-9]{1,3}|[A-Z]|[IVX]+) [*_:]*
        /#
    ) != nil
  }

  private static func isBold(_ row: CSVTable.Row) -> Bool {
    row.text.wholeMatch(of: /(\*\*|__)[^*_]+\1:?/) != nil
  }

  private static func endsInColon(_ row: CSVTable.Row) -> Bool {
    row.text.wholeMatch(of: /[^0-9].*:[*_]*/) != nil
  }
}
