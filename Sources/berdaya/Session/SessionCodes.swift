import ArgumentParser
import Texts
import Training

extension Session {
  /// Prints the codes with which participants come in on their phones.
  struct Codes: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Kode peserta untuk ponsel (participants' codes for phones).",
      discussion: """
        Setiap peserta memiliki satu kode tetap dalam sesi ini (each participant has one code in \
        this session, which stays).

        Contoh (examples):
          berdaya session codes 1
        """)

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber

    func run() throws {
      try options.reporting {
        let training = try options.training()
        let session = try training.session(number: session.number)
        let codes = try training.codes(of: session.id)
        print(Text.codesHeading(options.outputLanguage))
        for entry in try training.roster(of: session.id) {
          let number = String(entry.number)
          let gap = String(repeating: " ", count: max(1, 6 - number.count))
          print("\(number)\(gap)\(codes[entry.id] ?? "")  \(entry.participant.name)")
        }
      }
    }
  }
}
