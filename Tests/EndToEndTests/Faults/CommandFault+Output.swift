/// Standard output that takes nothing, with every command.
extension CommandFault {
  static let ofOutput: [CommandFault] = commands.split(separator: "\n").flatMap { command in
    [(">/dev/full", "disk penuh"), (">&-", "sudah ditutup")].map { output, message in
      CommandFault(
        kind: "Output that takes nothing: \(command) \(output)",
        setup: String(command).contains(" 2 ") ? another : "true",
        command: "$B \(command) \(output)", code: 1, message: message)
    }
  }

  /// A second session, in which things can be put right; the first one's rows are counted.
  private static let another = """
    set -e
    $B session create Lain
    printf 'nama\nEmpat\nLima\nTiga\n' > $W/r.csv
    $B session roster import $W/r.csv --session 2 --known
    $B session open 2 --test pre-test
    printf 'nomor;jawaban\n1;%s\n' $(yes - | head -n 20 | tr -d '\n') > $W/a.csv
    $B session answers import $W/a.csv --session 2 --test pre-test
    """

  private static let item =
    "$($B report --session 1 --format json | grep -m 1 '\"item\"' | cut -d '\"' -f 4)"

  private static let commands = """
    --help
    --version
    start --plain
    quiz --plain --participant Satu
    review --plain --participant Satu
    review log export
    read D
    guide
    progress --participant Satu
    scores
    scores --format csv
    scores --format json
    session create Lagi
    session list
    session list --format json
    session show 1
    session show 1 --format json
    session change 1 --hours 2
    session open --help
    session roster import $W/r.csv --session 2 --preview --duplicates keep
    session open 1 --test pre-test
    session take 1 --test pre-test --plain
    session codes 1
    session close 1 --test pre-test
    session paper 1
    session answers import $W/a.csv --session 2 --test pre-test --preview
    session give-back 2 --test pre-test -p 1 --minutes 5 -r padam
    session extend 2 --test pre-test -p 2 --minutes 5 -r padam
    session move 2 --test pre-test -p 1 --to 2 -r keliru
    session set-aside 2 --test pre-test -p 1 -r coba
    session count 2 --test pre-test -p 1 --no -r pulang
    session rule 1 --test post-test -q \(item) --leave-out --preview -r cetak
    session pass-mark 2 --test pre-test --to 60 -r dinas
    session merge 2 -p 1 --other 2 -r ganda
    session separate 2 -p 3 --name Enam -r kembar
    session delete 2 --title Lain -r coba
    report --session 1
    report --session 1 --format csv
    report --session 1 --format json
    report --session 1 -o $W/x.html
    report certificates --session 1
    letterhead
    analyse --session 1
    content check
    content check --format json
    content list
    content list --coverage
    content texts
    data
    data backup $W/x.sqlite
    data restore \(newest)
    data reset-pin
    doctor
    completions bash
    """
}
