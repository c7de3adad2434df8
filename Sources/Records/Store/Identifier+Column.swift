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
    if Raw.self == UUID.self || Raw.self == String.self {
      guard case .string(let text) = value.storage else { return nil }
      let raw = Raw.self == UUID.self ? UUID(stored: text) as? Raw : text as? Raw
      return raw.map { Self($0) }
    }
    return Raw.fromDatabaseValue(value).map { Self($0) }
      .flatMap { $0.databaseValue == value ? $0 : nil }
  }
}

extension UUID {
  /// Reads what `uuidString` writes, and no small letters.
  ///
  /// A long list has many of them, and Foundation reads each through `sscanf`.
  init?(stored text: String) {
    guard text.utf8.count == 36 else { return nil }
    var bytes = (UInt64(0), UInt64(0))
    for (place, character) in text.utf8.enumerated() {
      if place == 8 || place == 13 || place == 18 || place == 23 {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Self.digit(character) else { return nil }
      bytes = (bytes.0 << 4 | bytes.1 >> 60, bytes.1 << 4 | UInt64(digit))
    }
    let value = (bytes.0.bigEndian, bytes.1.bigEndian)
    self = withUnsafeBytes(of: value) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
  }

  private static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
