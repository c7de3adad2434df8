import Curriculum
import Hummingbird
import Training

/// A request as far as it is understood: anything else is refused before it is looked at.
struct Visit: Sendable {
  /// GET or POST.
  let method: HTTPRequest.Method
  /// The parts of the path.
  let path: [String]
  let query: Form
  let form: Form
  /// The ticket in the cookie; it shows the way back, and changes nothing.
  let cookieTicket: Ticket?
  let language: Language

  /// Why a request is refused.
  enum Refusal: Error {
    case host, origin, method, path, form, size

    var status: HTTPResponse.Status {
      switch self {
      case .host: .misdirectedRequest
      case .origin: .forbidden
      case .method: .methodNotAllowed
      case .path: .notFound
      case .form: .badRequest
      case .size: .contentTooLarge
      }
    }
  }

  /// No form of ours is larger.
  private static let longestBody = 16_384
  /// A typed name and what is told of it have room.
  private static let longestAddress = 2048

  static let ticketCookie = "tiket"
  /// Of the cookie, and in the address that chooses one.
  static let languageName = "bahasa"

  /// - Parameter isOwn: whether a host and port are this laptop's.
  init(
    _ request: Request, language: Language, isOwn: (String) -> Bool
  ) async throws {
    guard let host = request.head.authority, isOwn(host) else { throw Refusal.host }
    method = request.method
    guard method == .get || method == .post else { throw Refusal.method }
    let parts = try Self.parts(of: request.head.path ?? "")
    path = parts.path
    query = parts.query
    if method == .post {
      if let origin = request.headers[.origin], origin != "http://\(host)" { throw Refusal.origin }
      form = try await Self.form(in: request)
    } else {
      form = query
    }
    let cookies = request.cookies
    cookieTicket = cookies[Self.ticketCookie].flatMap { Ticket($0.value) }
    self.language = cookies[Self.languageName].flatMap { Language(rawValue: $0.value) } ?? language
  }

  /// Where its page is, with its query.
  func address(_ query: Form) -> String { "/" + path.joined(separator: "/") + query.query }

  /// Whether it brings an answer or a vote.
  var bringsAnswer: Bool {
    method == .post && path.count == 3
      && (path[2] == Paths.vote || Form.number(path[2]) != nil)
  }

  private static func parts(of address: String) throws(Refusal) -> (path: [String], query: Form) {
    guard address.utf8.count <= longestAddress, address.hasPrefix("/") else { throw .path }
    let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = halves[0].dropFirst()
    // Our paths have nothing in them that could be encoded, or lead elsewhere; nor is a part of them
    // empty: `//…` would lead to another host.
    guard path.wholeMatch(of: /(?:[a-z0-9.]+(?:\/[a-z0-9.]+)*)?/) != nil else { throw .path }
    guard let query = Form(halves.count > 1 ? halves[1] : "") else { throw .form }
    return (path.split(separator: "/").map(String.init), query)
  }

  private static func form(in request: Request) async throws -> Form {
    guard
      request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? true
    else { throw Refusal.form }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > longestBody {
      throw Refusal.size
    }
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: longestBody)
    } catch {
      throw Refusal.size
    }
    guard let text = String(validating: body.readableBytesView, as: UTF8.self),
      let form = Form(text)
    else { throw Refusal.form }
    return form
  }
}
