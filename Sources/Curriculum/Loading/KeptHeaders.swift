import Foundation

/// The lines of the questions, read byte by byte: there may be tens of thousands.
struct KeptHeaders {
  private(set) var headers: [QuestionHeader] = []
  /// Where the text of each ends.
  private(set) var ends: [Int] = []

  init?(_ bytes: UnsafeRawBufferPointer) {
    let (levels, forms, kinds) = (
      Names<Question.Level>(), Names<Question.Form>(), Names<Question.Kind>()
    )
    var (place, end) = (bytes.startIndex, 0)
    /// The next field, without what stands behind it.
    func field(until separator: Unicode.Scalar) -> UnsafeRawBufferPointer? {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
      guard let start = rest.baseAddress,
        let stop = memchr(start, Int32(separator.value), rest.count)
      else { return nil }
      let count = UnsafeRawPointer(stop) - start
      place += count + 1
      return UnsafeRawBufferPointer(rebasing: rest[..<count])
    }
    while place < bytes.count {
      guard let id = field(until: "\t"),
        let statement = field(until: "\t").flatMap(StatementID.init),
        let level = field(until: "\t").flatMap(levels.value),
        let form = field(until: "\t").flatMap(forms.value),
        let kind = field(until: "\t").flatMap(kinds.value), let caseID = field(until: "\t"),
        let count = field(until: "\n").flatMap({ Int(String(decoding: $0, as: UTF8.self)) }),
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
