import Foundation
import Scratch
import Testing

@testable import Curriculum

@Suite struct ContentFolderTests {
  @Test(
    "The mark of byte order that some editors write is no mistake",
    arguments: TemporaryModule.files.keys)
  func byteOrderMark(_ file: String) throws {
    let module = try TemporaryModule()
    try module.edit(file) { "\u{FEFF}" + $0 }
    #expect(module.problems == [])
  }

  @Test("Lines may end as on Windows")
  func carriageReturns() throws {
    let module = try TemporaryModule()
    for file in TemporaryModule.files.keys {
      try module.edit(file) { $0.replacingOccurrences(of: "\n", with: "\r\n") }
    }
    #expect(module.problems == [])
  }

  @Test(
    "A character that no text has is told with its place",
    arguments: ["\0", "\u{1B}", "\u{7F}", "\u{8}", "\u{200E}"],
    ["questions/D.yaml", "lessons/D.md"])
  func controlCharacters(_ character: String, _ file: String) throws {
    let module = try TemporaryModule()
    let (word, line, column) = file.hasSuffix("md") ? ("mitra", 7, 10) : ("Rina", 7, 8)
    try module.edit(file) { $0.replacingOccurrences(of: word, with: character + word) }
    #expect(module.problems.map(\.kind) == [.controlCharacter])
    #expect(module.problems.map(\.place) == [ContentPlace(file: file, line: line, column: column)])
  }

  @Test("The same character written as an escape is told too")
  func escapedControlCharacter() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "text: Satu", with: #"text: "Sa\etu""#)
    }
    #expect(module.problems.map(\.kind) == [.controlCharacter])
    #expect(module.problems.first?.place.line == 12)
  }

  @Test("A file that is not YAML is told where it stops being so")
  func notYAML() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") { $0 + "\n  - [\n" }
    let problem = try #require(module.problems.first)
    guard case .notYAML = problem.kind else {
      Issue.record("\(problem.kind)")
      return
    }
    #expect(problem.place.line > 1)
  }

  @Test(
    "Lists and keys nested without end are told with their place",
    arguments: ["[", "{ a: ", "- "])
  func deepYAML(_ opening: String) throws {
    let module = try TemporaryModule()
    try module.add("questions/D.yaml", "- x\n- " + String(repeating: opening, count: 100_000))
    let problem = try #require(module.problems.first)
    #expect(problem.kind == .tooDeeplyNested)
    #expect(problem.place.file == "questions/D.yaml")
    #expect(problem.place.line == 2)
  }

  @Test("A file with two bytes a letter is told once")
  func twoBytes() throws {
    let module = try TemporaryModule()
    let text = try #require(TemporaryModule.files["questions/D.yaml"])
    let file = module.folder.appendingPathComponent("questions/D.yaml")
    try #require(text.data(using: .utf16BigEndian)).write(to: file)
    #expect(module.problems.map(\.kind) == [.notUTF8])
  }

  @Test("A key that stands twice is told")
  func repeatedKey() throws {
    let module = try TemporaryModule()
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(
        of: "type: single-choice", with: "type: single-choice\n  type: matching")
    }
    #expect(module.problems.map(\.kind) == [.repeatedKeys(["type"])])
    #expect(module.problems.first?.place.line == 4)
    // And what else is wrong.
    try module.edit("questions/D.yaml") {
      $0.replacingOccurrences(of: "level: apply", with: "level: aply")
    }
    #expect(module.problems.count == 2)
  }

  @Test("A file that is missing, a folder, empty or in another encoding is told where that shows")
  func unreadable() throws {
    let module = try TemporaryModule()
    let file = module.folder.appendingPathComponent("questions/D.yaml")
    try Data().write(to: file)
    #expect(module.problems.map(\.kind) == [.emptyFile])
    try Data([0x61, 0x0A, 0xC3, 0xA9, 0xFF, 0xFE]).write(to: file)
    #expect(module.problems.map(\.kind) == [.notUTF8])
    #expect(module.problems.map(\.place.description) == ["questions/D.yaml:2:2"])
    try FileManager.default.removeItem(at: file)
    for _ in 1...2 {
      #expect(module.problems.map(\.kind) == [.missingFile("questions/D.yaml")])
      #expect(module.problems.map(\.place.description) == ["module.yaml:11:16"])
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
    }
  }

  @Test(
    "A file outside the module's folder is told where it is named, and not read",
    arguments: ["../D.yaml", "/etc/hostname", "questions/../../D.yaml", "link.yaml", "far/D.yaml"])
  func outside(_ path: String) throws {
    let module = try TemporaryModule()
    let elsewhere = try Scratch.newFolder()
    try Data("[]".utf8).write(to: elsewhere.appendingPathComponent("D.yaml"))
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: module.folder.appendingPathComponent("link.yaml"),
      withDestinationURL: elsewhere.appendingPathComponent("D.yaml"))
    try manager.createSymbolicLink(
      at: module.folder.appendingPathComponent("far"), withDestinationURL: elsewhere)
    try module.edit("module.yaml") {
      $0.replacingOccurrences(of: "questions/D.yaml", with: path)
    }
    #expect(module.problems.map(\.kind) == [.outsideModule(path)])
    #expect(
      module.problems.map(\.place) == [ContentPlace(file: "module.yaml", line: 11, column: 16)])
  }
}
