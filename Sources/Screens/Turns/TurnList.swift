import Quiz

/// The participants of a session's test with how far each is, and finding one by what is typed.
struct TurnList: Hashable {
  /// A participant and how far they are; nil for one who has not started.
  struct Place: Hashable {
    let entry: RosterEntry
    let progress: SessionProgress?
  }

  let places: [Place]
  /// How many have finished.
  var doneCount: Int { places.count { $0.progress?.isOpen == false } }

  init(_ test: SessionTestID, in app: AppContext) throws {
    let attempts = try app.training.progress(at: test).keyed(by: \.participant)
    places = try app.training.roster(of: test.session).map {
      Place(entry: $0, progress: attempts[$0.id])
    }
  }

  /// The first one on the roster who has not started.
  var next: RosterEntry? { places.first { $0.progress == nil }?.entry }

  /// The participants whose name or number is typed; all of them when nothing is.
  func places(matching typed: String) -> [Place] {
    if let number = Int(typed) {
      return places.filter { $0.entry.number == number }
    }
    return places.filter { $0.entry.participant.isFound(by: typed) }
  }
}
