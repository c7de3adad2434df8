import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct ResizingTests {
  @Test("A question keeps its answer while the window shrinks and grows")
  func question() throws {
    let sitting = try Sitting(.withSampleModule())
    try sitting.settle()
    try sitting.type("Siti")
    try sitting.press(.enter)
    try sitting.open(Text.practice(.indonesian))
    try sitting.open(Text.allSections(.indonesian))
    while !sitting.shows("Apa saja") { try Volunteer(sitting: sitting).answerAnyhow() }
    try Volunteer(sitting: sitting).lookAround()
    try sitting.open("Potensi")
    try sitting.press(.down)
    let before = sitting.screen.text
    let cursor = sitting.screen.cursor

    try sitting.resize(rows: 12, columns: 40)
    try sitting.wait(for: "the key line at the bottom") { $0.screen.line(11).contains("Esc") }
    sitting.expect(Glyphs.unicode.ticked)
    #expect(sitting.screen.line(0).hasSuffix("Siti"))
    try sitting.resize(rows: 8, columns: 30)
    try sitting.wait(for: String(Text.windowTooSmall(.indonesian).prefix(22)))
    try sitting.press(.character("a"), .enter, .down)
    try sitting.resize(rows: 1, columns: 1)
    try sitting.resize(rows: 24, columns: 80)
    try sitting.wait(for: "the same screen") { $0.screen.text == before }
    try sitting.settle()
    #expect(sitting.screen.cursor == cursor)
    try sitting.resize(rows: 40, columns: 120)
    try sitting.wait(for: "the key line at the bottom") { $0.screen.line(39).contains("Esc") }
    sitting.expect(Glyphs.unicode.ticked)
  }

  @Test("Many changes of the size one after the other end at the last")
  func storm() throws {
    let sitting = try Sitting(BuiltProgram())
    try sitting.settle()
    for columns in (40...120).reversed() { try sitting.resize(rows: 24, columns: columns) }
    try sitting.resize(rows: 20, columns: 77)
    try sitting.wait(for: "a line across the whole window") {
      $0.screen.line(18).hasSuffix(String(repeating: "─", count: 75))
    }
  }
}
