import Scratch
import Testing

/// Every kind of fault that was found, or that others met with such programs, on the command line.
@Suite(.withProgram) struct FaultTests {
  @Test(
    "A fault on the command line is told, and nothing is lost", arguments: CommandFault.anywhere)
  func told(_ fault: CommandFault) throws { try fault.play() }

  @Test(
    "A row that nobody could have written is told, and is no crash",
    arguments: CommandFault.inRows)
  func row(_ fault: CommandFault) throws { try fault.play() }

  @Test("What can't be printed is told, and is no success", arguments: CommandFault.ofOutput)
  func output(_ fault: CommandFault) throws { try fault.play() }

  @Test("A mistake in content is told with its place", arguments: CommandFault.inContent)
  func content(_ fault: CommandFault) throws { try fault.play() }

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

  @Test(
    "A drive as sticks are does as well", .enabled(if: FATDrive.canBeMounted),
    arguments: CommandFault.ofSticks)
  func stick(_ fault: CommandFault) throws { try fault.play() }

  @Test("What can't be tried here stands in the table as not tried")
  func notTried() {
    let missing = [
      (Rights.canBeOthers, CommandFault.ofOthers, "another user"),
      (Rights.canMount, CommandFault.ofDisks, "rights to mount a disk"),
      (FATDrive.canBeMounted, CommandFault.ofSticks, "a FAT drive"),
    ]
    for (isThere, faults, what) in missing where !isThere {
      for fault in faults { FaultTable.addNotTried(fault.kind, for: what) }
    }
  }
}
