import ArgumentParser
import Curriculum
import Quiz
import Reports
import Terminal
import Texts
import Training

/// Prints the codes with which participants come in on their phones.
struct SessionCodes: Command {
  static let help = Help(
    id: "Kode peserta untuk ponsel.", en: "Participants' codes for phones.",
    usage: "berdaya session codes <number>",
    examples: [
      "berdaya session codes 1",
      "berdaya session codes 1 -p 7 | satu orang, dengan kode QR | one person, with the QR code",
      "berdaya session codes 1 -p 7 --address http://192.168.1.20:8080",
    ],
    about: .text(
      id: "Setiap peserta memiliki satu kode dalam sesi ini, yang tidak berubah.",
      en: "Each participant has one code in this session, which stays."))

  @OptionGroup var session: NamedSession

  @Option(
    name: [.customLong("participant"), .customShort("p")],
    help: .text(id: "Hanya nomor daftar hadir ini.", en: "This number on the list alone."))
  var number: Int?

  @Option(
    help: .text(
      id: "Alamat tes untuk ponsel; tanpa ini alamat laptop ini.",
      en: "Where phones find the test; else this laptop's address."))
  var address: PhoneAddress?

  func run() throws {
    let (training, session) = try session.opened()
    let codes = try training.codes(of: session.id)
    let roster = try training.roster(of: session.id)
    if let number {
      let entry = try roster.entry(number)
      return printCard(entry, code: codes[entry.id] ?? "")
    }
    if roster.isEmpty { throw ReportError.noSheets(.cards) }
    print(.codesHeading)
    for entry in roster {
      let number = padded(String(entry.number), to: 5)
      let who = cleaned(entry.participant.nameAndDetails)
      print("\(number) \(codes[entry.id] ?? "")  \(who)")
    }
  }

  private func printCard(_ entry: RosterEntry, code: String) {
    print(cleaned(entry.numberedNameAndDetails))
    print("\(Text.codeOnCard(language)): \(code)")
    let base = address?.link ?? LocalAddress.all().first?.link(port: LocalAddress.usualPort)
    guard let base else { return print(.serveNoAddress) }
    let link = SessionPapers.link(base, number: entry.number, code: code)
    print(cleaned(link))
    if Output.drawsBlocks, let picture = QRCode(link) {
      for line in picture.lines { print("  " + line) }
    }
  }
}

/// Where phones find the test, as people type it: all of it, or the laptop's address alone.
struct PhoneAddress: ExpressibleByArgument {
  let link: String

  init?(argument: String) {
    var address = argument.trimmed
    while address.last == "/" { address.removeLast() }
    if address.isEmpty { return nil }
    let port = address.contains(":") ? 80 : LocalAddress.usualPort
    link = address.contains("://") ? address : LocalAddress.link(address, port: port)
    let parts = link.wholeMatch(
      of:
        #/
        https?:// (?<host> [-.\w]+ | \[[:.0-9A-Fa-f]+\] ) (?: : (?<port> \d{1,5}) )? (?: / [^\s?\#]* )?
        /#)
    guard let parts, parts.port.map({ 1...65_535 ~= Int($0) ?? 0 }) ?? true else { return nil }
    // As much of a number as of a name: `192.168.1` is neither.
    let isNumber = parts.host.allSatisfy { $0.isNumber || $0 == "." }
    let bytes = parts.host.split(separator: ".", omittingEmptySubsequences: false)
    if isNumber, bytes.count != 4 || !bytes.allSatisfy({ UInt8($0) != nil }) { return nil }
  }
}
