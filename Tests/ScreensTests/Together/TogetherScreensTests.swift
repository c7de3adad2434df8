import Curriculum
import Quiz
import Terminal
import Testing
import Texts

@testable import Screens
@testable import Training

@MainActor
@Suite struct TogetherScreensTests {
  /// The trainer at the list of questions of a session.
  private func atTheList(
    rows: Int = 18, columns: Int = 60, phones: (any PhoneServer)? = nil
  ) throws -> (Person, TrainingSession) {
    var person = try Person(rows: rows, columns: columns, phones: phones)
    let session = try person.app.training.addSampleSession(["Siti Aminah", "Asep"])
    person.type("Rina")
    person.press(.enter)
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("Suara bersama")
    return (person, session)
  }

  private func ask(_ person: inout Person, _ session: TrainingSession) throws -> Discussion {
    let question = try #require(
      try person.app.training.questionsForAll().first {
        $0.kind == .singleChoice && $0.caseID == nil
      })
    person.stack = ScreenStack(
      root: try VoteScreen(
        try #require(try person.app.module.bank().question(question.id)), in: session,
        door: Door(), in: person.app))
    return try #require(try person.app.training.discussion(in: session.id))
  }

  private func type(_ hands: [Int], into person: inout Person) {
    person.type("#")
    for (place, count) in hands.enumerated() {
      person.type("\(count)")
      person.press(place == hands.count - 1 ? .enter : .down)
    }
  }

  @Test("Line by line 0 is a number of hands, and /0 goes back")
  func noHands() throws {
    var (person, session) = try atTheList()
    _ = try ask(&person, session)
    person.type("#")
    let page = try #require(LinePage(of: person.stack, in: person.app))
    #expect(page.prompt.contains("/0 kembali"))
    let read = { (line: String) throws -> [Event] in
      let command = LineCommand(
        line, on: try #require(person.stack.top), page: page, in: person.app)
      return if case .events(let events) = command { events } else { [] }
    }
    #expect(try read("0") == [.line("0"), .key(.enter)])
    #expect(try read("/0") == [.key(.escape)])
  }

  @Test("A vote without votes is closed only when that is meant; hands are counted from a row")
  func emptyVote() throws {
    var (person, session) = try atTheList()
    let discussion = try ask(&person, session)
    try person.open("Tutup suara, tampilkan hasil")
    #expect(person.words.contains("Belum ada suara"))
    person.press(.escape)
    #expect(person.screen.contains("Suara 1: 0 masuk"))
    try person.open("Hitung tangan")
    person.type("2")
    person.press(.enter)
    for _ in discussion.order.dropFirst() { person.press(.enter) }
    #expect(person.screen.contains("Suara 1: 2 masuk"))
    try person.open("Tutup suara, tampilkan hasil")
    #expect(try person.app.training.discussion(discussion.id)?.phase == .talk)
  }

  @Test("In a narrow window the key that counts hands stays before the arrows")
  func narrowKeys() throws {
    var (person, session) = try atTheList()
    _ = try ask(&person, session)
    let keys = person.screen.split(separator: "\n").last ?? ""
    #expect(keys.contains("# hitung tangan") && keys.contains("Esc"))
  }

  @Test("Hands and the votes of phones together are no more than the class")
  func handsAndPhones() throws {
    var (person, session) = try atTheList()
    let training = person.app.training
    let discussion = try ask(&person, session)
    let roster = try training.roster(of: session.id)
    _ = try PhoneRoom(.together(session.id), in: training)
      .vote(0, in: .first, of: discussion.id, by: roster[0].id)
    var hands = discussion.order.map { _ in 0 }
    hands[0] = roster.count
    type(hands, into: &person)
    #expect(person.words.contains("\(roster.count + 1) suara, padahal di daftar"))
  }

  @Test(
    "Vote, talk, vote with raised hands: no split before its time, no key before the end",
    arguments: [(18, 60), (24, 80), (12, 40)])
  func wholeRound(rows: Int, columns: Int) throws {
    var (person, session) = try atTheList(rows: rows, columns: columns)
    try person.app.training.enrol(
      (1...9).map { RosterPerson(name: "Peserta \($0)") }, in: session.id)
    let discussion = try ask(&person, session)
    let key = try #require(discussion.question.ballotKey)
    let keyPlace = try #require(discussion.order.firstIndex(of: key))
    let text = person.text
    for choice in discussion.order {
      #expect(text.contains(discussion.line(choice, .indonesian).prefix(1)))
    }
    #expect(person.screen.contains("Suara 1: 0 masuk"))
    var hands = discussion.order.indices.map { _ in 2 }
    hands[keyPlace] = 6
    type(hands, into: &person)
    #expect(person.words.contains("12 suara, padahal di daftar ada 11 peserta"))
    person.press(.escape)
    hands[keyPlace] = 5
    type(hands, into: &person)
    #expect(!person.text.contains("%"))
    #expect(person.screen.contains("Suara 1: \(hands.reduce(0, +)) masuk"))

    try person.open("Tutup suara, tampilkan hasil")
    let share = Int((500 / Double(hands.reduce(0, +))).rounded())
    #expect(person.text.contains("\(share)%"))
    #expect(person.words.contains("bicarakan dengan teman di sebelah Anda"))
    #expect(!person.text.contains("✓"))
    #expect(person.screen.contains("2:00"))
    person.wait(minutes: 1)
    person.send(.tick)
    #expect(person.screen.contains("1:00"))

    try person.open("Buka suara kedua")
    #expect(!person.text.contains("%"))
    type(discussion.order.indices.map { $0 == keyPlace ? 9 : 0 }, into: &person)
    try person.open("Tampilkan jawaban")
    #expect(person.text.contains("✓"))
    #expect(person.text.contains("Suara pertama") && person.text.contains("Suara kedua"))
    // Both votes begin at one place, and are as long.
    let bars = person.text.split(separator: "\n").filter { $0.contains("Suara ") }
      .compactMap { $0.firstMatch(of: /^(.*?)([█░▏▎▍▌▋▊▉]+)/) }
    #expect(bars.count == 2 * discussion.order.count)
    #expect(Set(bars.map { [$0.1.count, $0.2.count] }).count == 1)
    #expect(person.text.contains("100%"))
    try person.open("Selesai membahas")
    let kept = try person.app.training.discussions(of: session.id)
    #expect(kept.map(\.phase) == [.over])
    #expect(kept.first?.shareRight(in: .second) == 1)
  }

  @Test("In a low window the split, its rule and what can be done next are in view at once")
  func splitInView() throws {
    var (person, session) = try atTheList()
    let bank = try person.app.module.bank()
    let question = try #require(
      try person.app.training.questionsForAll().compactMap { bank.question($0.id) }
        .filter { $0.caseID == nil && $0.body.kind == .singleChoice }
        .max { $0.prompt.text(in: .indonesian).count < $1.prompt.text(in: .indonesian).count })
    person.stack = ScreenStack(
      root: try VoteScreen(question, in: session, door: Door(), in: person.app))
    let discussion = try #require(try person.app.training.discussion(in: session.id))
    let hands = discussion.order.map { $0 == question.ballotKey ? 1 : 0 }
    try person.app.training.set(hands, in: .first, of: discussion.id)
    person.send(.tick)
    try person.open("Tutup suara, tampilkan hasil")
    #expect(person.screen.contains("100%") && person.screen.contains("Tampilkan jawaban"))
    #expect(person.screen.contains("Buka suara kedua"))
  }

  @Test("Leaving in the middle asks, and keeps the votes; without votes nothing is kept")
  func leaving() throws {
    var (person, session) = try atTheList()
    _ = try ask(&person, session)
    person.press(.escape)
    #expect(try person.app.training.discussions(of: session.id).isEmpty)

    (person, session) = try atTheList()
    try person.open("D1  ")
    #expect(person.stack.top is VoteScreen)
    let discussion = try #require(try person.app.training.discussion(in: session.id))
    try person.app.training.set([3, 1], in: .first, of: discussion.id)
    person.press(.escape)
    #expect(person.screen.contains("Akhiri soal ini?"))
    try person.open("Akhiri")
    #expect(person.stack.top is TogetherScreen)
    #expect(try person.app.training.discussion(in: session.id) == nil)
    #expect(try person.app.training.discussions(of: session.id).count == 1)
    #expect(person.text.contains("tepat: "))
  }

  @Test("Nothing listens before the trainer opens the door; then it is said, and leaving asks")
  func door() throws {
    let server = ServingForShow()
    var (person, session) = try atTheList(phones: server)
    #expect(server.state.port == nil)
    // A vote that was cut off when the program ended.
    _ = try ask(&person, session)
    person.stack = ScreenStack(root: try SessionScreen(session.id, in: person.app))
    try person.open("Suara bersama")
    try person.open("Buka untuk ponsel")
    #expect(try person.app.training.discussion(in: session.id) == nil)
    #expect(person.screen.contains("ponsel :8080"))
    #expect(person.text.contains("0 dari 2 masuk lewat ponsel"))
    let roster = try person.app.training.roster(of: session.id)
    _ = try person.app.training.change(
      roster[1].participant, to: RosterPerson(name: "Asep", village: "Cisaat"))
    server.ask(roster[1].id)
    person.send(.tick)
    #expect(person.words.contains("2. Asep, Cisaat: minta masuk"))
    person.type("!")
    try person.open("2. Asep, Cisaat")
    #expect(server.noted.withLock(\.letIn) == [roster[1].id])
    person.press(.enter, .escape)
    #expect(person.screen.contains("Tutup untuk ponsel?"))
    try person.open("Berhenti melayani")
    #expect(person.stack.top is SessionScreen)
  }

  @Test("Who asks during a vote is counted without a name, and a key leads to letting in")
  func askingDuringVote() throws {
    let server = ServingForShow()
    var (person, session) = try atTheList(rows: 24, columns: 80, phones: server)
    try person.open("Buka untuk ponsel")
    person.press(.enter)
    #expect(person.stack.top is VoteScreen && !person.screen.contains("minta masuk"))
    let roster = try person.app.training.roster(of: session.id)
    server.ask(roster[1].id)
    person.send(.tick)
    #expect(person.screen.contains("1 minta masuk") && !person.screen.contains("Asep"))
    // Where there is little room, how the vote stands comes first.
    person.app.size = Size(rows: 12, columns: 40)
    #expect(person.screen.contains("Suara 1: 0 masuk"))
    person.type("!")
    try person.open("Asep")
    #expect(server.noted.withLock(\.letIn) == [roster[1].id])
  }

  @Test("One key goes through all addresses, and cards follow; another hides the one chosen")
  func addresses() throws {
    var (person, session) = try atTheList(rows: 40, columns: 120, phones: ServingForShow())
    let all = ["192.168.1.20", "10.0.0.7"].map { LocalAddress(text: $0, interface: "wlan0") }
    person.app.findAddresses = { all }
    try person.open("Buka untuk ponsel")
    var shown: [String] = []
    for key in ["&", "&", "&", "a", "a", ""] {
      shown.append(all.first { person.text.contains("\nhttp://\($0.text):8080") }?.text ?? "")
      person.type(key)
    }
    let (first, second) = (all[0].text, all[1].text)
    #expect(shown == [first, second, first, second, "", second])
    let entry = try #require(try person.app.training.roster(of: session.id).first)
    person.stack = ScreenStack(root: try CardScreen(entry, of: session, in: person.app))
    #expect(person.text.contains("http://10.0.0.7:8080"))
  }

  @Test("Who asks while the door is open takes no key that was meant for a question")
  func asking() throws {
    let server = ServingForShow()
    var (person, session) = try atTheList(rows: 24, columns: 80, phones: server)
    try person.open("Buka untuk ponsel")
    server.ask(try person.app.training.roster(of: session.id)[1].id)
    person.send(.tick)
    #expect(person.text.contains("Asep"))
    person.type("2")
    #expect(server.noted.withLock(\.letIn).isEmpty)
    for _ in 0..<3 where person.stack.top is TogetherScreen { person.press(.enter) }
    #expect(person.stack.top is VoteScreen)
    #expect(server.noted.withLock(\.letIn).isEmpty)
  }

  @Test("Questions about what the class knew least come first")
  func weakest() throws {
    var (person, session) = try atTheList()
    try person.app.training.open(session.preTest)
    let roster = try person.app.training.roster(of: session.id)
    var sitting = try person.app.training.take(session.preTest, by: roster[0].id)
    #expect(!person.text.contains("Paling lemah pada tes"))
    for item in sitting.attempt.questions.indices {
      try person.app.training.perform(.move(to: item), on: &sitting)
    }
    try person.app.training.perform(.submit, on: &sitting)
    person.stack = ScreenStack(root: try TogetherScreen(session, in: person.app))
    let text = person.text
    let heading = try #require(text.range(of: "Paling lemah pada tes"))
    let weakest = try #require(sitting.attempt.questions.map(\.statement).min())
    #expect(text[heading.upperBound...].prefix(40).contains("\(weakest)  "))
  }

  @Test("A number of hands that is none is told, and what was typed is still there")
  func wrongHands() throws {
    var (person, session) = try atTheList()
    let discussion = try ask(&person, session)
    person.type("#")
    person.type("tiga")
    for _ in discussion.order { person.press(.enter) }
    #expect(person.screen.contains("\"tiga\" bukan angka"))
    person.press(.escape)
    #expect(person.screen.contains("tiga"))
    // The cursor is at what can't be read, not where Enter was pressed.
    person.type("2")
    #expect(!person.text.contains("tiga"))
    #expect(try person.app.training.discussion(in: session.id)?.total(in: .first) == 0)
  }
}
