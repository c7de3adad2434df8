import ArgumentParser
import Reports
import Texts

/// Certificates for the participants of a session.
struct ReportCertificates: Command {
  static let help = Help(
    id: "Sertifikat peserta, masing-masing satu halaman A4.",
    en: "The participants' certificates, an A4 page each.",
    usage: "berdaya report certificates --session <session>",
    examples: [
      "berdaya report certificates --session 1 -o sertifikat.html",
      "berdaya report certificates --session 1 --passed-only -o lulus.html",
    ],
    about: .text(
      id: "Semua yang menyelesaikan tes terakhir mendapat sertifikat; yang belum lulus tertulis "
        + "sebagai telah mengikuti.",
      en: "Everyone who has finished the last test gets one; who has not passed is said to have "
        + "taken part."))

  @OptionGroup var report: ReportOptions

  @Flag(help: .text(id: "Hanya yang lulus.", en: "Only those who passed."))
  var passedOnly = false

  func run() throws {
    let session = try report.report()
    let certificates = session.certificates(passedOnly: passedOnly)
    let left = session.people.count - certificates.count
    let html = try session.certificatesHTML(certificates, in: language)
    try report.file.write(html) {
      .certificatesWritten(certificates.count, left: left, to: $0)
    }
    // Of what could not be written no paper is out.
    try report.options.training().notePrinted(certificates, in: session.session.id)
  }
}
