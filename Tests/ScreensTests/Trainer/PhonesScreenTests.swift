import Curriculum
import Quiz
import Records
import Synchronization
import Terminal
import Testing
import Training

@testable import Screens

/// Serves nobody, and notes what it is asked for.
final class ServingForShow: PhoneServer, PhoneServing {
  struct Noted {
    var state = PhoneServingState()
    var letIn: [ParticipantID] = []
    var turnedAway: [ParticipantID] = []
  }

  let noted = Mutex(Noted())

  var state: PhoneServingState { noted.withLock(\.state) }

  func serve(_ occasion: PhoneOccasion, in language: Language) -> any PhoneServing {
    noted.withLock { $0.state.phase = .serving(port: 8080) }
    return self
  }

  func code(of text: String) -> [String]? { Array(repeating: "█▀▀▀▀▀█", count: 3) }

  /// Lets somebody ask to come in without a code.
  func ask(_ participant: ParticipantID) {
    noted.withLock { $0.state.asking = [participant] }
  }

  func letIn(_ participant: ParticipantID) { noted.withLock { $0.letIn.append(participant) } }

  func turnAway(_ participant: ParticipantID) {
    noted.withLock { $0.turnedAway.append(participant) }
  }
}

/// Serves anew each time, and knows whether that has ended: it ends with the last who holds it.
private final class ServingAnew: PhoneServer {
  private struct Held {
    weak var serving: ServingForShow?
  }

  private let held = Mutex(Held())

  var isServing: Bool { held.withLock { $0.serving != nil } }

  func serve(_ occasion: PhoneOccasion, in language: Language) -> any PhoneServing {
    let serving = ServingForShow()
    serving.noted.withLock { $0.state.phase = .serving(port: 8080) }
    held.withLock { $0.serving = serving }
    return serving
  }

  func code(of text: String) -> [String]? { nil }
}

@MainActor
@Suite struct PhonesScreenTests {
  @Test(
    "Whoever leaves the board, or the program from there, serves no phones any more",
    arguments: [Key.escape, .ctrl("c")])
  func endOfServing(key: Key) throws {
    let server = ServingAnew()
    var person = try Person(phones: server)
    let session = try person.app.training.addSampleSession(["Siti Aminah", "Asep"])
    try person.app.training.open(session.preTest)
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("lewat ponsel")
    try bringPhone(to: session, before: &person)
    // What is drawn is kept for the next key.
    for key in [key, .down, .enter] {
      #expect(person.screen.contains("ponsel :8080") && server.isServing)
      person.press(key)
    }
    #expect(!server.isServing)
  }

  /// Somebody comes in by phone, before the board looks again.
  private func bringPhone(to session: TrainingSession, before person: inout Person) throws {
    var room = try PhoneRoom(.test(session.preTest), in: person.app.training)
    room.letIn(try person.app.training.roster(of: session.id)[0].id)
    _ = try room.admit(.number(1), code: "")
  }

  /// The trainer at the board of a pre-test that is served.
  private func atTheBoard(
    rows: Int = 24, columns: Int = 80
  ) throws -> (Person, ServingForShow, TrainingSession, [RosterEntry]) {
    let server = ServingForShow()
    var person = try Person(rows: rows, columns: columns, phones: server)
    let session = try person.app.training.addSampleSession(["Siti Aminah", "Asep"])
    try person.app.training.open(session.preTest)
    person.type("Rina")
    person.press(.enter)
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("lewat ponsel")
    return (person, server, session, try person.app.training.roster(of: session.id))
  }

  @Test("It is said that something listens, where, and what to do when no phone comes")
  func listens() throws {
    let (person, _, _, _) = try atTheBoard()
    #expect(person.screen.contains("ponsel :8080"))
    #expect(person.text.contains("0 dari 2 masuk lewat ponsel"))
    #expect(!LocalAddress.all().isEmpty == person.text.contains("Belum ada ponsel yang masuk"))
  }

  @Test("A test that is given back after its phones were let go is served anew")
  func servedAnew() throws {
    var (person, server, session, roster) = try atTheBoard()
    _ = try person.app.training.take(session.preTest, by: roster[0].id)
    try person.app.training.close(session.preTest)
    server.noted.withLock { $0.state.phase = .over }
    person.send(.tick)
    #expect(!person.screen.contains("ponsel :8080"))
    try person.open("Siti")
    try person.open("Kembalikan tes ini")
    person.press(.enter)
    person.type("Tertutup keliru")
    person.press(.enter)
    // Where nothing listens nobody is let in.
    #expect(person.text.contains("Kartu") && !person.text.contains("Izinkan masuk"))
    person.press(.escape)
    #expect(person.screen.contains("ponsel :8080") && person.text.contains("1 sedang mengerjakan"))
    try person.open("Siti")
    #expect(person.text.contains("Izinkan masuk"))
  }

  @Test("Namesakes are told apart in their lines, in what is told of them, and behind their lines")
  func namesakes() throws {
    var (person, server, session, _) = try atTheBoard()
    let other = try person.app.training.enrol(
      [RosterPerson(name: "Siti Aminah", village: "Sukamaju")], in: session.id)
    server.noted.withLock { $0.state.lastNews = .wrongCode(other[0].id) }
    person.send(.tick)
    #expect(person.words.contains("kode salah untuk: 3. Siti Aminah, Sukamaju"))
    let lines = person.written.filter(\.canBeOpened).map { $0.lines[0] }
    #expect(lines.contains { $0.contains("3") && $0.contains("Siti Aminah, Sukamaju") })
    try person.open("Siti Aminah, Sukamaju")
    #expect(person.words.contains("3. Siti Aminah, Sukamaju"))
  }

  @Test("Bars and words begin at one place in all lines, whatever they say")
  func bars() throws {
    var (person, _, session, roster) = try atTheBoard()
    // Names take all the room that there is.
    try person.app.training.enrol(
      [RosterPerson(name: String(repeating: "Wati ", count: 9))], in: session.id)
    var room = try PhoneRoom(.test(session.preTest), in: person.app.training)
    try room.sitDown(roster[0].id)
    _ = try room.perform((0..<20).map { .move(to: $0) }, by: roster[0].id)
    _ = try person.app.training.take(session.preTest, by: roster[1].id)
    _ = try person.app.training.close(session.preTest)
    person.send(.tick)
    let lines = person.written.filter(\.canBeOpened).map { $0.lines[0] }
    #expect(lines.contains { $0.contains("ponsel · ditutup pelatih · 0/20") })
    let bars = lines.filter { $0.contains("░") }.map { $0.prefix { $0 != "░" }.count }
    #expect(bars.count == 2 && Set(bars).count == 1)
  }

  @Test("Whoever asks stands out, is let in, comes in, and is freed again")
  func lettingIn() throws {
    var (person, server, session, roster) = try atTheBoard()
    server.noted.withLock {
      $0.state.asking = [roster[1].id]
      $0.state.lastNews = .asked(roster[1].id)
    }
    person.send(.tick)
    #expect(person.text.contains("minta masuk tanpa kode: 2. Asep"))
    // What happens to others hides nobody who waits at the door.
    server.noted.withLock { $0.state.lastNews = .wrongCode(roster[0].id) }
    person.send(.tick)
    #expect(person.screen.contains("1 minta masuk"))
    person.type("!")
    #expect(person.words.contains("Siapa yang boleh?") && person.text.contains("2. Asep"))
    person.press(.escape)
    try person.open("Asep")
    try person.open("Izinkan masuk tanpa kode")
    #expect(server.noted.withLock(\.letIn) == [roster[1].id])
    #expect(person.screen.contains("boleh masuk tanpa kode selama 5 menit"))
    person.press(.enter, .escape)
    server.noted.withLock { ($0.state.asking, $0.state.letIn) = ([], [roster[1].id]) }
    person.send(.tick)
    #expect(person.text.contains("diizinkan, belum masuk"))
    #expect(!person.text.contains("minta masuk"))
    var room = try PhoneRoom(.test(session.preTest), in: person.app.training)
    room.letIn(roster[1].id)
    guard case .admitted = try room.admit(.number(2), code: "") else {
      Issue.record("not let in")
      return
    }
    try room.sitDown(roster[1].id)
    server.noted.withLock { $0.state.letIn = [] }
    person.send(.tick)
    #expect(person.text.contains("1 dari 2 masuk lewat ponsel"))
    #expect(person.text.contains("0/20 · sisa 30 menit"))
    person.wait(minutes: 3)
    person.send(.tick)
    #expect(person.text.contains("3 menit tanpa kabar"))
    // Who is in asks from a second phone: that stands out too, and is done where it is seen.
    server.ask(roster[1].id)
    person.send(.tick)
    #expect(person.words.contains("minta masuk · 3 menit tanpa kabar"))
    try person.open("Asep")
    #expect(person.text.contains("Izinkan masuk tanpa kode"))
    try person.open("Tolak permintaan masuk")
    #expect(server.noted.withLock(\.turnedAway) == [roster[1].id])
    try person.open("Asep")
    try person.open("Lepas nama dari ponsel")
    try person.open("Lepas nama dari ponsel")
    #expect(try person.app.training.phones(at: .test(session.preTest)).isEmpty)
  }

  @Test(
    "Each participant has one line on the board, with a bar where there is room for one",
    arguments: [(24, 80, false), (34, 120, true)])
  func oneLineEach(rows: Int, columns: Int, hasBar: Bool) throws {
    var (person, _, session, roster) = try atTheBoard(rows: rows, columns: columns)
    var room = try PhoneRoom(.test(session.preTest), in: person.app.training)
    try room.sitDown(roster[0].id)
    let line = {
      try #require(person.written.first { $0.lines[0].contains("Siti Am") }).lines
    }
    person.send(.tick)
    #expect(try line().count == 1 && line()[0].contains("0/20 · sisa 30 menit"))
    #expect(try line()[0].contains("░") == hasBar)
    try person.app.training.close(session.preTest)
    person.send(.tick)
    #expect(try line().count == 1 && line()[0].contains("terpotong · 0/20"))
  }

  @Test("Leaving asks first, closing the test is at hand, and afterwards nothing is asked")
  func leaving() throws {
    var (person, server, session, roster) = try atTheBoard()
    try bringPhone(to: session, before: &person)
    person.press(.escape)
    #expect(person.screen.contains("Berhenti melayani ponsel?"))
    person.press(.escape)
    // Told as it is now, not as it was when the board was last drawn.
    _ = try person.app.training.take(session.preTest, by: roster[1].id)
    person.type("x")
    #expect(person.text.contains("1 peserta belum selesai"))
    try person.open("Tutup Pre-test")
    #expect(try !person.app.training.session(session.id).isOpen(.preTest))
    // Into a closed test nobody can be let.
    server.ask(roster[0].id)
    person.send(.tick)
    #expect(!person.text.contains("minta masuk") && !person.screen.contains("█▀▀▀▀▀█"))
    person.press(.escape)
    #expect(person.stack.top is SessionScreen)
  }

  @Test("Before a phone has come in nothing is lost by leaving, and nothing asked")
  func leavingNobody() throws {
    var (person, _, _, _) = try atTheBoard()
    person.press(.escape)
    #expect(!person.text.contains("Berhenti melayani"))
  }

  @Test("The code gives way where there is no room, and when it is not wanted")
  func code() throws {
    for (rows, columns) in [(12, 40), (24, 80), (32, 120)] {
      var (person, _, _, _) = try atTheBoard(rows: rows, columns: columns)
      let hasCode = person.screen.contains("█▀▀▀▀▀█")
      #expect(hasCode == (columns > 60 && !LocalAddress.all().isEmpty))
      person.type("a")
      #expect(!person.screen.contains("█▀▀▀▀▀█"))
    }
  }
}
