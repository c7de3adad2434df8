import Curriculum
import Foundation
import Quiz

@testable import Web

/// A phone's browser: follows redirects, keeps cookies, fills in forms.
struct Phone {
  let wire: any Wire
  private(set) var cookies: [String: String] = [:]
  /// What is on the screen, and its address.
  private(set) var page = Page(status: 0, body: "")
  private(set) var path = ""

  /// - Parameter cookies: what the browser has kept.
  init(_ wire: any Wire, cookies: [String: String] = [:]) {
    self.wire = wire
    self.cookies = cookies
  }

  /// The link of the test, such as `/t/0123…`.
  var home: String { address.split(separator: "/").prefix(2).map { "/" + $0 }.joined() }

  mutating func open(_ path: String) async throws {
    try await send("GET", path, body: nil)
  }

  mutating func post(_ path: String, _ fields: [(String, String)]) async throws {
    try await send("POST", path, body: Self.encoded(fields))
  }

  static func encoded(_ fields: [(String, String)]) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._")
    return fields.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
    }.joined(separator: "&")
  }

  private mutating func send(_ method: String, _ path: String, body: String?) async throws {
    var (method, path, body) = (method, path, body)
    for _ in 0..<8 {
      var headers: [(String, String)] = []
      if !cookies.isEmpty {
        headers.append(
          ("Cookie", cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ")))
      }
      if method == "POST" {
        headers += [
          ("Content-Type", "application/x-www-form-urlencoded"), ("Origin", "http://\(wire.host)"),
        ]
      }
      page = try await wire.send(method, path, headers: headers, body: body)
      self.path = path
      for header in page.headers where header.name.lowercased() == "set-cookie" {
        let pair = header.value.split(separator: ";")[0].split(separator: "=")
        cookies[String(pair[0])] = String(pair[1])
      }
      guard page.status == 303, let target = page.header("Location") else { return }
      (method, path, body) = ("GET", target, nil)
    }
  }
}

/// What a participant does.
extension Phone {
  /// Comes in with name and code.
  mutating func join(_ person: Int, of room: Classroom) async throws {
    try await open("/")
    try await post(
      "/masuk", [("name", String(room.roster[person].number)), ("code", room.code(of: person))])
  }

  mutating func start() async throws { try await post(home + "/mulai", []) }

  /// Sends an answer from the question's page that is open.
  mutating func answer(
    _ response: Response?, step: String = "next"
  ) async throws {
    try await post(address, fields(for: response, step: step))
  }

  /// The address of the question on the screen.
  var address: String { String(path.split(separator: "?")[0]) }

  func fields(for response: Response?, step: String = "next") -> [(String, String)] {
    [("attempt", page.field("attempt") ?? ""), ("count", page.field("count") ?? "")]
      + Self.fields(of: response) + [("step", step)]
  }

  static func fields(of response: Response?) -> [(String, String)] {
    switch response {
    case nil, .unknown: []
    case .choice(let option): [("option", String(option))]
    case .choices(let options): options.sorted().map { ("option", String($0)) }
    case .truth(let value): [("truth", value ? "1" : "0")]
    case .matches(let chosen):
      chosen.enumerated().map { ("match\($0)", $1.map(String.init) ?? "") }
    case .order(let order): order.enumerated().map { ("place\($1)", String($0 + 1)) }
    case .text(let text): [("text", text)]
    }
  }

  /// Answers all questions of a test that was started, as `person` would, and hands them in.
  mutating func takeWholeTest(_ person: Int, questions: [Question]) async throws {
    try await open(home + "/1")
    for question in questions { try await answer(question.answer(of: person)) }
    try await open(home + "/kumpulkan")
    try await post(home + "/kumpulkan", [])
  }
}
