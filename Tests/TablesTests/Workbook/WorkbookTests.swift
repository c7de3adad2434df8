import Foundation
import Scratch
import Testing

@testable import Tables

/// Files for Excel are read by another reader: openpyxl, from `.ci/packages python3-openpyxl`.
@Suite struct WorkbookTests {
  private func read(_ data: Data) throws -> [[Any]] {
    let file = Scratch.place(".xlsx")
    try data.write(to: file)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = [
      "-c",
      """
      import json, sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      sheet = book.worksheets[0]
      rows = [[c.value for c in row] for row in sheet.iter_rows()]
      types = [[c.data_type for c in row] for row in sheet.iter_rows()]
      head = sheet["A1"]
      look = [sheet.freeze_panes, head.font.b, head.border.bottom.style, book.properties.title]
      print(json.dumps([book.sheetnames, rows, types, look]))
      """, file.path,
    ]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    return try #require(try JSONSerialization.jsonObject(with: written) as? [[Any]])
  }

  @Test("Another reader finds texts as texts, numbers as numbers, and nothing where nothing is")
  func contents() throws {
    let texts = [
      "=1+1", "<b>&\"x\"</b>", "ꦱꦶꦠꦶ", " spasi ", "\u{1B}[31mmerah", "'081", "A&\u{301}B<\u{301}",
    ]
    let read = try read(
      Workbook(
        "Nilai [1/2]", title: "Nilai <Kader>",
        [("No.", { $0[0] }), ("Nama", { $0[1] }), ("Nilai", { $0[2] })],
        of: texts.enumerated().map { [.count($0 + 1), .text($1), .number(62.5)] }
          + [[CSVField.count(7), .text(""), .number(nil)]]
      ).data())
    #expect(read[0] as? [String] == ["Nilai -1-2-"])
    let rows = try #require(read[1] as? [[Any]])
    #expect(rows[0] as? [String] == ["No.", "Nama", "Nilai"])
    for (place, text) in texts.enumerated() {
      #expect(rows[place + 1][0] as? Int == place + 1)
      #expect(rows[place + 1][1] as? String == text.replacing("\u{1B}", with: ""))
      #expect(rows[place + 1][2] as? Double == 62.5)
    }
    #expect(rows[texts.count + 1][1] is NSNull && rows[texts.count + 1][2] is NSNull)
    // Not a formula among them.
    let types = try #require(read[2] as? [[String]])
    #expect(types.flatMap(\.self).allSatisfy { ["s", "n", "inlineStr"].contains($0) })
    let look = read[3]
    #expect(look[0] as? String == "A2" && look[1] as? Bool == true)
    #expect(look[2] as? String == "thin" && look[3] as? String == "Nilai <Kader>")
  }

  @Test("The same table is the same file, to the byte")
  func same() throws {
    let book = Workbook("A", [("x", { .count($0) })], of: [1])
    #expect(try book.data() == book.data())
  }
}
