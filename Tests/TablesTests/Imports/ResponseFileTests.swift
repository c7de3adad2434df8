import Testing

@testable import Quiz
@testable import Tables

@Suite struct ResponseFileTests {
  private func file(_ text: String) throws -> ResponseFile {
    ResponseFile(text: text)
  }

  @Test("Rows become marks, in the order of the file; an empty mark is none")
  func marks() throws {
    let file = try file(
      """
      participant,item,mark,max
      Ani,x1,1,1
      Ani,x2,"0,5",2
      Budi,x1,0,1
      Budi,x2,,2
      """)
    #expect(file.problems.isEmpty)
    #expect(file.matrix.items == [.init(id: "x1"), .init(id: "x2", maximum: 2)])
    #expect(file.matrix.participants == ["Ani", "Budi"])
    #expect(file.matrix.totals == [1.5, 0])
    #expect(file.matrix.responses[1] == [.init(attempt: 0, mark: 0.5)])
  }

  @Test("Columns may stand in any order, with others among them, and a semicolon between")
  func columns() throws {
    let file = try file("Max;Class;Item;Mark;Participant\r\n2;7A;x1;1,5;Ani\r\n")
    #expect(file.problems.isEmpty)
    #expect(file.matrix.totals == [1.5])
  }

  @Test(
    "A bad row is told with its line, what was found and what was expected",
    arguments: [
      ("Ani,x1,1", .fieldCount(found: 3, expected: 4)),
      ("Ani,x1,1,1,1", .fieldCount(found: 5, expected: 4)),
      (",x1,1,1", .empty(.participant)), ("Ani,,1,1", .empty(.item)), ("Ani,x1,1,", .empty(.max)),
      ("Ani,x1,abc,1", .noNumber(.mark, found: "abc")),
      ("Ani,x1,-1,1", .noNumber(.mark, found: "-1")),
      ("Ani,x1,nan,1", .noNumber(.mark, found: "nan")),
      ("Ani,x1,1,1e9", .noNumber(.max, found: "1e9")),
      ("Ani,x1,1,9999999999999", .noNumber(.max, found: "9999999999999")),
      ("Ani,x1,2,1", .markAboveMaximum(mark: 2, maximum: 1)),
      ("Budi,x0,1,2", .otherMaximum(found: 2, earlier: 1, line: 2)),
      ("Ani,x0,1,1", .repeated(line: 2)),
    ] as [(String, LineProblem.Kind)])
  func badRows(_ row: String, _ kind: LineProblem.Kind) throws {
    let file = try file("participant,item,mark,max\nAni,x0,1,1\n\(row)\nCitra,x0,1,1\n")
    #expect(file.problems == [.init(line: 3, kind: kind)])
  }

  @Test("All bad rows are told at once, also below a field of two lines")
  func allAtOnce() throws {
    let file = try file("participant,item,mark,max\n\"A\nni\",x1,2,1\nBudi,x1,,\n")
    #expect(
      file.problems == [
        .init(line: 2, kind: .markAboveMaximum(mark: 2, maximum: 1)),
        .init(line: 4, kind: .empty(.max)),
      ])
  }

  @Test("A quote without its partner is told with its row, after the rows before it")
  func quote() throws {
    let file = try file("participant,item,mark,max\nAni,x1,2,1\nBudi,\"x1,1,1\n")
    #expect(
      file.problems == [
        .init(line: 2, kind: .markAboveMaximum(mark: 2, maximum: 1)),
        .init(line: 3, kind: .unmatchedQuote),
      ])
  }

  @Test("Columns have Indonesian names, too; one that stands twice is told")
  func names() throws {
    #expect(try file("Peserta;Soal;Nilai;Maks\nAni;x1;0,5;1\n").matrix.totals == [0.5])
    #expect(
      try file("participant,item,mark,max,Max\nAni,x1,1,1,1\n").problems
        == [.init(line: 1, kind: .repeatedColumn("Max"))])
  }

  @Test("Rows in any order are taken apart from those that come twice")
  func order() throws {
    let rows = ["Budi,x1,1,1", "Ani,x1,0,1", "Ani,x2,1,1", "Budi,x2,0,1", "Ani,x1,1,1"]
    let file = try file((["participant,item,mark,max"] + rows).joined(separator: "\n"))
    #expect(file.problems == [.init(line: 6, kind: .repeated(line: 3))])
    #expect(file.matrix.totals == [1, 1])
  }

  @Test(
    "Marks are read as they are written, to the last digit",
    arguments: [
      ("0.1", 0.1), ("0,30000000000000004", 0.30000000000000004), (".5", 0.5), ("7.", 7),
      ("0.123456789012345", 0.123456789012345), ("00012.50", 12.5), ("1000000000000", 1e12),
    ])
  func numbers(_ text: String, _ value: Double) throws {
    let file = try file("participant;item;mark;max\nAni;x1;\(text);1000000000000\n")
    #expect(file.matrix.totals == [value])
  }

  @Test("A file without its columns, or without a row, says what it needs")
  func incomplete() throws {
    #expect(
      try file("name,item,mark,max\nAni,x1,1,1").problems
        == [.init(line: 1, kind: .missingColumn(.participant))])
    #expect(try file("participant,item,mark,max\n").problems == [.init(line: 1, kind: .noRows)])
    #expect(try file("").problems == [.init(line: 1, kind: .noRows)])
  }

  @Test("A row for each person and a column for each item: empty is not asked, the highest is max")
  func personARow() throws {
    let file = try file(
      "DAFTAR NILAI;;;;\nNo;Nama;Soal 1;Soal 2;Jumlah\n1;Ujang;1;1,5;2,5\n2;Ujang;0;;0\n;Rata-rata;;;\n"
    )
    #expect(file.shape == .personARow(isKeyed: false) && file.problems.isEmpty)
    #expect(file.matrix.items == [.init(id: "Soal 1"), .init(id: "Soal 2", maximum: 1.5)])
    #expect(file.matrix.participants == ["1 Ujang", "2 Ujang"])
    #expect(file.matrix.responses[1] == [.init(attempt: 0, mark: 1.5)])
    #expect(
      file.remarks.map(\.kind) == [
        .passedOver("DAFTAR NILAI"), .unknownColumn("Jumlah"), .passedOver("Rata-rata"),
      ])
  }

  @Test("With a row of keys the cells are answers; blank and two marks are not right")
  func keyed() throws {
    let file = try file("name,Q1,Q2\nkey,A,c\nAni,a,C\nBudi,AB,\n")
    #expect(file.shape == .personARow(isKeyed: true) && file.problems.isEmpty)
    #expect(file.matrix.totals == [2, 0])
  }

  @Test("A row of maxima says what is worth more than anybody earned")
  func maxima() throws {
    let file = try file("nama;1;2\nmaks;2;5\nAni;1;3\n")
    #expect(file.problems.isEmpty && file.matrix.items.map(\.maximum) == [2, 5])
  }

  @Test("With keys beside maxima, who is right earns all that the item is worth")
  func keyedMaxima() throws {
    let file = try file("nama;1;2\nkunci;A;B\nbobot;2;1\nAni;A;B\nBudi;a;C\n")
    #expect(file.problems.isEmpty && file.matrix.totals == [3, 2])
    let wrong = try self.file("nama;1;2\nmaks;2 poin;1\nkunci;A;B\nkunci;A;C\nAni;A;B\n")
    #expect(
      wrong.problems == [
        .init(line: 4, kind: .sameRow(line: 3)),
        .init(line: 2, kind: .noMaximum(item: "1", found: "2 poin")),
      ])
  }

  @Test("Of what an optical reader writes the points count")
  func opticalReader() throws {
    let file = try file(
      "First Name,Last Name,Stu1,Points1,Stu2,Points2\nAni,Putri,A,1,B,0\nBudi,Jaya,C,0,B,0\n")
    #expect(file.problems.isEmpty && file.matrix.participants == ["Ani Putri", "Budi Jaya"])
    #expect(file.matrix.items.map(\.id) == ["Points1", "Points2"])
    #expect(file.matrix.totals == [1, 0])
  }

  @Test(
    "What is wrong in a table of people is told with its line and its column",
    arguments: [
      ("Ani;1;x", 4, .noMark(item: "2", found: "x")),
      ("Ani;1;-1", 4, .noMark(item: "2", found: "-1")),
      ("Ani;3;1", 4, .markTooHigh(item: "1", mark: 3, maximum: 2)),
      ("Ani;1", 4, .fieldCount(found: 2, expected: 3)), ("Budi;1;1", 4, .samePerson(line: 3)),
    ] as [(String, Int, LineProblem.Kind)])
  func badPeople(_ row: String, _ line: Int, _ kind: LineProblem.Kind) throws {
    let file = try file("nama;1;2\nmaks;2;1\nBudi;1;1\n\(row)\n")
    #expect(file.problems == [.init(line: line, kind: kind)])
  }

  @Test("A key that is missing is told once, and so are a table without people and an item twice")
  func noKey() throws {
    #expect(
      try file("nama;1;2\nAni;A;B\nBudi;A;B\nkunci;A;\n").problems
        == [.init(line: 4, kind: .noKey(item: "2"))])
    #expect(try file("nama;1;2\nmaks;1;1\n").problems == [.init(line: 1, kind: .noRows)])
    #expect(
      try file("nama;1;1\nAni;1;0\n").problems == [.init(line: 1, kind: .repeatedColumn("1"))])
  }

  @Test("A byte order mark before the first column is no part of its name")
  func byteOrderMark() throws {
    let bytes = Array("\u{FEFF}participant,item,mark,max\nAni,x1,1,1\n".utf8)
    #expect(try ResponseFile(bytes: bytes).problems.isEmpty)
  }

  @Test("Ten thousand items are read one as the other")
  func large() throws {
    let rows = (0..<20_000).map { "p\($0 % 2),i\($0 / 2),\($0 % 2),1" }
    let file = try file((["participant,item,mark,max"] + rows).joined(separator: "\n"))
    #expect(file.problems.isEmpty)
    #expect(file.matrix.items.count == 10_000 && file.matrix.totals == [0, 10_000])
  }
}
