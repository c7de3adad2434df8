import Foundation
import Scratch

@testable import Web

/// Chromium with a telephone's window, driven over WebDriver.
final class Chromium: @unchecked Sendable {
  private let driver: Process
  private let wire: PortWire
  private var session = ""
  /// What the browser keeps, away from that of other tests.
  private let folder = Scratch.place().path

  static let path = "/usr/bin/chromedriver"
  static var isThere: Bool {
    [path, "/usr/bin/chromium"].allSatisfy(FileManager.default.isExecutableFile)
  }

  struct Failure: Error {
    let reply: String
  }

  /// What WebDriver calls an element.
  struct Element {
    let id: String
    private static let name = "element-6066-11e4-a52e-4f735466cecf"

    init?(_ value: Any) {
      guard let id = (value as? [String: Any])?[Self.name] as? String else { return nil }
      self.id = id
    }
  }

  private init(runsScripts: Bool) async throws {
    driver = Process()
    driver.executableURL = URL(fileURLWithPath: Self.path)
    // A port that was free a moment ago: what the driver says of one that it chose itself stays in its
    // buffer as long as nobody reads it on a terminal.
    let port = try PortWire.freePort()
    driver.arguments = ["--port=\(port)"]
    driver.standardOutput = FileHandle.nullDevice
    driver.standardError = FileHandle.nullDevice
    try driver.run()
    wire = PortWire(port: port)
    try await wait { try await self.command("GET", "/status") is [String: Any] }
    var options: [String: Any] = [
      "binary": "/usr/bin/chromium",
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-first-run", "--disable-extensions", "--user-data-dir=\(folder)",
      ],
      "mobileEmulation": [
        "deviceMetrics": [
          "width": 360, "height": 640, "pixelRatio": 2.0,
          // With scripts off the driver never returns from a touch that leads to another page.
          "touch": runsScripts,
        ]
      ],
    ]
    // As one switches scripts off in the settings of the browser.
    if !runsScripts {
      options["prefs"] = ["profile.managed_default_content_settings.javascript": 2]
    }
    let reply = try await command(
      "POST", "/session", ["capabilities": ["alwaysMatch": ["goog:chromeOptions": options]]])
    let id = (reply as? [String: Any])?["sessionId"] as? String
    session = "/session/\(id ?? "")"
  }

  /// A browser while `body` runs; afterwards nothing of it is left, whatever happened.
  static func open<Value>(
    runsScripts: Bool, _ body: (Chromium) async throws -> Value
  ) async throws -> Value {
    let browser = try await Chromium(runsScripts: runsScripts)
    let result: Result<Value, any Error>
    do { result = .success(try await body(browser)) } catch { result = .failure(error) }
    _ = try? await browser.command("DELETE", browser.session)
    // Not waited for: waiting blocks one of the few threads that all tests share.
    // Threads of tests block the signals that ask politely, and the driver has that from them.
    kill(browser.driver.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(atPath: browser.folder)
    return try result.get()
  }

  @discardableResult
  private func command(
    _ method: String, _ path: String, _ body: [String: Any]? = nil
  ) async throws -> Any {
    let text = try body.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let reply = try await wire.send(
      method, path, headers: [("Content-Type", "application/json")], body: text)
    let object = try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [String: Any]
    guard reply.status == 200, let value = object?["value"] else {
      throw Failure(reply: "\(method) \(path): \(reply.body.prefix(400))")
    }
    return value
  }
}

/// What a person does and sees.
extension Chromium {
  func open(_ address: String) async throws {
    try await command("POST", session + "/url", ["url": address])
  }

  /// Closes the tab, and comes back by a link in another one.
  func comeBack(by address: String) async throws {
    let tab = try await command("POST", session + "/window/new", ["type": "tab"])
    try await command("DELETE", session + "/window")
    let handle = (tab as? [String: Any])?["handle"] as? String ?? ""
    try await command("POST", session + "/window", ["handle": handle])
    try await open(address)
  }

  /// Gives the page a window of another height, as a phone that is turned.
  func setHeight(_ height: Int) async throws {
    try await command(
      "POST", session + "/goog/cdp/execute",
      [
        "cmd": "Emulation.setDeviceMetricsOverride",
        "params": [
          "width": 360, "height": height, "deviceScaleFactor": 2, "mobile": true,
        ] as [String: Any],
      ])
  }

  func reload() async throws { try await command("POST", session + "/refresh", [:]) }

  func back() async throws { try await command("POST", session + "/back", [:]) }

  var address: String {
    get async throws { try await command("GET", session + "/url") as? String ?? "" }
  }

  private func element(_ selector: String) async throws -> String {
    let value = try await command(
      "POST", session + "/element", ["using": "css selector", "value": selector])
    guard let element = Element(value) else { throw Failure(reply: selector) }
    return session + "/element/" + element.id
  }

  func click(_ selector: String) async throws {
    let element = try await element(selector)
    do {
      try await command("POST", element + "/click", [:])
    } catch let failure as Failure where failure.reply.contains("intercepted") {
      // What lies below the line at the top is pulled down, as by a thumb.
      _ = try await value(of: "window.scrollBy(0, -150)")
      try await command("POST", element + "/click", [:])
    }
  }

  func type(_ text: String, into selector: String) async throws {
    let element = try await element(selector)
    try await command("POST", element + "/clear", [:])
    try await command("POST", element + "/value", ["text": text])
  }

  func text(of selector: String) async throws -> String {
    let element = try await element(selector)
    return try await command("GET", element + "/text") as? String ?? ""
  }

  func has(_ selector: String) async throws -> Bool {
    let found = try await command(
      "POST", session + "/elements", ["using": "css selector", "value": selector])
    return (found as? [Any])?.isEmpty == false
  }

  /// What an expression says in the page; works where the page itself runs no scripts.
  func value(of expression: String) async throws -> Any {
    try await command(
      "POST", session + "/execute/sync", ["script": "return \(expression)", "args": [Any]()])
  }

  /// Looks again and again until something is seen, a minute at most.
  func wait(for isThere: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      // Between two pages what was looked for is gone.
      if (try? await isThere()) == true { return }
      try Task.checkCancellation()
    }
    let page = (try? await text(of: "body")) ?? ""
    throw Failure(reply: "not seen at \((try? await address) ?? ""): \(page.prefix(300))")
  }
}
