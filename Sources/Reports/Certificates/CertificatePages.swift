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
    return try view(of: certificates, language).page(certificatesTemplate, in: language)
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

extension SessionReport {
  /// What the certificates show, as the texts that their template places.
  fileprivate func view(of certificates: [Certificate], _ language: Language) -> View {
    let facts = session.facts
    let place = letterhead.signingPlace.isEmpty ? facts.place : letterhead.signingPlace
    let materials =
      letterhead.materials.isEmpty
      ? outline.sections.map { Letterhead.Material(title: $0.title.text(in: language)) }
      : letterhead.materials
    let total = letterhead.hoursOfMaterials ?? facts.hours.rawValue
    return [
      "training": facts.title, "trainingSize": facts.title.sizeOfName,
      // A date stands in one line.
      "held": Text.heldOn(facts.days(in: language).unbroken)(language),
      "hours": facts.hours > 0
        ? [Text.trainingHoursInWords(facts.hours.rawValue), .hoursOf(letterhead.minutesPerHour)]
          .map { $0(language) }.joined(separator: " ") : nil,
      "head": letterhead.view,
      "signatureSize": (place.count > facts.trainer.count ? place : facts.trainer).sizeOfName,
      "signatures": signatures(on: facts.endsOn, in: language),
      "pages": certificates.map { view(of: $0, language) },
      "subjects": materials.enumerated().map { place, material -> View in
        [
          "number": place + 1, "title": material.title,
          "hours": material.hours.map { language.number($0.rawValue) } ?? "",
        ]
      },
      "totalHours": total > 0 ? language.number(total) : nil,
    ]
  }

  private func view(of certificate: Certificate, _ language: Language) -> View {
    let (person, kept) = (certificate.person, certificate.kept)
    let statement: Text =
      switch kept.isPassed ? letterhead.band(of: kept.percentage) : nil {
      case nil: .hasAttended
      case .passed: .hasPassed
      case .good: .hasPassedWell
      case .veryGood: .hasPassedVeryWell
      }
    return [
      "number": kept.fullNumber, "name": person.name, "nameSize": person.name.sizeOfName,
      "details": person.entry.participant.details,
      "statement": statement(language), "crowded": isCrowded(person) ? "crowded" : "",
      // Who was there without passing is honoured for that, and for no score.
      "result": kept.isPassed ? Text.withScore(language.number(kept.percentage))(language) : nil,
    ]
  }
}

extension SessionReport {
  /// How many letters a certificate holds in its usual sizes.
  private static let roomy = 200

  private func isCrowded(_ person: PersonResult) -> Bool {
    let texts = [
      person.name, person.entry.participant.details, session.facts.title, session.facts.trainer,
      letterhead.organiser, letterhead.address,
    ]
    return texts.reduce(0) { $0 + $1.count } > Self.roomy
  }
}

private func certificatesTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.certificates, title: "\(say(.certificate)): {{training}}",
    body: """
      {{#pages}}
      <article class="certificate {{crowded}}"><div class="frame">
      \(SheetTemplate.head)
      <h1>\(say(.certificate))</h1>
      <p class="number">\(say(.documentNumber)): {{number}}</p>
      <div class="middle">
      <p>\(say(.givenTo))</p>
      <h2 class="{{nameSize}}">{{name}}</h2>
      <p class="details">{{details}}</p>
      <p>{{statement}}</p>
      <p class="training {{trainingSize}}">{{training}}</p>
      <p>{{held}}{{#hours}}, {{hours}}{{/hours}}</p>
      {{#result}}<p>{{result}}</p>{{/result}}
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
      <p class="number">\(say(.documentNumber)): {{number}} · {{name}}</p>
      <table><thead><tr><th>\(say(.numberShort))</th><th>\(say(.material))</th><th>\(say(.lessonHours))</th>\
      </tr></thead><tbody>{{#subjects}}<tr><td>{{number}}</td><td>{{title}}</td>\
      <td>{{hours}}</td></tr>{{/subjects}}{{#totalHours}}<tr><td></td>\
      <th>\(say(.total))</th><th>{{totalHours}}</th></tr>{{/totalHours}}</tbody></table>
      </div></section>
      {{/pages}}
      """)
}
