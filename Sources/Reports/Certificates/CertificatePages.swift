import Curriculum
import Foundation
import Mustache
import Quiz
import Tables
import Texts
import Training

extension SessionReport {
  /// Certificates as one HTML file, each an A4 page on its side with what was taught on its back.
  /// - Throws: `ReportError.noCertificates` when there are none.
  public func certificatesHTML(
    _ certificates: [Certificate], in language: Language
  ) throws -> String {
    if certificates.isEmpty { throw ReportError.noCertificates }
    return try MustacheTemplate(string: certificatesTemplate(PageTemplate(language: language)))
      .render(CertificatesView(certificates, of: self, language))
  }
}

extension Training {
  /// Notes certificates that were printed, for what is put right later to name them.
  public func notePrinted(_ certificates: [Certificate], in session: SessionID) throws {
    try notePrinted(
      certificates.map { ($0.rosterNumber, $0.isPassed, $0.percentage) }, in: session)
  }
}

/// What the certificates show, as the texts that their template places.
private struct CertificatesView {
  struct Page {
    let number, name, nameSize, details, statement, result: String
  }

  struct Subject {
    let number: Int
    let title, hours: String
  }

  let training, trainingSize, held, hours, signatureSize: String
  let head: HeadView?
  let signatures: [Sheet.Signature]
  let pages: [Page]
  let subjects: [Subject]
  let totalHours: String

  init(_ certificates: [Certificate], of report: SessionReport, _ language: Language) {
    let facts = report.session.facts
    let letterhead = report.letterhead
    training = facts.title.withoutControls
    trainingSize = Self.size(of: facts.title)
    // A date stands in one line.
    held = Text.heldOn(facts.days(in: language).unbroken)(language)
    hours =
      facts.hours > 0
      ? [Text.trainingHoursInWords(facts.hours.value), .hoursOf(letterhead.minutesPerHour)]
        .map { $0(language) }.joined(separator: " ") : ""
    head = HeadView(letterhead)
    let place = letterhead.signingPlace.isEmpty ? facts.place : letterhead.signingPlace
    signatureSize = Self.size(of: place.count > facts.trainer.count ? place : facts.trainer)
    signatures = report.signatures(in: language)
    pages = certificates.map { certificate in
      Page(
        number: certificate.number, name: certificate.name.withoutControls,
        nameSize: Self.size(of: certificate.name), details: certificate.details.withoutControls,
        statement: Self.statement(certificate, letterhead)(language),
        result: Text.withScore(language.number(certificate.percentage))(language))
    }
    let materials =
      letterhead.materials.isEmpty
      ? report.subjects.map { Letterhead.Material(title: $0.text(in: language)) }
      : letterhead.materials
    subjects = materials.enumerated().map { place, material in
      Subject(
        number: place + 1, title: material.title.withoutControls,
        hours: material.hours.map { language.number($0.value) } ?? "")
    }
    let told = materials.compactMap(\.hours?.value)
    let total = told.count == materials.count ? told.reduce(0, +) : facts.hours.value
    totalHours = total > 0 ? language.number(total) : ""
  }

  private static func statement(_ certificate: Certificate, _ letterhead: Letterhead) -> Text {
    guard certificate.isPassed else { return .hasAttended }
    return switch letterhead.band(of: certificate.percentage) {
    case .passed: .hasPassed
    case .good: .hasPassedWell
    case .veryGood: .hasPassedVeryWell
    }
  }

  /// A long name is set smaller, so that its page stays one page.
  private static func size(of text: String) -> String {
    text.count > 90 ? "longer" : text.count > 36 ? "long" : ""
  }
}

private func certificatesTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.certificates, title: "\(say(.certificate)): {{training}}",
    body: """
      {{#pages}}
      <article class="certificate"><div class="frame">
      \(SheetTemplate.head)
      <h1>\(say(.certificate))</h1>
      <p class="number">\(say(.certificateNumber)): {{number}}</p>
      <div class="middle">
      <p>\(say(.givenTo))</p>
      <h2 class="{{nameSize}}">{{name}}</h2>
      <p class="details">{{details}}</p>
      <p>{{statement}}</p>
      <p class="training {{trainingSize}}">{{training}}</p>
      <p>{{held}}{{#hours}}, {{hours}}{{/hours}}</p>
      <p>{{result}}</p>
      </div>
      <div class="signatures">{{#signatures}}<div class="signature {{signatureSize}}">
      <p>{{above}}&nbsp;</p>
      <p>{{role}}</p>
      <div class="room"></div>
      <p class="line">{{name}}&nbsp;</p>
      </div>{{/signatures}}</div>
      </div></article>
      <section class="certificate back"><div class="frame">
      <h3>\(say(.materialsTaught))</h3>
      <p class="number">\(say(.certificateNumber)): {{number}} · {{name}}</p>
      <table><thead><tr><th>\(say(.numberShort))</th><th>\(say(.material))</th><th>\(say(.lessonHours))</th>\
      </tr></thead><tbody>{{#subjects}}<tr><td>{{number}}</td><td>{{title}}</td>\
      <td>{{hours}}</td></tr>{{/subjects}}<tr><td></td><th>\(say(.total))</th>\
      <th>{{totalHours}}</th></tr></tbody></table>
      </div></section>
      {{/pages}}
      """)
}
