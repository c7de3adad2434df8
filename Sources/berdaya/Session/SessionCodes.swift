import ArgumentParser
import Terminal
import Texts
import Training

extension Berdaya.Session {
  /// Prints the codes with which participants come in on their phones.
  struct Codes: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        Text(id: "Kode peserta untuk ponsel.", en: "Participants' codes for phones."),
        usage: "berdaya session codes <number>",
        examples: ["berdaya session codes 1"],
        about: [
          .text(
            id: "Setiap peserta memiliki satu kode dalam sesi ini, yang tidak berubah.",
            en: "Each participant has one code in this session, which stays.")
        ])
    }

    @OptionGroup var options: CommonOptions
    @OptionGroup var session: SessionNumber

    func run() throws {
      let training = try options.training()
      let session = try training.session(number: session.number)
      let codes = try training.codes(of: session.id)
      print(Text.codesHeading(options.language))
      for entry in try training.roster(of: session.id) {
        let number = String(entry.number)
        let gap = String(repeating: " ", count: max(1, 6 - number.count))
        print("\(number)\(gap)\(codes[entry.id] ?? "")  \(cleaned(entry.participant.name))")
      }
    }
  }
}
