import Curriculum
import Foundation
import GRDB

extension TrainingSession: FetchableRecord, PersistableRecord {
  /// Reads a row; a day or a state that can't be read becomes the first one there is.
  public init(row: Row) throws {
    let createdAt: Date = row["createdAt"]
    let startsOn = Day(row["startsOn"]) ?? Day(of: createdAt)
    self.init(
      id: row["id"], number: row["number"],
      facts: Facts(
        title: row["title"], place: row["place"], startsOn: startsOn,
        endsOn: Day(row["endsOn"]) ?? startsOn, trainer: row["trainer"], preTest: row["preTest"],
        postTest: row["postTest"], minutes: row["minutes"],
        passingPercentage: row["passingPercentage"], hours: row["hours"]),
      module: row["module"],
      // SQLite's integers are signed: the seed is stored bit by bit.
      questionSeed: UInt64(bitPattern: row["questionSeed"]), createdAt: createdAt,
      preTestState: TestState(rawValue: row["preTestState"]) ?? .unopened,
      postTestState: TestState(rawValue: row["postTestState"]) ?? .unopened)
  }

  /// Writes the row.
  public func encode(to container: inout PersistenceContainer) throws {
    container["id"] = id.uuidString
    container["number"] = number
    container["title"] = facts.title
    container["place"] = facts.place
    container["startsOn"] = facts.startsOn.description
    container["endsOn"] = facts.endsOn.description
    container["trainer"] = facts.trainer
    container["module"] = module
    container["preTest"] = facts.preTest
    container["postTest"] = facts.postTest
    container["minutes"] = facts.minutes
    container["passingPercentage"] = facts.passingPercentage
    container["hours"] = facts.hours
    container["questionSeed"] = Int64(bitPattern: questionSeed)
    container["createdAt"] = createdAt
    container["preTestState"] = preTestState.rawValue
    container["postTestState"] = postTestState.rawValue
  }
}
