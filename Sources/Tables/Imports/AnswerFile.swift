import Curriculum
import Quiz

/// The answers of a test that were given elsewhere, read from a CSV file: a line for each
/// participant, with a column for each item or one for all answers, in the letters of the test on
/// paper.
public struct AnswerFile: Hashable, Sendable {
  /// Someone on the roster, who may be meant.
  public struct Person: Hashable, Sendable {
    /// The number on the roster.
    public var number: Int
    public var name: String
    /// The form that this one has, where others have another.
    public var form: Question.Form?
    /// The test as this one has it on paper.
    public var paper: Attempt

    public init(number: Int, name: String, form: Question.Form? = nil, paper: Attempt) {
      self.number = number
      self.name = name
      self.form = form
      self.paper = paper
    }
  }

  /// One participant's answers, as they are written on paper, and the line that says so.
  public struct Entry: Hashable, Sendable {
    public var line: Int
    /// The participant's number on the roster.
    public var number: Int
    /// An answer for each item; empty where none was given.
    public var answers: [String]
    /// The form that they are of, where the line names it.
    public var form: Question.Form?
  }

  /// The lines that are in order.
  public private(set) var entries: [Entry] = []
  /// What is wrong; with any of these nothing should be entered.
  public private(set) var mistakes: [LineProblem] = []
  /// What was passed over, which a person should see.
  public private(set) var remarks: [LineProblem] = []

  /// Reads the answers of `table`.
  /// - Parameters:
  ///   - itemCount: the number of items of the test.
  ///   - roster: who may be meant.
  ///   - forms: the papers of all forms; empty where there is one.
  public init(
    _ table: CSVTable, itemCount: Int, roster: [Person], forms: [Question.Form: Attempt] = [:]
  ) {
    guard let first = table.rows.first else {
      mistakes = [LineProblem(line: 1, kind: .noAnswers)]
      return
    }
    let named = table.header { row -> AnswerColumns? in
      let columns = AnswerColumns(row.fields, itemCount: itemCount, forms: forms)
      return columns.mistakes.isEmpty ? columns : nil
    }
    // Where no line names the columns, it is told what the first one lacks.
    let (place, columns) =
      named ?? (0, AnswerColumns(first.fields, itemCount: itemCount, forms: forms))
    let header = table.rows[place]
    mistakes = columns.mistakes.map(header.problem)
    remarks = table.rows[..<place].map(\.passedOver)
    remarks += columns.unknown.map { header.problem(.unknownColumn($0)) }
    guard mistakes.isEmpty else { return }
    var lines: [Int: Int] = [:]
    for row in table.rows[(place + 1)...] {
      do throws(LineProblem.Kind) {
        let person = try columns.person(in: row, roster: roster)
        if let line = lines[person.number] {
          throw .answeredBefore(line: line, name: person.name)
        }
        lines[person.number] = row.line
        let form = try columns.form(in: row)
        let answers = try columns.answers(in: row, of: person, on: form)
        entries.append(
          Entry(line: row.line, number: person.number, answers: answers, form: form))
      } catch {
        mistakes.append(row.problem(error))
      }
    }
    if entries.isEmpty, mistakes.isEmpty { mistakes = [header.problem(.noAnswers)] }
  }
}
