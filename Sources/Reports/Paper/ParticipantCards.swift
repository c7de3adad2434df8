import Quiz
import Texts
import Training

/// A card a person, to be cut out: eight on a page.
extension SessionPapers {
  /// - Parameter address: where phones find the test; without it there is no code to photograph.
  func cards(address: String?) throws -> String {
    if report.people.isEmpty { throw ReportError.noSheets(.cards) }
    let codes = try training.codes(of: session.id)
    let cards = report.people.map { card(of: $0, code: codes[$0.id] ?? "", address: address) }
    return page(
      PageStyle.cards, title: "\(say(.participantCards)): \(facts.title)",
      """
      <div class="cards">
      \(cards)</div>
      """)
  }

  private func card(of person: PersonResult, code: String, address: String?) -> Markup {
    let number = person.entry.number
    let training = [report.letterhead.organiser, facts.title].filter { !$0.isEmpty }
    let picture = address.flatMap { QRCode(Self.link($0, number: number, code: code)) }
    return """
      <section class="card"><div><p class="quiet training">\(training.joined(separator: " · "))</p>
      <p class="code">\(say(.codeOnCard)): <b>\(code)</b></p>
      <p class="quiet address">\(address ?? "")</p>
      <p class="name \(person.name.sizeOfName)"><b>\(number).</b> \(person.name)</p>\
      <p class="quiet">\(person.entry.participant.details)</p></div>\
      \(picture.map { "<div class=\"qr\">\($0.svg)</div>" })</section>

      """
  }

  /// The page where one joins, with name and code filled in.
  public static func link(_ address: String, number: Int, code: String) -> String {
    "\(address)/\(LocalAddress.joinPage)?name=\(number)&code=\(code)"
  }
}
