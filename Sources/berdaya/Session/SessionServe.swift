import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Reports
import Synchronization
import Terminal
import Texts
import Training
import Web

/// Serves an open test to the phones in the room.
struct SessionServe: Command {
  static let help = Help(
    id: "Melayani tes ke ponsel peserta.", en: "Serves a test to participants' phones.",
    usage: "berdaya session serve <number> --test <test>",
    examples: [
      "berdaya session open 1 --test pre-test", "berdaya session serve 1 --test pre-test",
    ],
    about: .text(
      id: "Peserta membuka alamat yang tampil, memilih nama, dan mengetik kode pada kartunya "
        + "(`session codes`). Ctrl-C berhenti; tautan peserta berlaku lagi bila dijalankan lagi. "
        + "Waktu tes berjalan selama dilayani, juga saat ponsel tertutup.",
      en: "Participants open the address that is shown, choose their name, and type the code of "
        + "their card (session codes). Ctrl-C stops; links are valid again once it is started "
        + "again. A test's time runs while it is served, also while a phone is closed."))

  @OptionGroup var session: NamedSession
  @OptionGroup var test: TestChoice

  @Option(help: .text(id: "Porta.", en: "The port."))
  var port = LocalAddress.usualPort

  @Option(help: .text(id: "Hanya alamat ini.", en: "This address alone."))
  var address: String?

  @Flag(
    help: .text(
      id: "Peserta mengetik namanya; daftar nama tidak tampil.",
      en: "Participants type their names; the roster is not shown."))
  var typeNames = false

  func run() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError(.outOfRange(Text("--port", "--port"), port, 0...65_535))
    }
    let (training, session) = try session.opened()
    let id = try test.id(in: session)
    guard session.isOpen(test.role) else {
      throw Refusal(text: .serveNotOpen(test.role, in: session.number))
    }
    let known = LocalAddress.all().map(\.text)
    if let address, !(known + [ServeBoard.loopback]).contains(address) {
      throw ValidationError(.notAnAddress(address, known: known.joined(separator: ", ")))
    }
    let server = try RoomServer(
      .test(id), in: training,
      settings: PhoneSettings(
        language: language, typesName: typeNames, mayAsk: false, address: address, port: port))
    let board = ServeBoard(
      training: training, session: session, role: test.role, language: language,
      address: address)
    Working.end()
    try wait {
      try await server.run(endingOn: Working.endingSignals) { board.tell($0) }
    }
    print(.serveStopped)
  }

  /// Runs `body` while this thread waits.
  private func wait(_ body: @escaping @Sendable () async throws -> Void) throws {
    let isDone = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    Task.detached {
      do { try await body() } catch { failure.withLock { $0 = error } }
      isDone.signal()
    }
    isDone.wait()
    if let error = failure.withLock(\.self) { throw error }
  }
}

/// What the terminal tells while a test is served: the address, and a line for each who comes or ends.
private final class ServeBoard: Sendable {
  let training: Training
  let session: TrainingSession
  let role: TestRole
  // Told from another thread.
  let language: Language
  let advice = Advice.present
  let address: String?
  static let loopback = "127.0.0.1"
  /// Where it listens, and the addresses that were told last.
  private let told = Mutex((port: 0, addresses: [String]()))

  init(
    training: Training, session: TrainingSession, role: TestRole, language: Language,
    address: String?
  ) {
    (self.training, self.session, self.role) = (training, session, role)
    (self.language, self.address) = (language, address)
  }

  func tell(_ event: RoomServer.Event) {
    Advice.$present.withValue(advice) { write(event) }
  }

  private func write(_ event: RoomServer.Event) {
    switch event {
    case .listening(let port):
      told.withLock { $0.port = port }
      tell(addresses)
    case .atDoor:
      // Laptops change networks: what was told before leads nowhere then.
      let now = addresses
      if !now.isEmpty, now != told.withLock(\.addresses) { tell(now) }
    case .news(let news): line(news.text(name))
    case .trouble(let error?): line(.phonesInWay(describe(error, in: language)))
    case .trouble(nil): line(.phonesInWayNoMore)
    case .testClosed: line(.serveCloses)
    case .testReopened: line(.serveGoesOn)
    }
  }

  private func line(_ text: Text) {
    let lead = "\(language.time(training.now.date))  "
    let lines = wrap(cleaned(text(language)), to: Help.columnCount - lead.count)
    print(lead + lines.joined(separator: "\n" + String(repeating: " ", count: lead.count)))
    fflush(nil)
  }

  private func name(of participant: ParticipantID) -> String {
    let found = try? training.roster(of: session.id).first { $0.id == participant }
    return found?.numberedNameAndDetails ?? participant.description
  }

  private var addresses: [String] { address.map { [$0] } ?? LocalAddress.all().map(\.text) }

  private func tell(_ addresses: [String]) {
    let port = told.withLock {
      $0.addresses = addresses
      return $0.port
    }
    print(cleaned(Text.serving(role.text, session: session.facts.title)(language)))
    let links = addresses.map { LocalAddress.link($0, port: port) }
    if let first = links.first {
      let isHereAlone = address == Self.loopback
      // What is typed comes last: in a low window what stands above scrolls away.
      print()
      if !isHereAlone { draw(first) }
      print("  \(first)\n")
      if links.count > 1 {
        print(Text.serveOther(language))
        for link in links.dropFirst() { print("  \(link)") }
      }
      print("\n" + (isHereAlone ? Text.serveHereAlone : .phoneStayConnected)(language))
    } else {
      print(Text.serveNoAddress(language))
    }
    print(Text.serveStop(language) + "\n")
    fflush(nil)
  }

  /// The QR code where the terminal can show it, otherwise large letters.
  private func draw(_ link: String) {
    if Output.drawsBlocks, let code = QRCode(link) {
      for line in code.lines { print("  " + line) }
    } else {
      for line in LargeLetters.lines(String(link.dropFirst("http://".count))) { print("  " + line) }
    }
    print()
  }
}
