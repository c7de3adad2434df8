import Quiz
import Terminal
import Testing
import Training

@testable import Screens

@MainActor
@Suite struct ParticipantsScreenTests {
  @Test("Who types a name that is known finds that person first, and is no second one by a slip")
  func known() throws {
    var person = try Person()
    person.type("Sukarno")
    person.press(.enter)
    for name in ["Sri", "Sukarno"] {
      person.stack = ScreenStack(root: try ParticipantsScreen(in: person.app))
      person.type(name)
      person.press(.down, .enter)
    }
    #expect(try person.app.training.participants().map(\.name).sorted() == ["Sri", "Sukarno"])
    #expect(person.app.participant?.name == "Sukarno")
  }

  @Test("Whom neither name nor village tells apart, the places on rosters do, and nobody else")
  func namesakes() throws {
    var person = try Person.seated(named: "Rina")
    _ = try person.app.training.addSampleSession(["Siti", "Siti", "Asep"])
    person.stack = ScreenStack(root: try ParticipantsScreen(in: person.app))
    for number in [1, 2] { #expect(person.words.contains("Siti sesi 1 (no. \(number))")) }
    #expect(!person.words.contains("no. 3"))
  }

  @Test("Where others are known too, home says whose it is, and lets another sit down")
  func sharedLaptop() throws {
    var person = try Person.seated(named: "Bu Yayah")
    #expect(!person.screen.contains("bukan Bu Yayah"))
    _ = try person.app.training.addParticipant(named: "Pak Edi")
    person.stack = try ScreenStack(opening: .home, in: person.app)
    #expect(person.text.split(separator: "\n")[0].contains("Selamat belajar, Bu Yayah."))
    try person.open("bukan Bu Yayah? pilih nama Anda")
    person.type("Edi")
    person.press(.down, .enter)
    #expect(person.screen.contains("Selamat belajar, Pak Edi."))
  }

  @Test("A name chosen at the first start changes nobody; what can't be opened is told over home")
  func atFirstStart() throws {
    var person = try Person()
    _ = try person.app.training.addParticipant(named: "Siti")
    person.stack = ScreenStack(
      root: WelcomeScreen(opening: .wrong { PracticeFilter(count: $0) }, in: person.app))
    try person.open("Pilih nama")
    #expect(person.stack.top is ParticipantsScreen && !person.screen.contains("Ganti peserta"))
    person.press(.down, .enter, .enter)
    #expect(person.stack.top is HomeScreen)
  }
}
