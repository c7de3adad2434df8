import Foundation
import Scratch

/// A browser without a window, which prints and measures pages.
enum Browser {
  private static let path = "/usr/bin/chromium"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// The page on A4.
  static func pdf(of html: String) throws -> Data {
    try open(html) {
      ["--no-pdf-header-footer", "--print-to-pdf=\($0.path)/a.pdf"]
    } _: {
      try Data(contentsOf: $0.appending(path: "a.pdf"))
    }
  }

  private static let reader = "/usr/bin/pdftotext"

  static var canRead: Bool { isThere && FileManager.default.isExecutableFile(atPath: reader) }

  /// What stands on each page of A4.
  static func pages(of html: String) throws -> [String] {
    let file = Scratch.place()
    try pdf(of: html).write(to: file)
    let words = Scratch.place()
    try Process.run(URL(filePath: reader), arguments: [file.path, words.path]).waitUntilExit()
    return try String(contentsOf: words, encoding: .utf8).split(separator: "\u{C}")
      .map(String.init)
  }

  /// How wide a page is in a window of some width, in CSS pixels: more than that where one has to
  /// scroll sideways.
  static func width(of html: String, inWindow width: Int) throws -> Int? {
    try number("page.documentElement.scrollWidth", of: html, inWindow: width)
  }

  /// A number that a script finds on a page in a window of some width.
  /// - Parameter script: an expression in which `page` is the document.
  static func number(
    _ script: String, of html: String, inWindow width: Int = 1200
  ) throws -> Int? {
    let quoted = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frame = """
      <!DOCTYPE html><meta charset="utf-8">
      <iframe style="width: \(width)px; height: 800px; border: 0" srcdoc="\(quoted)"></iframe>
      <script>
      onload = () => {
        const page = document.querySelector("iframe").contentDocument;
        document.body.innerHTML = "number:" + (\(script)) + ";";
      };
      </script>
      """
    let dom = try open(frame) { _ in
      ["--dump-dom"]
    } _: {
      String(decoding: try Data(contentsOf: $0.appending(path: "output")), as: UTF8.self)
    }
    return dom.firstMatch(of: /number:(\d+);/).flatMap { Int($0.1) }
  }

  private static func open<Value>(
    _ html: String, options: (URL) -> [String], _ result: (URL) throws -> Value
  ) throws -> Value {
    let folder = try Scratch.newFolder()
    let (page, output) = (folder.appending(path: "a.html"), folder.appending(path: "output"))
    try html.write(to: page, atomically: true, encoding: .utf8)
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let browser = Process()
    browser.executableURL = URL(filePath: path)
    browser.arguments =
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile",
      ] + options(folder) + [page.path]
    browser.standardOutput = try FileHandle(forWritingTo: output)
    browser.standardError = FileHandle.nullDevice
    try browser.run()
    browser.waitUntilExit()
    return try result(folder)
  }
}
