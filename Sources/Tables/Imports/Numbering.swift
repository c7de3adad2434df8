/// Numbers texts from 0 in the order in which they first come.
struct Numbering {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// Files are mostly sorted by one column: the text that came last mostly comes again.
  private var last: (bytes: [UInt8], number: Int) = ([], -1)

  /// The number of what stands in a field.
  mutating func number(of reader: CSVReader, field: Int) -> Int {
    let isLast = reader.withBytes(of: field) { $0.elementsEqual(last.bytes) }
    if isLast, last.number >= 0 { return last.number }
    let text = reader.text(field)
    let number = numbers[text] ?? append(text)
    last.number = number
    last.bytes.removeAll(keepingCapacity: true)
    reader.withBytes(of: field) { last.bytes.append(contentsOf: $0) }
    return number
  }

  private mutating func append(_ text: String) -> Int {
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
