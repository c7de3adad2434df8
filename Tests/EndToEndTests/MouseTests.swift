import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct MouseTests {
  @Test("A click opens what it hits, and the wheel scrolls what is longer than the window")
  func clickAndWheel() throws {
    let sitting = try Sitting(BuiltProgram(), rows: 12, columns: 40)
    try sitting.settle()
    try sitting.type("Siti")
    try sitting.press(.enter)
    let row = try #require(
      sitting.screen.lines.lastIndex { $0.contains(Text.learn(.indonesian)) })
    try sitting.report(button: 0, row: row, column: 6)
    sitting.expect("Berdaya › \(Text.learn(.indonesian))")

    let before = sitting.screen.text
    try sitting.report(button: 65, row: 5, column: 5)
    #expect(sitting.screen.text != before)
    try sitting.report(button: 64, row: 5, column: 5)
    #expect(sitting.screen.text == before)
  }
}

extension Sitting {
  /// Presses and lets go of a button of the mouse, as terminals report it (SGR); 64 and 65 are the
  /// wheel.
  fileprivate func report(
    button: Int, row: Int, column: Int, at location: SourceLocation = #_sourceLocation
  ) throws {
    let place = "\u{1B}[<\(button);\(column + 1);\(row + 1)"
    try type(place + "M" + (button < 64 ? place + "m" : ""), at: location)
  }
}
