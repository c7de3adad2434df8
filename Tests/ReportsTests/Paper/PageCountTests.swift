import Foundation
import PlayedDay
import Quiz
import Testing
import Training

@testable import Reports

private let chromium = "/usr/bin/chromium"

/// The papers of twenty people as a browser prints them; to look at them, name a folder in
/// `BERDAYA_PAPERS`.
@Suite(.serialized, .enabled(if: FileManager.default.isExecutableFile(atPath: chromium)))
struct PageCountTests {
  /// How many pages a browser makes of a page.
  private func pages(_ html: String, _ name: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (page, pdf) = (folder.appending(path: "a.html"), folder.appending(path: "a.pdf"))
    try html.write(to: page, atomically: true, encoding: .utf8)
    let browser = Process()
    browser.executableURL = URL(filePath: chromium)
    browser.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
      "--print-to-pdf=\(pdf.path)", page.path,
    ]
    browser.standardOutput = FileHandle.nullDevice
    browser.standardError = FileHandle.nullDevice
    try browser.run()
    browser.waitUntilExit()
    if let kept = ProcessInfo.processInfo.environment["BERDAYA_PAPERS"] {
      let file = URL(filePath: kept).appending(path: "\(name).pdf")
      try? FileManager.default.removeItem(at: file)
      try FileManager.default.copyItem(at: pdf, to: file)
    }
    let text = String(decoding: try Data(contentsOf: pdf), as: UTF8.self)
    return text.matches(of: /\/Type \/Page\b(?!s)/).count
  }

  @Test(
    "A sheet is a page",
    arguments: [
      (SessionPaper.answerSheets, 20...20), (.key, 1...1), (.attendance, 1...2), (.record, 1...2),
      (.cards, 3...3), (.questions, 2...5), (.feedback, 18...18),
    ] as [(SessionPaper, ClosedRange<Int>)])
  func papers(_ paper: SessionPaper, _ range: ClosedRange<Int>) throws {
    let day = try PlayedDay.whole.get()
    let papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
    let html = try papers.html(paper, .postTest, address: "http://192.168.1.20:8080")
    let count = try pages(html, paper.rawValue)
    #expect(range.contains(count))
  }

  @Test("Who has nothing right has a sheet of two sides at the most")
  func nothingRight() throws {
    let training = try sampleTraining()
    let test = SessionTestID(.preTest, of: try training.addSampleSession("Pelatihan kader").id)
    let entry = try training.enrol([RosterPerson(name: "Siti")], in: test.session)[0]
    let paper = try training.paper(test)
    try training.enter(
      [(entry.id, paper.questions.map { _ in "" })], at: test, origin: .paper)
    let papers = try SessionPapers(of: test.session, in: training, language: .indonesian)
    #expect(try pages(papers.html(.feedback, .preTest), "nothing-right") <= 2)
  }

  @Test("With swapped forms and a follow-up the report of twenty people has at most 14 pages too")
  func swapped() throws {
    let report = try PlayedDay.swapped.get().report
    #expect(try pages(report.html(in: .indonesian, at: PlayedDay.start), "report-swapped") <= 14)
  }

  @Test("A certificate has two sides, and the report of twenty people at most 14 pages")
  func reports() throws {
    let report = try PlayedDay.whole.get().report
    let certificates = report.certificates()
    #expect(
      try pages(report.certificatesHTML(certificates, in: .indonesian), "certificates")
        == 2 * certificates.count)
    let count = try pages(report.html(in: .indonesian, at: PlayedDay.start), "report")
    #expect(count <= 14)
  }
}
