import BundledContent
import Curriculum
import Foundation
import PlayedDay
import Quiz
import Records
import Tables
import Testing
import Texts

@testable import Reports

@Suite struct ReportPageTests {
  private let report: SessionReport

  init() throws { report = try PlayedDay.whole.get().report }

  private func html(_ language: Language = .indonesian) throws -> String {
    report.html(in: language, at: PlayedDay.start)
  }

  /// What stands between two marks, each time that they occur.
  private func parts(of text: String, from start: String, to end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().compactMap {
      $0.components(separatedBy: end).first
    }
  }

  @Test("The page needs nothing else: no script, no network, no other file")
  func selfContained() throws {
    let html = try html()
    for forbidden in ["<script", "<img", "<link", "<iframe", "http:", "https:", "@import", "src="] {
      // In a name it stands escaped.
      #expect(!html.replacing("src=x onerror", with: "").contains(forbidden))
    }
    #expect(!html.contains("url("))
    #expect(html.contains("default-src 'none'"))
  }

  @Test("Names that look like markup are shown as they are, and are no markup")
  func names() throws {
    let html = try html()
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"))
    #expect(html.contains("O&#39;Brien; DROP TABLE participant"))
    #expect(html.contains("Pelatihan kader &lt;b&gt;RW 05&lt;/b&gt; &amp; sekitarnya"))
    #expect(html.contains("ꦱꦶꦠꦶ ꦲꦩꦶꦤꦃ") && html.contains("=1+1"))
    #expect(html.contains(String(repeating: "Panjang ", count: 25).dropLast()))
    #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("Only what the program makes itself stands within a tag")
  func attributes() throws {
    for tag in parts(of: try html(), from: "<", to: ">") {
      #expect(PlayedDay.names.allSatisfy { !tag.contains($0) || $0 == "=1+1" })
      #expect(!tag.contains("RW 05"))
    }
  }

  @Test(
    "The page says its language, names its parts and describes its pictures",
    arguments: Language.allCases)
  func accessibility(_ language: Language) throws {
    let html = try html(language)
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(parts(of: html, from: "<h1>", to: "</h1>").count == 1)
    #expect(parts(of: html, from: "<h2>", to: "</h2>").allSatisfy { !$0.isEmpty })
    for table in parts(of: html, from: "<table", to: "</table>") {
      #expect(table.contains("<th scope=\"col\"") && table.contains("</thead>"))
    }
    for picture in parts(of: html, from: "<svg", to: "</svg>") {
      #expect(picture.contains("aria-hidden") || picture.contains("<title>"))
    }
    #expect(!html.contains("{{") && !html.contains("<title></title>"))
  }

  @Test(
    "A name that has no room beside the chart goes on with a sign, and stands whole with its line")
  func longNames() throws {
    for name in ["1. Siti Aminah", "20. Asep Saepudin, S.Sos."] {
      #expect(PairChart.shortened(name) == name)
    }
    for name in [String(repeating: "Panjang ", count: 25), String(repeating: "W", count: 30)] {
      let short = PairChart.shortened(name)
      #expect(short.hasSuffix("…") && name.hasPrefix(short.dropLast()) && short.count > 15)
    }
    let chart = try #require(
      parts(of: html(), from: "<figure class=\"people\">", to: "</figure>").first)
    #expect(chart.contains(/Panjang P?a?n?j?a?n?g?…<\/text>/))
  }

  @Test("Each participant has a row with both scores, and the figures stand in words too")
  func figures() throws {
    let html = try html()
    let rows = parts(of: html, from: "<tr>", to: "</tr>")
    for person in report.people where person.name == "Siti Aminah" || person.name == "Fatimah" {
      let scores = [TestRole.preTest, .postTest].map {
        "<td class=\"n\">\(Language.indonesian.percentOrDash(person.percentage($0)))</td>"
      }
      #expect(
        rows.contains { row in
          row.contains(">\(person.name)</th>") && scores.allSatisfy(row.contains)
        })
    }
    #expect(html.contains("18 peserta mengerjakan keduanya"))
    #expect(html.contains(report.gain.countsInWords(in: .indonesian)))
  }

  @Test("A session without a test taken, or without anyone, is reported all the same")
  func empty() throws {
    let training = try sampleTraining()
    let session = try training.addSampleSession("Kosong")
    let empty = try SessionReport(of: session.id, in: training)
    let html = empty.html(in: .indonesian, at: PlayedDay.start)
    #expect(html.contains("Belum ada peserta yang menyelesaikan kedua tes."))
    #expect(empty.csv().split(separator: "\r\n").count == 1)
    #expect(try empty.json(in: .english).contains("\"teachAgain\" : ["))
    #expect(throws: ReportError.noCertificates) {
      try empty.certificatesHTML(empty.certificates(), in: .indonesian)
    }
  }

  @Test(
    "A day has one column to sign in, a training of two or three days one each, a longer one one")
  func signatures() throws {
    var report = try PlayedDay.whole.get().report
    report.session.facts.startsOn = try #require(Day("2026-12-30"))
    for (last, count) in [("2026-12-30", 1), ("2027-01-01", 3), ("2027-01-02", 1)] {
      report.session.facts.endsOn = try #require(Day(last))
      let html = report.html(in: .indonesian, at: PlayedDay.start)
      #expect(html.components(separatedBy: "class=\"room\">Tanda tangan").count == count + 1)
    }
  }
}

@Suite struct SessionFilesTests {
  private let report: SessionReport

  init() throws { report = try PlayedDay.whole.get().report }

  @Test("The CSV has a row for each participant, which another reader understands")
  func csv() throws {
    let bytes = Data(report.csv().utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = try CSVTable(bytes: Array(bytes)).rows
    #expect(rows.count == 21)
    #expect(
      rows[0].fields.prefix(6) == [
        "number", "name", "organisation", "village", "preTest", "postTest",
      ])
    #expect(rows[1].fields[1] == "=1+1" && report.csv().contains(",'=1+1,'+PKK,"))
    #expect(rows[8].fields[1] == "Siti Aminah")
    #expect(Double(rows[8].fields[4]) == report.people[7].percentage(.preTest))
    #expect(rows[20].fields[5].isEmpty)
    #expect(rows[0].fields.contains("postTest.D"))
  }

  @Test("The JSON has its keys, and null where there is nothing")
  func json() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(report.json(in: .english).utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(
      Set(object.keys) == [
        "session", "participants", "tests", "gain", "sections", "statements", "teachAgain",
        "comparison", "forms", "followUp", "together", "repairs",
      ])
    let people = try #require(object["participants"] as? [[String: Any]])
    #expect(people.allSatisfy { $0.keys.contains("phone") })
    #expect(people[1]["name"] as? String == "<script>alert(1)</script>")
    #expect(people[19]["postTest"] is NSNull && people[19]["gain"] is NSNull)
    let tests = try #require(object["tests"] as? [String: Any])
    #expect(Set(tests.keys) == ["preTest", "postTest", "followUp"])
    #expect(tests["followUp"] is NSNull)
    #expect((tests["postTest"] as? [String: Any])?["submitted"] as? Int == 18)
    let items = try #require((tests["preTest"] as? [String: Any])?["items"] as? [[String: Any]])
    #expect(items.count == 20 && items[0]["facilityIndex"] is Double)
    #expect(items[0]["options"] is [[String: Any]] && items[0]["findings"] is [String])
    #expect(ItemFinding.easy.key == "easy")
    #expect(ItemFinding.idleDistractor(option: 2).key == "idleDistractor")
  }

  @Test("Everyone who has finished has a certificate with a number that stays")
  func certificates() throws {
    let all = report.certificates()
    #expect(all.count == 18 && all[7].kept.fullNumber == "008/S1/XI/2026")
    #expect(all[7].person.name == "Siti Aminah")
    let passed = report.certificates(passedOnly: true)
    #expect(passed.allSatisfy(\.kept.isPassed) && passed.count == all.count(where: \.kept.isPassed))
    let html = try report.certificatesHTML(all, in: .indonesian)
    #expect(html.components(separatedBy: "<article").count == 19)
    #expect(html.contains("<h2 class=\"longer\">Panjang"))
    #expect(
      html.replacing("\u{A0}", with: " ").contains("Balai RW 05, Bandung, 24 November 2026"))
    #expect(html.contains("selama 12 jam pelajaran (JP)"))
    #expect(!html.contains("<script") && !html.contains("<img"))
  }
}
