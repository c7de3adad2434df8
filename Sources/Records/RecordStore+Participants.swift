import Foundation
import GRDB

extension Participant: FetchableRecord, PersistableRecord {
  /// Reads a row column by column: decoding by `Codable` takes a millisecond of every start.
  public init(row: Row) throws {
    self.init(
      id: row["id"], name: row["name"], organisation: row["organisation"],
      village: row["village"], phone: row["phone"],
      createdAt: row.storedDate("createdAt"))
  }

  /// Ids are stored as text, to be read by people and by other programs.
  public static func databaseUUIDEncodingStrategy(
    for column: String
  ) -> DatabaseUUIDEncodingStrategy {
    .uppercaseString
  }
}

extension RecordStore {
  /// All participants, by name.
  public func participants() throws -> [Participant] {
    try read { database in
      try Participant.order(sql: "name COLLATE NOCASE, createdAt").fetchAll(database)
    }
  }

  /// The participant of this id, or nil.
  public func participant(_ id: UUID) throws -> Participant? {
    try read { try Self.participant(id, in: $0) }
  }

  static func participant(_ id: UUID, in database: Database) throws -> Participant? {
    try Participant.fetchOne(
      database, sql: "SELECT * FROM participant WHERE id = ?", arguments: [id.uuidString])
  }

  /// The participants of this name, without regard to case.
  public func participants(named name: String) throws -> [Participant] {
    let wanted = name.lowercased()
    return try participants().filter { $0.name.lowercased() == wanted }
  }

  /// Enters a participant.
  /// - Throws: `RecordsError.emptyName` when nothing is left of the name once it is cleaned.
  @discardableResult
  public func addParticipant(named name: String, id: UUID, at now: Date) throws -> Participant {
    let participant = Participant(id: id, name: try Self.cleanedName(name), createdAt: now)
    try write { try participant.insert($0) }
    return participant
  }

  /// Gives a participant another name.
  /// - Throws: `RecordsError.emptyName` when nothing is left of the name once it is cleaned.
  public func rename(_ participant: Participant, to name: String) throws -> Participant {
    var renamed = participant
    renamed.name = try Self.cleanedName(name)
    try write { [renamed] in try renamed.update($0) }
    return renamed
  }

  /// The most characters that are kept of a name.
  static let longestName = 200

  /// A name without control characters, with single spaces, of `longestName` characters at most.
  static func cleanedName(_ name: String) throws -> String {
    guard let cleaned = cleanedText(name) else { throw RecordsError.emptyName }
    return cleaned
  }

  /// A text cleaned as names are; nil when nothing is left of it.
  static func cleanedText(_ text: String) -> String? {
    let words = text
      .unicodeScalars
      .filter { !invisible.contains($0) }
      .map { isBlank($0) ? " " : Character($0) }
      .split(separator: " ", omittingEmptySubsequences: true)
    let cleaned = words.map { String($0) }.joined(separator: " ").prefix(longestName)
    // Marks can be heaped on one letter without end.
    let kept = String(String.UnicodeScalarView(cleaned.unicodeScalars.prefix(5 * longestName)))
    return kept.isEmpty ? nil : kept
  }

  /// What becomes a space: control characters, spaces and line breaks of all kinds, and the marks
  /// that turn the direction of a whole line.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// Marks that nobody sees: with them two names that look the same would be two people's.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}",
  ]
}
