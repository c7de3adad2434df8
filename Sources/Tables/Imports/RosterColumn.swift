/// What a column of a list of people can hold.
enum RosterColumn: CaseIterable {
  case number, name, degrees, organisation, village, phone

  /// What a heading means, given its words as `Columns` gives them; nil where any of them is unknown:
  /// `kelompok` is a heading, `kelompok tani maju` a group.
  init?(heading: String) {
    let words = Self.words(heading)
    guard words.isSubset(of: Self.known),
      let column = Self.meanings.first(where: { !$0.words.isDisjoint(with: words) })?.column
    else { return nil }
    self = column
  }

  /// Whether a heading says that names stand below it, and could be nothing else.
  static func isName(heading: String) -> Bool {
    let words = Columns<RosterColumn>.words(of: heading).split(separator: " ")
    return words.contains { $0 == "nama" || $0 == "name" }
  }

  /// Earlier ones win: `nomor hp` is a telephone number, `nama desa` a village.
  private static let meanings: [(column: RosterColumn, words: Set<String>)] = [
    (.phone, words("hp wa whatsapp telepon telpon telp tlp tel telephone phone ponsel handphone")),
    (.phone, words("seluler mobile kontak contact")),
    (.village, words("desa kelurahan kampung dusun alamat domisili gampong nagari")),
    (.village, words("village ward address")),
    (
      .organisation, words("organisasi lembaga instansi kelompok komunitas institusi kantor utusan")
    ),
    (.organisation, words("organisation organization institution group")),
    (.name, words("nama name")),
    (.number, words("no nomor number urut")),
    (.name, words("peserta participant")),
    (.degrees, words("gelar degree degrees")),
  ]

  /// What may stand beside those words.
  private static let others = words(
    "asal dan atau full lengkap of the aktif jelas sesuai ktp rumah kerja tinggal kel")

  private static let known = meanings.reduce(into: others) { $0.formUnion($1.words) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
