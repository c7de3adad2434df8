import Curriculum
import Foundation
internal import GRDB

/// An identity stands in a column as its raw value does.
extension Identifier: Column {
  /// UUIDs are stored as text, to be read by people and by other programs.
  var databaseValue: DatabaseValue { description.databaseValue }

  /// Reads what `databaseValue` writes, and nothing else that could stand for the same: two rows
  /// never have one identity.
  static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    guard case .string(let text) = value.storage else { return nil }
    guard Raw.self == UUID.self else { return (text as? Raw).map { Self($0) } }
    // Small letters would be read, too.
    let id = UUID(uuidString: text).flatMap { $0 as? Raw }.map { Self($0) }
    return id?.description == text ? id : nil
  }
}
