import Tables

extension ResponseFile.ProblemKind: Worded {
  public var text: Text {
    let figure = { (value: Double) in
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return switch self {
    case .unmatchedQuote: .unmatchedQuote
    case .missingColumn(let column): .missingColumn(column.rawValue)
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .noRows: .noMarks
    case .fieldCount(let found, let expected): .fieldCount(found, expected: expected)
    case .empty(let column): .emptyField(column.rawValue)
    case .noNumber(let column, let found): .noNumber(column.rawValue, found: found)
    case .markAboveMaximum(let mark, let maximum):
      .markAboveMaximum(figure(mark), maximum: figure(maximum))
    case .otherMaximum(let found, let earlier, let line):
      .otherMaximum(figure(found), earlier: figure(earlier), line: line)
    case .repeated(let line): .repeatedMark(line: line)
    case .samePerson(let line): .samePerson(line: line)
    case .noMark(let item, let found): .noMark(item, found: found)
    case .markTooHigh(let item, let mark, let maximum):
      .markTooHigh(item, mark: figure(mark), maximum: figure(maximum))
    case .noKey(let item): .noKey(item)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .passedOver(let text): .linePassedOver(text)
    }
  }
}

extension ResponseFile {
  /// What the file was understood as.
  public var understood: Text {
    let (people, items) = (matrix.participants.count, matrix.items.count)
    return switch shape {
    case .markARow: .understoodMarks(people: people, items: items)
    case .personARow(let isKeyed):
      .understoodPeople(people: people, items: items, isKeyed: isKeyed)
    }
  }
}
