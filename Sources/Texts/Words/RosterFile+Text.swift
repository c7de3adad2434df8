import Curriculum
import Quiz
import Tables

extension RosterFile.ProblemKind: Worded {
  public var text: Text {
    switch self {
    case .noNameColumn: .rosterNoNameColumn
    case .noName: .rosterNoName
    case .onlyDigits: .rosterOnlyDigits
    case .longName(let count): .rosterLongName(count)
    case .tooManyFields(let found, let expected): .rosterTooManyFields(found, of: expected)
    case .nobody: .rosterNobody
    case .sameAsLine(let line, let name): .rosterSameAsLine(line, name: name)
    case .sameAsEnrolled(let number, let name): .rosterSameAsEnrolled(number, name: name)
    case .passedOver(let line): .linePassedOver(line)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .tooFewFields(let found, let expected): .rosterTooFewFields(found, of: expected)
    case .spoiltPhone(let phone): .rosterSpoiltPhone(phone)
    case .degrees(let name): .rosterDegrees(name)
    case .otherWidth(let found, let usual): .rosterOtherWidth(found, usual: usual)
    }
  }
}

extension RosterPerson {
  /// What was understood of a line, each part with what it was taken for.
  public func understood(_ language: Language) -> String {
    let parts: [(Text, String?)] = [
      (.organisation, organisation), (.village, village), (.phone, phone),
    ]
    let told = parts.compactMap { label, value in value.map { "\(label(language)): \($0)" } }
    return ([name] + told).joined(separator: " · ")
  }
}
