import Foundation
import Synchronization

/// A module on disk, of which each part is read once, when it is first asked for.
public final class ContentModule: Sendable {
  /// The path of the module's folder.
  public let path: String
  private let parts: Mutex<Parts>

  /// What is known so far: of what was kept, the parts that were asked for; else all that was read.
  private struct Parts {
    let cache: ContentCache?
    lazy var kept = cache?.contents()
    var summary: ModuleSummary?
    var index: ModuleIndex?
    var bank: QuestionBank?
    var lessons: [String: Lesson] = [:]
    var guides: [SectionLetter: SectionGuide?] = [:]
  }

  /// The module in the folder `path`; nothing is read yet.
  /// - Parameter cache: a folder for what was read, in a form that opens fast; nil for none.
  public init(path: String, cache: String? = nil) {
    self.path = path
    self.parts = Mutex(Parts(cache: cache.map { ContentCache(folder: $0, module: path) }))
  }

  /// The modules of a folder: itself when it has a `module.yaml`, else the folders in it that do.
  /// - Throws: `ContentError.noModule` when there is none.
  public static func modules(in path: String, cache: String? = nil) throws -> [ContentModule] {
    let isModule = { (path: String) in access("\(path)/\(OutlineReader.file)", F_OK) == 0 }
    if isModule(path) { return [ContentModule(path: path, cache: cache)] }
    let modules = FolderNames.all(in: path).map { "\(path)/\($0)" }.filter(isModule).sorted()
    if modules.isEmpty { throw ContentError.noModule(path: path) }
    return modules.map { ContentModule(path: $0, cache: cache) }
  }

  /// What the first screen needs to know of the module.
  /// - Throws: `ContentError.problems`.
  public func summary() throws -> ModuleSummary {
    try parts.withLock { parts in
      parts.summary = parts.summary ?? parts.kept?.summary
      return try parts.summary ?? readAnew(&parts).index.outline.summary
    }
  }

  /// What the module holds.
  /// - Throws: `ContentError.problems`.
  public func outline() throws -> ModuleOutline {
    try parts.withLock { try index(&$0).outline }
  }

  /// All questions.
  /// - Throws: `ContentError.problems`.
  public func bank() throws -> QuestionBank {
    try parts.withLock { parts in
      parts.bank = parts.bank ?? parts.kept?.bank()
      return try parts.bank ?? readAnew(&parts).bank
    }
  }

  /// The lesson of a section, in Indonesian where there is no translation.
  /// - Throws: `ContentError`.
  public func lesson(_ letter: SectionLetter, in language: Language) throws -> Lesson {
    try parts.withLock { parts in
      let index = try index(&parts)
      let reader = ModuleReader(path: path)
      guard let section = index.outline.section(letter),
        let file = reader.lessonFile(of: section.letter, in: language, index)
      else { throw ContentError.noSuchSection(letter) }
      if let known = parts.lessons[file] { return known }
      guard let lesson = reader.lesson(of: section, from: file)?.lesson,
        reader.log.problems.isEmpty
      else { throw mistakes(reader) }
      parts.lessons[file] = lesson
      return lesson
    }
  }

  /// The guide of a section, or nil where it has none.
  /// - Throws: `ContentError`.
  public func guide(_ letter: SectionLetter) throws -> SectionGuide? {
    try parts.withLock { parts in
      let outline = try index(&parts).outline
      guard let section = outline.section(letter) else { throw ContentError.noSuchSection(letter) }
      if let known = parts.guides[section.letter] { return known }
      let reader = ModuleReader(path: path)
      let guide = reader.guide(of: section, in: outline)?.guide
      guard reader.log.problems.isEmpty else { throw mistakes(reader) }
      parts.guides[section.letter] = .some(guide)
      return guide
    }
  }

  private func index(_ parts: inout Parts) throws -> ModuleIndex {
    parts.index = parts.index ?? parts.kept?.index()
    return try parts.index ?? readAnew(&parts).index
  }

  private func mistakes(_ reader: ModuleReader) -> ContentError {
    .problems(reader.log.problems, path: path)
  }

  /// Reads the module's own files, and keeps what they say.
  private func readAnew(_ parts: inout Parts) throws -> (index: ModuleIndex, bank: QuestionBank) {
    let reader = ModuleReader(path: path)
    let outline = parts.cache?.stamps(of: [OutlineReader.file]) ?? []
    let index = reader.index()
    let sources = index?.questionFiles.filter { $0 != OutlineReader.file } ?? []
    let stamps = outline + (parts.cache?.stamps(of: sources) ?? [])
    let questions = index.map(reader.questions)
    guard let index, let questions, reader.log.problems.isEmpty else {
      throw mistakes(reader)
    }
    if let cache = parts.cache, let text = try? CompiledModule.text(of: index, questions) {
      cache.keep(text, readFrom: [OutlineReader.file] + sources, stamped: stamps)
    }
    let bank = QuestionBank(questions: questions.questions)
    parts.summary = index.outline.summary
    parts.index = index
    parts.bank = bank
    return (index, bank)
  }
}
