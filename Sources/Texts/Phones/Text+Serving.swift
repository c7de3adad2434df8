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
  public static let healthNetwork = Text(id: "jaringan", en: "network")
  public static let healthPort = Text(id: "porta", en: "port")
  public static let healthFirewall = Text(id: "firewall", en: "firewall")
  public static let networkIsNone = Text(
    id: "tidak ada. Ponsel baru dapat menjawab setelah Wi-Fi, kabel, atau hotspot menyala.",
    en: "none. Phones can answer once Wi-Fi, a cable or a hotspot is on.")

  /// - Parameter others: the other addresses; empty for none.
  public static func networkIs(_ link: String, interface: String, others: String) -> Text {
    Text(
      id: "\(link) lewat \(interface)" + (others.isEmpty ? "" : "; alamat lain: \(others)")
        + ". Ponsel harus di Wi-Fi yang sama.",
      en: "\(link) by \(interface)" + (others.isEmpty ? "" : "; other addresses: \(others)")
        + ". Phones must be on the same Wi-Fi.")
  }
  public static func portIsFree(_ port: Int) -> Text {
    Text(id: "\(port) dapat dipakai", en: "\(port) can be used")
  }
  public static func portIsInUse(_ port: Int) -> Text {
    Text(
      id: "\(port) sedang dipakai, mungkin oleh berdaya di terminal lain. Layar memakai yang "
        + "berikutnya dan menampilkannya; dengan session serve pilih --port.",
      en: "\(port) is in use, maybe by berdaya at another terminal. Screens use the next one and "
        + "show it; with session serve choose --port.")
  }
  public static func firewallIsOn(port: Int) -> Text {
    Text(
      id: "ufw menyala dan dapat menahan ponsel. Izinkan: sudo ufw allow \(port)/tcp",
      en: "ufw is on and may keep phones out. Let them in: sudo ufw allow \(port)/tcp")
  }
  public static let codesHeading = Text(
    id: "No.   Kode  Nama", en: "No.   Code  Name")

  public static let serveOpening = Text(
    id: "Layanan untuk ponsel sedang dibuka …", en: "Opening the door to phones …")
  public static let serveOpenOnPhone = Text(
    id: "Buka alamat ini di ponsel:", en: "Open this address on a phone:")
  public static let serveFirstPhone = Text(
    id: "Belum ada ponsel yang masuk. Coba dengan satu ponsel dahulu. Bila halamannya tidak "
      + "terbuka: sambungkan ke Wi-Fi yang sama, matikan data seluler, coba alamat lain; di router matikan "
      + "pemisah tamu (AP isolation).",
    en: "No phone has come in yet. Try with one first. If the page does not open: join the same "
      + "Wi-Fi, switch mobile data off, try another address; on the router switch AP isolation off."
  )
  public static let stopServingHeading = Text(
    id: "Berhenti melayani ponsel?", en: "Stop serving phones?")
  public static let stopServingAbout = Text(
    id: "Ponsel diberi tahu bahwa laptop tidak terhubung, dan waktu peserta berhenti. Tautan "
      + "mereka berlaku lagi bila layar ini dibuka lagi.",
    en: "Phones say that the laptop can't be reached, and participants' time stands. Their links "
      + "are valid again once this screen is opened again.")
  public static let stopServing = Text(id: "Berhenti melayani", en: "Stop serving")
  public static let keepServing = Text(id: "Tetap melayani", en: "Go on serving")
  public static let keyAddress = Text(id: "alamat", en: "address")
  public static let keyAddressHelp = Text(
    id: "Menampilkan alamat dan kode QR, atau menutupnya",
    en: "Shows the address and the QR code, or hides them")
  public static let keyCloseTest = Text(id: "tutup tes", en: "close test")
  public static let letIn = Text(id: "Izinkan masuk tanpa kode", en: "Let in without a code")
  public static let freeName = Text(
    id: "Lepas nama dari ponsel", en: "Free the name from its phone")
  public static let freeNameAbout = Text(
    id: "Ponsel yang memakai nama ini diberi tahu; nama dapat dipakai lagi dengan kodenya. "
      + "Semua jawaban tetap ada.",
    en: "The phone that has this name is told; the name can be taken again with its code. All "
      + "answers are kept.")
  public static let byPhone = Text(id: "ponsel", en: "phone")
  public static let byLaptop = Text(id: "laptop", en: "laptop")
  public static let phoneIsIn = Text(id: "masuk, belum mulai", en: "in, not started")
  public static let asksToComeIn = Text(
    id: "minta masuk tanpa kode", en: "asks to come in, no code")

  public static func answerByPhone(_ test: Text) -> Text {
    Text(id: "Jawab \(test.id) lewat ponsel", en: "Answer the \(test.en) by phone")
  }
  public static func phonesIn(_ count: Int, of people: Int) -> Text {
    Text(
      id: "\(count) dari \(people) masuk lewat ponsel", en: "\(count) of \(people) in by phone")
  }
  public static func otherAddresses(_ list: String) -> Text {
    Text(id: "Alamat lain: \(list)", en: "Other addresses: \(list)")
  }
  public static func minutesSilent(_ minutes: Int) -> Text {
    Text(
      id: "\(minutes) menit tanpa kabar",
      en: "no sign for \(many(minutes, "minute"))")
  }
  public static func mayComeIn(_ name: String, minutes: Int) -> Text {
    Text(
      id: "\(name) boleh masuk tanpa kode selama \(minutes) menit: pilih nama, kosongkan kode, "
        + "tekan Masuk.",
      en: "\(name) may come in without a code for \(minutes) minutes: choose the name, leave the "
        + "code empty, press Enter.")
  }
  public static func phoneAsks(_ name: String) -> Text {
    Text(id: "minta masuk tanpa kode: \(name)", en: "asks to come in without a code: \(name)")
  }
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
      id: "Ada gangguan: \(reason) Layanan tetap berjalan.",
      en: "Something is in the way: \(reason) Serving goes on.")
  }
}
