import Curriculum
import Foundation
import Scratch
import Testing

@testable import berdaya

@Suite struct ContentHelpTests {
  @Test("The module of the help is whole, and a session's two tests can be drawn from it")
  func example() throws {
    let folder = Scratch.place()
    for (file, text) in ContentCommand.example {
      let place = folder.appending(path: file)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    let module = ContentModule(path: folder.path)
    #expect(module.examined().problems == [])
    // Of so few questions a trick gains much or nothing.
    let errors = try module.report().findings.filter { $0.severity == .error }
    #expect(errors.allSatisfy { $0.rule.hasPrefix("tricks/") })
  }

  @Test("The help names every type and level, and practice, and shows the example as it is")
  func words() {
    let help = Help.$language.withValue(.indonesian) { ContentCommand.helpMessage(columns: 80) }
    let words =
      Question.Kind.allCases.map(\.rawValue) + Question.Level.allCases.map(\.rawValue)
      + [Question.Form.practice.rawValue]
    for word in words { #expect(help.contains(word), "\(word)") }
    for line in ContentCommand.example.flatMap({ $1.split(separator: "\n") }) {
      #expect(help.contains(line), "\(line)")
    }
  }
}
