/// The trainer's PIN, and leaving a screen that participants share.
extension Text {
  public static let pinHeading = Text("PIN pelatih", "Trainer's PIN")
  public static let pin = Text("PIN", "PIN")
  public static let pinNew = Text("PIN baru", "New PIN")
  public static let pinAgain = Text("Ulangi PIN", "Once more")
  public static let pinEnter = Text("Masuk", "Enter")
  public static let pinKeep = Text("Simpan PIN", "Keep this PIN")
  public static let pinChange = Text("Ganti PIN", "Change the PIN")
  public static let pinForTrainer = Text(
    "Ketik PIN pelatih, lalu tekan Enter.", "Type the trainer's PIN, then press Enter.")
  public static let pinToLeave = Text(
    "Layar ini dipakai bergantian oleh peserta. Hanya pelatih yang dapat menutupnya.",
    "Participants share this screen. Only the trainer can close it.")
  public static var pinChooseAbout: Text {
    Text(
      "Buat PIN untuk pelatih: 4 sampai 12 angka. PIN ini menjaga nilai dan jawaban peserta. "
        + "Bila kelak lupa, pemilik berkas data dapat menghapusnya: ",
      "Choose a PIN for the trainer: 4 to 12 digits. It guards the participants' scores and "
        + "answers. If it is forgotten, the owner of the data can take it away: ")
      + Advice.text("data reset-pin")
  }
  public static let pinChangeAbout = Text(
    "Ketik PIN yang baru: 4 sampai 12 angka.", "Type the new PIN: 4 to 12 digits.")
  public static let pinWrong = Text("PIN salah. Coba lagi.", "That is not the PIN. Try again.")
  public static let pinsDiffer = Text(
    "Kedua PIN tidak sama. Ketik ulang.", "The two PINs differ. Type them again.")
  public static let pinRemoved = Text(
    "PIN dihapus. PIN baru dibuat saat menu Pelatih dibuka lagi.",
    "The PIN is taken away. A new one is chosen when the trainer's menu is opened again.")
  public static let noPIN = Text("Belum ada PIN.", "There is no PIN.")
  public static let leaveSharedHeading = Text(
    "Tutup layar peserta?", "Close the participants' screen?")
  public static let leaveSharedAbout = Text(
    "PIN pelatih belum dibuat, jadi siapa pun dapat menutup layar ini.",
    "There is no trainer's PIN yet, so anyone can close this screen.")

  public static func pinWrongWait(_ wait: String) -> Text {
    Text(
      "PIN salah. Tunggu \(wait) sebelum mencoba lagi.",
      "That is not the PIN. Wait \(wait) before you try again.")
  }
  public static func pinTooSoon(_ wait: String) -> Text {
    Text(
      "Terlalu cepat. Tunggu \(wait), lalu coba lagi.", "Too soon. Wait \(wait), then try again.")
  }
  /// A wait: `30 detik`, `2 menit`.
  public static func wait(_ seconds: Int) -> Text {
    seconds < 60 ? .seconds(seconds) : .minutes((seconds + 59) / 60)
  }
  public static func seconds(_ count: Int) -> Text { Text("\(count) detik", many(count, "second")) }
  public static func minutes(_ count: Int) -> Text { Text("\(count) menit", many(count, "minute")) }
}
