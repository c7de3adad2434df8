import Foundation
import HTTPTypes
import Hummingbird

@testable import Web

/// What came back from the laptop.
struct Page: Sendable {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: String

  func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The value of a hidden field.
  func field(_ name: String) -> String? {
    let pattern = "name=\"\(name)\" value=\"([^\"]*)\""
    guard let range = body.range(of: pattern, options: .regularExpression) else { return nil }
    return body[range].split(separator: "\"", omittingEmptySubsequences: false).dropLast().last
      .map(String.init)
  }
}

/// The way from a phone to the laptop.
protocol Wire: Sendable {
  var host: String { get }
  func send(
    _ method: String, _ path: String, headers: [(String, String)], body: String?
  ) async throws -> Page
}

/// Straight to what answers requests, without a network.
struct DirectWire: Wire {
  let responder: PhoneResponder
  /// Where requests come from.
  var address = "192.168.1.20"
  var host: String { "localhost" }

  init(_ server: RoomServer, from address: String = "192.168.1.20") {
    responder = server.responder
    self.address = address
  }

  func send(
    _ method: String, _ path: String, headers: [(String, String)], body: String?
  ) async throws -> Page {
    var fields = HTTPFields()
    for (name, value) in headers where name != "Host" {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let head = HTTPRequest(
      method: HTTPRequest.Method(method) ?? .get, scheme: "http",
      authority: headers.first { $0.0 == "Host" }?.1 ?? host, path: path, headerFields: fields)
    let response = await responder.response(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? ""))),
      from: address)
    let collector = Collector()
    try await response.body.write(collector)
    return Page(
      status: response.status.code,
      headers: response.headers.map { ($0.name.rawName, $0.value) }, body: collector.text)
  }

  private final class Collector: ResponseBodyWriter {
    nonisolated(unsafe) var buffer = ByteBuffer()
    var text: String { String(buffer: buffer) }

    func write(_ part: ByteBuffer) async throws {
      var part = part
      buffer.writeBuffer(&part)
    }

    func finish(_ trailer: HTTPFields?) async throws {}
  }
}

/// Over a real port of 127.0.0.1, a connection for each request.
struct PortWire: Wire {
  let port: Int
  var host: String { "127.0.0.1:\(port)" }

  enum Failure: Error {
    case notConnected
    case noReply
  }

  func send(
    _ method: String, _ path: String, headers: [(String, String)], body: String?
  ) async throws -> Page {
    var lines = ["\(method) \(path) HTTP/1.1"]
    let given = Set(headers.map { $0.0 })
    if !given.contains("Host") { lines.append("Host: \(host)") }
    lines += headers.map { "\($0): \($1)" }
    lines.append("Connection: close")
    if let body { lines.append("Content-Length: \(body.utf8.count)") }
    let text = lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
    let reply = try await raw(Array(text.utf8), stopsWhenWhole: true)
    guard let page = Self.page(reply) else { throw Failure.noReply }
    return page
  }

  private static func page(_ reply: String) -> Page? {
    guard let end = reply.range(of: "\r\n\r\n") else { return nil }
    let lines = reply[..<end.lowerBound].components(separatedBy: "\r\n")
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    guard let status else { return nil }
    let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
      let pair = line.split(separator: ":", maxSplits: 1)
      return pair.count == 2
        ? (String(pair[0]), pair[1].trimmingCharacters(in: .whitespaces)) : nil
    }
    return Page(status: status, headers: headers, body: String(reply[end.upperBound...]))
  }

  /// Sends bytes as they are, and gives all that comes until the laptop closes the connection.
  func raw(_ bytes: [UInt8], stopsWhenWhole: Bool = false) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      // On a thread of its own: those of the server must not wait for it.
      Thread {
        continuation.resume(
          with: Result { try Self.exchange(bytes, port: port, stopsWhenWhole: stopsWhenWhole) })
      }.start()
    }
  }

  private static func exchange(
    _ bytes: [UInt8], port: Int, stopsWhenWhole: Bool
  ) throws -> String {
    let connection = try open(port: port)
    defer { close(connection) }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { break }
      sent += count
    }
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
      reply += buffer.prefix(count)
      if stopsWhenWhole, isWhole(reply) { break }
    }
    return String(decoding: reply, as: UTF8.self)
  }

  /// Whether a reply has all of its body: not everybody closes the connection then.
  private static func isWhole(_ reply: [UInt8]) -> Bool {
    let text = String(decoding: reply, as: UTF8.self)
    guard let page = page(text), let length = page.header("Content-Length").flatMap({ Int($0) })
    else { return false }
    return page.body.utf8.count >= length
  }

  /// A port that nothing listens at now.
  static func freePort() throws -> Int {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard result else { throw Failure.notConnected }
    return Int(in_port_t(bigEndian: address.sin_port))
  }

  /// Connections that nothing has been sent over.
  func connections(_ count: Int) async -> [Int32] {
    await withCheckedContinuation { continuation in
      // On a thread of its own: connecting waits for the server, whose tasks must have threads left.
      Thread {
        continuation.resume(
          returning: (0..<count).compactMap { _ in try? Self.open(port: port) })
      }.start()
    }
  }

  /// A connection that nothing has been sent over.
  static func open(port: Int) throws -> Int32 {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connection >= 0, result == 0 else { throw Failure.notConnected }
    // Whoever never answers fails a test, and hangs none.
    var longest = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &longest, socklen_t(MemoryLayout<timeval>.size))
    return connection
  }
}
