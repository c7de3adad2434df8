import Foundation
import Terminal
import Testing
import Texts

extension BuiltProgram {
  /// The program over a small module with one question of each type and an exam of them all.
  static func withSampleModule(in folder: URL? = nil) throws -> BuiltProgram {
    var program = try BuiltProgram(in: folder)
    let module = try #require(Bundle.module.url(forResource: "Module", withExtension: nil))
    program.arguments = ["--content", module.path]
    return program
  }
}

/// What the sample module's exam asks.
enum Exam {
  /// The question of which one option is chosen: Enter answers it.
  static let choice = "Siapa warga"
}

extension Sitting {
  func goToChoice(at location: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<6 where !shows(Exam.choice) { try press(.tab, at: location) }
    expect(Exam.choice, at: location)
  }

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
