/// Lines of a list that say something of the lines around them, and are nobody themselves.
///
/// Nobody is called `Kelompok A`, `RW 03`, `**Kelompok Melati**`, `# Peserta` or `Catatan: bawa laptop`.
/// A colon at the end of a line marks a heading only where most other lines have none, and none has a
/// telephone number: `Siti:` among `Asep: 0812…` is a person.
struct RosterHeadings {
  private let endInColons: Bool

  /// - Parameter rows: all lines among which they stand.
  init(of rows: some Collection<CSVTable.Row>) {
    endInColons =
      2 * rows.count(where: Self.endsInColon) <= rows.count
      && !rows.contains { $0.text.contains(/[0-9][0-9 .()-]{6,}[0-9]/) }
  }

  func contains(_ row: CSVTable.Row) -> Bool {
    Self.isNamed(row) || endInColons && Self.endsInColon(row)
  }

  /// Whether it is called as groups and places are, or is a note or a heading in Markdown.
  private static func isNamed(_ row: CSVTable.Row) -> Bool {
    row.text.wholeMatch(
      of:
        #/
        \#+\s.*
        | ([0-9]+[.)]\s+)? [*_]*
          (?i:kelompok|klp|grup|group|regu|gelombang|angkatan|dusun|rt|rw)
          [.\s]+ ([0-9]{1,3}|[A-Z]|[IVX]+) [*_:]*
        | ([0-9]+[.)]\s+)? [*_]* (?i:catatan|nb|note|notes|ket|keterangan) [*_]* \s* : .*
        | [*_]{2} (?i:kelompok|klp|grup|group|regu|gelombang|angkatan) \s [^*_]+ [*_]{2} :?
        /#
    ) != nil
  }

  private static func endsInColon(_ row: CSVTable.Row) -> Bool {
    row.filledCount == 1 && row.text.wholeMatch(of: /[*_]*[^0-9*_].*:[*_]*/) != nil
  }
}
