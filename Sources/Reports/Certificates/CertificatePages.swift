import Curriculum
import Foundation
import Mustache
import Quiz
import Tables
import Texts

extension SessionReport {
  /// Certificates as one HTML file, each an A4 page on its side.
  /// - Throws: `ReportError.noCertificates` when there are none.
  public func certificatesHTML(
    _ certificates: [Certificate], in language: Language
  ) throws -> String {
    if certificates.isEmpty { throw ReportError.noCertificates }
    return try MustacheTemplate(string: CertificateTemplate.page)
      .render(CertificatesView(certificates, facts: session.facts, language: language))
  }
}

/// What the certificates show, as the texts that their template places.
private struct CertificatesView {
  struct Page {
    let number, name, nameSize, statement, result: String
  }

  let lang, style, heading, numberLabel, givenTo, training, trainingSize, held: String
  let hours, placeAndDate, signatureSize, role, trainer: String
  let pages: [Page]

  init(_ certificates: [Certificate], facts: TrainingSession.Facts, language: Language) {
    lang = language.rawValue
    style = PageStyle.certificates
    heading = Text.certificate(language)
    numberLabel = Text.certificateNumber(language)
    givenTo = Text.givenTo(language)
    training = facts.title.withoutControls
    trainingSize = Self.size(of: facts.title)
    held = Text.heldOn(facts.days(in: language))(language)
    hours = facts.hours > 0 ? Text.trainingHoursInWords(facts.hours)(language) : ""
    let day = language.day(facts.endsOn.noon)
    placeAndDate = (facts.place.isEmpty ? day : "\(facts.place), \(day)").withoutControls
    signatureSize = Self.size(
      of: facts.place.count > facts.trainer.count ? facts.place : facts.trainer)
    role = Text.trainerName(language)
    trainer = facts.trainer.withoutControls
    pages = certificates.map { certificate in
      Page(
        number: certificate.number, name: certificate.name.withoutControls,
        nameSize: Self.size(of: certificate.name),
        statement: (certificate.isPassed ? Text.hasPassed : .hasAttended)(language),
        result: Text.withScore(language.number(certificate.percentage))(language))
    }
  }

  /// A long name is set smaller, so that its page stays one page.
  private static func size(of text: String) -> String {
    text.count > 90 ? "longer" : text.count > 36 ? "long" : ""
  }
}

private enum CertificateTemplate {
  static let page = PageTemplate.page(
    title: "{{heading}}: {{training}}",
    body: """
      {{#pages}}
      <article class="certificate"><div class="frame">
      <h1>{{heading}}</h1>
      <p class="number">{{numberLabel}}: {{number}}</p>
      <div class="middle">
      <p>{{givenTo}}</p>
      <h2 class="{{nameSize}}">{{name}}</h2>
      <p>{{statement}}</p>
      <p class="training {{trainingSize}}">{{training}}</p>
      <p>{{held}}{{#hours}}, {{hours}}{{/hours}}</p>
      <p>{{result}}</p>
      </div>
      <div class="signature {{signatureSize}}">
      <p>{{placeAndDate}}</p>
      <p>{{role}}</p>
      <div class="room"></div>
      <p class="line">{{trainer}}&nbsp;</p>
      </div>
      </div></article>
      {{/pages}}
      """)
}
