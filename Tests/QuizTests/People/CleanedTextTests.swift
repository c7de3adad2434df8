import Quiz
import Testing

@Suite struct CleanedTextTests {
  @Test(
    "Texts are kept without what could steer a terminal",
    arguments: [
      ("  Siti \t Aminah ", "Siti Aminah"), ("\u{1B}[2JSiti", "[2JSiti"),
      ("Siti\u{202E}anima", "Siti anima"), ("O'Brien; DROP", "O'Brien; DROP"),
      ("Siti\u{A0}Aminah", "Siti Aminah"), ("\u{FEFF}Si\u{200B}ti", "Siti"),
      ("=1+1", "=1+1"), ("<script>alert(1)</script>", "<script>alert(1)</script>"),
      ("ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ"),
    ])
  func cleaned(_ typed: String, _ kept: String) {
    #expect(CleanedText.of(typed) == kept)
    #expect(CleanedText.of(kept) == kept)
  }

  @Test(
    "Of nothing that anybody sees nothing is left",
    arguments: ["", "   ", "\u{1B}\u{7}", "\u{200B}"])
  func empty(_ typed: String) {
    #expect(CleanedText.of(typed) == nil)
    #expect(throws: SessionError.emptyName) { try RosterPerson(name: typed).checked() }
  }

  @Test("Marks alone are no name, and neither is a number", arguments: ["?", "- .", "5"])
  func marks(_ typed: String) {
    #expect(throws: SessionError.emptyName) { try RosterPerson(name: typed).checked() }
  }

  @Test("A text of any length is cut at 200 characters, and marks can't be heaped up without end")
  func long() throws {
    #expect(CleanedText.of(String(repeating: "a", count: 5_000))?.count == 200)
    let heaped = try #require(CleanedText.of("S" + String(repeating: "\u{301}", count: 50_000)))
    #expect(heaped.unicodeScalars.count <= 1_000)
  }

  @Test("Of a person every text is cleaned, and one that is empty then is not there")
  func person() throws {
    let person = RosterPerson(
      name: " Siti ", organisation: "\u{1B}", village: "Cikole\n2", phone: " 0812 ")
    #expect(
      try person.checked() == RosterPerson(name: "Siti", village: "Cikole 2", phone: "0812"))
  }
}
