import Scratch
import Terminal
import Testing
import Texts

@Suite(.withProgram) struct IdleTests {
  @Test("A program that waits sleeps until there is an event, with all its threads")
  func idle() throws {
    let sitting = try Sitting(BuiltProgram())
    try sitting.settle()
    #expect(sitting.status.poll?.isEndless == true)
    try sitting.type("Siti")
    try sitting.press(.enter)
    #expect(sitting.status.poll?.isEndless == true)
    try sitting.wait(for: "the sleep of other threads") { $0.status.sleepsBesides }
  }

  @Test("Only a screen with a clock wakes up by itself")
  func clock() throws {
    let sitting = try Sitting(.withSampleModule())
    try sitting.startExam()
    #expect(sitting.status.poll?.isEndless == false)
    try sitting.press(.escape)
    try sitting.open(Text.toHome(.indonesian))
    #expect(sitting.status.poll?.isEndless == true)
  }
}
