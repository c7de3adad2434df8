/// Numbers texts from 0 in the order in which they first come.
struct Numbering {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// The texts as they first stood in a file.
  private var bytes: [[UInt8]] = []
  /// Files are mostly sorted by one column, and go through the other again and again: the text that came
  /// last comes again, or the one behind it.
  private var last = 0

  /// The number of what stands in a field.
  mutating func number(of reader: CSVReader, field: Int) -> Int {
    let next = last + 1 < bytes.count ? last + 1 : 0
    for guess in [last, next] where guess < bytes.count {
      guard reader.withBytes(of: field, { $0.elementsEqual(bytes[guess]) }) else { continue }
      last = guess
      return guess
    }
    let text = reader.text(field)
    last = numbers[text] ?? append(text, reader.withBytes(of: field) { Array($0) })
    return last
  }

  private mutating func append(_ text: String, _ spelled: [UInt8]) -> Int {
    numbers[text] = texts.count
    texts.append(text)
    bytes.append(spelled)
    return texts.count - 1
  }
}
