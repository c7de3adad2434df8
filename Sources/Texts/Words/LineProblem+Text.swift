import Tables

extension LineProblem.Kind: Worded {
  public var text: Text {
    let figure = { (value: Double) in
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return switch self {
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .passedOver(let line): .linePassedOver(line)
    case .fieldCount(let found, let expected): .fieldCount(found, expected: expected)
    case .noNameColumn: .rosterNoNameColumn
    case .noName: .rosterNoName
    case .onlyDigits: .rosterOnlyDigits
    case .longName(let count): .rosterLongName(count)
    case .tooManyFields(let found, let expected): .rosterTooManyFields(found, of: expected)
    case .nobody: .rosterNobody
    case .sameAsLine(let line, let name): .rosterSameAsLine(line, name: name)
    case .sameAsEnrolled(let number, let name): .rosterSameAsEnrolled(number, name: name)
    case .tooFewFields(let found, let expected): .rosterTooFewFields(found, of: expected)
    case .spoiltPhone(let phone): .rosterSpoiltPhone(phone)
    case .degrees(let name): .rosterDegrees(name)
    case .otherWidth(let found, let usual): .rosterOtherWidth(found, usual: usual)
    case .noPersonColumn: .answersNoPersonColumn
    case .missingItems(let items): .answersMissingItems(items)
    case .noSuchItems(let items): .answersNoSuchItems(items)
    case .noAnswers: .answersNone
    case .noPerson: .answersNobody
    case .unknown(let who): .answersUnknown(who)
    case .ambiguous(let name): .answersAmbiguous(name)
    case .otherName(let number, let found, let expected):
      .answersOtherName(number, found: found, expected: expected)
    case .answeredBefore(let line, let name): .answersTwice(name, line: line)
    case .onScreen(let name): .answersOnScreen(name)
    case .unreadable(let item, let error):
      .answerUnreadable(item, error.found, error.expected.text)
    case .answerCount(let found, let expected): .answerCount(found, expected: expected)
    case .unmatchedQuote: .unmatchedQuote
    case .missingColumn(let column): .missingColumn(column.rawValue)
    case .noRows: .noMarks
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
    }
  }
}
