import Quiz

/// The trainer's area: sessions and participants.
extension Text {
  public static let trainer = Text("Pelatih", "Trainer")
  public static let sessions = Text("Sesi", "Sessions")
  public static let newSession = Text("Sesi baru", "New session")
  public static let newSessionAbout = Text(
    "data pelatihan, lalu daftar peserta", "the training's facts, then its roster")
  public static let allParticipants = Text("Semua peserta", "All participants")
  public static let sessionTitle = Text("Nama pelatihan", "Title")
  public static let sessionPlace = Text("Tempat", "Place")
  public static let sessionStart = Text("Tanggal mulai", "First day")
  public static let sessionEnd = Text("Tanggal selesai", "Last day")
  public static let noTest = Text("(tidak ada)", "(none)")
  public static let keySaveSession = Text("Simpan sesi", "Save the session")
  public static let keySaveForm = Text("Simpan", "Save")
  public static let formHow = Text(
    "Enter: isian berikutnya. Tanggal ditulis 2026-11-23 atau 23/11/2026. Menit dan batas lulus "
      + "boleh lain, satu untuk tiap tes: 30, 20. Tanggal tes lanjutan boleh kosong; tes itu menanyakan "
      + "soal yang belum keluar dalam kedua tes.",
    "Enter: the next field. Days are written 2026-11-23 or 23/11/2026. Minutes and pass mark may "
      + "differ, one for each test: 30, 20. The follow-up may be left out; it asks what neither test did."
  )
  public static let editSession = Text("Ubah data sesi", "Change the session's facts")
  public static let removeSession = Text("Hapus sesi", "Remove the session")
  public static let removeSessionHeading = Text("Hapus sesi ini?", "Remove this session?")
  public static let removeSessionAbout = Text(
    "Daftar pesertanya ikut terhapus. Namanya tetap tersimpan di Semua peserta.",
    "Its roster goes too. The people stay under All participants.")
  public static let roster = Text("Daftar peserta", "Roster")
  public static func rosterWithCount(_ count: Int) -> Text {
    Text("Daftar peserta (\(count))", "Roster (\(count))")
  }
  public static let rosterHow = Text(
    "Ketik satu orang: nama, organisasi, desa, telepon (cukup nama). "
      + "Boleh juga menempel beberapa baris sekaligus.",
    "Type one person: name, organisation, village, phone (the name is enough). "
      + "You can also paste several lines at once.")
  public static let rosterName = Text("Peserta baru:", "New participant:")
  public static let enterFromFile = Text("Masukkan dari berkas CSV", "Enter from a CSV file")
  public static let rosterFileHow = Text(
    "Ketik lokasi berkasnya, misalnya /media/usb/peserta.csv",
    "Type where the file is, such as /media/usb/peserta.csv")
  public static let path = Text("Berkas", "File")
  public static let noPath = Text("Ketik dahulu lokasinya.", "Type where it is first.")
  public static let rosterRead = Text("Masukkan peserta", "Enter the participants")
  public static let keyAdd = Text("tambah", "add")
  public static let rosterMistakes = Text("Ada baris yang belum benar", "Some lines are not right")
  public static let rosterRemarks = Text(
    "Beginilah daftar itu dibaca", "This is how the list was read")
  public static func enterPeople(_ count: Int) -> Text {
    Text("Masukkan \(count) peserta", "Enter \(many(count, "participant"))")
  }
  public static let rosterDuplicates = Text("Ada nama yang sama", "Some names are the same")
  public static func rosterDuplicatesAbout(_ count: Int) -> Text {
    Text(
      "Bila orangnya memang berbeda, \(count == 1 ? "tetap masukkan" : "masukkan semuanya"); "
        + "sebaiknya tulis desa atau organisasinya agar dapat dibedakan.",
      "Where they are different people, enter \(count == 1 ? "this one too" : "all"); better with "
        + "village or organisation, so that they can be told apart.")
  }
  public static let editParticipant = Text("Ubah data peserta", "Change the participant")
  public static let editParticipantAbout = Text(
    "Perubahan berlaku di semua sesi.", "The change holds in all sessions.")
  public static let selfStudy = Text("Belajar mandiri", "Self-study")
  public static let removeFromRoster = Text("Keluarkan dari daftar", "Take off the roster")
  public static func removeFromRosterAbout(_ numberedName: String) -> Text {
    Text(
      "\(numberedName) dikeluarkan dari daftar peserta sesi ini. Nomornya tidak diberikan lagi, juga "
        + "tidak kepadanya bila dimasukkan kembali.",
      "\(numberedName) is taken off this session's roster. The number is not given again, not even to "
        + "the same person entered anew.")
  }
  public static let phone = Text("Telepon", "Phone")
  public static let liveWaiting = Text("belum mulai", "not started")

  public static func skipDuplicates(_ count: Int) -> Text {
    Text(
      "Lewati yang sama, masukkan \(count) lainnya",
      "Leave the same ones out, enter the other \(count)")
  }
  public static func keepDuplicates(_ count: Int) -> Text {
    count == 1
      ? Text("Tetap masukkan (orang yang berbeda)", "Enter (a different person)")
      : Text("Masukkan semua \(count)", "Enter all \(count)")
  }
  public static func andMore(_ count: Int) -> Text {
    Text("… dan \(count) lainnya", "… and \(count) more")
  }
  public static func inSessions(_ places: [RosterPlace]) -> Text {
    let list = places.map { "\($0.session) (no. \($0.number))" }.joined(separator: ", ")
    return Text("sesi \(list)", places.count == 1 ? "session \(list)" : "sessions \(list)")
  }
  public static func testOpenShort(_ test: Text) -> Text {
    Text("\(test.id) dibuka", "\(test.en) open")
  }
  public static let tests = Text("Tes", "Tests")
  public static let votesAndResults = Text("Suara dan hasil", "Votes and results")
  public static func openTest(_ test: Text) -> Text {
    Text("Buka \(test.id)", "Open the \(test.en)")
  }
  public static func openTestAgain(_ test: Text) -> Text {
    Text("Buka lagi \(test.id)?", "Open the \(test.en) again?")
  }
  public static func closeTest(_ test: Text) -> Text {
    Text("Tutup \(test.id)", "Close the \(test.en)")
  }
  public static func closeTestHeading(_ test: Text) -> Text {
    Text("Tutup \(test.id)?", "Close the \(test.en)?")
  }
  public static func closeTestAbout(unfinished: Int, waiting: Int) -> Text {
    Text(
      "\(unfinished) peserta belum selesai; jawaban mereka dikumpulkan apa adanya. ",
      "\(unfinished) have not finished; their answers are submitted as they stand. "
    ).when(unfinished > 0)
      + Text("\(waiting) peserta belum mulai. ", "\(waiting) have not started. ").when(waiting > 0)
      + Text(
        "Tes dapat dibuka lagi, dan tes yang terkumpul dapat dikembalikan (Perbaikan).",
        "The test can be opened again, and submitted tests can be given back (Repairs).")
  }
  public static func startTurns(_ test: Text) -> Text {
    Text("Mulai giliran peserta: \(test.id)", "Let participants take turns: \(test.en)")
  }
  public static func followTest(_ test: Text) -> Text {
    Text("Pantau \(test.id)", "Watch the \(test.en)")
  }
  public static func testCounts(done: Int, underWay: Int, waiting: Int) -> Text {
    Text(
      "\(done) selesai, \(underWay) sedang mengerjakan, \(waiting) belum mulai",
      "\(done) done, \(underWay) under way, \(waiting) not started")
  }
  public static func liveDone(
    answered: Int, of count: Int, by ender: Attempt.Ender?, unseen: Int, isShort: Bool
  ) -> Text {
    if isShort {
      let ending =
        unseen > 0 ? .cutShort : ender?.note ?? Text("selesai", "done")
      return ending + Text(" · \(answered)/\(count)", " · \(answered)/\(count)")
    }
    let ending = ender?.note ?? Text("", "")
    let id = [ending.id, unseen > 0 ? "\(cutShort.id), \(unseen) tak dilihat" : ""]
    let en = [ending.en, unseen > 0 ? "\(cutShort.en), \(unseen) unseen" : ""]
    let brackets = { (notes: [String]) in
      let said = notes.filter { !$0.isEmpty }.joined(separator: "; ")
      return said.isEmpty ? "" : " (\(said))"
    }
    return Text(
      "selesai, \(answered) dari \(count) terjawab" + brackets(id),
      "done, \(answered) of \(count) answered" + brackets(en))
  }
  public static func liveUnderWay(
    item: Int, of count: Int, answered: Int, minutesLeft: Int?, isShort: Bool
  ) -> Text {
    isShort
      ? Text(
        "\(answered)/\(count)" + (minutesLeft.map { " · sisa \($0) menit" } ?? ""),
        "\(answered)/\(count)" + (minutesLeft.map { " · \($0) min left" } ?? ""))
      : Text(
        "soal \(item) dari \(count), \(answered) terjawab"
          + (minutesLeft.map { ", sisa \($0) menit" } ?? ""),
        "question \(item) of \(count), \(answered) answered"
          + (minutesLeft.map { ", \($0) min left" } ?? ""))
  }
  public static func notADay(_ found: String) -> Text {
    Text(
      "\"\(found)\" bukan tanggal dalam tahun 2000 sampai 2099. Tulis 2026-11-23 atau 23/11/2026.",
      "\"\(found)\" is not a day from 2000 to 2099. Write 2026-11-23 or 23/11/2026.")
  }
  public static func notANumber(_ label: Text, _ found: String) -> Text {
    Text(
      "\(label.id): \"\(found)\" bukan angka bulat.",
      "\(label.en): \"\(found)\" is not a whole number.")
  }
}

extension Attempt.Ender {
  /// What is told beside an attempt; nil where its participant handed it in.
  var note: Text? {
    switch self {
    case .clock: Text("waktu habis", "time ran out")
    case .trainer: Text("ditutup pelatih", "closed by the trainer")
    case .participant: nil
    }
  }
}
