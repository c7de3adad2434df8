import Foundation

/// A module on disk, of which only what is asked for is read, once.
public final class ContentModule {
  /// The path of the module's folder.
  public let path: String
  private let cache: ContentCache?
  private var read: ModuleIndex?
  private var summaryRead: ModuleSummary?
  private var bankRead: QuestionBank?
  private var lessons: [String: Lesson] = [:]

  /// The module in `folder`; nothing is read yet.
  /// - Parameter cache: a folder for what was read, in a form that opens fast; nil for none.
  public convenience init(folder: URL, cache: URL? = nil) {
    self.init(path: folder.path, cache: cache?.path)
  }

  private init(path: String, cache: String?) {
    self.path = path
    self.cache = cache.map { ContentCache(folder: $0, module: path) }
  }

  /// The module's folder.
  public var folder: URL { URL(filePath: path, directoryHint: .isDirectory) }

  /// The modules of a folder: itself when it has a `module.yaml`, else the folders in it that do.
  /// - Throws: `ContentError.noModule` when there is none.
  public static func modules(in folder: URL, cache: URL? = nil) throws -> [ContentModule] {
    try modules(in: folder.path, cache: cache?.path)
  }

  /// The same for paths, which every start is spared the making of URLs by.
  public static func modules(in path: String, cache: String?) throws -> [ContentModule] {
    let isModule = { (path: String) in access("\(path)/module.yaml", F_OK) == 0 }
    if isModule(path) { return [ContentModule(path: path, cache: cache)] }
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    let modules = (names ?? []).map { "\(path)/\($0)" }.filter(isModule).sorted()
    if modules.isEmpty { throw ContentError.noModule(path: path) }
    return modules.map { ContentModule(path: $0, cache: cache) }
  }

  /// What the first screen needs to know of the module.
  /// - Throws: `ContentError.problems`.
  public func summary() throws -> ModuleSummary {
    if let known = summaryRead ?? cache?.summary() {
      summaryRead = known
      return known
    }
    return try outline().summary
  }

  /// All statements, in order, without the rest of the outline.
  /// - Throws: `ContentError.problems`.
  public func statements() throws -> [Statement] {
    try cache?.statements() ?? outline().statements
  }

  /// What the module holds.
  /// - Throws: `ContentError.problems`.
  public func outline() throws -> ModuleOutline { try readOutline().outline }

  private func readOutline() throws -> ModuleIndex {
    if let known = read ?? cache?.outline() {
      read = known
      return known
    }
    let reader = ModuleReader(path: path)
    let result = reader.index()
    guard let result, reader.log.problems.isEmpty else {
      throw ContentError.problems(reader.log.problems)
    }
    cache?.store(result)
    read = result
    return result
  }

  /// All questions and cases.
  /// - Throws: `ContentError.problems`.
  public func bank() throws -> QuestionBank {
    if let known = bankRead ?? cache?.bank() {
      bankRead = known
      return known
    }
    let outline = try readOutline()
    let reader = ModuleReader(path: path)
    let bank = reader.questions(of: outline).bank
    guard reader.log.problems.isEmpty else { throw ContentError.problems(reader.log.problems) }
    cache?.store(bank, of: outline)
    bankRead = bank
    return bank
  }

  /// The lesson of a section, in Indonesian where there is no translation.
  /// - Throws: `ContentError`.
  public func lesson(_ letter: SectionLetter, in language: Language) throws -> Lesson {
    let known = try readOutline()
    let reader = ModuleReader(path: path)
    guard let section = known.outline.section(letter),
      let file = reader.lessonFile(of: section.letter, in: language, known)
    else {
      throw ContentError.noSuchSection(letter)
    }
    if let lesson = lessons[file] { return lesson }
    let lesson = reader.lesson(of: section, from: file)?.lesson
    guard let lesson, reader.log.problems.isEmpty else {
      throw ContentError.problems(reader.log.problems)
    }
    lessons[file] = lesson
    return lesson
  }

  /// The guide of a section, or nil where it has none.
  /// - Throws: `ContentError`.
  public func guide(_ letter: SectionLetter) throws -> SectionGuide? {
    let outline = try outline()
    guard let section = outline.section(letter) else { throw ContentError.noSuchSection(letter) }
    let reader = ModuleReader(path: path)
    let guide = reader.guide(of: section, in: outline)?.guide
    guard reader.log.problems.isEmpty else { throw ContentError.problems(reader.log.problems) }
    return guide
  }
}
