import Foundation
import Scratch
import Tables
import Testing

@Suite struct CSVTableTests {
  @Test("A file larger than any table is refused before there is room for it")
  func sparse() throws {
    let file = Scratch.place(".csv")
    try Data().write(to: file)
    #expect(truncate(file.path, 1 << 42) == 0)
    #expect(throws: CSVError.cannotRead(path: file.path, errno: EFBIG)) {
      try CSVTable(path: file.path)
    }
  }

  @Test(
    "Comma, semicolon and tab separate fields, whatever ends the lines",
    arguments: [
      "nama,desa\nSiti,Cikole\n", "nama;desa\r\nSiti;Cikole", "nama\tdesa\rSiti\tCikole\r",
      "\u{FEFF}nama,desa\n\n  Siti , Cikole \n,\n", "nama , \"desa\" \n\u{A0}Siti, \"Cikole\"\t\n",
    ])
  func separators(_ text: String) throws {
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.fields) == [["nama", "desa"], ["Siti", "Cikole"]])
  }

  @Test("Quoted fields hold separators, quotes and line breaks; the lines are counted on")
  func quotes() throws {
    let text = "nama,desa\n\"Siti, S.Pd\",\"Jalan \"\"A\"\"\nNo 1\"\n\nBudi \"Ujang\" S,x\n"
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.line) == [1, 2, 5])
    #expect(table.rows[2].fields == ["Budi \"Ujang\" S", "x"])
    #expect(table.rows[1].fields == ["Siti, S.Pd", "Jalan \"A\"\nNo 1"])
  }

  @Test(
    "A quote without its partner is told with the line of its row",
    arguments: [
      ("nama\n\"Siti\nBudi\n", 2), ("nama\nBudi\n\n\"Siti\" Aminah\n", 4),
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
    arguments: [
      String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian, .windowsCP1252,
    ])
  func encodings(_ encoding: String.Encoding) throws {
    let data = try #require("nama;desa\nRené;Cikole\n".data(using: encoding))
    #expect(try CSVTable(bytes: Array(data)).rows[1].fields == ["René", "Cikole"])
  }

  @Test("A file that can't be read is told with the reason")
  func missing() {
    let folder = FileManager.default.temporaryDirectory.path
    let missing = "\(folder)/\(UUID().uuidString)"
    #expect(throws: CSVError.cannotRead(path: missing, errno: ENOENT)) {
      try CSVTable(path: missing)
    }
    #expect(throws: CSVError.cannotRead(path: folder, errno: EISDIR)) {
      try CSVTable(path: folder)
    }
    #expect(throws: CSVError.cannotRead(path: "/dev/zero", errno: EFBIG)) {
      try CSVTable(path: "/dev/zero")
    }
  }

  @Test(
    "A workbook is told as such, and what is no text too",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], CSVError.workbook),
      ([0x50, 0x4B, 0x05, 0x06], .workbook),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .workbook),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00, 0x00, 0x01], .notText),
    ] as [([UInt8], CSVError)])
  func noText(_ bytes: [UInt8], _ error: CSVError) {
    #expect(throws: error) { try CSVTable(bytes: bytes) }
  }

  @Test(
    "The separator is the one that gives the rows one number of fields",
    arguments: [
      ("Siti Aminah, S.Pd.;PKK\nBudi;KT\n", CSVSeparator.semicolon),
      ("DAFTAR HADIR, BALAI DESA\nNO;NAMA\n1;Siti\n2;Budi\n", .semicolon),
      ("Siti Aminah, S.Pd.;PKK\n", .semicolon), ("1\tSiti, S.Pd.\n2\tBudi, M.Si.\n", .tab),
      ("a,b;c\nd,e\n", .comma), ("\"a;b\",c\n\"d;e\",f\n", .comma), ("Siti\nBudi\n", .comma),
      ("nama\nSiti\nO'Brien; DROP TABLE\nBudi\nWati\n", .comma),
      (
        """
        Siti Aminah, S.Pd.;PKK;Cikole
        Budi Santoso, M.Si.;Karang Taruna;Cibadak
        Dr. Ani Lestari, S.Sos., M.Si.
        """, .semicolon
      ),
      ("Nur Aini, PKK, Jampang, 0812\nAsep; Karang Taruna\nBudi, PKK\n", .comma),
    ])
  func separator(_ text: String, _ separator: CSVSeparator) throws {
    #expect(try CSVTable(text: text).separator == separator)
  }

  @Test(
    "A line that tells the separator is obeyed and passed over",
    arguments: [
      "sep=;\na;b,c\n", "\u{FEFF}Sep=;\r\na;b,c\r\n", "\"sep=;\"\ra;b,c", "SEP=;;;\na;b,c\n",
      "sep=;" + String(repeating: ";", count: 20) + "\na;b,c\n",
    ])
  func told(_ text: String) throws {
    let table = try CSVTable(text: text)
    #expect(table.rows.map(\.line) == [2])
    #expect(table.rows.map(\.fields) == [["a", "b,c"]])
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
