import Quiz
import Terminal
import Texts
import Training

/// The way in for phones, as a screen has it and tells it: as long as it is there, something listens.
@MainActor
struct Door {
  /// What a key or a button does at the door.
  enum Target: Hashable {
    case open, address, nextAddress, letIn
  }

  /// What phones come in for; nil where none may.
  private let occasion: PhoneOccasion?
  private(set) var serving: (any PhoneServing)?
  /// Whether phones may be let in from now on.
  private(set) var canOpen = false
  private(set) var state = PhoneServingState()
  private(set) var roster: [RosterEntry] = []
  private(set) var phones: [PhoneTicket] = []
  /// The one to show before all others.
  private var addresses: [LocalAddress] = []
  /// The QR code of the first address.
  private var code: CodeBeside?
  var showsAddress = true

  init(for occasion: PhoneOccasion? = nil, serving: (any PhoneServing)? = nil) {
    self.occasion = occasion
    self.serving = serving
  }

  /// Looks how it stands.
  mutating func look(in app: AppContext) throws {
    guard let occasion else { return }
    roster = try app.training.roster(of: occasion.session)
    phones = try app.training.phones(at: occasion)
    canOpen = serving == nil && app.phones != nil
    guard let held = serving else { return }
    // Its phones were told that the test is over; it was opened again since.
    if held.state.phase == .over, let role = occasion.role,
      try app.training.session(occasion.session).isOpen(role)
    {
      serving = try app.serve(occasion)
    }
    let before = link
    state = serving?.state ?? PhoneServingState()
    addresses = app.addresses
    if link != before { code = CodeBeside(link, leaving: Self.narrowestBoard, in: app) }
  }

  /// Does what a key or a button stands for.
  mutating func open(_ target: Target, in app: AppContext) throws -> Move {
    switch target {
    case .open: try open(in: app)
    case .address: showsAddress.toggle()
    case .nextAddress: try showNextAddress(in: app)
    case .letIn: return .push(whomToLetIn)
    }
    return .stay
  }

  /// Opens a session to phones that vote.
  private mutating func open(in app: AppContext) throws {
    guard let occasion else { return }
    // Of a vote that was cut off phones know nothing: the projector doesn't show it.
    if let cutOff = try app.training.discussion(in: occasion.session) {
      try app.training.end(cutOff.id)
    }
    serving = try app.serve(occasion)
    try look(in: app)
  }

  /// Shows the next address, and then the first again; cards have the one that is shown.
  private mutating func showNextAddress(in app: AppContext) throws {
    let all = app.findAddresses()
    if let now = addresses.first.flatMap(all.firstIndex) {
      app.address = all[(now + 1) % all.count]
    }
    try look(in: app)
  }

  /// The keys for the address.
  func commands<Other>(isOn: Bool = true, _ target: (Target) -> Other) -> [KeyCommand<Other>] {
    let isOn = isOn && state.port != nil
    return [
      KeyCommand(["a": target(.address)], .keyAddress, help: .keyAddressHelp, isOn: isOn),
      KeyCommand(
        ["&": target(.nextAddress)], .keyNextAddress, help: .keyNextAddressHelp,
        isOn: isOn && showsAddress && addresses.count > 1),
    ]
  }

  /// The key that leads to those who ask to come in.
  func commandToLetIn<Other>(_ target: (Target) -> Other) -> KeyCommand<Other> {
    KeyCommand(["!": target(.letIn)], .keyLetIn, help: .letIn, isOn: !state.asking.isEmpty)
  }

  /// How many ask to come in; nil where nobody does.
  var asking: Text? { state.asking.isEmpty ? nil : .asking(state.asking.count) }

  /// What is lost with the screen that has the door; nil where phones can't come in.
  var costOfLeaving: Text? { state.port == nil ? nil : .closeToPhonesAbout }

  /// Leaves the screen that has the door; as long as phones come in, asks before.
  func leave() -> Move {
    guard let costOfLeaving else { return .pop }
    return .ask(.closeToPhones, costOfLeaving, stay: .keepServing, go: .stopServing) { _ in
      .popThen(.pop)
    }
  }

  /// Whom of those who ask to let in without a code.
  private var whomToLetIn: MessageBox {
    let asking = roster.filter { state.asking.contains($0.id) }
    return MessageBox(
      .letIn, .letInAbout,
      asking.map { entry in
        Choice(Text(entry.numberedNameAndDetails)) { [serving] _ in
          serving.map { .replace($0.letIn(entry)) } ?? .pop
        }
      } + [.close(.cancel)])
  }

  /// What one opens on a phone.
  private var link: String? { state.port.flatMap { port in addresses.first?.link(port: port) } }

  /// The code, where it is to be shown.
  var shownCode: CodeBeside? { showsAddress ? code : nil }

  /// Where phones come in, in a few signs; nil where nothing listens.
  func status(_ look: Look) -> String? {
    state.port.map { "\(look.glyphs.full) \(look(.byPhone)) :\($0)" }
  }

  private static let narrowestBoard = 36
  /// Wider than this, no code stands beside.
  private static let widestBesideCode = 72

  /// Where phones come in, and what is in the way.
  /// - Parameter isForAll: whether the class sees it: then it is not told by name who came last.
  func add<Other>(to builder: inout PageBuilder<Other>, isForAll: Bool, look: Look) {
    guard serving != nil else { return }
    if let trouble = state.trouble {
      builder.paragraph("\(look.glyphs.wrong) \(describe(trouble, in: look.language))", Style(.bad))
    }
    guard let port = state.port else {
      if state.trouble == nil { builder.paragraph(look(.serveOpening)) }
      return builder.blank()
    }
    if showsAddress { addAddress(port: port, to: &builder, look: look) }
    builder.paragraph(look(.phonesIn(phones.count, of: roster.count)), Style(.good))
    if let news = state.lastNews, !isForAll, !isSettled(news) {
      let text = news.text { id in roster.first { $0.id == id }?.numberedNameAndDetails ?? "" }
      builder.paragraph(look(text), Style(news.isTrouble ? .warning : .quiet))
    }
    builder.blank()
  }

  /// Whether somebody asked who was replied to since.
  private func isSettled(_ news: PhoneNews) -> Bool {
    if case .asked(let id) = news { !state.asking.contains(id) } else { false }
  }

  private func addAddress<Other>(port: Int, to builder: inout PageBuilder<Other>, look: Look) {
    guard let link else { return builder.paragraph(look(.serveNoAddress), Style(.warning)) }
    builder.paragraph(look(.serveOpenOnPhone))
    let large = LargeLetters.lines(String(link.dropFirst("http://".count)))
    let isCodeHidden = code?.isEmpty != false || builder.width >= Self.widestBesideCode
    if isCodeHidden, !look.glyphs.isPlain, large.allSatisfy({ $0.count <= builder.width }),
      builder.height >= 2 * large.count
    {
      for line in large { builder.line([StyledRun(line, Style(.accent, bold: true))]) }
    }
    builder.paragraph(link, Style(.accent, bold: true))
    if addresses.count > 1 {
      let others = addresses.dropFirst().map { $0.link(port: port) }.joined(separator: ", ")
      builder.paragraph(look(.otherAddresses(others)), .aside)
    }
    let isFirst = phones.isEmpty
    builder.paragraph(
      look(isFirst ? .serveFirstPhone : .phoneStayConnected), Style(isFirst ? .warning : .quiet))
  }
}

extension PhoneServing {
  /// Lets somebody in without a code, and says so.
  @MainActor
  func letIn(_ entry: RosterEntry) -> MessageBox {
    letIn(entry.id)
    return .notice(.letIn, .mayComeIn(entry.participant.name, minutes: PhoneRoom.minutesToComeIn))
  }
}
