import Foundation

/// Questions in one compiled file: a line of fields for each, then each as JSON, decoded on demand.
struct CompiledQuestions: Sendable {
  let headers: [QuestionHeader]
  private let bodies: Data
  private let ranges: [Range<Int>]

  /// The question at `index` of the headers; nil only when the file was made by another version.
  func question(at index: Int) -> Question? {
    let start = bodies.startIndex
    let range = start + ranges[index].lowerBound..<start + ranges[index].upperBound
    return try? JSONDecoder().decode(Question.self, from: bodies[range])
  }

  /// The file's text for `questions`: the lines of fields, an empty line, the bodies.
  static func encoded(_ questions: [Question]) throws -> Data {
    let encoder = JSONEncoder()
    var lines = Data()
    var bodies = Data()
    for question in questions {
      let body = try encoder.encode(question)
      let fields = [
        question.id.rawValue, question.statement.description, question.level.rawValue,
        question.form.rawValue, question.body.kind.rawValue, question.caseID?.rawValue ?? "",
        String(body.count),
      ]
      lines.append(contentsOf: (fields.joined(separator: "\t") + "\n").utf8)
      bodies.append(body)
    }
    return lines + Data("\n".utf8) + bodies
  }

  /// Reads what `encoded` made; nil for anything else.
  init?(_ data: Data) {
    var headers: [QuestionHeader] = []
    var ranges: [Range<Int>] = []
    var position = data.startIndex
    var offset = 0
    while let end = data[position...].firstIndex(of: UInt8(ascii: "\n")), end > position {
      let line = String(decoding: data[position..<end], as: UTF8.self)
      position = end + 1
      guard let (header, count) = Self.header(line), (0...data.count).contains(count) else {
        return nil
      }
      headers.append(header)
      ranges.append(offset..<offset + count)
      offset += count
    }
    guard position < data.endIndex || headers.isEmpty else { return nil }
    self.bodies = data[min(position + 1, data.endIndex)...]
    guard bodies.count == offset else { return nil }
    self.headers = headers
    self.ranges = ranges
  }

  private static func header(_ line: String) -> (QuestionHeader, bodyCount: Int)? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 7, let statement = StatementID(fields[1]),
      let level = Question.Level(rawValue: fields[2]),
      let form = Question.Form(rawValue: fields[3]),
      let kind = Question.Kind(rawValue: fields[4]), let count = Int(fields[6])
    else { return nil }
    let header = QuestionHeader(
      id: QuestionID(fields[0]), statement: statement, level: level, form: form, kind: kind,
      caseID: fields[5].isEmpty ? nil : CaseID(fields[5]))
    return (header, count)
  }
}
