/// The id of one statement of the handout: a section's letter and a number, as `D3`.
public struct StatementID: Hashable, Sendable {
  /// The section's letter, `A` to `Z`.
  public let section: SectionLetter
  /// The statement's number in its section, 1 to 99.
  public let number: Int

  /// Reads an id such as `D3` (`d3` is read as the same); nil for anything else.
  public init?(_ text: String) {
    self.init(text.utf8)
  }

  init?(_ text: some Collection<UInt8>) {
    guard let letter = text.first, (0x41...0x5A).contains(letter & 0xDF),
      text.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let number = text.dropFirst().reduce(0) { min(10 * $0 + Int($1 & 0xF), 100) }
    guard (1...99).contains(number) else { return nil }
    self.section = SectionLetter(String(UnicodeScalar(letter & 0xDF)))
    self.number = number
  }
}

extension StatementID: CodedAsText {
  /// The id as it is written, `D3`.
  public var description: String { "\(section)\(number)" }
}

extension StatementID: Comparable {
  /// Orders by section, then by number.
  public static func < (left: StatementID, right: StatementID) -> Bool {
    (left.section, left.number) < (right.section, right.number)
  }
}
