import Foundation
import PlayedDay
import Scratch
import Testing

@testable import Reports

/// The report on a phone.
@Suite(.withBrowser, .enabled(if: Browser.isThere))
struct PhoneWidthTests {
  @Test("On a phone nothing makes one scroll the report sideways", arguments: [360, 412, 800])
  func report(_ width: Int) throws {
    var report = try PlayedDay.swapped.get().report
    report.letterhead = try .sample()
    let html = report.html(in: .indonesian, at: PlayedDay.start)
    if let folder = ProcessInfo.processInfo.environment["BERDAYA_PAPERS"] {
      let file = URL(filePath: folder).appending(path: "report.html")
      try html.write(to: file, atomically: true, encoding: .utf8)
    }
    let needed = try #require(try Browser.width(of: html, inWindow: width))
    #expect(needed <= width)
  }

  @Test("What is wider than the window is told as such")
  func wide() throws {
    let width = try Browser.width(of: "<div style='width: 500px'>x</div>", inWindow: 360)
    #expect(try #require(width) > 500)
  }
}
