import Curriculum
import Quiz
import Texts
import Training

extension SessionReport {
  /// Certificates as one HTML file, each an A4 page on its side with what was taught on its back.
  /// - Throws: `ReportError.noCertificates` or `.nobodyPassed` when there are none;
  ///   `SessionError.noTests` where no test decides about them.
  public func certificatesHTML(
    _ certificates: [Certificate], in language: Language
  ) throws -> String {
    if certificates.isEmpty {
      if decidingTest == nil { throw SessionError.noTests }
      throw self.certificates().isEmpty ? ReportError.noCertificates : .nobodyPassed
    }
    return CertificatePages(report: self, language: language).html(certificates)
  }

  /// What is to be told of certificates: how many have none, and why; what their two sides say
  /// differently.
  public func remarks(on certificates: [Certificate]) -> [Text] {
    let finished = self.certificates().count
    let (unfinished, notPassed) = (people.count - finished, finished - certificates.count)
    let front = session.facts.hours.rawValue
    let back = letterhead.hoursOfMaterials ?? front
    return (unfinished > 0 ? [.withoutFinished(unfinished)] : [])
      + (notPassed > 0 ? [.withoutPassed(notPassed)] : [])
      + (front > 0 && front != back ? [.hoursDiffer(front, back)] : [])
  }
}

/// Certificates, each with two sides.
private struct CertificatePages: Page {
  let report: SessionReport
  let language: Language

  private var facts: TrainingSession.Facts { report.session.facts }
  private var letterhead: Letterhead { report.letterhead }

  func html(_ certificates: [Certificate]) -> String {
    let head = letterhead.markup
    return page(
      PageStyle.certificates, title: "\(say(.certificate)): \(facts.title)",
      Markup(certificates.map { "\(front(of: $0, head))\(back(of: $0))" }))
  }

  private func front(of certificate: Certificate, _ head: Markup) -> Markup {
    let (person, kept) = (certificate.person, certificate.kept)
    return """
      <article class="certificate \(isCrowded(person) ? "crowded" : "")"><div class="frame">
      \(head)
      <h1>\(say(.certificate))</h1>
      <p class="number">\(say(.documentNumber)): \(kept.fullNumber)</p>
      <div class="middle">
      <p>\(say(.givenTo))</p>
      <h2 class="\(person.name.sizeOfName)">\(person.name)</h2>
      <p class="details">\(person.entry.participant.details)</p>
      <p>\(say(statement(on: kept)))</p>
      <p class="training \(facts.title.sizeOfName)">\(facts.title)</p>
      <p>\(held.joined(separator: ", "))</p>
      \("<p>\(say(.withScore(language.number(kept.percentage))))</p>", if: kept.isPassed)
      </div>
      <div class="signatures">\(report.signatures(on: facts.endsOn, in: language).map(signature))</div>
      </div></article>

      """
  }

  /// Who was there without passing is honoured for that, and for no score.
  private func statement(on kept: PrintedCertificate) -> Text {
    switch kept.isPassed ? letterhead.band(of: kept.percentage) : nil {
    case nil: .hasAttended
    case .passed: .hasPassed
    case .good: .hasPassedWell
    case .veryGood: .hasPassedVeryWell
    }
  }

  private var held: [String] {
    // A date stands in one line.
    let held = say(.heldOn(facts.days(in: language).unbroken))
    guard facts.hours > 0 else { return [held] }
    let hours = [
      Text.trainingHoursInWords(facts.hours.rawValue), .hoursOf(letterhead.minutesPerHour),
    ]
    return [held, hours.map(say).joined(separator: " ")]
  }

  private func signature(_ signature: Sheet.Signature) -> Markup {
    let place = letterhead.signingPlace.isEmpty ? facts.place : letterhead.signingPlace
    let size = (place.count > facts.trainer.count ? place : facts.trainer).sizeOfName
    return """
      <div class="signature \(size)">
      <p>\(signature.above)&nbsp;</p>
      <p>\(signature.role)</p>
      <div class="room"></div>
      <p class="line">\(signature.name)&nbsp;</p>
      </div>
      """
  }

  private func back(of certificate: Certificate) -> Markup {
    let titles = report.outline.sections.map { $0.title.text(in: language) }
    let materials =
      letterhead.materials.isEmpty
      ? titles.map { Letterhead.Material(title: $0) } : letterhead.materials
    let rows = materials.enumerated().map { place, material -> Markup in
      let hours = material.hours.map { language.number($0.rawValue) } ?? ""
      return "<tr><td>\(place + 1)</td><td>\(material.title)</td><td>\(hours)</td></tr>"
    }
    let hours = letterhead.hoursOfMaterials ?? facts.hours.rawValue
    let total: Markup =
      "<tr><td></td><th>\(say(.total))</th><th>\(language.number(hours))</th></tr>"
    return """
      <section class="certificate back"><div class="frame">
      <h3>\(say(.materialsTaught))</h3>
      <p class="number">\(say(.documentNumber)): \(certificate.kept.fullNumber) · \(certificate.person.name)</p>
      <table><thead><tr><th>\(say(.numberShort))</th><th>\(say(.material))</th><th>\(say(.lessonHours))</th>\
      </tr></thead><tbody>\(rows)\(total, if: hours > 0)</tbody></table>
      </div></section>

      """
  }

  /// How many letters a certificate holds in its usual sizes.
  private static let roomy = 200

  private func isCrowded(_ person: PersonResult) -> Bool {
    let texts = [
      person.name, person.entry.participant.details, facts.title, facts.trainer,
      letterhead.organiser, letterhead.address,
    ]
    return texts.reduce(0) { $0 + $1.count } > Self.roomy
  }
}
