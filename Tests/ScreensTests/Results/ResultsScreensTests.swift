import Curriculum
import Foundation
import PlayedDay
import Records
import Reports
import Scratch
import Terminal
import Testing

@testable import Screens

/// The results of a played day, on windows of every size and line by line.
@MainActor
@Suite struct ResultsScreensTests {
  private let day: PlayedDay.Whole

  init() throws { day = try PlayedDay.whole.get() }

  /// Someone before the results of the day, or before another screen of it.
  private func reader(
    rows: Int = 24, columns: Int = 80, glyphs: Glyphs = .unicode,
    at screen: (AppContext) throws -> (any Screen)? = { _ in nil }
  ) throws -> Person {
    var person = try Person(rows: rows, columns: columns, glyphs: glyphs, store: day.training.store)
    person.clock.now = PlayedDay.start
    person.stack = ScreenStack(
      root: try screen(person.app) ?? ResultsScreen(session: day.session.id, in: person.app))
    return person
  }

  @Test(
    "Every view opens and comes back, with nothing wider than the window",
    arguments: [(24, 80), (12, 40), (40, 120)])
  func views(rows: Int, columns: Int) throws {
    var reader = try reader(rows: rows, columns: columns)
    let count = reader.written.count(where: \.canBeOpened)
    #expect(count == 8)
    for number in 1...count {
      reader.send(.line(String(number)))
      #expect(!reader.screen.contains("Ada yang tidak beres"))
      #expect(reader.written.count > 3)
      for line in reader.written.flatMap(\.lines) {
        #expect(Terminal.columns(of: line) <= columns - 2, "\(line)")
      }
      reader.press(.escape)
    }
    #expect(reader.written.count(where: \.canBeOpened) == count)
  }

  @Test("A table is sorted by a column, turned round, and filtered by words")
  func table() throws {
    var reader = try reader()
    try reader.open("Rekap nilai")
    #expect(reader.rows.first?.contains("=1+1") == true)
    reader.type(">>>")
    // The pre-test, the highest first: Fatimah knows most.
    let highest = try #require(day.report.people.compactMap { $0.percentage(.preTest) }.max())
    #expect(reader.rows.first?.contains(Language.indonesian.number(highest)) == true)
    #expect(reader.screen.contains("Pre▼"))
    reader.type("<")
    #expect(reader.rows.last?.contains(Language.indonesian.number(highest)) == true)
    reader.type("/siti am")
    reader.press(.enter)
    #expect(reader.rows.count == 1 && reader.rows[0].contains("Siti Aminah"))
    #expect(reader.screen.contains("1 dari 20 baris"))
    reader.press(.enter)
    #expect(reader.screen.contains("Lihat jawaban Pre-test"))
    reader.press(.escape)
    // Up to the filter and into it, as one would, then out of it with everything back.
    reader.press(.up)
    reader.type("x")
    #expect(reader.rows.isEmpty && reader.screen.contains("Tidak ditemukan"))
    reader.press(.escape)
    #expect(reader.rows.count == 20)
  }

  @Test("In charts no name is cut where there is room, and where there is none it has a mark")
  func chartNames() throws {
    let wide = try reader(rows: 60, columns: 120)
    for screen in [
      PairsScreen(day.report, in: wide.app) as any Screen, TeachAgainScreen(day.report),
    ] {
      let lines = screen.writtenRows(in: wide.app.body, look: wide.app.look).flatMap(\.lines)
      #expect(
        lines.contains { !$0.isEmpty }
          && !lines.contains { $0.contains("…") && !$0.contains("Panjang") })
    }
    let narrow = try reader(rows: 12, columns: 40) { PairsScreen(day.report, in: $0) }
    #expect(narrow.text.contains("Panjang …"))
  }

  @Test("A test that was cut short has its mark among the scores and the pairs, told below them")
  func cutShort() throws {
    var report = day.report
    let place = try #require(report.people.firstIndex { $0.countedGain != nil })
    let name = report.people[place].name
    for isCut in [false, true] {
      report.people[place].scores[.preTest]?.attempt.unseenCount = isCut ? 19 : 0
      for glyphs in [Glyphs.unicode, .plain(isASCII: true)] {
        let reader = try reader(rows: 80, columns: 120, glyphs: glyphs)
        for screen in [
          ScoresScreen(report, in: reader.app) as any Screen, PairsScreen(report, in: reader.app),
        ] {
          let lines = screen.writtenRows(in: reader.app.body, look: reader.app.look)
            .flatMap(\.lines)
          #expect(lines.contains { $0.contains("terpotong") } == isCut)
          let own = lines.first { $0.contains(name) }
          #expect(own.map { $0.contains("~") || $0.contains("terpotong") } == isCut)
        }
      }
    }
  }

  @Test("Who has no figure stands last, whichever way the table is sorted")
  func missingLast() throws {
    var reader = try reader()
    try reader.open("Rekap nilai")
    reader.type(">>>>")
    #expect(reader.rows.last?.contains("Fatimah") == true)
    reader.type("<")
    #expect(reader.rows.last?.contains("Fatimah") == true)
  }

  @Test("A flag in the table of items stands beside its own reason")
  func flags() throws {
    let test = try #require(day.report.test(.preTest))
    // The reason is not always the first thing that there is to say.
    let found = test.items.first { item in
      item.findings.first?.isWarning == false && item.findings.contains { $0.isWarning }
    }
    let flagged = try #require(found)
    let place = flagged.findings.firstIndex { $0.isWarning }
    let reason = try flagged.remarks(in: .indonesian)[#require(place)]
    let reader = try reader(rows: 40, columns: 120) {
      ItemsScreen(test, of: day.session.id, in: $0)
    }
    let row = try #require(reader.rows.first { $0.contains(flagged.id) })
    #expect(row.contains(reason.prefix(16)))
  }

  @Test("From a score to each answer of its test")
  func answers() throws {
    var reader = try reader()
    try reader.open("Rekap nilai")
    try reader.open("Siti Aminah")
    let person = try #require(day.report.people.first { $0.name == "Siti Aminah" })
    let score = try #require(person.percentage(.postTest))
    #expect(reader.screen.contains("Post-test: \(Language.indonesian.percentOrDash(score))"))
    try reader.open("Lihat jawaban Post-test")
    #expect(reader.screen.contains("Soal 1 dari 20"))
  }

  @Test("Pairs, histogram, heat map and choices stand there as pictures and in words")
  func pictures() throws {
    var reader = try reader(rows: 60, columns: 90)
    try reader.open("Pre-test dan post-test")
    #expect(reader.words.contains("Rata-rata N-gain") && !reader.words.contains("; Rata-rata"))
    #expect(reader.text.contains("18 peserta mengerjakan keduanya"))
    #expect(reader.text.contains("○──") && reader.text.contains("─●"))
    reader.press(.escape)
    try reader.open("Sebaran nilai")
    #expect(reader.text.contains("█") && reader.text.contains("median"))
    reader.press(.escape)
    try reader.open("Nilai peserta menurut bagian")
    #expect(reader.text.contains("Bagian terlemah"))
    #expect(reader.screen.contains("Nilai peserta menurut bagian › Post-test"))
    reader.press(.escape)
    try reader.open("Analisis butir soal: Pre-test")
    reader.press(.enter)
    #expect(reader.text.contains("(kunci)") && reader.text.contains("terbaik"))
    #expect(reader.text.contains("█"))
  }

  @Test("Line by line, the pictures are left to their words")
  func plain() throws {
    var reader = try reader(rows: 1000, columns: 80, glyphs: .plain(isASCII: false))
    for view in ["Pre-test dan post-test", "Sebaran nilai", "Analisis butir soal: Pre-test"] {
      try reader.open(view)
      if view.hasPrefix("Analisis") { reader.send(.line("1")) }
      #expect(!reader.text.contains { "█▏▎▍▌▋▊▉░●○─│└".contains($0) }, "\(reader.text)")
      reader.press(.escape, .escape)
      if view.hasPrefix("Analisis") { break }
      reader = try self.reader(rows: 1000, columns: 80, glyphs: .plain(isASCII: false))
    }
  }

  @Test("What is to be taught again opens its lesson")
  func teachAgain() throws {
    var reader = try reader()
    try reader.open("Yang perlu diajarkan lagi")
    let weakest = try #require(day.report.statementsToTeachAgain().first)
    #expect(reader.screen.contains("\(weakest.id)"))
    reader.press(.enter)
    #expect(reader.screen.contains("Belajar"))
  }

  @Test("Reports are written where the screen says, and never over another file unasked")
  func files() throws {
    let folder = try Scratch.newFolder()
    var reader = try reader {
      ReportFilesScreen(day.session, folder: folder, in: $0)
    }
    reader.press(.enter)
    let path = folder.appendingPathComponent("laporan-sesi-1.html").path
    #expect(reader.joined.contains("Laporandisimpandi\(path)"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("</html>"))
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    reader.press(.enter, .enter)
    #expect(reader.joined.contains("Gantiberkasyangada?"))
    reader.press(.enter)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    reader.press(.enter)
    try reader.open("Ganti")
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("</html>"))
    reader.press(.enter)
    for label in ["CSV", "semua jawaban", "JSON", "sertifikat semua", "lulus saja"] {
      try reader.open(label)
      #expect(reader.joined.contains("disimpandi"))
      reader.press(.enter)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.count == 6 && names.allSatisfy { $0.contains("sesi-1") })
  }

  @Test("Certificates are noted as printed once their file is there, not where the old one stays")
  func certificatesKept() throws {
    let folder = try Scratch.newFolder()
    let (session, training) = (day.session.id, day.training)
    let path = folder.appendingPathComponent("sertifikat-sesi-1.html").path
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    let noted = { try training.printedCertificates(in: session).map(\.printedAt) }
    let before = try noted()
    var reader = try reader { ReportFilesScreen(day.session, folder: folder, in: $0) }
    reader.clock.now = PlayedDay.start.addingTimeInterval(1000)
    try reader.open("sertifikat semua")
    #expect(try noted() == before)
    try reader.open("Ganti")
    #expect(try noted() != before)
  }

  @Test("A folder that is not there is told, and can be corrected")
  func wrongFolder() throws {
    var reader = try reader {
      ReportFilesScreen(day.session, folder: URL(fileURLWithPath: "/nowhere"), in: $0)
    }
    reader.press(.enter)
    #expect(reader.joined.contains("tidakdapatdisimpan"))
    reader.press(.enter)
    #expect(reader.screen.contains("/nowhere"))
  }

  @Test("Hostile names are legible and steer nothing")
  func hostileNames() throws {
    var reader = try reader(rows: 40, columns: 120)
    try reader.open("Rekap nilai")
    let screen = reader.screen
    for name in ["=1+1", "<script>alert(1)</script>", "O'Brien; DROP TABLE", "[31mMerah", "ꦱꦶꦠꦶ"] {
      #expect(screen.contains(name))
    }
    #expect(!screen.unicodeScalars.contains { $0.value == 0x1B })
  }
}

extension Person {
  /// The screen's words, as if nothing had been wrapped anywhere, and without spaces.
  fileprivate var joined: String { text.split(whereSeparator: \.isWhitespace).joined() }
  /// What can be opened, but for a table's filter.
  fileprivate var rows: [String] {
    written.filter { $0.canBeOpened && !$0.role.isField }.map { $0.lines.joined(separator: "\n") }
  }
}
