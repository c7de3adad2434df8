import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Reports
import Texts
import Training

/// Prints the papers of a session.
struct SessionPaperCommand: Command {
  static let help = Help(
    id: "Kertas untuk dicetak.", en: "Papers to print.",
    usage: "berdaya session paper <number>",
    examples: [
      "berdaya session paper 1 --test pre-test -o soal.html",
      "berdaya session paper 1 --test pre-test --form B -o soal-b.html",
      "berdaya session paper 1 --kind answer-sheets -o jawaban.html",
      "berdaya session paper 1 --kind attendance -o daftar-hadir.html",
      "berdaya session paper 1 --kind cards --address 10.0.0.2 -o kartu.html",
    ],
    about: [
      .text(
        id: "Satu berkas HTML untuk dicetak di A4. Hurufnya adalah huruf yang dibaca "
          + "\"`session answers import`\" dan layar pelatih.",
        en: "One HTML file for A4. Its letters are those that \"session answers import\" and the "
          + "trainer's screen read."),
      .table(
        id: "Jenis:", en: "Kinds:",
        SessionPaper.allCases.map { "\($0.rawValue) | \($0.text.id) | \($0.text.en)" }
          .joined(separator: "\n")),
    ])

  @OptionGroup var session: NamedSession
  @OptionGroup var file: FileOptions

  @Option(help: .text(id: "Jenis kertas.", en: "Which paper."))
  var kind = SessionPaper.questions

  @Option(name: .customLong("test"), help: "pre-test, post-test, follow-up.")
  var role = TestRole.preTest

  @Option(
    help: .text(
      id: "Hanya bentuk soal ini, A atau B, bila ditukar.",
      en: "This form only, A or B, where forms are swapped."))
  var form: Question.Form?

  @Option(
    help: .text(
      id: "Alamat tes untuk ponsel, untuk kode QR pada kartu; tanpa ini alamat laptop ini.",
      en: "Where phones find the test, for the QR codes on cards; if not given, this laptop's."))
  var address: PhoneAddress?

  func validate() throws {
    guard form == nil || kind == .questions else { throw ValidationError(.formNeedsQuestions) }
  }

  func run() throws {
    let (training, session) = try session.opened()
    let id = SessionTestID(role, of: session.id)
    let order = try form.map { try self.order(of: $0, at: id, in: training) }
    let papers = try SessionPapers(of: session.id, in: training, language: language)
    let link = address?.link ?? LocalAddress.all().first?.link(port: LocalAddress.usualPort)
    let html = try papers.html(kind, role, for: order, address: link)
    let remarks = SessionPapers.remarks(on: kind, address: link)
    try file.write(Data(html.utf8), remarks: remarks) { .fileWritten($0) }
  }

  /// Who has a form in a test.
  private func order(
    of form: Question.Form, at test: SessionTestID, in training: Training
  ) throws -> FormOrder {
    let forms = try training.swappedForms(of: test)
    guard let found = forms.first(where: { $0.value == form }) else {
      throw ValidationError(
        .noSuchForm(form.rawValue, known: forms.values.map(\.rawValue).sorted()))
    }
    return found.key
  }
}

extension Question.Form: ExpressibleByArgument {
  /// Those of tests; the questions of practice are on no paper.
  public static var allValueStrings: [String] { [a, b].map(\.rawValue) }
}
extension SessionPaper: ExpressibleByArgument {}
