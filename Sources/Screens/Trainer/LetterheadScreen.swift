import Foundation
import Quiz
import Reports
import Terminal
import Texts
import Training

/// What stands on all papers and certificates.
struct LetterheadScreen: FormScreen {
  enum Field {
    case organiser, address, logo, signingPlace, secondName, secondRole, good, veryGood
    case minutes, materials
  }

  private let stored: Letterhead
  var form: Form<Field>

  init(in app: AppContext) throws {
    let letterhead = try app.training.letterhead()
    let percent = { (bound: Int?) in bound.map(String.init) ?? "" }
    stored = letterhead
    form = Form(
      [
        .text(.organiser, .organiser, letterhead.organiser, limit: 200),
        .text(.address, .organiserAddress, letterhead.address, limit: 300),
        .text(.logo, .logoFile, letterhead.logo == nil ? "" : Self.kept, limit: 1000),
        .text(.signingPlace, .signingPlace, letterhead.signingPlace, limit: 100),
        .text(.secondName, .secondName, letterhead.secondName, limit: 200),
        .text(.secondRole, .secondRole, letterhead.secondRole, limit: 200),
        .short(.good, .goodFrom, percent(letterhead.goodFrom), limit: 3),
        .short(.veryGood, .veryGoodFrom, percent(letterhead.veryGoodFrom), limit: 3),
        .short(.minutes, .minutesPerHour, String(letterhead.minutesPerHour), limit: 3),
        .text(.materials, .materials, Letterhead.Material.text(letterhead.materials), limit: 1000),
      ], button: .keySaveForm)
  }

  /// What stands in the field of a logo that is there already.
  private static let kept = "*"

  func title(look: Look) -> [String] { [look(.trainer), look(.letterhead)] }

  mutating func handIn(in app: AppContext) throws -> Move {
    try app.tellingCertificates {
      try store(in: app)
      return .pop
    }
  }

  func field(of error: any Error) -> Field? {
    switch error {
    case is LogoError: .logo
    case SessionError.boundOutOfRange(.good, _): .good
    case SessionError.boundOutOfRange, SessionError.boundsSwapped: .veryGood
    case SessionError.minutesOutOfRange: .minutes
    case SessionError.notHours: .materials
    default: nil
    }
  }

  private func store(in app: AppContext) throws {
    var letterhead = stored
    letterhead.organiser = form.text(.organiser)
    letterhead.address = form.text(.address)
    letterhead.logo = try logo(in: app)
    letterhead.signingPlace = form.text(.signingPlace)
    letterhead.secondName = form.text(.secondName)
    letterhead.secondRole = form.text(.secondRole)
    letterhead.goodFrom = try bound(.good)
    letterhead.veryGoodFrom = try bound(.veryGood)
    letterhead.minutesPerHour = try form.number(.minutes)
    letterhead.materials = try Letterhead.Material.list(form.text(.materials))
    try app.training.set(letterhead, insteadOf: stored)
  }

  private func logo(in app: AppContext) throws -> Letterhead.Logo? {
    let typed = form.text(.logo).trimmingCharacters(in: .whitespaces)
    if typed.isEmpty { return nil }
    if typed == Self.kept { return stored.logo }
    return try Letterhead.Logo(path: HomeFolder.path(typed, home: app.home))
  }

  private func bound(_ field: Field) throws -> Int? {
    form.text(field).isEmpty ? nil : try form.number(field)
  }

  func addHead(to builder: inout PageBuilder<Form<Field>.Target>, look: Look) {
    builder.paragraph(look(.letterheadAbout), .aside)
    if stored.logo != nil { builder.paragraph(look(.logoKept), .aside) }
  }
}
