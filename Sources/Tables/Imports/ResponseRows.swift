import Curriculum
import Quiz

/// Puts rows of marks into a matrix, and remembers what they said.
struct ResponseRows {
  private(set) var matrix = ResponseMatrix()
  private let fields: (participant: Int, item: Int, mark: Int, max: Int)
  private let fieldCount: Int
  private var participants = Numbering()
  private var items = Numbering()
  /// For each item the line that gave its maximum.
  private var itemLines: [Int] = []
  /// For each item the attempts that had a row, with its line.
  private var rows: [ItemRows] = []

  /// nil where a column is missing.
  init?(columns: Columns<ResponseFile.Column>) {
    guard
      let fields = all(columns[.participant], columns[.item], columns[.mark], columns[.max])
    else { return nil }
    self.fields = fields
    fieldCount = columns.count
  }

  /// Takes the reader's row in, or says what is wrong with it.
  mutating func take(_ reader: CSVReader) -> LineProblem.Kind? {
    guard reader.fieldCount == fieldCount else {
      return .fieldCount(found: reader.fieldCount, expected: fieldCount)
    }
    if reader.isEmpty(fields.participant) { return .empty(.participant) }
    if reader.isEmpty(fields.item) { return .empty(.item) }
    if reader.isEmpty(fields.max) { return .empty(.max) }
    guard let maximum = number(in: fields.max, of: reader) else {
      return .noNumber(.max, found: reader.text(fields.max))
    }
    guard !reader.isEmpty(fields.mark) else { return take(nil, maximum: maximum, of: reader) }
    guard let mark = number(in: fields.mark, of: reader) else {
      return .noNumber(.mark, found: reader.text(fields.mark))
    }
    if mark > maximum { return .markAboveMaximum(mark: mark, maximum: maximum) }
    return take(mark, maximum: maximum, of: reader)
  }

  private mutating func take(
    _ mark: Double?, maximum: Double, of reader: CSVReader
  ) -> LineProblem.Kind? {
    let item = items.number(of: reader, field: fields.item)
    if item == matrix.items.count {
      _ = matrix.append(.init(id: items.texts[item], maximum: maximum))
      itemLines.append(reader.line)
      rows.append(ItemRows())
    }
    let attempt = participants.number(of: reader, field: fields.participant)
    if attempt == matrix.participants.count {
      _ = matrix.appendAttempt(of: participants.texts[attempt])
    }
    let earlier = matrix.items[item].maximum
    if earlier != maximum {
      return .otherMaximum(found: maximum, earlier: earlier, line: itemLines[item])
    }
    if let line = rows[item].add(attempt, line: reader.line) { return .repeated(line: line) }
    if let mark { matrix.add(mark, ofItem: item, inAttempt: attempt) }
    return nil
  }

  private func number(in field: Int, of reader: CSVReader) -> Double? {
    reader.withBytes(of: field) { DecimalNumber.value(of: $0) }
  }
}

extension CSVReader {
  fileprivate func isEmpty(_ field: Int) -> Bool { withBytes(of: field, \.isEmpty) }
}

/// The rows of one item: which attempts had one, and on which line.
///
/// Most files go through the attempts in one order, in which none can come twice.
private struct ItemRows {
  private var attempts: [Int32] = []
  private var lines: [Int32] = []
  /// All attempts, once one came that is not behind those before.
  private var known: Set<Int32> = []
  private var highest: Int32 = -1

  /// Adds a row; gives the line of an earlier row of this attempt instead where there is one.
  mutating func add(_ attempt: Int, line: Int) -> Int? {
    let attempt = Int32(truncatingIfNeeded: attempt)
    if attempt > highest {
      highest = attempt
      if !known.isEmpty { known.insert(attempt) }
    } else {
      if known.isEmpty { known = Set(attempts) }
      guard known.insert(attempt).inserted else {
        return attempts.firstIndex(of: attempt).map { Int(lines[$0]) }
      }
    }
    attempts.append(attempt)
    lines.append(Int32(truncatingIfNeeded: line))
    return nil
  }
}
