import CQrcodegen
import Texts

/// A QR code of a text, in a terminal's characters.
public struct QRCode: Sendable {
  private let modules: [[Bool]]

  /// Without light around it no camera finds it (ISO/IEC 18004).
  private static let quietZone = 4
  /// As much as an address ever needs.
  private static let largestVersion: Int32 = 10

  /// nil for a text that is too long.
  public init?(_ text: String) {
    let length = Self.bufferLength(Int(Self.largestVersion))
    var scratch = [UInt8](repeating: 0, count: length)
    var code = [UInt8](repeating: 0, count: length)
    // The smallest code, with the most that it has room for to correct errors.
    let isMade = qrcodegen_encodeText(
      text, &scratch, &code, qrcodegen_Ecc_LOW, 1, Self.largestVersion,
      qrcodegen_Mask_AUTO, true)
    guard isMade else { return nil }
    let size = qrcodegen_getSize(&code)
    modules = (0..<size).map { row in
      (0..<size).map { column in qrcodegen_getModule(&code, column, row) }
    }
  }

  /// The macro of the header, which Swift does not see.
  private static func bufferLength(_ version: Int) -> Int {
    let side = version * 4 + 17
    return (side * side + 7) / 8 + 1
  }

  /// The rows with their quiet zone; true is dark.
  public var rows: [[Bool]] {
    let side = modules.count + 2 * Self.quietZone
    let empty = Array(repeating: false, count: side)
    let margin = Array(repeating: false, count: Self.quietZone)
    let above = Array(repeating: empty, count: Self.quietZone)
    return above + modules.map { margin + $0 + margin } + above
  }

  /// Two rows a line in half blocks, dark on white: both colours are set, for a terminal may be dark
  /// itself, and many cameras read no light on dark.
  public var lines: [String] { blocks.map { "\u{1B}[38;5;16;48;5;231m\($0)\u{1B}[0m" } }

  /// Two rows a line in half blocks; where they are drawn dark must stand on white.
  public var blocks: [String] {
    let rows = rows
    return stride(from: 0, to: rows.count, by: 2).map { top in
      let upper = rows[top]
      let lower = top + 1 < rows.count ? rows[top + 1] : Array(repeating: false, count: upper.count)
      return zip(upper, lower).map { pair in
        switch pair {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
    }
  }
}

extension QRCode {
  /// A drawing for a page, dark on white.
  var svg: Markup {
    let rows = rows
    let dark = rows.enumerated().flatMap { y, row in
      row.enumerated().filter(\.element).map { x, _ in "M\(x) \(y)h1v1h-1z" }
    }.joined()
    return """
      <svg viewBox="0 0 \(rows.count) \(rows.count)" shape-rendering="crispEdges" \
      role="img"><rect width="100%" height="100%" fill="#fff"/><path d="\(dark)"/></svg>
      """
  }
}
