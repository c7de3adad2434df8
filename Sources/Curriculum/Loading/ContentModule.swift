import Foundation

/// A module on disk, of which only what is asked for is read, once.
public final class ContentModule {
  /// The module's folder.
  public let folder: URL
  private var read: (outline: ModuleOutline, files: [String: ModuleReader.Files], cases: String?)?
  private var bankRead: QuestionBank?
  private var lessons: [String: Lesson] = [:]

  /// The module in `folder`; nothing is read yet.
  public init(folder: URL) {
    self.folder = folder
  }

  /// The modules of a folder: itself when it has a `module.yaml`, else the folders in it that do.
  /// - Throws: `ContentError.noModule` when there is none.
  public static func modules(in folder: URL) throws -> [ContentModule] {
    let isModule = { (url: URL) in
      FileManager.default.fileExists(atPath: url.appendingPathComponent("module.yaml").path)
    }
    if isModule(folder) { return [ContentModule(folder: folder)] }
    let inside = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let modules = (inside ?? []).filter(isModule).sorted { $0.path < $1.path }
    if modules.isEmpty { throw ContentError.noModule(path: folder.path) }
    return modules.map(ContentModule.init)
  }

  /// What the module holds, without question counts.
  /// - Throws: `ContentError.problems`.
  public func outline() throws -> ModuleOutline { try readOutline().outline }

  private func readOutline() throws -> (
    outline: ModuleOutline, files: [String: ModuleReader.Files], cases: String?
  ) {
    if let read { return read }
    let reader = ModuleReader(folder: folder)
    let result = reader.outline()
    guard let result, reader.log.problems.isEmpty else {
      throw ContentError.problems(reader.log.problems)
    }
    read = result
    return result
  }

  /// All questions and cases.
  /// - Throws: `ContentError.problems`.
  public func bank() throws -> QuestionBank {
    if let bankRead { return bankRead }
    let (outline, files, cases) = try readOutline()
    let reader = ModuleReader(folder: folder)
    let bank = reader.bank(
      outline.sections.compactMap { files[$0.letter]?.questions }, cases: cases,
      statements: Set(outline.statements.map(\.id)))
    guard reader.log.problems.isEmpty else { throw ContentError.problems(reader.log.problems) }
    bankRead = bank
    return bank
  }

  /// The lesson of a section, in Indonesian where there is no translation.
  /// - Throws: `ContentError`.
  public func lesson(_ letter: String, in language: Language) throws -> Lesson {
    let (outline, files, _) = try readOutline()
    guard let section = outline.section(letter), let file = files[section.letter]?.lesson else {
      throw ContentError.noSuchSection(letter)
    }
    let path = lessonFile(file, in: language)
    if let lesson = lessons[path] { return lesson }
    let reader = ModuleReader(folder: folder)
    let lesson = reader.text(path).flatMap {
      LessonReader(file: path, section: section, log: reader.log).lesson($0)
    }
    guard let lesson, reader.log.problems.isEmpty else {
      throw ContentError.problems(reader.log.problems)
    }
    lessons[path] = lesson
    return lesson
  }

  /// `lessons/X.md` is translated in `lessons/en/X.md`.
  private func lessonFile(_ file: String, in language: Language) -> String {
    guard language != .indonesian else { return file }
    var parts = file.split(separator: "/").map(String.init)
    parts.insert(language.rawValue, at: max(0, parts.count - 1))
    let translated = parts.joined(separator: "/")
    let path = folder.appendingPathComponent(translated).path
    return FileManager.default.fileExists(atPath: path) ? translated : file
  }

  /// Every mistake in every file of the module, in the order of the files.
  public func problems() -> [ContentProblem] {
    let reader = ModuleReader(folder: folder)
    guard let (outline, files, cases) = reader.outline() else { return reader.log.problems }
    for section in outline.sections {
      guard let file = files[section.letter]?.lesson else { continue }
      for path in Set([file, lessonFile(file, in: .english)]).sorted() {
        guard let text = reader.text(path) else { continue }
        _ = LessonReader(file: path, section: section, log: reader.log).lesson(text)
      }
    }
    _ = reader.bank(
      outline.sections.compactMap { files[$0.letter]?.questions }, cases: cases,
      statements: Set(outline.statements.map(\.id)))
    return reader.log.problems
  }
}
