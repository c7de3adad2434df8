import Quiz
import Texts
import Training

/// A card a person, to be cut out: eight on a page.
extension SessionPapers {
  /// - Parameter address: where phones find the test; without it there is no code to photograph.
  func cards(address: String?) throws -> String {
    if report.people.isEmpty { throw ReportError.noSheets(.cards) }
    let codes = try training.codes(of: session.id)
    let cards = report.people.map { person -> View in
      let (number, code) = (person.entry.number, codes[person.id] ?? "")
      return [
        "number": String(number), "name": person.name, "nameSize": person.name.sizeOfName,
        "details": person.entry.participant.details, "code": code,
        "qr": address.flatMap { QRCode(Self.link($0, number: number, code: code)) }?.svg,
      ]
    }
    let view: View = [
      "title": "\(Text.participantCards(language)): \(facts.title)",
      "training": [report.letterhead.organiser, facts.title].filter { !$0.isEmpty }
        .joined(separator: " · "),
      "address": address ?? "", "cards": cards,
    ]
    return try view.page(cardsTemplate, in: language)
  }

  /// The page where one joins, with name and code filled in.
  public static func link(_ address: String, number: Int, code: String) -> String {
    "\(address)/\(LocalAddress.joinPage)?name=\(number)&code=\(code)"
  }
}

private func cardsTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.cards, title: "{{title}}",
    body: """
      <div class="cards">
      {{#cards}}
      <section class="card"><div><p class="quiet training">{{training}}</p>
      <p class="code">\(say(.codeOnCard)): <b>{{code}}</b></p>
      <p class="quiet address">{{address}}</p>
      <p class="name {{nameSize}}"><b>{{number}}.</b> {{name}}</p><p class="quiet">{{details}}</p></div>\
      {{#qr}}<div class="qr">{{{qr}}}</div>{{/qr}}</section>
      {{/cards}}
      </div>
      """)
}
