import Quiz
import Reports
import Terminal
import Texts
import Training

/// One participant's card on the screen: the code, and the QR code that brings a phone in.
struct CardScreen: ReadingScreen, CodeScreen {
  private let entry: RosterEntry
  private let session: TrainingSession
  private let code: String
  /// What the QR code opens; nil without a network.
  private let link: String?
  let shownCode: CodeBeside?
  var page = Page<Never>()

  /// - Parameter port: where the test is served.
  init(
    _ entry: RosterEntry, of session: TrainingSession, port: Int = LocalAddress.usualPort,
    in app: AppContext
  ) throws {
    let code = try app.training.codes(of: session.id)[entry.id] ?? ""
    self.entry = entry
    self.session = session
    self.code = code
    self.link = app.addresses.first.map {
      SessionPapers.link($0.link(port: port), number: entry.number, code: code)
    }
    self.shownCode = CodeBeside(link, leaving: Self.leastColumns, in: app)
  }

  private static let leastColumns = 30

  func title(look: Look) -> [String] { [session.facts.title, look(.card)] }

  func build(_ builder: inout PageBuilder<Never>, look: Look) {
    builder.heading(entry.numberedName)
    builder.paragraph(entry.participant.details, .aside)
    builder.blank()
    builder.paragraph("\(look(.codeOnCard)): \(code)", Style(bold: true))
    let large = LargeLetters.lines(code)
    if !look.glyphs.isPlain, builder.height >= 3 * large.count {
      builder.blank()
      for line in large { builder.line([StyledRun(" " + line, Style(.accent, bold: true))]) }
      builder.blank()
    }
    builder.paragraph(look(.cardHow), .aside)
    if let link { builder.paragraph(link, Style(.accent)) }
  }
}
