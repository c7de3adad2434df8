/// The title line, the key line and what many screens share.
extension Text {
  /// The program's name.
  public static let berdaya = Text(id: "Berdaya", en: "Berdaya")
  /// The home screen.
  public static let home = Text(id: "Beranda", en: "Home")
  /// The arrow keys, where there is no sign for them.
  public static let keyArrows = Text(id: "Panah", en: "Arrows")
  /// The arrow keys to the left and right, where there is no sign for them.
  public static let keyArrowsAcross = Text(id: "Kiri/kanan", en: "Left/right")
  /// The space bar.
  public static let keySpace = Text(id: "Spasi", en: "Space")
  /// In the key line: moving.
  public static let keyMove = Text(id: "pilih", en: "move")
  /// In the key line: opening.
  public static let keyOpen = Text(id: "buka", en: "open")
  /// In the key line: going on.
  public static let keyContinue = Text(id: "lanjut", en: "continue")
  /// In the key line: back.
  public static let keyBack = Text(id: "kembali", en: "back")
  /// In the key line: to the home screen.
  public static let keyHome = Text(id: "beranda", en: "home")
  /// In the key line: help.
  public static let keyHelp = Text(id: "bantuan", en: "help")
  /// In the key line: search.
  public static let keySearch = Text(id: "cari", en: "search")
  /// In the key line: leaving the program.
  public static let keyQuit = Text(id: "keluar", en: "quit")
  /// In the key line: changing a value.
  public static let keyChange = Text(id: "ubah", en: "change")
  /// In the key line: saving.
  public static let keySave = Text(id: "simpan", en: "save")
  /// The answer yes.
  public static let yes = Text(id: "Ya", en: "Yes")
  /// The answer no.
  public static let no = Text(id: "Tidak", en: "No")
  /// Closing a message.
  public static let understood = Text(id: "Mengerti", en: "OK")
  /// Not going on.
  public static let cancel = Text(id: "Batal", en: "Cancel")
  /// The window is too small; nothing else is shown.
  public static let windowTooSmall = Text(
    id: "Jendela terlalu kecil (minimal 40 x 12)", en: "Window too small (at least 40 x 12)")

  /// How many of how many.
  public static func count(_ part: Int, of whole: Int) -> Text {
    Text(id: "\(part) dari \(whole)", en: "\(part) of \(whole)")
  }
}
