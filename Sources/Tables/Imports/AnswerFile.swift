import Quiz

/// The answers of a test that were given elsewhere, read from a CSV file: a line for each
/// participant, with a column for each item or one for all answers, in the letters of the test on
/// paper.
public struct AnswerFile: Hashable, Sendable {
  /// Someone on the roster, who may be meant.
  public struct Person: Hashable, Sendable {
    /// The number on the attendance list.
    public var number: Int
    public var name: String
    /// Whether the test was taken on the screen.
    public var isOnScreen: Bool
    /// The items of the test that this one has on paper, in their order.
    public var items: [PaperItem]

    public init(number: Int, name: String, isOnScreen: Bool = false, items: [PaperItem]) {
      self.number = number
      self.name = name
      self.isOnScreen = isOnScreen
      self.items = items
    }
  }

  /// One participant's answers, as they are written on paper, and the line that says so.
  public struct Entry: Hashable, Sendable {
    public var line: Int
    /// The participant's number on the attendance list.
    public var number: Int
    /// An answer for each item; empty where none was given.
    public var answers: [String]
  }

  /// What is to be told of a line.
  public enum ProblemKind: Error, Hashable, Sendable {
    /// No column says whose answers they are.
    case noPersonColumn
    /// These items, from 1, have no column.
    case missingItems([Int])
    /// The test has no item of these numbers.
    case noSuchItems([Int])
    /// The column of this heading holds what an earlier one holds.
    case repeatedColumn(String)
    /// The column of this heading was passed over.
    case unknownColumn(String)
    /// The line stands above the column names, and was passed over.
    case passedOver(String)
    /// There are no answers.
    case noAnswers
    /// The line has this many fields, and the first line names another number of columns.
    case fieldCount(found: Int, expected: Int)
    /// The line has neither number nor name.
    case nobody
    /// Nobody on the roster has this number or name.
    case unknown(String)
    /// Several on the roster have this name.
    case ambiguous(String)
    /// The number is that of someone of another name.
    case otherName(number: Int, found: String, expected: String)
    /// The answers of this participant stand on an earlier line.
    case sameAsLine(Int, name: String)
    /// This participant took the test on the screen.
    case onScreen(String)
    /// The answer to an item, from 1, can't be read.
    case unreadable(item: Int, PaperError)
    /// The answers in one line are for so many items.
    case answerCount(found: Int, expected: Int)
  }

  public typealias Problem = LineProblem<ProblemKind>

  /// The lines that are in order.
  public private(set) var entries: [Entry] = []
  /// What is wrong; with any of these nothing should be entered.
  public private(set) var mistakes: [Problem] = []
  /// What was passed over, which a person should see.
  public private(set) var remarks: [Problem] = []

  /// Reads the answers of `table`.
  /// - Parameters:
  ///   - itemCount: the number of items of the test.
  ///   - roster: who may be meant.
  public init(_ table: CSVTable, itemCount: Int, roster: [Person]) {
    let place = AnswerColumns.header(of: table, itemCount: itemCount)
    guard table.rows.indices.contains(place) else {
      mistakes = [Problem(line: 1, kind: .noAnswers)]
      return
    }
    let header = table.rows[place]
    let columns = AnswerColumns(header.fields, itemCount: itemCount)
    mistakes = columns.mistakes.map { Problem(line: header.line, kind: $0) }
    remarks = table.rows[..<place].map { Problem(line: $0.line, kind: .passedOver($0.text)) }
    remarks += columns.unknown.map { Problem(line: header.line, kind: .unknownColumn($0)) }
    guard mistakes.isEmpty else { return }
    var lines: [Int: Int] = [:]
    for row in table.rows[(place + 1)...] {
      do throws(ProblemKind) {
        let person = try columns.person(in: row, roster: roster)
        if let line = lines[person.number] {
          throw .sameAsLine(line, name: person.name)
        }
        if person.isOnScreen { throw .onScreen(person.name) }
        lines[person.number] = row.line
        let answers = try columns.answers(in: row, items: person.items)
        entries.append(Entry(line: row.line, number: person.number, answers: answers))
      } catch {
        mistakes.append(Problem(line: row.line, kind: error))
      }
    }
    if entries.isEmpty, mistakes.isEmpty {
      mistakes = [Problem(line: header.line, kind: .noAnswers)]
    }
  }
}
