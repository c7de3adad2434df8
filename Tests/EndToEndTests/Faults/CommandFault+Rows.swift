/// Rows that nobody could have written: each is told with its table and column.
extension CommandFault {
  static let inRows: [CommandFault] = [
    ("trainingSession", "startsOn = 'nonsense', endsOn = 'nonsense'", "session list", "startsOn"),
    ("trainingSession", "lastRosterNumber = 9223372036854775807", roster, "lastRosterNumber"),
    ("attempt", "startedAt = -1000000000000000000", "scores", "startedAt"),
    ("attempt", "startedAt = 9223372036854775807", "scores", "startedAt"),
    ("attempt", "earned = 9e999", "scores", "earned"),
    ("attempt", "itemCount = 9223372036854775807", "scores", "itemCount"),
    ("attempt", "spent = 9223372036854775807", "session show 1", "spent"),
    ("attempt", "id = 'x' || id", "scores", "id"),
    ("attempt", "kind = 'x', blueprint = NULL, passMark = NULL", "scores", "kind"),
    ("participant", "createdAt = -9223372036854775808", "session show 1", "createdAt"),
    ("participant", "newPerDay = -9223372036854775808", "progress --participant Satu", "newPerDay"),
    ("enrolment", "number = 9223372036854775807 WHERE number = 2", "session show 1", "number"),
    ("response", "response = 'choice:99'", "report --session 1", "response"),
    ("response", "item = 9223372036854775807 WHERE item = 19", "report --session 1", "item"),
    ("review", "interval = 9e999", "review log export", "interval"),
    ("questionVersion", "body = 'nonsense'", "report --session 1", "body"),
    ("certificate", "printedAt = 9223372036854775807", passMark, "printedAt"),
  ].map { table, change, command, column in
    CommandFault(
      kind: "\(table): \(change)",
      setup: "$B report certificates --session 1 -o $W/c.html; echo Siti > $W/r; "
        + "yes 1 | head -n 60 | $B review --plain --participant Satu",
      sql: "PRAGMA ignore_check_constraints = 1; PRAGMA foreign_keys = 0; "
        + "UPDATE \(table) SET \(change)",
      command: "$B \(command)", code: 3, message: "tabel \(table)",
      after: "$B \(command) 2>&1 | grep -q 'kolom \(column)' && $B data restore \(newest) && "
        + "$B session list | grep -q Kader")
  }

  private static let roster = "session roster import $W/r --session 1"
  private static let passMark = "session pass-mark 1 --test post-test --to 50 --preview -r dinas"
}
