/// Other users, and disks that are full, can't be written, or can't do what others can.
extension CommandFault {
  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
  static let ofOthers: [CommandFault] = [
    CommandFault(
      kind: "Another user reads the names and the PIN's hash",
      command: "\(asNobody) cat $D/berdaya.sqlite", code: 1, message: "Permission denied"),
    CommandFault(
      kind: "Another user's data", command: "\(asNobody) $B scores --data $D", code: 3,
      message: "Jalankan sebagai pemiliknya"),
    CommandFault(
      kind: "A data folder that may not be written",
      setup: "mkdir -m 777 $W/o && chmod 755 $W && cp $D/berdaya.sqlite* $W/o "
        + "&& chmod 444 $W/o/* && chown 65534 $W/o/* && chmod 555 $W/o",
      command: "\(asNobody) $B scores --data $W/o", code: 3,
      message: "tidak boleh membaca atau menulis"),
    CommandFault(
      kind: "A database that may not be written",
      setup: "mkdir -m 700 $W/o && chmod 755 $W && cp $D/berdaya.sqlite* $W/o "
        + "&& chmod 444 $W/o/* && chown -R 65534 $W/o",
      command: "\(asNobody) $B scores --data $W/o", code: 3,
      message: "tidak boleh membaca atau menulis"),
  ]

  /// A disk of a megabyte, as it is for the command alone.
  private static func onSmallDisk(_ before: String, _ command: String) -> String {
    "unshare -m bash -c 'mkdir -p $W/m && mount -t tmpfs -o size=2m t $W/m && mkdir -m 700 $W/m/d && "
      + "cp $D/berdaya.sqlite* $W/m/d && \(before) && \(command)'"
  }
  private static let fill = "(dd if=/dev/zero of=$W/m/filler bs=4k 2>/dev/null; true)"
  static let ofDisks: [CommandFault] = [
    CommandFault(
      kind: "A full disk", command: onSmallDisk(fill, "$B session create Lain --data $W/m/d"),
      code: 3, message: "disk penuh"),
    CommandFault(
      kind: "A full disk, from which is read",
      command: onSmallDisk(
        "rm -f $W/m/d/berdaya.sqlite-shm && " + fill, "$B session list --data $W/m/d"), code: 3,
      message: "disk penuh"),
    CommandFault(
      kind: "A full disk that has room again",
      command: onSmallDisk(
        fill,
        "(! $B session create Lain --data $W/m/d) && rm $W/m/filler && "
          + "$B session list --data $W/m/d"), code: 0, message: "Kader"),
    CommandFault(
      kind: "A report to a full disk",
      command: onSmallDisk(
        "echo lama > $W/m/r.html && " + fill,
        "(! $B report --session 1 -o $W/m/r.html --force) && cat $W/m/r.html"), code: 0,
      message: "disk penuh"),
    CommandFault(
      kind: "A terminal that nobody describes",
      command: "unshare -m bash -c 'for d in /etc /lib /usr/lib /usr/share; do "
        + "mkdir -p $d/terminfo && mount -t tmpfs t $d/terminfo; done; "
        + "TERM=xterm script -qec \"$B\" /dev/null </dev/null'", code: 1, message: "--plain"),
    CommandFault(
      kind: "A disk that can only be read",
      command: onSmallDisk("mount -o remount,ro $W/m", "$B scores --data $W/m/d"), code: 3,
      message: "hanya dapat dibaca"),
  ]

  /// A drive as sticks are, as it is for the command alone, with the data on it.
  private static func onFAT(_ command: String) -> String {
    "unshare -m bash -c '\(FATDrive.mount("$W/i", "$W/m")) && trap \"umount -l $W/m\" EXIT "
      + "&& mkdir -m 700 $W/m/d && cp $D/berdaya.sqlite $W/m/d && \(command)'"
  }
  static let ofSticks: [CommandFault] = [
    CommandFault(
      kind: "A FAT drive", setup: asOneFile, command: onFAT("$B session list --data $W/m/d"),
      code: 0,
      message: "Kader"),
    CommandFault(
      kind: "A FAT drive, used again", setup: asOneFile,
      command: onFAT(
        "$B session list --data $W/m/d >/dev/null 2>&1 && $B session create Lain --data $W/m/d 2>&1 "
          + "| grep -c memori"), code: 1, message: "0"),
    CommandFault(
      kind: "A FAT drive, looked at by the doctor", setup: asOneFile,
      command: onFAT("$B session create Lain --data $W/m/d 2>&1 && $B doctor --data $W/m/d"),
      code: 0, message: "utuh"),
  ]
}
