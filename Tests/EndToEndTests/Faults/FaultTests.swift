import Testing

/// Every kind of fault that was found, or that others met with such programs, on the command line.
@Suite struct FaultTests {
  @Test(
    "A fault on the command line is told, and nothing is lost", arguments: CommandFault.anywhere)
  func told(_ fault: CommandFault) throws { try fault.play() }

  @Test("A contradiction in a file is told, and nothing is lost", arguments: CommandFault.inFiles)
  func contradiction(_ fault: CommandFault) throws { try fault.play() }

  @Test(
    "A fault between two users is told, and nothing is lost", .enabled(if: Rights.canBeOthers),
    arguments: CommandFault.ofOthers)
  func twoUsers(_ fault: CommandFault) throws { try fault.play() }

  @Test(
    "A fault of the disk is told, and nothing is lost", .enabled(if: Rights.canMount),
    arguments: CommandFault.ofDisks)
  func disk(_ fault: CommandFault) throws { try fault.play() }
}
