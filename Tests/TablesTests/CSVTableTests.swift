import Foundation
import Tables
import Testing

@Suite struct CSVTableTests {
  @Test(
    "Comma, semicolon and tab separate fields, whatever ends the lines",
    arguments: [
      "nama,desa\nSiti,Cikole\n", "nama;desa\r\nSiti;Cikole", "nama\tdesa\rSiti\tCikole\r",
      "\u{FEFF}nama,desa\n\n  Siti , Cikole \n,\n",
    ])
  func separators(_ text: String) throws {
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.fields) == [["nama", "desa"], ["Siti", "Cikole"]])
  }

  @Test("Quoted fields hold separators, quotes and line breaks; the lines are counted on")
  func quotes() throws {
    let text = "nama,desa\n\"Siti, S.Pd\",\"Jalan \"\"A\"\"\nNo 1\"\n\nBudi,x\n"
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.line) == [1, 2, 5])
    #expect(table.rows[1].fields == ["Siti, S.Pd", "Jalan \"A\"\nNo 1"])
  }

  @Test(
    "A quote without its partner is told with the line of its row",
    arguments: [
      ("nama\n\"Siti\nBudi\n", 2), ("nama\nBudi\n\n\"Siti\" Aminah\n", 4),
      ("na\"ma\" x\nSiti\n", 1),
    ])
  func unmatched(_ text: String, _ line: Int) {
    #expect(throws: CSVError.quotes(line: line)) { try CSVTable(text: text) }
  }

  @Test("An empty file has no rows", arguments: ["", "\n\n", " , ,\n"])
  func empty(_ text: String) throws {
    #expect(try CSVTable(text: text).rows.isEmpty)
  }

  @Test(
    "Files of spreadsheets old and new are read",
    arguments: [String.Encoding.utf8, .utf16, .windowsCP1252])
  func encodings(_ encoding: String.Encoding) throws {
    let data = try #require("nama;desa\nRené;Cikole\n".data(using: encoding))
    #expect(try CSVTable(data: data).rows[1].fields == ["René", "Cikole"])
  }

  @Test("A file that can't be read is told with the reason")
  func missing() {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    #expect(
      throws: CSVError.cannotRead(path: file.relativePath, reason: "No such file or directory")
    ) {
      try CSVTable(contentsOf: file)
    }
  }

  @Test("A column that a row lacks, or that is empty there, gives nothing")
  func columns() throws {
    let row = try CSVTable(text: "a,b,c\nSiti,,").rows[1]
    #expect(row[0] == "Siti")
    #expect(row[1] == nil)
    #expect(row[2] == nil)
    #expect(row[nil] == nil)
  }
}
