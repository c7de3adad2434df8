import Quiz

/// Serving a test to phones, as the trainer is told of it.
extension Text {
  public static let serveOther = Text("Alamat lain laptop ini:", "Other addresses of this laptop:")
  public static let serveNoAddress = Text(
    "Laptop ini tidak tersambung ke jaringan mana pun. Nyalakan Wi-Fi atau hotspot.",
    "This laptop is on no network. Switch on Wi-Fi or a hotspot.")
  public static let serveHereAlone = Text(
    "Alamat ini hanya untuk laptop ini: ponsel tidak dapat membukanya. Ulangi tanpa --address.",
    "This address is for this laptop alone: no phone can open it. Start again without --address.")
  public static let serveStop = Text(
    "Ctrl-C berhenti melayani. Tautan peserta tetap berlaku bila dijalankan lagi.",
    "Ctrl-C stops serving. Participants' links stay valid when it is started again.")
  public static let serveStopped = Text(
    "Ponsel tidak dilayani lagi; waktu peserta berhenti.",
    "Phones are no longer served; participants' time stands.")
  public static let serveCloses = Text(
    "Tes ditutup; dalam satu menit ponsel tidak dilayani lagi.",
    "The test is closed; in a minute phones are no longer served.")
  public static let serveGoesOn = Text(
    "Tes dibuka lagi; ponsel tetap dilayani.",
    "The test is open again; phones are served as before.")
  public static let healthNetwork = Text("jaringan", "network")
  public static let healthPort = Text("porta", "port")
  public static let healthFirewall = Text("firewall", "firewall")
  public static let networkIsNone = Text(
    "tidak ada. Ponsel baru dapat menjawab setelah Wi-Fi, kabel, atau hotspot menyala.",
    "none. Phones can answer once Wi-Fi, a cable or a hotspot is on.")

  /// - Parameter others: the other addresses; empty for none.
  public static func networkIs(_ link: String, interface: String, others: String) -> Text {
    Text(
      "\(link) lewat \(interface)" + (others.isEmpty ? "" : "; alamat lain: \(others)")
        + ". Ponsel harus di Wi-Fi yang sama.",
      "\(link) by \(interface)" + (others.isEmpty ? "" : "; other addresses: \(others)")
        + ". Phones must be on the same Wi-Fi.")
  }
  public static func portIsFree(_ port: Int) -> Text {
    Text("\(port) dapat dipakai", "\(port) can be used")
  }
  public static func portIsInUse(_ port: Int) -> Text {
    Text(
      "\(port) sedang dipakai, mungkin oleh berdaya di terminal lain. Layar memakai yang "
        + "berikutnya dan menampilkannya; dengan session serve pilih --port.",
      "\(port) is in use, maybe by berdaya at another terminal. Screens use the next one and "
        + "show it; with session serve choose --port.")
  }
  public static func firewallIsOn(port: Int) -> Text {
    Text(
      "ufw menyala dan dapat menahan ponsel. Izinkan: sudo ufw allow \(port)/tcp",
      "ufw is on and may keep phones out. Let them in: sudo ufw allow \(port)/tcp")
  }
  public static let codesHeading = Text("No.   Kode  Nama", "No.   Code  Name")

  public static let serveOpening = Text(
    "Layanan untuk ponsel sedang dibuka …", "Opening the door to phones …")
  public static let serveOpenOnPhone = Text(
    "Buka alamat ini di ponsel:", "Open this address on a phone:")
  public static let serveFirstPhone = Text(
    "Belum ada ponsel yang masuk. Coba dengan satu ponsel dahulu. Bila halamannya tidak "
      + "terbuka: sambungkan ke Wi-Fi yang sama, matikan data seluler, coba alamat lain; di router matikan "
      + "pemisah tamu (AP isolation).",
    "No phone has come in yet. Try with one first. If the page does not open: join the same "
      + "Wi-Fi, switch mobile data off, try another address; on the router switch AP isolation off."
  )
  public static let stopServingHeading = Text("Berhenti melayani ponsel?", "Stop serving phones?")
  public static let stopServingAbout = Text(
    "Ponsel diberi tahu bahwa laptop tidak terhubung, dan waktu peserta berhenti. Tautan "
      + "mereka berlaku lagi bila layar ini dibuka lagi.",
    "Phones say that the laptop can't be reached, and participants' time stands. Their links "
      + "are valid again once this screen is opened again.")
  public static let stopServing = Text("Berhenti melayani", "Stop serving")
  public static let keepServing = Text("Tetap melayani", "Go on serving")
  public static let keyAddress = Text("alamat", "address")
  public static let keyAddressHelp = Text(
    "Menampilkan alamat dan kode QR, atau menutupnya",
    "Shows the address and the QR code, or hides them")
  public static let keyNextAddress = Text("alamat lain", "other address")
  public static let keyNextAddressHelp = Text(
    "Menampilkan alamat berikutnya, yang lalu tertulis juga di kartu",
    "Shows the next address, which then stands on cards too")
  public static let keyCloseTest = Text("tutup tes", "close test")
  public static let letIn = Text("Izinkan masuk tanpa kode", "Let in without a code")
  public static let letInAbout = Text(
    "Mereka minta masuk tanpa kode. Siapa yang boleh?",
    "These ask to come in without a code. Who may?")
  public static let keyLetIn = Text("izinkan masuk", "let in")
  public static let freeName = Text("Lepas nama dari ponsel", "Free the name from its phone")
  public static let freeNameAbout = Text(
    "Ponsel yang memakai nama ini diberi tahu; nama dapat dipakai lagi dengan kodenya. "
      + "Semua jawaban tetap ada.",
    "The phone that has this name is told; the name can be taken again with its code. All "
      + "answers are kept.")
  public static let byPhone = Text("ponsel", "phone")
  public static let byLaptop = Text("laptop", "laptop")
  public static let phoneIsIn = Text("masuk, belum mulai", "in, not started")
  public static let asks = Text("minta masuk", "asks to come in")
  public static let mayComeInYet = Text("diizinkan, belum masuk", "let in, not here yet")
  public static let turnAway = Text("Tolak permintaan masuk", "Turn the request down")

  public static func asking(_ count: Int) -> Text {
    Text("\(count) minta masuk", count == 1 ? "1 asks to come in" : "\(count) ask to come in")
  }
  public static func answerByPhone(_ test: Text) -> Text {
    Text("Jawab \(test.id) lewat ponsel", "Answer the \(test.en) by phone")
  }
  public static func phonesIn(_ count: Int, of people: Int) -> Text {
    Text("\(count) dari \(people) masuk lewat ponsel", "\(count) of \(people) in by phone")
  }
  public static func otherAddresses(_ list: String) -> Text {
    Text("Alamat lain: \(list)", "Other addresses: \(list)")
  }
  public static func minutesSilent(_ minutes: Int) -> Text {
    Text("\(minutes) menit tanpa kabar", "no sign for \(many(minutes, "minute"))")
  }
  public static func mayComeIn(_ name: String, minutes: Int) -> Text {
    Text(
      "\(name) boleh masuk tanpa kode selama \(minutes) menit: pilih nama, kosongkan kode, "
        + "tekan Masuk.",
      "\(name) may come in without a code for \(many(minutes, "minute")): choose the name, leave the "
        + "code empty, press Enter.")
  }
  public static func serveNotOpen(_ test: TestRole, in session: Int) -> Text {
    Text(
      "\(test.text.id) sedang tidak dibuka. Bukalah dahulu: ",
      "The \(test.text.en) is not open. Open it first: ")
      + Advice.text("session open \(session) --test \(test.rawValue)")
  }
  public static func serving(_ test: Text, session: String) -> Text {
    Text(
      "\(test.id), \(session): buka alamat ini di ponsel",
      "\(test.en), \(session): open this address on a phone")
  }
  public static func portTaken(_ port: Int, reason: Text) -> Text {
    Text(
      "Porta \(port) tidak dapat dibuka: \(reason.id). Pilih yang lain, misalnya --port 8081",
      "Port \(port) can't be opened: \(reason.en). Choose another, such as --port 8081")
  }
  public static func notAnAddress(_ address: String, known: String) -> Text {
    Text(
      "\(address) bukan alamat laptop ini. Yang ada: \(known)",
      "\(address) is no address of this laptop. There are: \(known)")
  }
  public static let phonesInWayNoMore = Text(
    "Gangguan tadi sudah tidak ada.", "What was in the way is gone.")
  public static func phonesInWay(_ reason: String) -> Text {
    Text(
      "Ada gangguan: \(reason) Layanan tetap berjalan.",
      "Something is in the way: \(reason) Serving goes on.")
  }
}
