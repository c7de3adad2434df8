/// The faults that were found, and that others met with such programs.
extension CommandFault {
  /// The data as one file, whose log is in it.
  static let asOneFile = """
    $B data backup $W/one.sqlite && mv $D/backups $W/b && rm -rf $D && mkdir -m 700 $D \
    && mv $W/b $D/backups && mv $W/one.sqlite $D/berdaya.sqlite
    """
  static let newest = "$(ls $D/backups/*.sqlite | tail -n 1)"

  /// Does what a command that fails tells one to do, as it is written.
  private static func advised(_ command: String) -> String {
    "eval \"$(\(command) 2>&1 | sed -n 's/.*dengan: //p')\""
  }

  static let anywhere: [CommandFault] = [
    CommandFault(
      kind: "Data folder made with any umask, by whichever command is first",
      command: """
        for mask in 000 022 077; do umask $mask
          for first in "quiz --plain" "session create A" "letterhead --organiser A"; do
            $B $first --data "$W/n/$mask$first" </dev/null >/dev/null 2>&1
          done
        done; ls $W/n | wc -l; find $W/n/* -perm /077
        """, code: 0, message: "9"),
    CommandFault(
      kind: "A slip in the data folder's name, by whoever only reads",
      command: """
        for command in "read D" guide "session list" "session take 1 --test pre-test" scores doctor; do
          $B $command --data $W/slip </dev/null 2>&1 >/dev/null; test -e $W/slip && exit 9
        done; $B doctor --data $W/slip
        """, code: 1, message: "Tidak ada data Berdaya di "),
    CommandFault(
      kind: "Data that others could read", setup: "chmod -R go+rX $D", command: "$B scores",
      code: 0, message: "sekarang hanya oleh Anda", after: "test -z \"$(find $D -perm /077)\""),
    CommandFault(
      kind: "Reports, papers, certificates and copies for others' eyes",
      command: """
        umask 000; mkdir $W/o; touch $W/o/r.html
        for format in csv json html xlsx; do
          $B report --session 1 --format $format -o $W/o/r.$format --force
        done
        $B report certificates --session 1 -o $W/o/c.html
        $B session paper 1 --kind cards -o $W/o/p.html
        $B data backup $W/o/d.sqlite && $B data backup $W/o
        ls $W/o | wc -l; find $W/o/* -perm /077
        """, code: 0, message: "8"),
    CommandFault(
      kind: "Damaged database",
      setup: asOneFile + " && printf 'noise noise noise' | dd of=$D/berdaya.sqlite conv=notrunc "
        + "2>/dev/null && cp $D/berdaya.sqlite $W/before",
      command: "$B scores", code: 3, message: "berdaya data restore",
      after: "cmp $D/berdaya.sqlite $W/before && $B data restore \(newest) && $B session list | "
        + "grep -q Kader"),
    CommandFault(
      kind: "Damaged data elsewhere, restored by the command that is advised",
      setup: asOneFile + " && cp -a $D \"$W/d x\" && printf noise | "
        + "dd of=\"$W/d x/berdaya.sqlite\" conv=notrunc 2>/dev/null && "
        + "cp $D/berdaya.sqlite $W/before",
      command: "cd $W && $B session list --data 'd x'", code: 3, message: " data restore '",
      after: "(cd $W && \(advised("$B session list --data 'd x'"))) && "
        + "cmp $D/berdaya.sqlite $W/before && $B session list --data \"$W/d x\" | grep -q Kader"),
    CommandFault(
      kind: "A folder in the database's place, looked at by the doctor",
      setup: asOneFile + " && rm $D/berdaya.sqlite && mkdir $D/berdaya.sqlite",
      command: "$B doctor", code: 1, message: " data restore ",
      after: "! $B doctor | grep -q ' doctor' && \(advised("$B scores")) && "
        + "$B session list | grep -q Kader"),
    CommandFault(
      kind: "Empty database beside backups", setup: asOneFile + " && : > $D/berdaya.sqlite",
      command: "$B scores", code: 3, message: "padahal ada cadangannya",
      after: "$B data restore \(newest) && $B session list | grep -q Kader"),
    CommandFault(
      kind: "Empty database beside backups, at the screens",
      setup: asOneFile + " && : > $D/berdaya.sqlite",
      command: "script -qec \"$B\" /dev/null </dev/null", code: 3,
      message: "padahal ada cadangannya",
      after: "$B data restore \(newest) && $B session list | grep -q Kader"),
    CommandFault(
      kind: "A finished test taken again",
      command: "printf 'Satu\\n\\n' | $B session take 1 --test pre-test --plain", code: 0,
      message: "Pre-test Anda sudah selesai"),
    CommandFault(
      kind: "A test handed in too early",
      command: "$B session give-back 1 --test pre-test -p 1 --minutes 5 -r padam", code: 0,
      message: "Tes 1. Satu dikembalikan."),
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
      kind: "Damage in the middle of the database",
      setup: asOneFile + " && dd if=/dev/urandom of=$D/berdaya.sqlite bs=4096 seek=30 count=4 "
        + "conv=notrunc 2>/dev/null",
      command: "$B session create Lain", code: 3, message: "berdaya data restore",
      after: "test $(ls $D/backups | wc -l) = 1 && $B data restore \(newest) && $B doctor"),
    CommandFault(
      kind: "An empty file in the place of today's backup", setup: ": > \(newest)",
      command: "$B session create Lain && $B data restore \(newest) --data $W/n && "
        + "$B session list --data $W/n", code: 0, message: "Lain"),
    CommandFault(
      kind: "More answers on the same day",
      command: """
        for round in 1 2; do
          yes 1 | head -n 30 | $B quiz --plain --participant Satu --type single-choice >/dev/null
          rm -rf $W/n && $B data restore \(newest) --data $W/n >/dev/null
          diff <($B scores --format csv) <($B scores --format csv --data $W/n) && echo "sama"
        done
        """, code: 0, message: "sama"),
    CommandFault(
      kind: "A backup from a clock's future",
      setup: "cp \(newest) $D/backups/berdaya-000001-2031-01-01.sqlite",
      command: "$B session create Lain && $B data restore \(newest) --data $W/n && "
        + "$B session list --data $W/n", code: 0, message: "Lain"),
    CommandFault(
      kind: "Restoring puts the present data aside",
      command: "$B session create Lain && $B data restore $(ls $D/backups/*.sqlite | head -n 1)",
      code: 0, message: "disimpan sebagai",
      after: "mkdir $W/n && cp $D/berdaya-diganti-*.sqlite $W/n/berdaya.sqlite && "
        + "$B session list --data $W/n | grep -q Lain"),
    CommandFault(
      kind: "Unfinished backups",
      setup:
        ": > $D/backups/berdaya-000001-2026-01-01.sqlite.$(cat /proc/sys/kernel/random/uuid).part",
      command: "$B session create Lain; ls $D/backups | grep -c part", code: 1, message: "0"),
    CommandFault(
      kind: "Damaged data, looked at by the doctor",
      setup: asOneFile + " && : > $D/berdaya.sqlite", command: "$B doctor", code: 1,
      message: "! basis data", after: "$B data restore \(newest)"),
    CommandFault(
      kind: "A damaged copy, looked at by the doctor",
      setup: "echo noise > $D/backups/berdaya-000001-2026-01-01.sqlite",
      command: "$B doctor | grep cadangan", code: 0,
      message: "000001-2026-01-01.sqlite tidak dihitung: bukan basis data Berdaya",
      after: "$B doctor | grep '^  cadangan: '"),
    CommandFault(
      kind: "No data yet, looked at by the doctor",
      command: "XDG_DATA_HOME=$W/new $B doctor && ! test -e $W/new", code: 0,
      message: "  basis data: belum ada"),
    CommandFault(
      kind: "A content folder that is none, looked at by the doctor",
      command: "$B doctor --content $W/none", code: 1, message: "! materi: "),
    CommandFault(
      kind: "A missing table", sql: "DROP TABLE review", command: "$B doctor", code: 1,
      message: "no such table review",
      after: "$B data restore \(newest) && $B doctor"),
    CommandFault(
      kind: "A missing table that is read", sql: "DROP TABLE enrolment",
      command: "$B session show 1", code: 3, message: "berdaya data restore",
      after: "$B data restore \(newest) && $B session show 1 | grep -q Tiga"),
    CommandFault(
      kind: "A database of another program",
      setup: asOneFile + " && mkdir $W/o && cp $D/berdaya.sqlite $W/o && printf '\\0\\0\\0\\0' | "
        + "dd of=$W/o/berdaya.sqlite bs=1 seek=60 conv=notrunc 2>/dev/null && "
        + "cp $W/o/berdaya.sqlite $W/before",
      command: "$B scores --data $W/o", code: 3, message: "program lain",
      after: "cmp $W/o/berdaya.sqlite $W/before"),
    CommandFault(
      kind: "Another program that holds the data folder",
      command: "BERDAYA_WAIT=2 flock $D $B session list", code: 0, message: "paling lama 2 detik"),
    CommandFault(
      kind: "A data folder that is a file", command: "$B session list --data $D/berdaya.sqlite",
      code: 3, message: "ternyata berkas"),
    CommandFault(
      kind: "Restoring what is no backup", setup: "echo noise > $W/x.sqlite",
      command: "$B data restore $W/x.sqlite", code: 3,
      message: "bukan basis data Berdaya"),
    CommandFault(
      kind: "A slip in the name of the data folder",
      command:
        "for first in \"data backup $W\" scores \"session list\" progress; do $B $first --data "
        + "$W/none; done; ls $W | grep -c none", code: 1, message: "Tidak ada data Berdaya di"),
    CommandFault(
      kind: "A repair whose copy can't be made", setup: "rm -r $D/backups && : > $D/backups",
      command: "$B session delete 1 --title Kader -r coba", code: 3,
      message: "Tidak ada yang diubah, karena cadangan"),
    CommandFault(
      kind: "Backups that can't be made, looked at by the doctor",
      setup: "rm -r $D/backups && : > $D/backups", command: "$B doctor", code: 1,
      message: "! cadangan: "),
    CommandFault(
      kind: "No backup at all, looked at by the doctor", setup: "rm -r $D/backups",
      command: "$B doctor", code: 1, message: "! cadangan: belum ada."),
    CommandFault(
      kind: "A standard error that can't be written",
      command: "$B scores --data /proc/x 2>/dev/full", code: 3, message: ""),
    CommandFault(
      kind: "A standard error that is closed", command: "$B scores --data /proc/x 2>&-", code: 3,
      message: ""),
    CommandFault(
      kind: "A folder that can't be made", command: "$B session create A --data /proc/x", code: 3,
      message: "tidak dapat dipakai"),
    CommandFault(
      kind: "A file that may not grow", command: "ulimit -f 1; $B session create Lain",
      code: 3, message: "berdaya doctor"),
    CommandFault(
      kind: "Data whose place is a file", setup: ": > $W/x",
      command: "$B scores --data $W/x", code: 3, message: "Pilih folder lain"),
  ]
}
