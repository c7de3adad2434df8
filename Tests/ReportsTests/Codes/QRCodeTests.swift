import Testing

@testable import Reports

@Suite struct QRCodeTests {
  @Test("A code has its three eyes, and four light modules around it")
  func code() throws {
    let rows = try #require(QRCode("http://192.168.1.20:8080")).rows
    let side = rows.count
    #expect(rows.allSatisfy { $0.count == side })
    for edge in 0..<4 {
      #expect(!rows[edge].contains(true) && !rows[side - 1 - edge].contains(true))
      #expect(rows.allSatisfy { !$0[edge] && !$0[side - 1 - edge] })
    }
    for (row, column) in [(4, 4), (4, side - 11), (side - 11, 4)] {
      #expect((0..<7).allSatisfy { rows[row][column + $0] && rows[row + $0][column] })
      #expect((1..<6).allSatisfy { !rows[row + 1][column + $0] })
      #expect(rows[row + 3][column + 3])
    }
  }

  @Test("A code's lines set both colours, and are all of one width")
  func lines() throws {
    let code = try #require(QRCode("http://10.0.0.1"))
    for line in code.lines {
      #expect(line.hasPrefix("\u{1B}[38;5;16;48;5;231m") && line.hasSuffix("\u{1B}[0m"))
      #expect(line.filter { "█▀▄ ".contains($0) }.count == code.rows.count)
    }
  }
}
