/// What a page says: rows in their order, those of long lists made only when they are asked for.
struct Rows<Target: Hashable>: RandomAccessCollection {
  private enum Part {
    case rows([Row<Target>])
    case list(List)

    var count: Int {
      switch self {
      case .rows(let rows): rows.count
      case .list(let list): list.count
      }
    }
  }

  /// Rows that are made when they are asked for; by reference, for it is looked at for each of them.
  private final class List {
    let count: Int
    let lineCount: Int?
    let target: (Int) -> Target?
    /// The number that a row shows; nil where the list shows none.
    let number: ((Int) -> Int)?
    let row: (Int) -> Row<Target>

    init(
      count: Int, lineCount: Int?, target: @escaping (Int) -> Target?, number: ((Int) -> Int)?,
      row: @escaping (Int) -> Row<Target>
    ) {
      (self.count, self.lineCount, self.target) = (count, lineCount, target)
      (self.number, self.row) = (number, row)
    }
  }

  private var parts: [Part] = []
  /// The lines of the rows that were looked at.
  private(set) var lines = MadeLines()
  private(set) var endIndex = 0
  var startIndex: Int { 0 }
  var count: Int { endIndex }

  init() {}

  init(_ rows: [Row<Target>]) {
    parts = [.rows(rows)]
    endIndex = rows.count
  }

  subscript(index: Int) -> Row<Target> {
    let (part, place) = find(index)
    return switch part {
    case .rows(let rows): rows[place]
    case .list(let list): list.row(place)
    }
  }

  /// Whether a blank line is the last.
  var endsBlank: Bool {
    if case .rows(let rows) = parts.last { rows.last?.isBlank == true } else { false }
  }

  /// The target of a row, without making the row.
  func target(at index: Int) -> Target? {
    guard index >= 0, index < endIndex else { return nil }
    let (part, place) = find(index)
    return switch part {
    case .rows(let rows): rows[place].target
    case .list(let list): list.target(place)
    }
  }

  /// The number of a row's lines, where it is known without making the row.
  func lineCount(of index: Int) -> Int? {
    if case .list(let list) = find(index).part { list.lineCount } else { nil }
  }

  /// The row of a target; where it is at `guess`, no other is looked at.
  func row(of target: Target, near guess: Int) -> Int? {
    self.target(at: guess) == target ? guess : indices.first { self.target(at: $0) == target }
  }

  /// The next row with a target from `index` on in one direction, `index` not among them.
  func row(after index: Int, by step: Int, while isNear: (Int) -> Bool = { _ in true }) -> Int? {
    var row = index + step
    while row >= 0, row < endIndex, isNear(row) {
      if target(at: row) != nil { return row }
      row += step
    }
    return nil
  }

  /// The row of the target that has this number, from 1.
  func row(counted number: Int) -> Int? {
    var row: Int? = -1
    for _ in 0..<Swift.max(0, number) { row = row.flatMap { self.row(after: $0, by: 1) } }
    return row
  }

  /// The row that shows this number; where none shows any, that of the target which has it from 1.
  func row(showing digit: Int) -> Int? {
    var (start, showsNumbers) = (0, false)
    for part in parts {
      if case .list(let list) = part, let number = list.number {
        showsNumbers = true
        if let place = (0..<list.count).first(where: { number($0) == digit }) {
          return start + place
        }
      }
      start += part.count
    }
    return showsNumbers ? nil : row(counted: digit)
  }

  mutating func append(_ row: Row<Target>) {
    forgetLines()
    if case .rows(var rows) = parts.last {
      parts.removeLast()
      rows.append(row)
      parts.append(.rows(rows))
    } else {
      parts.append(.rows([row]))
    }
    endIndex += 1
  }

  /// Adds a list, whose rows are made when they are asked for.
  mutating func append(
    count: Int, lineCount: Int? = nil, target: @escaping (Int) -> Target?,
    number: ((Int) -> Int)? = nil, row: @escaping (Int) -> Row<Target>
  ) {
    guard count > 0 else { return }
    forgetLines()
    parts.append(
      .list(List(count: count, lineCount: lineCount, target: target, number: number, row: row)))
    endIndex += count
  }

  /// From here on the rows may be others than those that copies of this have.
  private mutating func forgetLines() { if !lines.isEmpty { lines = MadeLines() } }

  private func find(_ index: Int) -> (part: Part, place: Int) {
    var part = 0
    var place = index
    while place >= parts[part].count {
      place -= parts[part].count
      part += 1
    }
    return (parts[part], place)
  }
}

/// Lines of rows, each wrapped at most once: copies of the rows share them.
final class MadeLines {
  private var made: [Int: [Line]] = [:]

  var isEmpty: Bool { made.isEmpty }

  func of(_ row: Int, make: () -> [Line]) -> [Line] {
    if let lines = made[row] { return lines }
    let lines = make()
    made[row] = lines
    return lines
  }
}
