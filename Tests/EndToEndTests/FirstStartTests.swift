import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct FirstStartTests {
  @Test(
    "From the first start to the first score with arrows, Enter and a name alone",
    arguments: [(24, 80), (12, 40)])
  func firstScore(rows: Int, columns: Int) throws {
    let sitting = try Sitting(BuiltProgram(), rows: rows, columns: columns)
    try sitting.settle()
    sitting.expect(Text.welcome(.indonesian))
    try sitting.type("Siti Aminah")
    try sitting.press(.enter)
    try sitting.open(Text.practice(.indonesian))
    try sitting.open(Text.allSections(.indonesian))
    for _ in 0..<300 where !sitting.shows(Text.summary(.indonesian)) {
      #expect(sitting.screen.line(0).contains("Siti Aminah"))
      try Volunteer(sitting: sitting).answerAnyhow()
    }
    sitting.expect("10 soal: nilai")
    try sitting.open(Text.toHome(.indonesian))
    try sitting.open(Text.progress(.indonesian))
    sitting.expect(Text.whatNext(.indonesian))
    try sitting.press(.end)
    sitting.expect(Text.practice(.indonesian))
    try sitting.press(.escape, .character("q"))
    #expect(try sitting.end() == .exit(0))
    #expect(sitting.terminal.isCooked)
    #expect(sitting.screen.modes == VirtualTerminal.Modes())
  }
}
