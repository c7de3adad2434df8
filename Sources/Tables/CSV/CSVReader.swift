/// The rows of a CSV text, read one after the other as bytes.
///
/// After RFC 4180, with what people's spreadsheets do besides: any line end, blanks around a quoted
/// field, blank rows, which are passed over. Lines are counted through quoted line breaks.
///
///     var reader = CSVReader(Array("nama;desa\nSiti;Cikole\n".utf8), separator: .semicolon)
///     while try reader.next() { print(reader.line, reader.text(0)) }
public struct CSVReader: Sendable {
  /// The line of the text that the present row starts on, from 1.
  public private(set) var line = 0
  /// What stands between fields.
  public let separator: CSVSeparator

  private var bytes: [UInt8]
  private var position = 0
  private var nextLine = 1
  /// Where the present row's fields are in `bytes`, without blanks around them.
  private var fields: [Range<Int>] = []

  /// Reads UTF-8; a line `sep=;` above, by which some spreadsheets are told the separator, is passed
  /// over.
  /// - Parameter separator: what stands between fields; nil to find it out.
  public init(_ utf8: [UInt8], separator: CSVSeparator? = nil) {
    let said = CSVSeparator.said(in: utf8)
    self.bytes = utf8
    self.separator = separator ?? said?.separator ?? .mostRegular(in: utf8)
    if let said {
      position = said.end
      nextLine = 2
    } else if utf8.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    }
  }

  /// Goes to the next row that has something in it; false when there is none.
  /// - Throws: `CSVError.quotes`.
  public mutating func next() throws(CSVError) -> Bool {
    while position < bytes.count {
      line = nextLine
      try readRow()
      if fields.contains(where: { !$0.isEmpty }) { return true }
    }
    return false
  }

  /// The number of fields of the present row.
  public var fieldCount: Int { fields.count }

  /// A field of the present row.
  public func text(_ field: Int) -> String {
    String(decoding: bytes[fields[field]], as: UTF8.self)
  }

  /// Gives `body` the bytes of a field of the present row.
  func withBytes<Result>(
    of field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[fields[field]])) }
  }

  private mutating func readRow() throws(CSVError) {
    fields.removeAll(keepingCapacity: true)
    while true {
      // In two steps: within one expression Swift would keep a copy of the text for `trimmed`.
      let field = try readField()
      fields.append(withoutGuard(trimmed(field)))
      guard position < bytes.count, bytes[position] == separator.rawValue else { break }
      position += 1
    }
    skipLineEnd()
  }

  /// Reads up to the separator or the end of the line.
  ///
  /// A quotation mark in the middle of a field is text, as to spreadsheets.
  private mutating func readField() throws(CSVError) -> Range<Int> {
    let start = position
    skipBlanks()
    if position < bytes.count, bytes[position] == Self.quote { return try readQuoted() }
    while position < bytes.count, bytes[position] != separator.rawValue, !atLineEnd {
      position += 1
    }
    return start..<position
  }

  /// Reads from an opening quote to behind the closing one.
  ///
  /// Doubled quotes are made one in place: what was read is not looked at again.
  private mutating func readQuoted() throws(CSVError) -> Range<Int> {
    position += 1
    let start = position
    var end = position
    while true {
      guard position < bytes.count else { throw .quotes(line: line) }
      let byte = bytes[position]
      if byte == Self.quote {
        position += 1
        guard position < bytes.count, bytes[position] == Self.quote else { break }
      } else if isLineEnd(byte) {
        nextLine += 1
      }
      if end < position { bytes[end] = byte }
      position += 1
      end += 1
    }
    skipBlanks()
    guard position == bytes.count || bytes[position] == separator.rawValue || atLineEnd else {
      throw .quotes(line: line)
    }
    return start..<end
  }

  private var atLineEnd: Bool {
    bytes[position] == Self.lineFeed || bytes[position] == Self.carriageReturn
  }

  /// Whether the byte at `position` ends a line: of a return and a feed only the feed does.
  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed
      || (byte == Self.carriageReturn
        && (position + 1 == bytes.count || bytes[position + 1] != Self.lineFeed))
  }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
    nextLine += 1
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == CSVSeparator.tab.rawValue && separator != .tab)
  }

  /// A field without spaces and line ends around it, no-break spaces among them.
  private func trimmed(_ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end {
      if Self.isSpace(bytes[start]) {
        start += 1
      } else if end - start > 1, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if Self.isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// A field without the apostrophe by which `CSVStyle` keeps it from being a formula.
  private func withoutGuard(_ field: Range<Int>) -> Range<Int> {
    guard !field.isEmpty, bytes[field.lowerBound] == Self.apostrophe else { return field }
    let rest = field.dropFirst()
    return Self.formulaStarts.contains(where: bytes[rest].starts) ? rest : field
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let formulaStarts = CSVStyle.formulaStarts.map { Array(String($0).utf8) }
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
