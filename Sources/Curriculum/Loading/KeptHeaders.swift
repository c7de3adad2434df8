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

private let tabulator = UInt8(ascii: "\t")
