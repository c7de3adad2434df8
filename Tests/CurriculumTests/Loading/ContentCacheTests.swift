import BundledContent
import Foundation
import Testing

@testable import Curriculum

@Suite struct ContentCacheTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("berdaya-cache-\(UUID().uuidString)")
  private var content: URL { folder.appendingPathComponent("content") }
  private var cache: URL { folder.appendingPathComponent("cache") }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: BundledContent.folder, to: content)
  }

  private func module() throws -> ContentModule {
    try #require(try ContentModule.modules(in: content, cache: cache).first)
  }

  private func path(of file: String) throws -> URL {
    try module().folder.appendingPathComponent(file)
  }

  private func replace(_ old: String, with new: String, in file: String) throws {
    let url = try path(of: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      to: url, atomically: true, encoding: .utf8)
  }

  private func compiledFiles() throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: cache.path)
      .map { cache.appendingPathComponent($0) }
      .filter { ["summary", "outline", "questions", "cases"].contains($0.lastPathComponent) }
  }

  @Test("What comes from the compiled files is what was read")
  func same() throws {
    let read = try module()
    let outline = try read.outline()
    let bank = try read.bank()
    #expect(try compiledFiles().count == 4)
    let compiled = try module()
    #expect(try compiled.summary() == outline.summary)
    #expect(try compiled.statements() == outline.statements)
    #expect(try compiled.outline() == outline)
    #expect(try compiled.bank().headers == bank.headers)
    #expect(try compiled.bank().questions == bank.questions)
    #expect(try compiled.bank().cases == bank.cases)
    #expect(try compiled.bank().question("D1-01") == bank.question("D1-01"))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A changed title and a changed question show at the next start")
  func changes() throws {
    _ = try module().bank()
    try replace("Pemberdayaan Masyarakat\"", with: "Judul Baru\"", in: "module.yaml")
    #expect(try module().outline().title.id == "Judul Baru")
    _ = try module().bank()
    try replace("id: D1-01\n", with: "id: D1-99\n", in: "questions/D.yaml")
    #expect(try module().bank().question("D1-01") == nil)
    #expect(try module().bank().question("D1-99") != nil)
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A title that a line can't hold is read nevertheless")
  func strangeTitle() throws {
    _ = try module().outline()
    try replace("Arti kekuasaan (daya)", with: "Arti\\n\\nkekuasaan", in: "module.yaml")
    _ = try module().outline()
    #expect(try module().statements().first?.title.id == "Arti\n\nkekuasaan")
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A mistake in a changed file is told, not hidden by what was read before")
  func mistake() throws {
    _ = try module().bank()
    try replace("id: D1-01\n", with: "idd: D1-01\n", in: "questions/D.yaml")
    #expect(throws: ContentError.self) { try module().bank() }
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A damaged compiled file is passed over", arguments: ["", "x", "cut"])
  func damage(kind: String) throws {
    let bank = try module().bank()
    for file in try compiledFiles() {
      var data = try Data(contentsOf: file)
      if kind == "cut" { data = data.dropLast(5) } else { data = Data(kind.utf8) }
      try data.write(to: file)
    }
    #expect(try module().bank().questions == bank.questions)
    try FileManager.default.removeItem(at: folder)
  }
}
