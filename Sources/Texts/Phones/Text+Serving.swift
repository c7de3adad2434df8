/// Serving a test to phones, as the trainer is told of it.
extension Text {
  public static let serveOther = Text(
    id: "Alamat lain laptop ini:", en: "Other addresses of this laptop:")
  public static let serveNoAddress = Text(
    id: "Laptop ini tidak tersambung ke jaringan mana pun. Nyalakan Wi-Fi atau hotspot, lalu "
      + "ulangi.",
    en: "This laptop is on no network. Switch on Wi-Fi or a hotspot, then try again.")
  public static let serveStop = Text(
    id: "Ctrl-C berhenti melayani. Tautan peserta tetap berlaku bila dijalankan lagi.",
    en: "Ctrl-C stops serving. Participants' links stay valid when it is started again.")
  public static let serveStopped = Text(
    id: "Ponsel tidak dilayani lagi; waktu peserta berhenti.",
    en: "Phones are no longer served; participants' time stands.")
  public static let serveClosed = Text(
    id: "Tes ditutup; ponsel tidak dilayani lagi.",
    en: "The test is closed; phones are no longer served.")
  public static let codesHeading = Text(
    id: "No.   Kode  Nama", en: "No.   Code  Name")

  public static func serveNotOpen(_ test: Text, command: String) -> Text {
    Text(
      id: "\(test.id) belum dibuka. Bukalah dahulu: \(command)",
      en: "The \(test.en) is not open. Open it first: \(command)")
  }
  public static func serving(_ test: Text, session: String) -> Text {
    Text(
      id: "\(test.id), \(session): buka alamat ini di ponsel",
      en: "\(test.en), \(session): open this address on a phone")
  }
  public static func portTaken(_ port: Int, reason: Text) -> Text {
    Text(
      id: "Porta \(port) tidak dapat dibuka: \(reason.id). Pilih yang lain, misalnya --port 8081",
      en: "Port \(port) can't be opened: \(reason.en). Choose another, such as --port 8081")
  }
  public static func notAnAddress(_ address: String, known: String) -> Text {
    Text(
      id: "\(address) bukan alamat laptop ini. Yang ada: \(known)",
      en: "\(address) is no address of this laptop. There are: \(known)")
  }
  public static func phoneArrived(_ name: String) -> Text {
    Text(id: "masuk: \(name)", en: "arrived: \(name)")
  }
  public static func phoneStarted(_ name: String) -> Text {
    Text(id: "mulai: \(name)", en: "started: \(name)")
  }
  public static func phoneEnded(_ name: String, answered: Int, of count: Int, byClock: Bool) -> Text
  {
    Text(
      id: "selesai: \(name), \(answered) dari \(count) terjawab" + (byClock ? ", waktu habis" : ""),
      en: "done: \(name), \(answered) of \(count) answered" + (byClock ? ", time was up" : ""))
  }
  public static func phoneWrongCode(_ name: String) -> Text {
    Text(id: "kode salah untuk: \(name)", en: "wrong code for: \(name)")
  }
  public static func phonesInWay(_ reason: String) -> Text {
    Text(
      id: "Ada gangguan: \(reason) Layanan berjalan terus.",
      en: "Something is in the way: \(reason) Serving goes on.")
  }
}
