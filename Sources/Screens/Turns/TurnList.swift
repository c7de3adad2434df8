import Foundation
import Quiz

/// The participants of a session's test with how far each is, and finding one by what is typed.
struct TurnList: Hashable {
  /// How far a participant is.
  enum State: Hashable {
    case waiting, underWay
    case done(byClock: Bool)

    var isDone: Bool { if case .done = self { true } else { false } }
  }

  /// A participant and how far they are.
  struct Place: Hashable {
    let entry: RosterEntry
    let state: State
  }

  let places: [Place]
  /// How many have finished.
  let doneCount: Int

  init(roster: [RosterEntry], progress: [SessionProgress]) {
    let attempts = progress.keyed(by: \.participant)
    places = roster.map { entry in
      let state: State =
        attempts[entry.id].map {
          $0.isOpen ? .underWay : .done(byClock: $0.isEndedByClock)
        } ?? .waiting
      return Place(entry: entry, state: state)
    }
    doneCount = places.count { $0.state.isDone }
  }

  /// The first one in the attendance list who has not started.
  var next: RosterEntry? { places.first { $0.state == .waiting }?.entry }

  /// The participants whose name or number is typed; all of them when nothing is.
  func places(matching typed: String) -> [Place] {
    if let number = Int(typed.trimmingCharacters(in: .whitespaces)) {
      return places.filter { $0.entry.number == number }
    }
    return places.filter { $0.entry.participant.isFound(by: typed) }
  }
}
