import Curriculum
import Foundation
import Hummingbird
import Quiz
import Texts
import Training

/// Answers every request: each page by its address, and nothing else.
struct PhoneResponder: HTTPResponder {
  typealias Context = PhoneContext

  let room: Room
  let settings: PhoneSettings
  let hosts: OwnHosts

  func respond(to request: Request, context: Context) async -> Response {
    await response(to: request, from: context.address, at: context.door)
  }

  /// - Parameters:
  ///   - address: where it comes from.
  ///   - door: the address of ours that it came to.
  func response(
    to request: Request, from address: String, at door: String? = nil
  ) async -> Response {
    var visit: Visit?
    do {
      let understood = try await Visit(
        request, language: settings.language, isOwn: hosts.contains)
      visit = understood
      return try await reply(to: understood, from: address).response
    } catch {
      let response = await problem(error, at: visit, door: door).response
      // A body would be taken for the next answer.
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  /// What a person is told of an error; nothing of how the program is made.
  private func problem(_ error: any Error, at visit: Visit?, door: String?) async -> Reply {
    let (status, text): (HTTPResponse.Status, Text) =
      switch error {
      case Visit.Refusal.host: (.misdirectedRequest, .phoneOtherHost)
      case let refusal as Visit.Refusal:
        (refusal.status, refusal == .path ? .phoneNotFound : .phoneRefused)
      case TicketError.unknown: (.notFound, .phoneUnknownTicket)
      case TicketError.ended(.replaced): (.gone, .phoneReplaced)
      case TicketError.ended(.freed): (.gone, .phoneFreed)
      case SessionError.testNotOpen, SessionError.sessionIsGone: (.conflict, .phoneTestOver)
      case is QuizError: (.badRequest, .phoneRefused)
      default: (.serviceUnavailable, visit?.bringsAnswer == true ? .phoneNotStored : .phoneNotNow)
      }
    let way: (Text, String)? =
      switch status {
      case .misdirectedRequest: door.map { (Text($0, $0), $0) }
      case .conflict, .serviceUnavailable:
        (.phoneTryAgain, "/" + (visit?.path.prefix(2) ?? []).joined(separator: "/"))
      default: (.phoneJoin, "/")
      }
    var page = ProblemPage(language: visit?.language ?? settings.language, text: text, way: way)
    if status == .gone, let visit { page.lost = await room.lostItem(of: visit) }
    return .page(page.markup, status)
  }

  private func reply(to visit: Visit, from address: String) async throws -> Reply {
    if visit.method == .get, let language = visit.query[Visit.languageName] {
      return try speak(language, visit)
    }
    switch (visit.path.first, visit.path.count) {
    case (nil, 0): return try await home(visit.only(.get))
    case (Paths.join, 1):
      return try await visit.method == .get ? join(visit) : admit(visit, from: address)
    case (Paths.style, 1):
      _ = try visit.only(.get)
      return Reply(type: "text/css; charset=utf-8", body: pageStyle)
    case (Paths.script, 1):
      _ = try visit.only(.get)
      return Reply(type: "text/javascript; charset=utf-8", body: pageScript)
    case (Paths.ticket, 2), (Paths.ticket, 3):
      guard let ticket = Ticket(visit.path[1]) else { throw TicketError.unknown }
      guard let role = room.occasion.role else {
        return try await VoteVisit(visit: visit, ticket: ticket, room: room).reply()
      }
      return try await TestVisit(visit: visit, ticket: ticket, role: role, room: room).reply()
    default: throw Visit.Refusal.path
    }
  }

  /// The address that everybody types: leads back to the own test, or to the names.
  private func home(_ visit: Visit) async throws -> Reply {
    if let ticket = visit.cookieTicket {
      do {
        _ = try await room.run { try $0.guest(with: ticket) }
        return .redirect(to: Paths.home(of: ticket.text))
      } catch is TicketError {}
    }
    return .redirect(to: "/\(Paths.join)")
  }

  /// Leads to the same page in another language.
  private func speak(_ language: String, _ visit: Visit) throws -> Reply {
    guard let language = Language(rawValue: language) else { throw Visit.Refusal.path }
    var reply = Reply.redirect(to: visit.address(visit.query.with(Visit.languageName, nil)))
    reply.set(cookie: Visit.languageName, to: language.rawValue)
    return reply
  }
}

/// Coming in.
extension PhoneResponder {
  /// Of a try: that it asks the trainer; or the second until which to wait, 0 where name and code are
  /// wrong.
  private static let result = "hasil"
  private static let asks = "minta"

  private func join(_ visit: Visit) async throws -> Reply {
    let (session, roster, now) = try await room.run { room in
      try room.requireOpen()
      return (
        try room.training.session(room.session), try room.training.roster(of: room.session),
        room.training.now.date
      )
    }
    let page = JoinPage(
      language: visit.language, session: session,
      title: room.occasion.role?.text ?? .voteTogether,
      roster: settings.typesName ? nil : roster,
      withoutCard: settings.mayAsk ? .phoneNoCard : .phoneAskForCard,
      filled: visit.query, result: visit.query[Self.result].flatMap { told($0, at: now) })
    return .page(page.markup)
  }

  /// What is told of a try.
  private func told(_ result: String, at now: Date) -> (text: Text, isProblem: Bool)? {
    if result == Self.asks {
      return settings.mayAsk ? (.phoneAsked, false) : (.phoneAskForCard, true)
    }
    if result == "0" { return (.phoneWrong, true) }
    guard let end = Int(result) else { return nil }
    let (seconds, isTooFar) = end.subtractingReportingOverflow(now.wholeSeconds)
    return isTooFar || !(1...86_400).contains(seconds) ? nil : (.phoneWait(.wait(seconds)), true)
  }

  private func admit(_ visit: Visit, from address: String) async throws -> Reply {
    guard let name = visit.form["name"], let code = visit.form["code"], name.count <= 200 else {
      throw Visit.Refusal.form
    }
    // The page comes by GET, so that going back or reloading it sends nothing again.
    let again = { (result: String) in
      Reply.redirect(to: visit.address(Form().with("name", name).with(Self.result, result)))
    }
    // Where nobody can let in, nobody is asked.
    if code.isEmpty, !settings.mayAsk { return again(Self.asks) }
    let typesName = settings.typesName
    let (admission, now) = try await room.run { room in
      // A card's QR code fills in the number, also where names are typed.
      let number = Int(name).map { PhoneRoom.Claim.number($0) }
      let claim = number ?? (typesName ? .name(name) : nil)
      let admission = try claim.map { try room.admit($0, code: code, from: address) }
      return (admission ?? .wrong(secondsToWait: 0), room.training.now.date)
    }
    switch admission {
    case .admitted(let ticket): return .home(of: ticket)
    case .asked: return again(Self.asks)
    case .wrong(let wait), .tooSoon(let wait):
      return again(String(wait == 0 ? 0 : now.wholeSeconds + wait))
    }
  }
}

extension Date {
  fileprivate var wholeSeconds: Int { Int(timeIntervalSince1970) }
}

extension Reply {
  /// Leads to the pages that a ticket opens, and lets the browser keep it.
  fileprivate static func home(of ticket: Ticket) -> Reply {
    var reply = Reply.redirect(to: Paths.home(of: ticket.text))
    reply.set(cookie: Visit.ticketCookie, to: ticket.text)
    return reply
  }
}

/// Where a request comes from.
struct PhoneContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let address: String
  /// The address of this laptop that it came to.
  let door: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
    let local = source.channel.localAddress
    door = local?.ipAddress.map { LocalAddress.link($0, port: local?.port ?? 80) }
  }
}

extension Visit {
  /// The visit, if it came by this method.
  func only(_ method: HTTPRequest.Method) throws(Refusal) -> Visit {
    guard self.method == method else { throw .method }
    return self
  }
}
