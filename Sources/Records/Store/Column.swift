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

/// As milliseconds since 1970.
extension Date: Column {
  /// From the year 1 to the year 9999, which calendars have.
  private static let storable: ClosedRange<Int64> = -62_135_769_600_000...253_402_300_799_999

  var databaseValue: DatabaseValue {
    let milliseconds = Int64(exactly: (timeIntervalSince1970 * 1000).rounded())
    return (milliseconds ?? (timeIntervalSince1970 < 0 ? .min : .max)).databaseValue
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Date? {
    guard let milliseconds = Int64.fromDatabaseValue(value), storable.contains(milliseconds)
    else { return nil }
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}

/// As milliseconds.
extension Duration: Column {
  var databaseValue: DatabaseValue { wholeMilliseconds.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Duration? {
    Int.fromDatabaseValue(value).map { .milliseconds($0) }
  }
}

/// As it is written, and not in another way that could be read: two rows never have one key.
extension Column where Self: LosslessStringConvertible {
  var databaseValue: DatabaseValue { description.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    String.fromDatabaseValue(value).flatMap { text in
      Self(text).flatMap { $0.description == text ? $0 : nil }
    }
  }
}

/// A value of a fixed set stands there as its raw value does; from any other none is read.
extension Column where Self: RawRepresentable, RawValue: Column {
  var databaseValue: DatabaseValue { rawValue.databaseValue }
  static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    RawValue.fromDatabaseValue(value).flatMap(Self.init)
  }
}

/// Values by their columns: those of a row, or of a key that says which row is meant.
struct Values: ExpressibleByDictionaryLiteral {
  private(set) var columns: [String]
  private(set) var arguments: Arguments

  init(_ columns: [String], _ values: [(any Column)?]) {
    self.columns = columns
    self.arguments = Arguments(values)
  }

  init(dictionaryLiteral values: (String, (any Column)?)...) {
    self.init(values.map(\.0), values.map(\.1))
  }

  static func + (first: Values, second: Values) -> Values {
    var all = first
    all.columns += second.columns
    all.arguments = first.arguments + second.arguments
    return all
  }

  /// That a row has them, within a statement.
  var condition: String { columns.map { "\($0) = ?" }.joined(separator: " AND ") }
}

/// What a statement is given for its question marks.
struct Arguments: ExpressibleByArrayLiteral {
  private var values: [DatabaseValue]

  init(arrayLiteral values: (any Column)?...) { self.init(values) }

  init(_ values: [(any Column)?]) { self.values = values.map { $0?.databaseValue ?? .null } }

  static func + (first: Arguments, second: Arguments) -> Arguments {
    var all = first
    all.values += second.values
    return all
  }

  /// As the database library takes them: one by one, for a whole list goes through code for any list,
  /// which is looked up while the program runs and costs a start more than the statement.
  var given: StatementArguments { values.reduce(into: []) { $0 += [$1] } }
}
