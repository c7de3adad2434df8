import Curriculum
import Foundation
import Quiz
import Tables

/// The answers of a session's test that were given elsewhere, read from a CSV file: a line for each
/// participant, a column for each question, in the letters of the test on paper.
public struct AnswerFile: Sendable {
  /// What is wrong with a line.
  public struct Problem: Hashable, Sendable {
    /// The kinds of mistakes.
    public enum Kind: Hashable, Sendable {
      /// No column says whose answers they are.
      case noPersonColumn
      /// These questions, from 1, have no column.
      case missingItems([Int])
      /// There are no answers.
      case noAnswers
      /// The line has neither number nor name.
      case nobody
      /// Nobody on the roster has this number or name.
      case unknown(String)
      /// Several on the roster have this name.
      case ambiguous(String)
      /// The answers of this participant stand on an earlier line.
      case sameAsLine(Int, name: String)
      /// This participant took the test on the screen.
      case onScreen(String)
      /// The answer to a question, from 1, can't be read.
      case unreadable(item: Int, PaperError)
    }

    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var kind: Kind
  }

  /// The attempts that were read, each with whose it is.
  public private(set) var attempts: [(participant: UUID, attempt: Attempt)] = []
  /// What is wrong; with any of these nothing should be entered.
  public private(set) var mistakes: [Problem] = []

  /// Reads the answers of `table`.
  /// - Parameters:
  ///   - roster: who may be meant.
  ///   - onScreen: who took the test on the screen.
  ///   - makeAttempt: a submitted attempt with the answers of one participant.
  /// - Throws: what `makeAttempt` throws besides `PaperItemError`.
  public init(
    _ table: CSVTable, itemCount: Int, roster: [RosterEntry], onScreen: Set<UUID>,
    makeAttempt: ([String]) throws -> Attempt
  ) throws {
    guard let header = table.rows.first else {
      mistakes = [Problem(line: 1, kind: .noAnswers)]
      return
    }
    let columns = Columns(header: header, itemCount: itemCount)
    mistakes = columns.mistakes.map { Problem(line: header.line, kind: $0) }
    guard mistakes.isEmpty else { return }
    var lines: [UUID: Int] = [:]
    for row in table.rows.dropFirst() {
      do {
        let entry = try columns.entry(in: row, roster: roster)
        if let line = lines[entry.id] {
          throw Mistake(kind: .sameAsLine(line, name: entry.participant.name))
        }
        if onScreen.contains(entry.id) { throw Mistake(kind: .onScreen(entry.participant.name)) }
        lines[entry.id] = row.line
        attempts.append((entry.id, try makeAttempt(columns.answers(in: row))))
      } catch let mistake as Mistake {
        mistakes.append(Problem(line: row.line, kind: mistake.kind))
      } catch let mistake as PaperItemError {
        mistakes.append(
          Problem(
            line: row.line, kind: .unreadable(item: mistake.item + 1, mistake.error)))
      }
    }
    if attempts.isEmpty, mistakes.isEmpty {
      mistakes = [Problem(line: header.line, kind: .noAnswers)]
    }
  }

  private struct Mistake: Error {
    var kind: Problem.Kind
  }

  /// Which column holds what.
  private struct Columns {
    let number: Int?
    let name: Int?
    /// The column of each item; nil where there is none.
    let items: [Int?]

    init(header row: CSVTable.Row, itemCount: Int) {
      let words = row.fields.map { $0.lowercased() }
      let place = { (names: Set<String>) in words.firstIndex { names.contains($0) } }
      number = place(["nomor", "no", "no.", "number"])
      name = place(["nama", "nama lengkap", "nama peserta", "name", "full name", "participant"])
      items = (1...max(1, itemCount)).map { item in
        place([String(item), "soal \(item)", "question \(item)"])
      }
    }

    var mistakes: [Problem.Kind] {
      let missing = items.indices.filter { items[$0] == nil }.map { $0 + 1 }
      return (number == nil && name == nil ? [.noPersonColumn] : [])
        + (missing.isEmpty ? [] : [.missingItems(missing)])
    }

    func answers(in row: CSVTable.Row) -> [String] { items.map { row[$0] ?? "" } }

    /// Whom a line means: the number decides where there is one.
    func entry(in row: CSVTable.Row, roster: [RosterEntry]) throws -> RosterEntry {
      if let number = row[number] {
        guard let entry = roster.first(where: { String($0.number) == number }) else {
          throw Mistake(kind: .unknown(number))
        }
        return entry
      }
      guard let name = row[name] else { throw Mistake(kind: .nobody) }
      let found = roster.filter { $0.participant.name.lowercased() == name.lowercased() }
      guard let entry = found.first else { throw Mistake(kind: .unknown(name)) }
      guard found.count == 1 else { throw Mistake(kind: .ambiguous(name)) }
      return entry
    }
  }
}
