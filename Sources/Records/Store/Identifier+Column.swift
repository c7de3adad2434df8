import Curriculum
import Foundation
import GRDB

/// An identity stands in a column as its raw value does.
extension Identifier: DatabaseValueConvertible, SQLExpressible, StatementBinding
where Raw: DatabaseValueConvertible {
  public var databaseValue: DatabaseValue {
    // UUIDs are stored as text, to be read by people and by other programs.
    (rawValue as? UUID)?.uuidString.databaseValue ?? rawValue.databaseValue
  }

  /// Reads what `databaseValue` writes, and nothing else that could stand for the same: two rows
  /// never have one identity.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    Raw.fromDatabaseValue(value).map { Self($0) }.flatMap { $0.databaseValue == value ? $0 : nil }
  }
}
