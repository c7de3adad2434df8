/// Entering the participants of a session, and what can be wrong with their lines.
extension Text {
  public static func participantCount(_ count: Int) -> Text {
    Text("\(count) peserta", many(count, "participant"))
  }
  public static func enrolled(_ count: Int) -> Text {
    Text("\(count) peserta dimasukkan.", "\(many(count, "participant")) entered.")
  }
  public static let areTheyKnown = Text("Orang yang sudah dikenal?", "Somebody who is known?")
  public static let theyAreKnown = Text("Ya, orang yang sama", "Yes, the same person")
  public static let theyAreNew = Text("Bukan, orang lain", "No, somebody else")
  public static func mayBeKnown(_ name: String, _ known: String) -> Text {
    Text(
      "\"\(name)\" mungkin orang yang sama dengan \"\(known)\"; dimasukkan sebagai orang lain. Bila "
        + "sama, pakai --known.",
      "\"\(name)\" may be the same person as \"\(known)\"; entered as somebody else. If they are "
        + "one, use --known.")
  }
  public static func atLine(_ line: Int, _ problem: Text) -> Text {
    Text("Baris \(line): \(problem.id)", "Line \(line): \(problem.en)")
  }
  public static let unmatchedQuote = Text(
    "tanda kutip (\") di baris ini tidak berpasangan. Lengkapi atau hapus tanda itu.",
    "a quotation mark (\") in this row has no partner. Complete it or take it away.")
  public static let rosterNoNameColumn = Text(
    "tidak ada kolom \"nama\" pada baris judul. Tulis \"nama\" sebagai judul kolom itu.",
    "the header has no column \"name\". Give the column of names that heading.")
  public static let rosterNoName = Text(
    "nama kosong. Isi namanya atau hapus baris ini.",
    "the name is empty. Fill it in or take the line away.")
  public static let rosterOnlyDigits = Text(
    "namanya hanya angka. Tulis nama orangnya.",
    "the name is only a number. Write the person's name.")
  public static let rosterNobody = Text(
    "tidak ada nama di dalamnya. Tulis satu nama pada tiap baris.",
    "there are no names in it. Write one name on each line.")
  public static func rosterLongName(_ count: Int) -> Text {
    Text(
      "nama ini \(count) huruf; paling banyak 200. Singkat namanya.",
      "this name has \(count) characters; 200 at most. Shorten it.")
  }
  public static func rosterTooManyFields(_ found: Int, of expected: Int) -> Text {
    Text(
      "ada \(found) isian untuk \(expected) kolom. Bila nama memakai koma "
        + "(\"Siti, S.Pd\"), apit nama itu dengan tanda kutip.",
      "there are \(found) fields for \(expected) columns. Where a name has a comma "
        + "(\"Siti, S.Pd\"), put the name in quotation marks.")
  }
  public static func rosterOtherWidth(_ found: Int, usual: Int) -> Text {
    Text(
      "\(found) isian, padahal baris lain \(usual).",
      "\(many(found, "field")), and \(usual) on the other lines.")
  }
  public static func rosterTooFewFields(_ found: Int, of expected: Int) -> Text {
    Text(
      "hanya \(found) isian dari \(expected) kolom.",
      found == 1
        ? "only 1 field of \(expected) columns." : "only \(found) fields of \(expected) columns.")
  }
  public static func linePassedOver(_ line: String) -> Text {
    Text("baris ini dilewati: \"\(line)\".", "this line was passed over: \"\(line)\".")
  }
  public static func rosterSpoiltPhone(_ phone: String) -> Text {
    Text(
      "nomor telepon \"\(phone)\" rusak oleh lembar kerja dan tidak dimasukkan. "
        + "Ubah kolomnya menjadi teks, lalu tulis lagi nomornya.",
      "a spreadsheet has spoilt the telephone number \"\(phone)\"; it was left out. Make the "
        + "column text and write the number again.")
  }
  public static func rosterDegrees(_ name: String) -> Text {
    Text("dibaca sebagai satu nama: \"\(name)\".", "read as one name: \"\(name)\".")
  }
  public static func unknownColumn(_ heading: String) -> Text {
    Text(
      "kolom \"\(heading)\" tidak dikenal dan dilewati.",
      "the column \"\(heading)\" is not known and was passed over.")
  }
  public static func repeatedColumn(_ heading: String) -> Text {
    Text(
      "kolom \"\(heading)\" berulang. Sisakan satu saja.",
      "the column \"\(heading)\" stands there twice. Leave only one.")
  }
  public static func rosterSameAsLine(_ line: Int, name: String) -> Text {
    Text("\"\(name)\" sama dengan baris \(line).", "\"\(name)\" is the same as line \(line).")
  }
  public static func rosterSameAsEnrolled(_ number: Int, name: String) -> Text {
    Text(
      "\"\(name)\" sudah ada di daftar, nomor \(number).",
      "\"\(name)\" is on the roster already, number \(number).")
  }
  public static let nobodyEnrolled = Text(
    "Belum ada peserta yang dimasukkan. Perbaiki baris-baris itu, lalu ulangi.",
    "Nobody was entered. Correct those lines and try again.")
  public static let nobodyEnrolledDuplicates = Text(
    "Belum ada peserta yang dimasukkan. Lewati nama yang sama dengan --duplicates skip, atau "
      + "masukkan semuanya dengan --duplicates keep bila orangnya memang berbeda.",
    "Nobody was entered. Leave the same ones out with --duplicates skip, or enter all with "
      + "--duplicates keep where they are different people.")
}
