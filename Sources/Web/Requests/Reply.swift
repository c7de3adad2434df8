import HTTPTypes
import Hummingbird
import Texts
import Training

/// What is sent back.
struct Reply {
  var status: HTTPResponse.Status = .ok
  var type = "text/html; charset=utf-8"
  var body = ""
  var location: String?
  var cookies: [String] = []

  static func page(_ page: Markup, _ status: HTTPResponse.Status = .ok) -> Reply {
    Reply(status: status, body: page.html)
  }

  /// Sends the browser on, by GET: what was posted is not posted again when the page is reloaded.
  static func redirect(to address: String) -> Reply { Reply(status: .seeOther, location: address) }

  /// What a page that watches is told; that its ticket has ended only of one that has: what can't be
  /// read now may be later.
  static func state(_ read: () async throws -> PageState) async throws -> Reply {
    var state = PageState(page: PageState.ended)
    do { state = try await read() } catch is TicketError {}
    return Reply(type: "application/json", body: state.json)
  }

  /// A cookie of this address alone, which no script reads.
  mutating func set(cookie name: String, to value: String) {
    cookies.append("\(name)=\(value); Path=/; Max-Age=86400; HttpOnly; SameSite=Lax")
  }

  var response: Response {
    var headers = Self.usual
    headers[.contentType] = type
    if let location { headers[.location] = location }
    headers.append(contentsOf: cookies.map { HTTPField(name: .setCookie, value: $0) })
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }

  /// Nothing is kept by browsers, run, framed or told elsewhere.
  ///
  /// The referrer goes to this address alone: without any, browsers would send forms with no origin
  /// to check.
  private static let usual: HTTPFields = {
    let policy = """
      default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
      form-action 'self'; frame-ancestors 'none'; base-uri 'none'
      """
    let fields = [
      ("Cache-Control", "no-store"), ("Content-Security-Policy", policy),
      ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
      ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    return HTTPFields(
      fields.compactMap { name, value in
        HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
      })
  }()
}

/// What a watching page asks for.
struct PageState {
  static let waiting = "waiting"
  static let answering = "answering"
  static let elsewhere = "elsewhere"
  static let done = "done"
  static let closed = "closed"
  /// The class votes, and waits for a question.
  static let vote = "vote"
  /// The ticket lets in no more.
  static let ended = "ended"

  var page: String
  var secondsLeft: Int?
  /// How often the answer to the item that was asked about has changed.
  var count: Int?

  var json: String {
    let number = { (value: Int?) in value.map(String.init) ?? "null" }
    return "{\"page\":\"\(page)\",\"left\":\(number(secondsLeft)),\"count\":\(number(count))}"
  }
}
