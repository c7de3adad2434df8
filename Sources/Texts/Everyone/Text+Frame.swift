/// The title line, the key line and what many screens share.
extension Text {
  public static let berdaya = Text(id: "Berdaya", en: "Berdaya")
  public static let home = Text(id: "Beranda", en: "Home")
  /// The arrow keys, where there is no sign for them.
  public static let keyArrows = Text(id: "Panah", en: "Arrows")
  /// The arrow keys to the left and right, where there is no sign for them.
  public static let keyArrowsAcross = Text(id: "Kiri/kanan", en: "Left/right")
  public static let keySpace = Text(id: "Spasi", en: "Space")
  public static let keyMove = Text(id: "pilih", en: "move")
  public static let keyOpen = Text(id: "buka", en: "open")
  public static let keyContinue = Text(id: "lanjut", en: "continue")
  public static let keyBack = Text(id: "kembali", en: "back")
  public static let goBack = Text(id: "Kembali", en: "Back")
  public static let keyHome = Text(id: "beranda", en: "home")
  public static let keyHelp = Text(id: "bantuan", en: "help")
  public static let keySearch = Text(id: "cari", en: "search")
  public static let keyQuit = Text(id: "keluar", en: "quit")
  public static let keyChange = Text(id: "ubah", en: "change")
  public static let keySave = Text(id: "simpan", en: "save")
  public static let understood = Text(id: "Mengerti", en: "OK")
  public static let cancel = Text(id: "Batal", en: "Cancel")
  public static let windowTooSmall = Text(
    id: "Jendela terlalu kecil (minimal 40 x 12)", en: "Window too small (at least 40 x 12)")

  public static func count(_ part: Int, of whole: Int) -> Text {
    Text(id: "\(part) dari \(whole)", en: "\(part) of \(whole)")
  }
}
