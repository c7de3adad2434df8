import ArgumentParser
import Quiz
import Reports
import Terminal
import Texts
import Training

/// Shows and changes what stands on all papers and certificates.
struct LetterheadCommand: Command {
  static let help = Help(
    id: "Kop surat: apa yang tercetak di semua kertas dan sertifikat.",
    en: "The letterhead: what stands on all papers and certificates.",
    usage: "berdaya letterhead",
    examples: [
      "berdaya letterhead | menampilkan | shows it",
      "berdaya letterhead --organiser \"Forum PSM\" --logo logo.png",
      "berdaya letterhead --signing-place Sukabumi --minutes-per-hour 45",
      "berdaya letterhead --second-name \"Hj. Siti\" --second-role Lurah",
      "berdaya letterhead --good-from 80 --very-good-from 90",
      "berdaya letterhead --materials \"Asas = 2; Tujuan = 1; Praktik = 5\"",
      "berdaya letterhead --logo \"\"",
    ],
    about: .text(
      id: "Yang tidak disebut tetap seperti semula; teks kosong menghapus. Logo berupa PNG, JPEG, "
        + "atau SVG. Jam tiap materi tercetak di halaman belakang sertifikat.",
      en: "What is not named stays; an empty text takes it away. The logo is a PNG, JPEG or SVG. "
        + "The hours of each subject stand on the back page of certificates."))

  @OptionGroup var options: CommonOptions

  @Option(help: .text(id: "Penyelenggara.", en: "Who holds trainings."))
  var organiser: String?

  @Option(help: .text(id: "Alamatnya.", en: "The address."))
  var address: String?

  @Option(help: .text(id: "Berkas gambar.", en: "The file of a picture."))
  var logo: String?

  @Option(help: .text(id: "Tempat tanda tangan.", en: "The place of signing."))
  var signingPlace: String?

  @Option(help: .text(id: "Penanda tangan kedua.", en: "Who signs beside the trainer."))
  var secondName: String?

  @Option(help: .text(id: "Jabatannya.", en: "That person's office."))
  var secondRole: String?

  @Option(help: .text(id: "\"Baik\" mulai persen ini.", en: "\"Good\" from this percentage."))
  var goodFrom: String?

  @Option(
    help: .text(id: "\"Sangat baik\" mulai persen ini.", en: "\"Very good\" from this percentage."))
  var veryGoodFrom: String?

  @Option(help: .text(id: "Menit tiap jam pelajaran.", en: "Minutes of a lesson hour."))
  var minutesPerHour: Int?

  @Option(
    help: .text(id: "Materi dan jamnya, `A = 2; B = 1`.", en: "Subjects and hours, A = 2; B = 1.")
  )
  var materials: String?

  func run() throws {
    let training = try options.training(mayBeNew: changed(Letterhead()) != Letterhead())
    let stored = try training.letterhead()
    let changed = try changed(stored)
    try training.tellingCertificates {
      if changed != stored { try training.set(changed, insteadOf: stored) }
      for (name, value) in try training.letterhead().facts {
        print(cleaned("\(name(language)): \(value)"))
      }
    }
  }

  private func changed(_ stored: Letterhead) throws -> Letterhead {
    var letterhead = stored
    letterhead.organiser = organiser ?? stored.organiser
    letterhead.address = address ?? stored.address
    letterhead.signingPlace = signingPlace ?? stored.signingPlace
    letterhead.secondName = secondName ?? stored.secondName
    letterhead.secondRole = secondRole ?? stored.secondRole
    letterhead.minutesPerHour = minutesPerHour ?? stored.minutesPerHour
    if let logo {
      letterhead.logo =
        try logo.isEmpty ? nil : picture(HomeFolder.path(logo))
    }
    if let goodFrom { letterhead.goodFrom = try bound(goodFrom, .goodFrom) }
    if let veryGoodFrom { letterhead.veryGoodFrom = try bound(veryGoodFrom, .veryGoodFrom) }
    if let materials { letterhead.materials = try Letterhead.Material.list(materials) }
    return letterhead
  }

  private func picture(_ path: String) throws -> Letterhead.Logo {
    do { return try Letterhead.Logo(path: path) } catch { throw Refusal(of: error, in: path) }
  }

  /// A percentage; nil for an empty text.
  private func bound(_ text: String, _ name: Text) throws -> Int? {
    if text.isEmpty { return nil }
    guard let bound = Int(text) else { throw ValidationError(.notANumber(name, text)) }
    return bound
  }
}

extension Letterhead {
  /// What is chosen, as lists tell it.
  fileprivate var facts: [(Text, String)] {
    let all: [(Text, String)] = [
      (.organiser, organiser), (.organiserAddress, address),
      (.logoFile, logo.map { "\($0.kind.rawValue), \(($0.data.count + 999) / 1000) kB" } ?? ""),
      (.signingPlace, signingPlace), (.secondName, secondName), (.secondRole, secondRole),
      (.goodFrom, goodFrom.map(String.init) ?? ""),
      (.veryGoodFrom, veryGoodFrom.map(String.init) ?? ""),
      (.minutesPerHour, String(minutesPerHour)), (.materialsName, Material.text(materials)),
    ]
    return all.map { ($0, $1.isEmpty ? "–" : $1) }
  }
}
