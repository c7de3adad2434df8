/// Entering the participants of a session, and what can be wrong with their lines.
extension Text {
  public static func participantCount(_ count: Int) -> Text {
    Text("\(count) peserta", many(count, "participant"))
  }
  /// Who learns alone is among them.
  public static func peopleKnown(_ count: Int) -> Text {
    Text("\(count) orang", count == 1 ? "1 person" : "\(count) people")
  }
  public static func enrolled(_ count: Int) -> Text {
    Text("\(count) peserta dimasukkan.", "\(many(count, "participant")) entered.")
  }
  public static let areTheyKnown = Text("Orang yang sudah dikenal?", "Somebody who is known?")
  public static let theyAreKnown = Text("Ya, orang yang sama", "Yes, the same person")
  public static let theyAreNew = Text("Bukan, orang lain", "No, somebody else")
  public static let askOneByOne = Text("Tanyakan satu per satu", "Ask one by one")
  public static func mayBeKnown(_ name: String, _ known: String) -> Text {
    Text(
      "\"\(name)\" mungkin orang yang sama dengan \"\(known)\". Bila sama, pakai --known; tanpa itu "
        + "menjadi orang lain.",
      "\"\(name)\" may be the same person as \"\(known)\". If they are one, use --known; without it "
        + "they are two.")
  }
  public static func atLine(_ line: Int, _ problem: Text) -> Text {
    Text("Baris \(line): \(problem.id)", "Line \(line): \(problem.en)")
  }
  public static let unmatchedQuote = Text(
    "tanda kutip (\") di baris ini tidak berpasangan. Lengkapi atau hapus tanda itu.",
    "a quotation mark (\") in this row has no partner. Complete it or take it away.")
  public static let nobodyEnrolled = Text(
    "Belum ada peserta yang dimasukkan. Perbaiki baris-baris itu, lalu ulangi.",
    "Nobody was entered. Correct those lines and try again.")
  public static let nobodyEnrolledDuplicates = Text(
    "Belum ada peserta yang dimasukkan. Lewati nama yang sama dengan --duplicates skip, atau "
      + "masukkan semuanya dengan --duplicates keep bila orangnya memang berbeda.",
    "Nobody was entered. Leave the same ones out with --duplicates skip, or enter all with "
      + "--duplicates keep where they are different people.")
}
