import ArgumentParser
import Quiz
import Texts
import Training

/// Lets a test be taken.
struct SessionOpen: Command {
  static let help = Help(
    id: "Membuka tes.", en: "Lets a test be taken.",
    usage: "berdaya session open <number> --test <test>",
    examples: ["berdaya session open 1 --test pre-test"])

  @OptionGroup var test: NamedTest

  @Option(
    name: .shortAndLong,
    help: .text(
      id: "Alasan tes yang sudah ditutup dibuka lagi.", en: "Why a closed test is opened again."))
  var reason: String?

  func run() throws {
    try test.change { training, id in
      let doubts = try training.doubts(aboutOpening: id).map { $0.text(at: id.role) }
      let leader = try training.session(id.session).leader
      try training.open(id, because: reason.map { try Reason($0, by: leader) })
      return Text { language in
        (doubts + [.testOpened(id.role.text)]).map { $0(language) }.joined(separator: "\n")
      }
    }
  }
}
