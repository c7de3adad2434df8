/// The title line, the key line and what many screens share.
extension Text {
  public static let berdaya = Text("Berdaya", "Berdaya")
  public static let home = Text("Beranda", "Home")
  /// The arrow keys, where there is no sign for them.
  public static let keyArrows = Text("Panah", "Arrows")
  /// The arrow keys to the left and right, where there is no sign for them.
  public static let keyArrowsAcross = Text("Kiri/kanan", "Left/right")
  public static let keySpace = Text("Spasi", "Space")
  public static let keyMove = Text("pilih", "move")
  public static let keyOpen = Text("buka", "open")
  public static let keyContinue = Text("lanjut", "continue")
  public static let keyBack = Text("kembali", "back")
  public static let goBack = Text("Kembali", "Back")
  public static let keyHelp = Text("bantuan", "help")
  public static let keySearch = Text("cari", "search")
  public static let keyQuit = Text("keluar", "quit")
  public static let keyChange = Text("ubah", "change")
  public static let keySave = Text("simpan", "save")
  public static let understood = Text("Mengerti", "OK")
  public static let cancel = Text("Batal", "Cancel")
  public static let windowTooSmall = Text(
    "Jendela terlalu kecil (minimal 40 x 12). Besarkan jendelanya.",
    "Window too small (at least 40 x 12). Make it larger.")
  public static var windowTooSmallToStay: Text {
    let command = Advice.command("--plain")
    return windowTooSmall
      + Text(
        " Atau tekan q untuk keluar, lalu jalankan: \(command)",
        " Or press q to leave, then run: \(command)")
  }
  /// Where not even that has room: the way out first.
  public static var windowFarTooSmall: Text {
    let command = Advice.command("--plain")
    return Text(
      "q untuk keluar, lalu: \(command). Atau besarkan jendela (minimal 40 x 12).",
      "q to leave, then: \(command). Or enlarge the window (at least 40 x 12).")
  }
  /// Where a command has no room.
  public static let windowMuchTooSmall = Text(
    "q untuk keluar. Jendela terlalu kecil (minimal 40 x 12).",
    "q to leave. Window too small (at least 40 x 12).")

  public static func count(_ part: Int, of whole: Int) -> Text {
    Text("\(part) dari \(whole)", "\(part) of \(whole)")
  }
}
