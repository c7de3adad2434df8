/// What the command line answers.
extension Text {
  /// What could not be printed.
  public static func outputFailed(reason: Text) -> Text {
    Text(
      "Cetakan tidak dapat ditulis seluruhnya: \(reason.id).",
      "Not everything could be printed: \(reason.en).")
  }
  public static func missingCommand(known: [String]) -> Text {
    Text("Sebutkan perintahnya: \(known.listed).", "Name a command: \(known.listed).")
  }
  public static func noSuchCommand(_ name: String, near: String?, known: [String]) -> Text {
    guard let near else { return noSuch(Text("perintah", "command"), name, known: known) }
    return Text(
      "Tidak ada perintah \"\(name)\". Maksud Anda \"\(near)\"?",
      "There is no command \"\(name)\". Did you mean \"\(near)\"?")
  }
  public static func noSuchSection(_ letter: String, known: [String]) -> Text {
    noSuch(Text("bagian", "section"), letter, known: known)
  }
  public static func noSuchStatement(_ id: String, known: [String]) -> Text {
    noSuch(Text("pernyataan", "statement"), id, known: known)
  }
  public static func noSuchBlueprint(_ name: String, known: [String]) -> Text {
    noSuch(Text("kisi-kisi", "blueprint"), name, known: known)
  }
  private static func noSuch(_ thing: Text, _ name: String, known: [String]) -> Text {
    Text(
      "Tidak ada \(thing.id) \"\(name)\". Yang ada: \(known.listed).",
      "There is no \(thing.en) \"\(name)\". There are: \(known.listed).")
  }
  public static func questionCountOutOfRange(_ found: Int) -> Text {
    Text(
      "--count memerlukan bilangan 1 sampai 100, bukan \(found).",
      "--count takes a number from 1 to 100, not \(found).")
  }
  public static func negativeNumber(_ found: String) -> Text {
    Text(
      "\(found): bilangan negatif tidak dapat dipakai di sini.",
      "\(found): a negative number can't be used here.")
  }
  public static func nameTheFile(_ output: String) -> Text {
    Text(
      "-o memerlukan nama berkas, bukan \"\(output)\". Misalnya: -o hasil.html",
      "-o needs the name of a file, not \"\(output)\". Such as: -o results.html")
  }
  public static func otherEnding(_ ending: String, format: String) -> Text {
    Text(
      "Berkas .\(ending) tidak cocok dengan --format \(format). Ubah salah satunya.",
      "A file .\(ending) doesn't fit --format \(format). Change one of them.")
  }
  public static func nameTooLong(_ count: Int, most: Int) -> Text {
    Text(
      "Nama ini \(count) huruf; paling banyak \(most). Singkat namanya.",
      "This name has \(count) characters; \(most) at most. Shorten it.")
  }
  public static let sessionOrResponses = Text(
    "Sebutkan --session NOMOR atau --responses BERKAS.csv, salah satu saja.",
    "Give either --session NUMBER or --responses FILE.csv.")
  public static let testNeedsSession = Text(
    "--test hanya berlaku bersama --session.", "--test goes with --session.")
}
