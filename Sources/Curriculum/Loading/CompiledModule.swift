import Foundation

/// All that is read of a module's YAML, in one text that opens fast: only the part that is asked for
/// is looked at.
///
///     pemberdayaan-masyarakat
///     A1<TAB>Arti kekuasaan<TAB>The meaning of power         each statement
///                                                            a blank line
///     A1-01<TAB>A1<TAB>apply<TAB>A<TAB>single-choice<TAB><TAB>913
///                                                            each question, with its case and the
///                                                            bytes of its text; a blank line
///     {"outline":…}                                          as JSON, a line
///     - id: A1-01                                            the texts, as their files have them
///     end
///
/// The first screen needs no more than the first part, which is no JSON since even to begin decoding
/// JSON takes a millisecond of every start. The texts are as in the files since to write them otherwise
/// would take as long as to read them; a question that can't be read by itself is there as JSON.
struct CompiledModule: Sendable {
  /// Changes with the layout, and with what reading makes of the YAML.
  static let version = "berdaya content 7"
  private static let end = Data("\nend\n".utf8)

  let summary: ModuleSummary
  /// All that stands behind the statements.
  private let rest: Data

  /// Reads what `text` made; nil for anything else.
  init?(_ data: Data) {
    guard data.suffix(Self.end.count) == Self.end,
      let (statements, rest) = data.dropLast(Self.end.count).partedAtBlankLine(),
      let summary = Self.summary(statements)
    else { return nil }
    self.summary = summary
    self.rest = rest
  }

  /// The outline, and where the other files are; nil in a damaged file.
  func index() -> ModuleIndex? {
    guard let (_, bodies) = rest.partedAtBlankLine(), let (line, _) = bodies.partedAtLine() else {
      return nil
    }
    return try? JSONDecoder().decode(ModuleIndex.self, from: line)
  }

  /// The questions, each of which is read when it is asked for; nil in a damaged file.
  func bank() -> QuestionBank? {
    guard let (lines, bodies) = rest.partedAtBlankLine(), let (_, texts) = bodies.partedAtLine(),
      let headers = lines.withUnsafeBytes({ KeptHeaders($0) }), headers.ends.last ?? 0 == texts.count
    else { return nil }
    return QuestionBank(headers: headers.headers) { place in
      let start = place == 0 ? 0 : headers.ends[place - 1]
      return Question(kept: texts.dropFirst(start).prefix(headers.ends[place] - start))
    }
  }

  /// The text of a module.
  static func text(of index: ModuleIndex, _ collected: CollectedQuestions) throws -> Data {
    let encoder = JSONEncoder()
    let statements = index.outline.statements.map { statement in
      let titles = [statement.title.id] + (statement.title.en.map { [$0] } ?? [])
      return ([statement.id.description] + titles).joined(separator: "\t")
    }
    var head = ([index.outline.id.rawValue] + statements + ["", ""]).joined(separator: "\n")
    var texts = try encoder.encode(index)
    texts.append(lineFeed)
    for (question, text) in zip(collected.questions, collected.texts) {
      let before = texts.count
      // Appended byte by byte where Foundation is not told that they stand together.
      if text?.withContiguousStorageIfAvailable({ texts.append($0) }) == nil {
        texts.append(try encoder.encode(question))
      }
      head += """
        \(question.id)\t\(question.statement)\t\(question.level.rawValue)\t\(question.form.rawValue)\t\
        \(question.body.kind.rawValue)\t\(question.caseID?.rawValue ?? "")\t\(texts.count - before)\n
        """
    }
    return Data((head + "\n").utf8) + texts + end
  }
}

extension CompiledModule {
  private static func summary(_ part: Data) -> ModuleSummary? {
    let lines = String(decoding: part, as: UTF8.self).split(separator: "\n")
    let statements = lines.dropFirst().compactMap(statement)
    guard let id = lines.first, statements.count == lines.count - 1 else { return nil }
    return ModuleSummary(id: ModuleID(String(id)), statements: statements)
  }

  private static func statement(_ line: Substring) -> Statement? {
    let fields = line.split(separator: "\t").map { String($0) }
    guard (2...3).contains(fields.count), let id = StatementID(fields[0]) else { return nil }
    return Statement(
      id: id, title: LocalizedText(id: fields[1], en: fields.count > 2 ? fields[2] : nil))
  }
}

/// The lines of the questions, read byte by byte: there may be tens of thousands.
private struct KeptHeaders {
  private(set) var headers: [QuestionHeader] = []
  /// Where the text of each ends.
  private(set) var ends: [Int] = []

  init?(_ bytes: UnsafeRawBufferPointer) {
    let (levels, forms, kinds) = (
      Names<Question.Level>(), Names<Question.Form>(), Names<Question.Kind>()
    )
    var (place, end) = (bytes.startIndex, 0)
    /// The next field, without what stands behind it; nil where a line has no more.
    func field(isLast: Bool = false) -> UnsafeRawBufferPointer? {
      guard place < bytes.count else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      let count = rest.firstIndex { $0 == tabulator || $0 == lineFeed } ?? rest.count
      guard isLast == (count == rest.count || rest[count] == lineFeed) else { return nil }
      place += count + 1
      return UnsafeRawBufferPointer(rebasing: rest[..<count])
    }
    while place < bytes.count {
      guard let id = field(), let statement = field().flatMap(StatementID.init),
        let level = field().flatMap(levels.value), let form = field().flatMap(forms.value),
        let kind = field().flatMap(kinds.value), let caseID = field(),
        let count = field(isLast: true).flatMap({ Int(String(decoding: $0, as: UTF8.self)) }),
        count > 0
      else { return nil }
      end += count
      ends.append(end)
      headers.append(
        QuestionHeader(
          id: QuestionID(String(decoding: id, as: UTF8.self)), statement: statement, level: level,
          form: form, kind: kind,
          caseID: caseID.isEmpty ? nil : CaseID(String(decoding: caseID, as: UTF8.self))))
    }
  }

  /// The few values that a field may have.
  private struct Names<Value: CaseIterable & RawRepresentable> where Value.RawValue == String {
    private let known = Value.allCases.map { (name: Array($0.rawValue.utf8), value: $0) }

    func value(_ bytes: UnsafeRawBufferPointer) -> Value? {
      known.first { $0.name.count == bytes.count && $0.name.elementsEqual(bytes) }?.value
    }
  }
}

extension Question {
  /// Reads a question as it was kept.
  fileprivate init?(kept text: Data) {
    if text.first == UInt8(ascii: "{") {
      guard let read = try? JSONDecoder().decode(Question.self, from: text) else { return nil }
      self = read
      return
    }
    guard let yaml = try? YAMLText(String(decoding: text, as: UTF8.self)),
      let node = yaml.root.entries.first,
      let draft = QuestionReader(file: "", log: ProblemLog()).question(node),
      let read = try? draft.checked()
    else { return nil }
    self = read
  }
}

extension Data {
  /// What stands before the first blank line, and what stands behind it.
  func partedAtBlankLine() -> (Data, Data)? { parted(atLineFeeds: 2) }

  /// The first line, and what stands below it.
  fileprivate func partedAtLine() -> (Data, Data)? { parted(atLineFeeds: 1) }

  /// What stands before the first line feeds, so many one after the other, and what behind them.
  private func parted(atLineFeeds count: Int) -> (Data, Data)? {
    let place = withUnsafeBytes { bytes -> Int? in
      guard let start = bytes.baseAddress else { return nil }
      var offset = 0
      while let found = memchr(start + offset, Int32(lineFeed), bytes.count - offset) {
        let place = UnsafeRawPointer(found) - start
        let end = bytes[place...].prefix(count)
        if end.count == count, end.allSatisfy({ $0 == lineFeed }) { return place }
        offset = place + 1
      }
      return nil
    }
    return place.map { (prefix($0), dropFirst($0 + count)) }
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let tabulator = UInt8(ascii: "\t")
