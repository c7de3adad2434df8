import ArgumentParser

/// How a command writes what it found.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For other programs.
  case json
}

/// How a command writes a table.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
}
