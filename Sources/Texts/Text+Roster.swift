/// Entering the participants of a session, and what can be wrong with their lines.
extension Text {
  /// How many people are on the roster.
  public static func participantCount(_ count: Int) -> Text {
    Text(
      id: "\(count) peserta", en: count == 1 ? "1 participant" : "\(count) participants")
  }
  /// How many people were entered.
  public static func enrolled(_ count: Int) -> Text {
    Text(
      id: "\(count) peserta dimasukkan.",
      en: count == 1 ? "1 participant entered." : "\(count) participants entered.")
  }
  /// What is wrong with a line.
  public static func atLine(_ line: Int, _ problem: Text) -> Text {
    Text(id: "Baris \(line): \(problem.id)", en: "Line \(line): \(problem.en)")
  }
  /// A quote without its partner.
  public static let unmatchedQuote = Text(
    id: "tanda kutip (\") di baris ini tidak berpasangan. Lengkapi atau hapus tanda itu.",
    en: "a quotation mark (\") in this row has no partner. Complete it or take it away.")
  /// No name column.
  public static let rosterNoNameColumn = Text(
    id: "tidak ada kolom \"nama\" pada baris judul. Beri judul \"nama\" pada kolom nama.",
    en: "the header has no column \"name\". Give the column of names that heading.")
  /// No name.
  public static let rosterNoName = Text(
    id: "nama kosong. Isi namanya atau hapus baris ini.",
    en: "the name is empty. Fill it in or take the line away.")
  /// A number instead of a name.
  public static let rosterOnlyDigits = Text(
    id: "namanya hanya angka. Tulis nama orangnya.",
    en: "the name is only a number. Write the person's name.")
  /// Nobody.
  public static let rosterNobody = Text(
    id: "tidak ada nama di dalamnya. Tulis satu nama pada tiap baris.",
    en: "there are no names in it. Write one name on each line.")
  /// A name that is too long.
  public static func rosterLongName(_ count: Int) -> Text {
    Text(
      id: "nama ini \(count) huruf; paling banyak 200. Singkat namanya.",
      en: "this name has \(count) characters; 200 at most. Shorten it.")
  }
  /// Too many fields.
  public static func rosterTooManyFields(_ found: Int, of expected: Int) -> Text {
    Text(
      id: "ada \(found) isian, padahal hanya \(expected) kolom. Bila nama memakai koma "
        + "(\"Siti, S.Pd\"), apit nama itu dengan tanda kutip.",
      en: "there are \(found) fields for \(expected) columns. Where a name has a comma "
        + "(\"Siti, S.Pd\"), put the name in quotation marks.")
  }
  /// Twice in the list.
  public static func rosterSameAsLine(_ line: Int, name: String) -> Text {
    Text(
      id: "\"\(name)\" sama dengan baris \(line).", en: "\"\(name)\" is the same as line \(line).")
  }
  /// On the roster already.
  public static func rosterSameAsEnrolled(_ number: Int, name: String) -> Text {
    Text(
      id: "\"\(name)\" sudah ada di daftar, nomor \(number).",
      en: "\"\(name)\" is on the roster already, number \(number).")
  }
  /// Nothing was done.
  public static let nobodyEnrolled = Text(
    id: "Tidak seorang pun dimasukkan. Perbaiki baris-baris itu, lalu ulangi.",
    en: "Nobody was entered. Mend those lines and try again.")
  /// Nothing was done, for there are namesakes.
  public static let nobodyEnrolledDuplicates = Text(
    id: "Tidak seorang pun dimasukkan. Lewati yang sama dengan --duplicates skip, atau "
      + "masukkan semua dengan --duplicates keep bila memang orang yang berbeda.",
    en: "Nobody was entered. Leave the same ones out with --duplicates skip, or enter all with "
      + "--duplicates keep where they are different people.")
}
