@testable import Web

/// Serves a room on a free port of 127.0.0.1 while `body` runs.
func serving<Value: Sendable>(
  _ server: RoomServer, _ body: (PortWire) async throws -> Value
) async throws -> Value {
  let (ports, told) = AsyncStream.makeStream(of: Int.self)
  let task = Task {
    defer { told.finish() }
    try await server.run { event in
      if case .listening(let port) = event { told.yield(port) }
    }
  }
  var port: Int?
  for await told in ports {
    port = told
    break
  }
  let result: Result<Value, any Error>
  do {
    guard let port else { throw PortWire.Failure.notConnected }
    result = .success(try await body(PortWire(port: port)))
  } catch {
    result = .failure(error)
  }
  task.cancel()
  try await task.value
  return try result.get()
}

extension PhoneSettings {
  /// Any free port of this machine alone.
  static func local(
    typesName: Bool = false, mayAsk: Bool = true, limits: Limits = Limits()
  ) -> PhoneSettings {
    PhoneSettings(
      language: .indonesian, typesName: typesName, mayAsk: mayAsk, address: "127.0.0.1", port: 0,
      limits: limits)
  }
}
