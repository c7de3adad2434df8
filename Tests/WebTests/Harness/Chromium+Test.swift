import Foundation
import Quiz
import Testing

@testable import Web

/// What a participant does in a browser.
extension Chromium {
  /// Comes in with name and code.
  func comeIn(_ person: Int, of room: Classroom, at origin: String) async throws {
    try await open(origin)
    try await expectReadable()
    try await click("#name option[value='\(room.roster[person].number)']")
    try await type(room.code(of: person), into: "#code")
    try await click("form button")
    try await wait { try await address.contains("/t/") }
  }

  /// Comes in, and starts the test.
  func join(_ person: Int, of room: Classroom, at origin: String) async throws {
    try await comeIn(person, of: room, at: origin)
    try await expectReadable()
    try await click("form button")
    try await wait { try await address.hasSuffix("/1") }
  }

  /// The question's number, from 0, that the address is of: a ticket too may begin with a number.
  var item: Int? {
    get async throws {
      try await URL(string: address).flatMap { Int($0.lastPathComponent) }.map { $0 - 1 }
    }
  }

  /// Nothing is wider than the window, targets are for thumbs, and every field has its label.
  func expectReadable() async throws {
    #expect(try await value(of: "document.documentElement.scrollWidth") as? Int == 360)
    let small = """
      [...document.querySelectorAll('button, .button, select, input:not([type=hidden]), .option')]
      .filter(e => !e.closest('.option') || e.matches('.option'))
      .filter(e => e.getBoundingClientRect().height < 48).length
      """
    #expect(try await value(of: small.replacingOccurrences(of: "\n", with: "")) as? Int == 0)
    let unlabelled = """
      [...document.querySelectorAll('select, input:not([type=hidden])')]\
      .filter(e => e.labels.length === 0).length
      """
    #expect(try await value(of: unlabelled) as? Int == 0)
    #expect(try await value(of: "document.querySelectorAll('h1').length") as? Int == 1)
    let faint = try await value(of: Self.faintTexts.replacingOccurrences(of: "\n", with: " "))
    #expect(faint as? [String] == [])
  }

  /// In letters twice as large no text is so narrow that its words are broken.
  func expectRoomForWords(in selector: String) async throws {
    let narrow = """
      (document.documentElement.style.fontSize = '32px', \
      [...document.querySelectorAll('\(selector)')].filter(e => e.offsetWidth < 200).length)
      """
    #expect(try await value(of: narrow) as? Int == 0)
  }

  /// The texts whose letters do not stand out from what is behind them as WCAG's AA asks, as they are
  /// painted.
  private static let faintTexts = """
    (() => {
      const parts = c => c.match(/[0-9.]+/g).map(Number);
      const lum = c => parts(c).slice(0, 3).map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const back = e => {
        for (; e; e = e.parentElement) {
          const c = getComputedStyle(e).backgroundColor, p = parts(c);
          if (p.length < 4 || p[3] > 0) return c;
        }
        return 'rgb(255, 255, 255)';
      };
      return [...document.body.querySelectorAll('*')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.offsetHeight)
        .filter(e => {
          const a = lum(getComputedStyle(e).color), b = lum(back(e));
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
        }).map(e => e.textContent);
    })()
    """

  func fill(in response: Response?) async throws {
    switch response {
    case nil, .unknown: break
    case .choice(let option): try await click("input[name=option][value='\(option)']")
    case .choices(let options):
      for option in options where try await !has("input[value='\(option)']:checked") {
        try await click("input[name=option][value='\(option)']")
      }
    case .truth(let value): try await click("input[name=truth][value='\(value ? 1 : 0)']")
    case .matches(let chosen):
      for (item, answer) in chosen.enumerated() {
        try await click("#match\(item) option[value='\(answer.map(String.init) ?? "")']")
      }
    case .order(let order):
      for (place, line) in order.enumerated() {
        try await click("#place\(line) option[value='\(place + 1)']")
      }
    case .text(let text): try await type(text, into: "#typed")
    }
  }
}
