import Foundation
internal import GRDB

/// What stands in a column, as the database library knows it.
protocol Column {
  var databaseValue: DatabaseValue { get }
  /// nil for what `databaseValue` does not give.
  static func fromDatabaseValue(_ value: DatabaseValue) -> Self?
}

extension Bool: Column {}
extension Data: Column {}
extension Double: Column {}
extension Int: Column {}
extension Int64: Column {}
extension String: Column {}

/// As text, to be read by people and by other programs.
extension UUID: Column {
  var databaseValue: DatabaseValue { uuidString.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> UUID? {
    String.fromDatabaseValue(value).flatMap(UUID.init(uuidString:))
  }
}

/// A value of a fixed set stands there as its raw value does; from any other none is read.
extension Column where Self: RawRepresentable, RawValue: Column {
  var databaseValue: DatabaseValue { rawValue.databaseValue }
  static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    RawValue.fromDatabaseValue(value).flatMap(Self.init)
  }
}

/// What a statement is given for its question marks.
struct Arguments: ExpressibleByArrayLiteral {
  private var values: [DatabaseValue]

  init(arrayLiteral values: (any Column)?...) {
    self.values = values.map { $0?.databaseValue ?? .null }
  }

  static func + (first: Arguments, second: Arguments) -> Arguments {
    var all = first
    all.values += second.values
    return all
  }

  /// As the database library takes them.
  var given: StatementArguments { StatementArguments(values) }
}
