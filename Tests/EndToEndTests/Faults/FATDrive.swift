import Foundation
import Scratch
import Testing

/// A disk of a few megabytes, as long as this lives.
final class SmallDisk {
  let path: String
  private var filler: String { path + "/filler" }

  init() throws {
    path = try Scratch.newFolder().path
    try #require(Rights.succeeds("mount -t tmpfs -o size=4m small '\(path)'"))
  }

  deinit { _ = Rights.succeeds("umount -l '\(path)'") }

  func fill() { _ = Rights.succeeds("dd if=/dev/zero of='\(filler)' bs=4k") }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: filler) }
}

/// A drive with the file system that sticks have, the kernel's own, as long as this lives.
///
/// What fusefat 0.1a keeps is read back otherwise than it was written, by any program.
final class FATDrive {
  /// Where it is.
  let path: String

  init(in folder: URL) throws {
    path = folder.appending(path: "stick").path
    try #require(Rights.succeeds(Self.mount(folder.appending(path: "image").path, path)))
  }

  deinit { _ = Rights.succeeds("umount -l '\(path)'") }

  /// The shell's words that make a drive of the file `image` at `place`.
  static func mount(_ image: String, _ place: String) -> String {
    "mkdir -p \(place) && truncate -s 32M \(image) && mkfs.vfat \(image) >/dev/null && "
      + "mount -t vfat -o loop \(image) \(place) >/dev/null 2>&1"
  }

  /// Whether there can be one here.
  static let canBeMounted =
    Rights.canMount && Rights.succeeds("command -v mkfs.vfat")
    && Rights.succeeds(
      "w=$(mktemp -d) && trap 'rm -r $w' EXIT && W=$w unshare -m sh -c '\(mount("$W/i", "$W/m")) && touch $W/m/x; "
        + "e=$?; umount $W/m; exit $e'")
}
