import Quiz

/// One line of a list of people, with each field under its column.
struct RosterRow {
  private(set) var hasJoinedDegrees = false
  /// A telephone number that a spreadsheet has spoilt.
  private(set) var spoiltPhone: String?
  private(set) var row: CSVTable.Row
  private let columns: Columns<RosterColumn>

  /// - Parameter joinsDegrees: whether a field of degrees behind the name was cut off it.
  init(_ row: CSVTable.Row, of list: RosterLines, joinsDegrees: Bool) {
    self.row = row
    self.columns = list.columns
    if list.header == nil {
      if let first = row.fields.first { self.row.fields[0] = Self.plain(first) }
      takeOffEmphasis()
      splitPhone()
    }
    if joinsDegrees { joinDegrees() }
    if list.header == nil { placePhone() }
    if let phone = self[.phone], PhoneNumber.isSpoilt(phone) { spoiltPhone = phone }
  }

  /// The person of the line, with cleaned texts.
  func person() throws(LineProblem.Kind) -> RosterPerson {
    guard row.width <= columns.count else {
      throw .tooManyFields(found: row.width, expected: columns.count)
    }
    let parts = [self[.name].map(Self.plain), self[.degrees]].compactMap(\.self)
    let name = parts.joined(separator: ", ")
    if !name.isEmpty, name.allSatisfy(\.isNumber) { throw .onlyDigits }
    if name.contains(";") { throw .separatorInName(name) }
    guard name.count <= CleanedText.longest else { throw .longName(name.count) }
    let person = RosterPerson(
      name: name, organisation: self[.organisation], village: self[.village],
      phone: spoiltPhone == nil ? self[.phone].map(PhoneNumber.repaired) : nil)
    guard self[.name] != nil, let cleaned = try? person.checked() else { throw .noName }
    return cleaned
  }

  private subscript(column: RosterColumn) -> String? { row[columns[column]] }

  /// Puts degrees that a comma has cut off back to their name: `Siti`, `S.Pd.`, `PKK`.
  private mutating func joinDegrees() {
    guard let name = columns[.name], row.fields.indices.contains(name) else { return }
    let next = name + 1
    // Under a heading of its own the field is what that says.
    if next < columns.count, [nil, .degrees].contains(columns.names[next]) { return }
    while row.fields.indices.contains(next), PersonName.isDegrees(row.fields[next]) {
      row.fields[name] += ", " + row.fields.remove(at: next)
      hasJoinedDegrees = true
    }
  }

  /// Takes a telephone number off the last field, behind which it stands: `Siti Aminah 0812-3456-7890`.
  private mutating func splitPhone() {
    guard let last = row.fields.last, row.fields.count < columns.count,
      last.last?.isNumber == true, last.count <= CleanedText.longest,
      let parts = last.wholeMatch(of: /(.*\p{L}.*?)[\s:–-]+(\+?[0-9][0-9 .()-]{6,}[0-9])/),
      PhoneNumber.isSurely(String(parts.2))
    else { return }
    row.fields = row.fields.dropLast() + [String(parts.1), String(parts.2)]
  }

  /// Puts a telephone number under its column where the fields between were left out.
  private mutating func placePhone() {
    guard let name = columns[.name], let phone = columns[.phone], row.fields.count <= phone,
      let last = row.fields.last, row.fields.count > name + 1, PhoneNumber.isNumber(last)
    else { return }
    row.fields.removeLast()
    row.fields += Array(repeating: "", count: phone - row.fields.count) + [last]
  }

  /// Takes off what makes a whole line bold or italic where it is pasted from: `*4. Asep, PSM*`.
  private mutating func takeOffEmphasis() {
    guard row.fields.count > 1, let first = row.fields.first?.first, "*_".contains(first),
      row.fields.last?.last == first
    else { return }
    row.fields[0].removeFirst()
    row.fields[row.fields.count - 1].removeLast()
  }

  /// A name as it is without its number in a list, without what makes it bold or italic, without the
  /// colon of what should follow, and without the word that it follows itself: `*4. Asep*`, `4. _Asep_`,
  /// `*Asep* (Cisaat)`, `Asep:`, `Nama: Asep`.
  private static func plain(_ name: String) -> String {
    withoutLabel(
      withoutNumber(
        withoutNumber(name).replacing(/(^|\s)[*_]{1,3}(\S|\S.*?\S)[*_]{1,3}(?=$|[\s,.(–:-])/) {
          "\($0.1)\($0.2)"
        }
      ).replacing(/\s*:$/, with: ""))
  }

  private static func withoutLabel(_ name: String) -> String {
    guard let parts = name.wholeMatch(of: /([^:]+):\s*(.+)/),
      RosterColumn(heading: Columns<RosterColumn>.words(of: String(parts.1))) == .name
    else { return name }
    return String(parts.2)
  }

  /// Lists that are pasted are often numbered, or have a sign before each: `12. Siti Aminah` and
  /// `- Siti Aminah` are Siti Aminah; before the name of who is in nobody's address book WhatsApp writes
  /// `~`.
  private static func withoutNumber(_ name: String) -> String {
    String(name.trimmingPrefix(/([0-9]+[.)]|[-–•·*])\s+/).trimmingPrefix(/~\s*/))
  }
}
