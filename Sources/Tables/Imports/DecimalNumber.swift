/// Numbers as people write marks: digits, with a decimal point or a decimal comma.
enum DecimalNumber {
  /// The number from 0 to `highest` that stands in `bytes`; nil where none does.
  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits: UInt64 = 0
    var decimals: Int?
    // Up to fifteen digits, digits and power of ten are exact, and so the quotient is rounded right.
    guard (1...16).contains(bytes.count) else { return longValue(of: bytes) }
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        digits = digits * 10 + UInt64(byte - 0x30)
        decimals? += 1
      case 0x2C, 0x2E:
        guard decimals == nil else { return nil }
        decimals = 0
      default: return nil
      }
    }
    guard digits < 1_000_000_000_000_000 else { return longValue(of: bytes) }
    guard bytes.count > (decimals == nil ? 0 : 1) else { return nil }
    let value = Double(digits) / powers[decimals ?? 0]
    return value <= highest ? value : nil
  }

  private static func longValue(of bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let isPlain = bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    let text = String(decoding: bytes, as: UTF8.self).replacing(",", with: ".")
    guard isPlain, let value = Double(text), value <= highest else { return nil }
    return value
  }

  /// Far above any mark, and far below what the fourth powers of many would make infinite.
  private static let highest = 1e12

  private static let powers: [Double] = (0...16).map { power in
    (0..<power).reduce(1) { value, _ in value * 10 }
  }
}
