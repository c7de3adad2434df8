/// The trainer's PIN, and leaving a screen that participants share.
extension Text {
  public static let pinHeading = Text(id: "PIN pelatih", en: "Trainer's PIN")
  public static let pin = Text(id: "PIN", en: "PIN")
  public static let pinNew = Text(id: "PIN baru", en: "New PIN")
  public static let pinAgain = Text(id: "Ulangi PIN", en: "Once more")
  public static let pinEnter = Text(id: "Masuk", en: "Enter")
  public static let pinKeep = Text(id: "Simpan PIN", en: "Keep this PIN")
  public static let pinChange = Text(id: "Ganti PIN", en: "Change the PIN")
  public static let pinForTrainer = Text(
    id: "Ketik PIN pelatih, lalu tekan Enter.", en: "Type the trainer's PIN, then press Enter.")
  public static let pinToLeave = Text(
    id: "Layar ini dipakai bergantian oleh peserta. Hanya pelatih yang dapat menutupnya.",
    en: "Participants share this screen. Only the trainer can close it.")
  public static let pinChooseAbout = Text(
    id: "Buat PIN untuk pelatih: 4 sampai 12 angka. PIN ini menjaga nilai dan jawaban peserta. "
      + "Bila kelak lupa, pemilik berkas data dapat menghapusnya: berdaya data reset-pin",
    en: "Choose a PIN for the trainer: 4 to 12 digits. It guards the participants' scores and "
      + "answers. If it is forgotten, the owner of the data can take it away: "
      + "berdaya data reset-pin")
  public static let pinChangeAbout = Text(
    id: "Ketik PIN yang baru: 4 sampai 12 angka.", en: "Type the new PIN: 4 to 12 digits.")
  public static let pinWrong = Text(
    id: "PIN salah. Coba lagi.", en: "That is not the PIN. Try again.")
  public static let pinsDiffer = Text(
    id: "Kedua PIN tidak sama. Ketik ulang.", en: "The two PINs differ. Type them again.")
  public static let pinNotDigits = Text(
    id: "PIN terdiri atas 4 sampai 12 angka.", en: "A PIN is 4 to 12 digits.")
  public static let pinAlreadySet = Text(
    id: "PIN sudah dibuat. Kembali, lalu masuk dengan PIN itu.",
    en: "A PIN is there already. Go back and enter with it.")
  public static let pinRemoved = Text(
    id: "PIN dihapus. PIN baru dibuat saat menu Pelatih dibuka lagi.",
    en: "The PIN is taken away. A new one is chosen when the trainer's menu is opened again.")
  public static let noPIN = Text(id: "Belum ada PIN.", en: "There is no PIN.")
  public static let leaveSharedHeading = Text(
    id: "Tutup layar peserta?", en: "Close the participants' screen?")
  public static let leaveSharedAbout = Text(
    id: "PIN pelatih belum dibuat, jadi siapa pun dapat menutup layar ini.",
    en: "There is no trainer's PIN yet, so anyone can close this screen.")

  public static func pinWrongWait(_ wait: String) -> Text {
    Text(
      id: "PIN salah. Tunggu \(wait) sebelum mencoba lagi.",
      en: "That is not the PIN. Wait \(wait) before you try again.")
  }
  public static func pinTooSoon(_ wait: String) -> Text {
    Text(
      id: "Terlalu cepat. Tunggu \(wait), lalu coba lagi.",
      en: "Too soon. Wait \(wait), then try again.")
  }
  /// A wait: `30 detik`, `2 menit`.
  public static func wait(_ seconds: Int) -> Text {
    seconds < 60 ? .seconds(seconds) : .minutes((seconds + 59) / 60)
  }
  public static func seconds(_ count: Int) -> Text {
    Text(id: "\(count) detik", en: many(count, "second"))
  }
  public static func minutes(_ count: Int) -> Text {
    Text(id: "\(count) menit", en: many(count, "minute"))
  }
}
