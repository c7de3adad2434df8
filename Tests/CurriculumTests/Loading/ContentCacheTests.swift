import BundledContent
import Foundation
import Scratch
import Testing

@testable import Curriculum

@Suite struct ContentCacheTests {
  private let folder = Scratch.place()
  private var content: URL { folder.appendingPathComponent("content") }
  private var cache: URL { folder.appendingPathComponent("cache") }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(filePath: BundledContent.path).resolvingSymlinksInPath(), to: content)
  }

  private func module() throws -> ContentModule {
    try #require(try ContentModule.modules(in: content.path, cache: cache.path).first)
  }

  private func replace(_ old: String, with new: String, in file: String) throws {
    let url = URL(filePath: try module().path).appendingPathComponent(file)
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      to: url, atomically: true, encoding: .utf8)
  }

  /// The first question of section D.
  private func question() throws -> QuestionID {
    try #require(try module().bank().headers.first { $0.statement.section == "D" }).id
  }

  private func keptFiles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(atPath: cache.path)
      .map { cache.appendingPathComponent($0) }
  }

  @Test("What is kept is what was read, in one file")
  func same() throws {
    let read = try module()
    let outline = try read.outline()
    let bank = try read.bank()
    #expect(try keptFiles().count == 1)
    let kept = try module()
    #expect(try kept.summary() == outline.summary)
    #expect(try kept.outline() == outline)
    #expect(try kept.bank().headers == bank.headers)
    #expect(try kept.bank().questions == bank.questions)
    let id = try question()
    #expect(try kept.bank().question(id) == bank.question(id))
  }

  @Test("What is kept is what a question is read from")
  func keptIsRead() throws {
    let id = try question()
    let prompt = try #require(try module().bank().question(id)).prompt.id.prefix(20)
    let file = try #require(try keptFiles().first)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(prompt))
    try text.replacingOccurrences(of: prompt, with: prompt.uppercased())
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(try module().bank().question(id)?.prompt.id.hasPrefix(prompt.uppercased()) == true)
    try FileManager.default.removeItem(at: folder)
  }

  @Test(
    "However a file is laid out, what is kept is what was read",
    arguments: [
      "windows", "indented", "marked", "commented", "anchored", "apart", "flowing",
    ])
  func layout(kind: String) throws {
    let file = URL(filePath: try module().path).appendingPathComponent("questions/D.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed =
      switch kind {
      case "windows": text.replacingOccurrences(of: "\n", with: "\r\n")
      case "indented":
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "   " + $0 }
          .joined(separator: "\n")
      case "marked": "\u{FEFF}%YAML 1.1\n---\n" + text + "\n...\n"
      case "commented":
        text.replacingOccurrences(of: "\n- id", with: "\n\n# - id: D1-98 – bukan soal\n\n- id")
      case "anchored":
        text.replacing("level: understand", with: "level: &tingkat understand", maxReplacements: 1)
          .replacingOccurrences(of: "level: understand", with: "level: *tingkat")
      case "apart": text.replacingOccurrences(of: "\n- id", with: "\n-\n  id")
      case "flowing":
        "[{ id: D1-98, statement: D1, type: true-false, level: apply, form: practice, prompt: Ya?, "
          + "answer: true, whyTrue: Ya., whyFalse: Tidak., explanation: Ya. }]\n"
      default: text
      }
    #expect(changed != text)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let read = try module()
    _ = try read.outline()
    let questions = try read.bank().questions
    #expect(!questions.isEmpty)
    #expect(try read.bank().headers.count == questions.count)
    #expect(try keptFiles().count == 1)
    #expect(try module().bank().questions == questions)
    #expect(try module().bank().headers == read.bank().headers)
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A changed title and a changed question show at the next start")
  func changes() throws {
    _ = try module().bank()
    try replace("Pemberdayaan Masyarakat\"", with: "Judul Baru\"", in: "module.yaml")
    #expect(try module().outline().title.id == "Judul Baru")
    _ = try module().bank()
    let id = try question()
    try replace("id: \(id)\n", with: "id: D1-99\n", in: "questions/D.yaml")
    #expect(try module().bank().question(id) == nil)
    #expect(try module().bank().question("D1-99") != nil)
  }

  @Test("A title of several lines is one line, when it is read and when it was kept")
  func title() throws {
    try replace("Arti kekuasaan (daya)", with: "Arti\\n\\nkekuasaan", in: "module.yaml")
    for _ in 1...2 {
      #expect(try module().summary().statements.first?.title.id == "Arti kekuasaan")
    }
  }

  @Test("What was read from a file that changed meanwhile is not kept")
  func changedMeanwhile() throws {
    let path = try module().path
    let kept = ContentCache(folder: cache.path, module: path)
    let before = kept.stamps(of: [OutlineReader.file])
    kept.keep(Data("x".utf8), readFrom: [OutlineReader.file], stamped: before)
    let count = try keptFiles().count
    #expect(count == 1)
    try keptFiles().forEach(FileManager.default.removeItem)
    try replace("id:", with: "id: ", in: OutlineReader.file)
    kept.keep(Data("x".utf8), readFrom: [OutlineReader.file], stamped: before)
    #expect(try keptFiles().isEmpty)
  }

  @Test("A mistake in a changed file is told, not hidden by what was read before")
  func mistake() throws {
    _ = try module().bank()
    let id = try question()
    try replace("id: \(id)\n", with: "idd: \(id)\n", in: "questions/D.yaml")
    #expect(throws: ContentError.self) { try module().bank() }
    #expect(throws: ContentError.self) { try module().summary() }
  }

  @Test("A damaged file is passed over", arguments: ["", "x", "cut", "short", "garbled"])
  func damage(kind: String) throws {
    let bank = try module().bank()
    let outline = try module().outline()
    for file in try keptFiles() {
      var data = try Data(contentsOf: file)
      switch kind {
      case "cut": data = data.dropLast(5)
      case "short": data = data.prefix(data.count / 2) + Data("\nend\n".utf8)
      case "garbled":
        let text = String(decoding: data, as: UTF8.self)
        data = Data(text.replacingOccurrences(of: "single-choice\t", with: "single\t").utf8)
      default: data = Data(kind.utf8)
      }
      try data.write(to: file)
    }
    #expect(try module().bank().questions == bank.questions)
    #expect(try module().outline() == outline)
  }

  @Test("Many may ask for a module at once")
  func concurrency() async throws {
    let module = try module()
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 1...8 {
        group.addTask {
          (try? module.bank().questions.count + module.outline().sections.count) ?? 0
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [try module.bank().questions.count + module.outline().sections.count])
  }
}
