import Foundation
import GRDB
import Quiz

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

  /// A name without control characters, with single spaces.
  static func cleanedName(_ name: String) throws -> String {
    guard let cleaned = CleanedText.of(name) else { throw RecordsError.emptyName }
    return cleaned
  }
}
