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

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    Raw.fromDatabaseValue(value).map { Self($0) }
  }
}
