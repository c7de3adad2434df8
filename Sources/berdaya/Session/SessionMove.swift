import ArgumentParser
import Quiz
import Texts
import Training

/// Makes a test another participant's.
struct SessionMoveTest: Command {
  static let help = Help(
    id: "Memindahkan tes ke peserta yang benar.", en: "Moves a test to the right participant.",
    usage: "berdaya session move <number> --test <test>",
    examples: [
      "berdaya session move 1 --test pre-test -p 11 --to 12 -r keliru",
      "berdaya session move 1 --test pre-test -p 11 --to 12 --swap -r tertukar",
    ])

  @OptionGroup var test: TestChoice
  @OptionGroup var participant: ParticipantChoice
  @OptionGroup var repair: RepairOptions

  @Option(
    help: .text(id: "Nomor daftar hadir yang benar.", en: "The number of who really took it."))
  var to: Int

  @Flag(
    help: .text(
      id: "Menukar tes keduanya, yang tertukar giliran.",
      en: "Exchanges the tests of both, who sat at each other's turn."))
  var swap = false

  func run() throws {
    try repair.run { repaired in
      let entry = try repaired.roster.entry(participant.number)
      let test = try test.id(in: repaired.session)
      let attempt = try repaired.attempt(of: entry, at: test)
      let other = try repaired.roster.entry(to)
      let back = swap ? [(try repaired.attempt(of: other, at: test), other, entry)] : []
      let told = try ([(attempt, entry, other)] + back).map { attempt, giver, taker in
        Text.testMoved(
          giver.numberedName, to: taker.numberedName,
          asksAgain: try repaired.training.asksAgain(attempt, at: test, of: taker.id, swaps: swap))
      }
      try repaired.training.move(
        attempt.id, to: other.id, swaps: swap, because: repaired.reason)
      return told.joined(separator: " ")
    }
  }
}
