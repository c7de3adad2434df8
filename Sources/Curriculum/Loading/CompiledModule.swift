import Foundation

/// All that is read of a module's YAML, in one text that opens fast: only the part that is asked for
/// is looked at.
///
///     pemberdayaan-masyarakat
///     A1<TAB>Arti kekuasaan<TAB>The meaning of power         each statement
///     ujian<TAB>…<TAB>A apply 2<TAB>B - 3                    each exam, with the lines of its plan
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
  static let version = "berdaya content 10"
  private static let end = Array("\nend\n".utf8)

  let summary: ModuleSummary
  /// All that stands behind the statements.
  private let rest: Data

  /// Reads what `text` made; nil for anything else.
  init?(_ data: Data) {
    guard data.suffix(Self.end.count).elementsEqual(Self.end),
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
      let headers = lines.withUnsafeBytes({ KeptHeaders($0) }),
      headers.ends.last ?? 0 == texts.count
    else { return nil }
    return QuestionBank(headers: headers.headers) { place in
      let start = place == 0 ? 0 : headers.ends[place - 1]
      return Question(kept: texts.dropFirst(start).prefix(headers.ends[place] - start))
    }
  }

  /// The text of a module.
  static func text(of index: ModuleIndex, _ collected: CollectedQuestions) throws -> Data {
    let encoder = JSONEncoder()
    let summary = index.outline.summary
    let statements = summary.statements.map { statement in
      [statement.id.description, statement.title.id, statement.title.en ?? ""]
    }
    let exams = summary.exams.map { exam in
      [
        exam.id.rawValue, exam.name.id, exam.name.en ?? "", exam.form?.rawValue ?? "",
        String(exam.minutes), String(exam.passMark),
      ] + exam.rows.map { "\($0.section.rawValue) \($0.level?.rawValue ?? "-") \($0.count)" }
    }
    let facts = (statements + exams).map { $0.joined(separator: "\t") }
    var head = ([summary.id.rawValue] + facts + ["", ""]).joined(separator: "\n")
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
    // By bytes: to look for the borders of characters was a fifteenth of a start.
    let lines = part.split(separator: lineFeed).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let facts = lines.dropFirst()
    let statements = facts.prefix { $0.count == 3 }
    let exams = facts.dropFirst(statements.count)
    guard let id = lines.first?.first,
      let statements = all(statements.map(statement)), let exams = all(exams.map(exam))
    else { return nil }
    return ModuleSummary(id: ModuleID(id), statements: statements, exams: exams)
  }

  private static func statement(_ fields: [String]) -> Statement? {
    StatementID(fields[0]).map { Statement(id: $0, title: name(fields[1...])) }
  }

  private static func exam(_ fields: [String]) -> Blueprint? {
    guard fields.count > 5, let minutes = Int(fields[4]), let passing = Int(fields[5]),
      let rows = all(fields[6...].map(row))
    else { return nil }
    return Blueprint(
      id: BlueprintID(fields[0]), name: name(fields[1...]),
      form: Question.Form(rawValue: fields[3]), minutes: minutes, passMark: passing,
      rows: rows)
  }

  private static func row(_ text: String) -> Blueprint.Row? {
    let words = text.split(separator: " ")
    guard words.count == 3, let count = Int(words[2]) else { return nil }
    return Blueprint.Row(
      section: SectionLetter(String(words[0])), level: Question.Level(rawValue: String(words[1])),
      count: count)
  }

  /// In Indonesian and, where there is one, in English.
  private static func name(_ fields: ArraySlice<String>) -> LocalizedText {
    let english = fields[fields.startIndex + 1]
    return LocalizedText(id: fields[fields.startIndex], en: english.isEmpty ? nil : english)
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
    guard let yaml = try? YAMLText(String(decoding: text, as: UTF8.self), file: ""),
      let node = yaml.root.entries.first,
      let read = try? QuestionReader(log: ProblemLog()).question(node)?.checked()
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
    let feeds = Array(repeating: lineFeed, count: count)
    let place = withUnsafeBytes { bytes in
      bytes.indices.first { bytes[$0] == lineFeed && bytes[$0...].starts(with: feeds) }
    }
    return place.map { (prefix($0), dropFirst($0 + count)) }
  }
}

let lineFeed = UInt8(ascii: "\n")
