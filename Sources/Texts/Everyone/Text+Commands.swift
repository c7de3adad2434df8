/// What the command line answers.
extension Text {
  /// What could not be printed.
  public static func outputFailed(reason: Text) -> Text {
    Text(
      "Cetakan tidak dapat ditulis seluruhnya: \(reason.id).",
      "Not everything could be printed: \(reason.en).")
  }
  public static func missingCommand(known: [String]) -> Text {
    Text(
      "Sebutkan perintahnya: \(known.joined(separator: ", ")).",
      "Name a command: \(known.joined(separator: ", ")).")
  }
  public static func noSuchCommand(_ name: String, near: String?, known: [String]) -> Text {
    Text(
      "Tidak ada perintah \"\(name)\". "
        + (near.map { "Maksud Anda \"\($0)\"?" } ?? "Yang ada: \(known.joined(separator: ", "))."),
      "There is no command \"\(name)\". "
        + (near.map { "Did you mean \"\($0)\"?" } ?? "There are: \(known.joined(separator: ", ")).")
    )
  }
  public static func noSuchSection(_ letter: String, known: [String]) -> Text {
    Text(
      "Tidak ada bagian \"\(letter)\". Yang ada: \(known.joined(separator: ", ")).",
      "There is no section \"\(letter)\". There are: \(known.joined(separator: ", ")).")
  }
  public static func noSuchStatement(_ id: String, known: [String]) -> Text {
    Text(
      "Tidak ada pernyataan \"\(id)\". Yang ada: \(known.joined(separator: ", ")).",
      "There is no statement \"\(id)\". There are: \(known.joined(separator: ", ")).")
  }
  public static func noSuchBlueprint(_ name: String, known: [String]) -> Text {
    Text(
      "Tidak ada kisi-kisi \"\(name)\". Yang ada: \(known.joined(separator: ", ")).",
      "There is no blueprint \"\(name)\". There are: \(known.joined(separator: ", ")).")
  }
  public static func questionCountOutOfRange(_ found: Int) -> Text {
    Text(
      "--count memerlukan bilangan 1 sampai 100, bukan \(found).",
      "--count takes a number from 1 to 100, not \(found).")
  }
  public static let sessionOrResponses = Text(
    "Sebutkan --session NOMOR atau --responses BERKAS.csv, salah satu saja.",
    "Give either --session NUMBER or --responses FILE.csv.")
  public static let testNeedsSession = Text(
    "--test hanya berlaku bersama --session.", "--test goes with --session.")
}
