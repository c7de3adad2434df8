/// The faults that were found, and that others met with such programs.
extension CommandFault {
  /// The data as one file, whose log is in it.
  private static let asOneFile = """
    $B data backup $W/one.sqlite && mv $D/backups $W/b && rm -rf $D && mkdir -m 700 $D \
    && mv $W/b $D/backups && mv $W/one.sqlite $D/berdaya.sqlite
    """
  private static let newest = "$(ls $D/backups/*.sqlite | tail -n 1)"

  static let anywhere: [CommandFault] = [
    CommandFault(
      kind: "Data folder made with any umask",
      command: "umask 000; $B session create A --data $W/n; find $W/n -perm /077 | wc -l", code: 0,
      message: "\n0\n"),
    CommandFault(
      kind: "Data that others could read", setup: "chmod -R go+rX $D", command: "$B scores",
      code: 0, message: "sekarang hanya oleh Anda", after: "test -z \"$(find $D -perm /077)\""),
    CommandFault(
      kind: "Reports and backups for others' eyes",
      command: "umask 000; $B report --session 1 -o $W/r.html; $B data backup $W/c.sqlite; "
        + "find $W/r.html $W/c.sqlite -perm /077 | wc -l", code: 0, message: "\n0\n"),
    CommandFault(
      kind: "Damaged database",
      setup: asOneFile + " && printf 'noise noise noise' | dd of=$D/berdaya.sqlite conv=notrunc "
        + "2>/dev/null && cp $D/berdaya.sqlite $W/before",
      command: "$B scores", code: 3, message: "berdaya data restore",
      after: "cmp $D/berdaya.sqlite $W/before && $B data restore \(newest) && $B session list | "
        + "grep -q Kader"),
    CommandFault(
      kind: "Empty database beside backups", setup: asOneFile + " && : > $D/berdaya.sqlite",
      command: "$B scores", code: 3, message: "padahal ada cadangannya",
      after: "$B data restore \(newest) && $B session list | grep -q Kader"),
    CommandFault(
      kind: "Missing database beside backups", setup: "rm $D/berdaya.sqlite*",
      command: "$B scores", code: 3, message: "padahal ada cadangannya",
      after: "$B data restore \(newest) && $B session list | grep -q Kader"),
    CommandFault(
      kind: "Database of a newer program",
      setup: asOneFile + " && printf '\\0\\0\\0\\143' | dd of=$D/berdaya.sqlite bs=1 seek=60 "
        + "conv=notrunc 2>/dev/null && cp $D/berdaya.sqlite $W/before",
      command: "$B scores", code: 3, message: "versi yang lebih baru",
      after: "cmp $D/berdaya.sqlite $W/before"),
    CommandFault(
      kind: "A training day is in its own backup",
      command: "$B data restore \(newest) --data $W/n && $B session list --data $W/n", code: 0,
      message: "Kader"),
    CommandFault(
      kind: "The backup can't be made", setup: "rm -r $D/backups && : > $D/backups",
      command: "$B session create Lain", code: 0,
      message: "Semua jawaban tersimpan, tetapi cadangan",
      after: "$B session list | grep -q Lain"),
    CommandFault(
      kind: "Damaged backups don't count",
      setup: "for n in 8 9; do echo noise > $D/backups/berdaya-00000$n-2026-01-0$n.sqlite; done "
        + "&& rm $D/berdaya.sqlite*",
      command: "$B scores 2>&1 | grep -c 'berdaya-00000[89]-'", code: 1, message: "0",
      after: "$B data restore $(ls $D/backups/*.sqlite | grep -v '00000[89]-' | tail -n 1)"),
    CommandFault(
      kind: "Unfinished backups", setup: ": > $D/backups/berdaya-000001-2026-01-01.sqlite.X.part",
      command: "$B session create Lain; ls $D/backups | grep -c part", code: 1, message: "0"),
    CommandFault(
      kind: "Damaged data, looked at by the doctor",
      setup: asOneFile + " && : > $D/berdaya.sqlite", command: "$B doctor", code: 1,
      message: "! basis data", after: "$B data restore \(newest)"),
    CommandFault(
      kind: "A missing table", sql: "DROP TABLE review", command: "$B doctor", code: 1,
      message: "no table review",
      after: "$B data restore \(newest) && $B doctor"),
    CommandFault(
      kind: "A missing table that is read", sql: "DROP TABLE enrolment",
      command: "$B session show 1", code: 3, message: "berdaya data restore",
      after: "$B data restore \(newest) && $B session show 1 | grep -q Tiga"),
    CommandFault(
      kind: "A day that nobody could have written",
      sql: "UPDATE trainingSession SET startsOn = 'nonsense', endsOn = 'nonsense'",
      command: "$B session list", code: 3,
      message: "trainingSession",
      after: "$B data restore \(newest) && $B session list | grep -q Kader"),
    CommandFault(
      kind: "A database of another program",
      setup: asOneFile + " && mkdir $W/o && cp $D/berdaya.sqlite $W/o && printf '\\0\\0\\0\\0' | "
        + "dd of=$W/o/berdaya.sqlite bs=1 seek=60 conv=notrunc 2>/dev/null && "
        + "cp $W/o/berdaya.sqlite $W/before",
      command: "$B scores --data $W/o", code: 3, message: "program lain",
      after: "cmp $W/o/berdaya.sqlite $W/before"),
    CommandFault(
      kind: "Another program that holds the data folder", command: "flock $D $B session list",
      code: 0, message: "Menunggu disk"),
    CommandFault(
      kind: "Restoring what is no backup", setup: "echo noise > $W/x.sqlite",
      command: "$B data restore $W/x.sqlite", code: 3, message: "berkasnya rusak"),
    CommandFault(
      kind: "Output to a full disk", command: "$B scores >/dev/full", code: 1,
      message: "disk penuh"),
    CommandFault(
      kind: "Output that is closed", command: "$B scores --format csv >&-", code: 1,
      message: "sudah ditutup"),
    CommandFault(
      kind: "A standard error that can't be written",
      command: "$B scores --data /proc/x 2>/dev/full", code: 3, message: ""),
    CommandFault(
      kind: "A folder that can't be made", command: "$B scores --data /proc/x", code: 3,
      message: "tidak dapat dipakai"),
    CommandFault(
      kind: "A file that may not grow", command: "ulimit -f 1; $B session create Lain",
      code: 3, message: "berdaya doctor"),
  ]

  /// Every kind of thing that is printed.
  static let ofOutput: [CommandFault] = [
    "report --session 1", "report --session 1 --format csv", "session list", "session show 1",
    "session paper 1", "session codes 1", "analyse --session 1", "content texts", "content list",
    "guide",
    "read D", "review log export", "scores --format csv", "data", "doctor",
  ].map { command in
    CommandFault(
      kind: "Output to a full disk: \(command)", command: "$B \(command) >/dev/full", code: 1,
      message: "disk penuh")
  }

  private static let answers = "number,name,$(seq -s , 20)"
  static let inFiles: [CommandFault] = [
    CommandFault(
      kind: "Answers whose number and name differ",
      setup: "printf '%s\\n' \"\(answers)\" \"3,Satu,$(yes A | head -n 20 | paste -sd,)\" > $W/a",
      command: "$B session answers import $W/a --session 1 --test pre-test", code: 1,
      message: "Tiga"),
    CommandFault(
      kind: "Answers with repeated and unknown columns",
      setup: "printf '%s\\n' \"\(answers),20,21\" \"3,Tiga,$(yes A | head -n 22 | paste -sd,)\" "
        + "> $W/a",
      command: "$B session answers import $W/a --session 1 --test pre-test", code: 1,
      message: "21"),
    CommandFault(
      kind: "Answers in a row that is too short",
      setup: "printf '%s\\n' \"\(answers)\" '3,Tiga,A,B' > $W/a",
      command: "$B session answers import $W/a --session 1 --test pre-test", code: 1,
      message: ":2:"),
    CommandFault(
      kind: "Degrees behind a name", setup: "echo 'Drs. H. Ahmad Fauzi, M.Si.' > $W/a",
      command: "$B session roster import $W/a --session 1", code: 0, message: "M.Si."),
    CommandFault(
      kind: "sep= and a title above the names",
      setup: "printf 'sep=;\\nnama;organisasi\\nSiti;PKK\\n' > $W/a",
      command: "$B session roster import $W/a --session 1", code: 0, message: "1 peserta"),
    CommandFault(
      kind: "A workbook for CSV", setup: "printf 'PK\\003\\004xxxx' > $W/a",
      command: "$B session roster import $W/a --session 1", code: 1, message: "buku kerja"),
    CommandFault(
      kind: "A telephone number that Excel has spoilt",
      setup: "printf 'nama,telepon\\nX,8.12346E+10\\n' > $W/a",
      command: "$B session roster import $W/a --session 1", code: 0, message: "8.12346E+10"),
    CommandFault(
      kind: "A year of two digits",
      command: "$B session create Lain --starts 23/11/26 && $B session show 2", code: 0,
      message: "23 November 2026"),
    CommandFault(
      kind: "A list of letters of two bytes", setup: "printf 'S\\0i\\0t\\0i\\0\\n\\0' > $W/a",
      command: "$B session roster import $W/a --session 1 && $B session show 1", code: 0,
      message: "Siti "),
    CommandFault(
      kind: "A list with nobody in it", command: "$B session roster import /dev/null --session 1",
      code: 1, message: "tidak ada nama"),
    CommandFault(
      kind: "An organisation of a million letters",
      setup: "(echo nama,organisasi; printf Siti,; head -c 1000000 /dev/zero | tr '\\0' x) > $W/a",
      command:
        "$B session roster import $W/a --session 1; $B session show 1 --format json | wc -c | "
        + "grep -cE '^[0-9]{3,4}$'", code: 0, message: "\n1\n"),
    CommandFault(
      kind: "A name like a path", setup: "echo ../../jalur-lain > $W/a",
      command: "$B session roster import $W/a --session 1 && "
        + "$B session paper 1 --kind cards -o $W/p.html", code: 0, message: "1 peserta",
      after: "test -z \"$(find $W -name '*jalur-lain*')\""),
    CommandFault(
      kind: "A session called like a path",
      command: "$B session create ../../jalur-lain && $B report --session 2 -o $W/r.html", code: 0,
      message: "2", after: "test -s $W/r.html && test -z \"$(find $W -name '*jalur-lain*')\""),
    CommandFault(
      kind: "A folder for a file", command: "$B session roster import /tmp --session 1", code: 1,
      message: "sebuah folder"),
  ]

  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
  static let ofOthers: [CommandFault] = [
    CommandFault(
      kind: "Another user reads the names and the PIN's hash",
      command: "\(asNobody) cat $D/berdaya.sqlite", code: 1, message: "Permission denied"),
    CommandFault(
      kind: "Another user's data", command: "\(asNobody) $B scores --data $D", code: 3,
      message: "tidak diizinkan"),
    CommandFault(
      kind: "A data folder that may not be written",
      setup: "mkdir -m 777 $W/o && chmod 755 $W && cp $D/berdaya.sqlite* $W/o "
        + "&& chmod 444 $W/o/* && chown 65534 $W/o/* && chmod 555 $W/o",
      command: "\(asNobody) $B scores --data $W/o", code: 3, message: "tidak boleh menulis"),
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
      command: onFAT("$B doctor --data $W/m/d"),
      code: 0, message: "utuh"),
  ]
}
