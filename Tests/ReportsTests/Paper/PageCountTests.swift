import Foundation
import PlayedDay
import Quiz
import Scratch
import Testing
import Training

@testable import Reports

/// The papers of twenty people as a browser prints them; to look at them, name a folder in
/// `BERDAYA_PAPERS`.
@Suite(.withBrowser, .enabled(if: Browser.isThere))
struct PageCountTests {
  private func pages(_ html: String, _ name: String) throws -> Int {
    let pdf = try Browser.pdf(of: html)
    if let kept = ProcessInfo.processInfo.environment["BERDAYA_PAPERS"] {
      try pdf.write(to: URL(filePath: kept).appending(path: "\(name).pdf"))
    }
    return String(decoding: pdf, as: UTF8.self).matches(of: /\/Type \/Page\b(?!s)/).count
  }

  private func html(_ sheets: [Sheet]) -> String {
    SheetPages(title: "Daftar", sheets: sheets, letterhead: Letterhead(), language: .indonesian)
      .html
  }

  @Test(
    "A sheet is one page or two",
    arguments: [
      (SessionPaper.answerSheets, 20...20), (.key, 1...1), (.attendance, 1...2), (.record, 1...2),
      (.cards, 3...3), (.questions, 2...5), (.feedback, 23...27),
    ] as [(SessionPaper, ClosedRange<Int>)])
  func papers(_ paper: SessionPaper, _ range: ClosedRange<Int>) throws {
    let day = try PlayedDay.whole.get()
    let papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
    let html = try papers.html(paper, .postTest, address: "http://192.168.1.20:8080")
    let count = try pages(html, paper.rawValue)
    #expect(range.contains(count))
  }

  @Test(
    "A letterhead with a logo takes no more further pages than were begun without one",
    arguments: [SessionPaper.answerSheets, .key, .attendance, .record, .questions, .feedback])
  func letterhead(_ paper: SessionPaper) throws {
    let day = try PlayedDay.whole.get()
    var papers = try SessionPapers(of: day.session.id, in: day.training, language: .indonesian)
    let bare = try papers.html(paper, .postTest)
    let (sheets, count) = (
      bare.components(separatedBy: "<section").count - 1, try pages(bare, "bare-\(paper.rawValue)")
    )
    papers.report.letterhead = try .sample()
    let headed = try pages(papers.html(paper, .postTest), "head-\(paper.rawValue)")
    #expect(headed <= count + max(0, count - sheets))
    guard paper == .record else { return }
    let html = papers.report.html(in: .indonesian, at: PlayedDay.start)
    #expect(try pages(html, "head-report") <= 14)
  }

  @Test(
    "Who signs signs no page of its own: what is signed stands above",
    .enabled(if: Browser.canRead))
  func signatures() throws {
    // Of so many lengths some end where the page does.
    let sheets = (20...34).map { count in
      Sheet(
        heading: "Daftar", about: "",
        tables: [
          .init(style: "sign", columns: ["Nama"], rows: (1...count).map { ["Orang \($0)"] })
        ], closing: ["Benar."], signatures: [.init(role: "Pelatih", name: "Rina")])
    }
    let pages = try Browser.pages(of: html(sheets))
      .filter { $0.contains("Pelatih") }
    #expect(pages.count == sheets.count)
    #expect(pages.allSatisfy { $0.contains("Orang") && $0.contains("Benar.") })
  }

  @Test("Who has nothing right has three pages at the most")
  func nothingRight() throws {
    let training = try sampleTraining()
    let test = SessionTestID(.preTest, of: try training.addSampleSession("Pelatihan kader").id)
    let entry = try training.enrol([RosterPerson(name: "Siti")], in: test.session)[0]
    let paper = try training.paper(test)
    try training.enter(
      [(entry.id, paper.questions.map { _ in "" })], at: test, origin: .paper)
    let papers = try SessionPapers(of: test.session, in: training, language: .indonesian)
    #expect(try pages(papers.html(.feedback, .preTest), "nothing-right") <= 3)
  }

  @Test(
    "However long what a certificate says is, it stays within its frame", arguments: 1...4)
  func longCertificates(size: Int) throws {
    var report = try PlayedDay.whole.get().report
    report.letterhead = try .sample()
    report.letterhead.organiser = String(repeating: "Forum Relawan Sosial ", count: size)
    report.session.facts.title = String(repeating: "Pelatihan Pemberdayaan ", count: size)
    report.session.facts.trainer = String(repeating: "Hj. Siti Nurjanah, S.Pd. ", count: size)
    report.letterhead.signingPlace = String(repeating: "Kota Sukabumi ", count: size)
    for person in report.people.indices {
      report.people[person].entry.participant.facts.name = String(
        repeating: "Siti Aminah ", count: 1 + person / 2)
      report.people[person].entry.participant.facts.organisation = String(
        repeating: "Karang Taruna ", count: size + person / 3)
    }
    let html = try report.certificatesHTML(report.certificates(), in: .indonesian)
    _ = try pages(html, "certificates-long-\(size)")
    let overflowing = """
      [...page.querySelectorAll(".frame")].filter((it) => {
        const room = it.getBoundingClientRect().bottom - parseFloat(getComputedStyle(it).paddingBottom);
        return it.lastElementChild.getBoundingClientRect().bottom > room;
      }).length
      """
    #expect(try Browser.number(overflowing, of: html) == 0)
  }

  @Test("A logo that has a shape and no size is as high as any other, on certificates and reports")
  func logoWithoutSize() throws {
    var report = try PlayedDay.whole.get().report
    report.letterhead = try .sample()
    report.letterhead.logo = try .init(
      Data(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40"/></svg>
        """.utf8))
    let certificates = try report.certificatesHTML(report.certificates(), in: .indonesian)
    for html in [certificates, report.html(in: .indonesian, at: PlayedDay.start)] {
      for (side, millimetres) in [("clientHeight", 18.0), ("clientWidth", 27)] {
        let pixels = try Browser.number("page.querySelector('header img').\(side)", of: html)
        #expect(pixels == Int((millimetres * 96 / 25.4).rounded()), "\(side)")
      }
    }
  }

  @Test(
    "What a table is called stands on the page where the table begins",
    .enabled(if: Browser.canRead))
  func captions() throws {
    // Of so many lengths some end where the page does.
    let sheets = (28...46).map { count in
      Sheet(
        heading: "Lembar \(count)", about: "",
        sentences: (1...count).map { "Kalimat \($0)" },
        tables: [.init(caption: "Tabelnya", columns: ["Kolom"], rows: [["Isi"], ["Isi"]])])
    }
    let pages = try Browser.pages(of: html(sheets))
      .filter { $0.contains("Tabelnya") }
    #expect(pages.count == sheets.count && pages.allSatisfy { $0.contains("Isi") })
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
