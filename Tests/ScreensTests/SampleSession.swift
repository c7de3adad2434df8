import Quiz
import Training

extension Training {
  /// A session with a pre-test and a post-test, and these people on its roster.
  func addSampleSession(_ names: [String]) throws -> TrainingSession {
    let terms = Terms(minutes: 30, passMark: 70)
    let session = try addSession(
      TrainingSession.Facts(title: "Pelatihan kader", startsOn: Day(of: now.date)),
      tests: [
        SessionTest(role: .preTest, blueprint: "pre-test", terms: terms),
        SessionTest(role: .postTest, blueprint: "post-test", terms: terms),
      ])
    try enrol(names.map { RosterPerson(name: $0) }, in: session.id)
    return session
  }
}

extension TrainingSession {
  var preTest: SessionTestID { SessionTestID(.preTest, of: id) }
}
