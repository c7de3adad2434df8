import Hummingbird

/// A route that takes a form and gives a page of the usual length, and does nothing else: the least
/// that an answer by phone costs.
@main
struct Bare {
  static func main() async throws {
    let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8090
    let page = ByteBuffer(string: String(repeating: "x", count: 4000))
    let router = Router()
    router.get("**") { _, _ in
      Response(
        status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
        body: ResponseBody(byteBuffer: page))
    }
    router.post("**") { request, _ in
      _ = try await request.body.collect(upTo: 16_384)
      return Response(status: .seeOther, headers: [.location: "/page"])
    }
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }
}
