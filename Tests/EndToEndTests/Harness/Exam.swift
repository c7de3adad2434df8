import Foundation
import Terminal
import Testing
import Texts

extension BuiltProgram {
  /// The program over a small module with one question of each type and an exam of them all.
  static func withSampleModule() throws -> BuiltProgram {
    var program = try BuiltProgram()
    let module = try #require(Bundle.module.url(forResource: "Module", withExtension: nil))
    program.arguments = ["--content", module.path]
    return program
  }
}

extension Sitting {
  /// Gives a name where nobody has one yet, and starts the sample module's exam of six questions.
  func startExam(at location: SourceLocation = #_sourceLocation) throws {
    try settle(at: location)
    try type("Siti", at: location)
    try press(.enter, at: location)
    try open(Text.exam(.indonesian), at: location)
    try open("Ujian contoh", at: location)
    try open(Text.examStart(.indonesian), at: location)
  }

  /// The seconds that the exam's clock shows.
  func secondsLeft(at location: SourceLocation = #_sourceLocation) throws -> Int {
    let match = try #require(
      screen.line(0).firstMatch(of: /Sisa (\d+):(\d\d)/), "the screen:\n\(screen.text)",
      sourceLocation: location)
    return try #require(Int(match.1)) * 60 + #require(Int(match.2))
  }
}
