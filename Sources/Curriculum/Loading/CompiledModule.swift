import Foundation

/// All that is read of a module's YAML, in one text that opens fast: only the part that is asked for
/// is looked at.
///
///     pemberdayaan-masyarakat
///     A1<TAB>Arti kekuasaan<TAB>The meaning of power         each statement
///     ujian<TAB>…<TAB>A apply 2<TAB>B - 3                    each exam, with the lines of its plan
///                                                            a blank line
///     A1-01<TAB>A1<TAB>apply<TAB>A<TAB>single-choice<TAB>    each question, with its case
///
///     {"outline":…}                                          as JSON, a line for each
///     {"id":"A1-01",…}
///     end
///
/// The first screen needs no more than the first part, which is no JSON since even to begin decoding
/// JSON takes a millisecond of every start.
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
    guard let (_, bodies) = rest.partedAtBlankLine(), let line = bodies.lines.first else {
      return nil
    }
    return try? JSONDecoder().decode(ModuleIndex.self, from: line)
  }

  /// The questions, each of which is decoded when it is asked for; nil in a damaged file.
  func bank() -> QuestionBank? {
    guard let (lines, bodies) = rest.partedAtBlankLine() else { return nil }
    // By bytes: of tens of thousands of lines no letter need be looked at as one.
    let headers = String(decoding: lines, as: UTF8.self).utf8.split(separator: lineFeed)
      .map(Self.header)
    let questions = Array(bodies.lines.dropFirst())
    guard headers.count == questions.count, let headers = Self.allOf(headers) else { return nil }
    return QuestionBank(headers: headers) { place in
      try? JSONDecoder().decode(Question.self, from: questions[place])
    }
  }

  /// The text of a module.
  static func text(of index: ModuleIndex, _ questions: [Question]) throws -> Data {
    let encoder = JSONEncoder()
    let summary = index.outline.summary
    let statements = summary.statements.map { statement in
      [statement.id.description, statement.title.id, statement.title.en ?? ""]
    }
    let exams = summary.exams.map { exam in
      [
        exam.id.rawValue, exam.name.id, exam.name.en ?? "", exam.form?.rawValue ?? "",
        String(exam.minutes), String(exam.passingPercentage),
      ] + exam.rows.map { "\($0.section.rawValue) \($0.level?.rawValue ?? "-") \($0.count)" }
    }
    let headers = questions.map { question in
      [
        question.id.rawValue, question.statement.description, question.level.rawValue,
        question.form.rawValue, question.body.kind.rawValue, question.caseID?.rawValue ?? "",
      ].joined(separator: "\t")
    }
    let facts = (statements + exams).map { $0.joined(separator: "\t") }
    let lines = [summary.id.rawValue] + facts + [""] + headers + ["", ""]
    var text = Data(lines.joined(separator: "\n").utf8)
    text.append(try encoder.encode(index))
    for question in questions {
      text.append(lineFeed)
      text.append(try encoder.encode(question))
    }
    return text + end
  }
}

extension CompiledModule {
  private static func summary(_ part: Data) -> ModuleSummary? {
    let lines = String(decoding: part, as: UTF8.self).split(separator: "\n")
    let facts = lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
    }
    let statements = facts.prefix { $0.count == 3 }
    let exams = facts.dropFirst(statements.count)
    guard let id = lines.first,
      let statements = allOf(statements.map(statement)), let exams = allOf(exams.map(exam))
    else { return nil }
    return ModuleSummary(id: ModuleID(String(id)), statements: statements, exams: exams)
  }

  private static func allOf<Value>(_ values: [Value?]) -> [Value]? {
    let there = values.compactMap(\.self)
    return there.count == values.count ? there : nil
  }

  private static func statement(_ fields: [String]) -> Statement? {
    StatementID(fields[0]).map { Statement(id: $0, title: name(fields[1...])) }
  }

  private static func exam(_ fields: [String]) -> Blueprint? {
    guard fields.count > 5, let minutes = Int(fields[4]), let passing = Int(fields[5]),
      let rows = allOf(fields[6...].map(row))
    else { return nil }
    return Blueprint(
      id: BlueprintID(fields[0]), name: name(fields[1...]),
      form: Question.Form(rawValue: fields[3]), minutes: minutes, passingPercentage: passing,
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

  private static func header(_ line: Substring.UTF8View) -> QuestionHeader? {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard fields.count == 6, let statement = StatementID(fields[1]),
      let level = Question.Level(rawValue: fields[2]),
      let form = Question.Form(rawValue: fields[3]),
      let kind = Question.Kind(rawValue: fields[4])
    else { return nil }
    return QuestionHeader(
      id: QuestionID(fields[0]), statement: statement, level: level, form: form, kind: kind,
      caseID: fields[5].isEmpty ? nil : CaseID(fields[5]))
  }
}

extension Data {
  /// What stands before the first blank line, and what stands behind it.
  func partedAtBlankLine() -> (Data, Data)? {
    let place = withUnsafeBytes { bytes in
      bytes.indices.dropLast().first { bytes[$0] == lineFeed && bytes[$0 + 1] == lineFeed }
    }
    return place.map { (prefix($0), dropFirst($0 + 2)) }
  }

  /// The lines, which share the memory of the whole.
  fileprivate var lines: [Data] {
    let ends = withUnsafeBytes { bytes -> [Int] in
      guard let start = bytes.baseAddress else { return [] }
      var ends: [Int] = []
      var offset = 0
      while let end = memchr(start + offset, Int32(lineFeed), bytes.count - offset) {
        ends.append(UnsafeRawPointer(end) - start)
        offset = UnsafeRawPointer(end) - start + 1
      }
      return ends + [bytes.count]
    }
    return zip([0] + ends.map { $0 + 1 }, ends).map { self[startIndex + $0..<startIndex + $1] }
  }
}

private let lineFeed = UInt8(ascii: "\n")
