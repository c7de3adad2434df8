/// The trainer's area: sessions and participants.
extension Text {
  public static let trainer = Text(id: "Pelatih", en: "Trainer")
  public static let sessions = Text(id: "Sesi", en: "Sessions")
  public static let newSession = Text(id: "Sesi baru", en: "New session")
  public static let newSessionAbout = Text(
    id: "Tulis data pelatihan, lalu masukkan daftar peserta.",
    en: "Write down the training, then enter its roster.")
  public static let allParticipants = Text(id: "Semua peserta", en: "All participants")
  public static let sessionTitle = Text(id: "Nama pelatihan", en: "Title")
  public static let sessionPlace = Text(id: "Tempat", en: "Place")
  public static let sessionStart = Text(id: "Tanggal mulai", en: "First day")
  public static let sessionEnd = Text(id: "Tanggal selesai", en: "Last day")
  public static let noTest = Text(id: "(tidak ada)", en: "(none)")
  public static let keySaveSession = Text(id: "Simpan sesi", en: "Save the session")
  public static let keySaveForm = Text(id: "Simpan", en: "Save")
  public static let formHow = Text(
    id:
      "Enter: isian berikutnya. Tanggal ditulis 2026-11-23 atau 23/11/2026. Menit dan batas lulus "
      + "boleh lain untuk tiap tes: 30, 20, 30. Tes lanjutan boleh kosong; soalnya belum keluar dalam "
      + "kedua tes.",
    en:
      "Enter: the next field. Days are written 2026-11-23 or 23/11/2026. Minutes and pass mark may "
      + "differ by test: 30, 20, 30. The follow-up may be left out; it asks what neither test did.")
  public static let editSession = Text(id: "Ubah data sesi", en: "Change the session's facts")
  public static let removeSession = Text(id: "Hapus sesi", en: "Remove the session")
  public static let removeSessionHeading = Text(id: "Hapus sesi ini?", en: "Remove this session?")
  public static let removeSessionAbout = Text(
    id: "Daftar pesertanya ikut terhapus. Namanya tetap tersimpan di Semua peserta.",
    en: "Its roster goes too. The people stay under All participants.")
  public static let roster = Text(id: "Daftar peserta", en: "Roster")
  public static func rosterWithCount(_ count: Int) -> Text {
    Text(id: "Daftar peserta (\(count))", en: "Roster (\(count))")
  }
  public static let rosterHow = Text(
    id: "Ketik satu orang: nama, organisasi, desa, telepon (cukup nama). "
      + "Boleh juga menempel beberapa baris sekaligus.",
    en: "Type one person: name, organisation, village, phone (the name is enough). "
      + "You can also paste several lines at once.")
  public static let rosterName = Text(id: "Peserta baru:", en: "New participant:")
  public static let rosterFromFile = Text(
    id: "Masukkan dari berkas CSV", en: "Enter from a CSV file")
  public static let rosterFileHow = Text(
    id: "Ketik lokasi berkasnya, misalnya /media/usb/peserta.csv",
    en: "Type where the file is, such as /media/usb/peserta.csv")
  public static let path = Text(id: "Berkas", en: "File")
  public static let rosterRead = Text(id: "Masukkan peserta", en: "Enter the participants")
  public static let keyAdd = Text(id: "tambah", en: "add")
  public static let rosterMistakes = Text(
    id: "Ada baris yang belum benar", en: "Some lines are not right")
  public static let rosterRemarks = Text(
    id: "Beginilah daftar itu dibaca", en: "This is how the list was read")
  public static func enterPeople(_ count: Int) -> Text {
    Text(
      id: "Masukkan \(count) peserta",
      en: "Enter \(many(count, "participant"))")
  }
  public static let rosterDuplicates = Text(
    id: "Ada nama yang sama", en: "Some names are the same")
  public static let rosterDuplicatesAbout = Text(
    id: "Bila orangnya memang berbeda, masukkan semuanya; sebaiknya tulis desa atau "
      + "organisasinya agar mereka dapat dibedakan.",
    en: "Where they are different people, enter all; better with their village or organisation, "
      + "so that they can be told apart.")
  public static let editParticipant = Text(id: "Ubah data peserta", en: "Change the participant")
  public static let editParticipantAbout = Text(
    id: "Perubahan berlaku di semua sesi.", en: "The change holds in all sessions.")
  public static let selfStudy = Text(id: "Belajar mandiri", en: "Self-study")
  public static let removeFromRoster = Text(
    id: "Keluarkan dari daftar", en: "Take off the roster")
  public static let phone = Text(id: "Telepon", en: "Phone")
  public static let liveWaiting = Text(id: "belum mulai", en: "not started")

  public static func skipDuplicates(_ count: Int) -> Text {
    Text(
      id: "Lewati yang sama, masukkan \(count) lainnya",
      en: "Leave the same ones out, enter the other \(count)")
  }
  public static func keepDuplicates(_ count: Int) -> Text {
    count == 1
      ? Text(id: "Tetap masukkan (orang yang berbeda)", en: "Enter (a different person)")
      : Text(id: "Masukkan semua \(count)", en: "Enter all \(count)")
  }
  public static func andMore(_ count: Int) -> Text {
    Text(id: "… dan \(count) lainnya", en: "… and \(count) more")
  }
  public static func inSessions(_ numbers: [Int]) -> Text {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Text(id: "sesi \(list)", en: numbers.count == 1 ? "session \(list)" : "sessions \(list)")
  }
  public static func testOpenShort(_ test: Text) -> Text {
    Text(id: "\(test.id) dibuka", en: "\(test.en) open")
  }
  public static func openTest(_ test: Text) -> Text {
    Text(id: "Buka \(test.id)", en: "Open the \(test.en)")
  }
  public static func closeTest(_ test: Text) -> Text {
    Text(id: "Tutup \(test.id)", en: "Close the \(test.en)")
  }
  public static func closeTestHeading(_ test: Text) -> Text {
    Text(id: "Tutup \(test.id)?", en: "Close the \(test.en)?")
  }
  public static func closeTestAbout(unfinished: Int, waiting: Int) -> Text {
    let idOpen =
      unfinished > 0
      ? "\(unfinished) peserta belum selesai; jawaban mereka dikumpulkan apa adanya. " : ""
    let enOpen =
      unfinished > 0
      ? "\(unfinished) have not finished; their answers are submitted as they stand. " : ""
    let idWaiting = waiting > 0 ? "\(waiting) peserta belum mulai. " : ""
    let enWaiting = waiting > 0 ? "\(waiting) have not started. " : ""
    return Text(
      id: idOpen + idWaiting
        + "Tes dapat dibuka lagi, dan tes yang terkumpul dapat dikembalikan (Perbaikan).",
      en: enOpen + enWaiting
        + "The test can be opened again, and submitted tests can be given back (Repairs).")
  }
  public static func startTurns(_ test: Text) -> Text {
    Text(
      id: "Mulai giliran peserta: \(test.id)", en: "Let participants take turns: \(test.en)")
  }
  public static func followTest(_ test: Text) -> Text {
    Text(id: "Pantau \(test.id)", en: "Watch the \(test.en)")
  }
  public static func testCounts(done: Int, underWay: Int, waiting: Int) -> Text {
    Text(
      id: "\(done) selesai, \(underWay) sedang mengerjakan, \(waiting) belum mulai",
      en: "\(done) done, \(underWay) under way, \(waiting) not started")
  }
  public static func liveDone(
    answered: Int, of count: Int, byClock: Bool, unseen: Int
  ) -> Text {
    let id = [byClock ? "waktu habis" : "", unseen > 0 ? "terpotong, \(unseen) tak dilihat" : ""]
    let en = [byClock ? "time ran out" : "", unseen > 0 ? "cut short, \(unseen) unseen" : ""]
    let brackets = { (notes: [String]) in
      let said = notes.filter { !$0.isEmpty }.joined(separator: "; ")
      return said.isEmpty ? "" : " (\(said))"
    }
    return Text(
      id: "selesai, \(answered) dari \(count) terjawab" + brackets(id),
      en: "done, \(answered) of \(count) answered" + brackets(en))
  }
  public static func liveUnderWay(
    item: Int, of count: Int, answered: Int, minutesLeft: Int?
  ) -> Text {
    Text(
      id: "soal \(item) dari \(count), \(answered) terjawab"
        + (minutesLeft.map { ", sisa \($0) menit" } ?? ""),
      en: "question \(item) of \(count), \(answered) answered"
        + (minutesLeft.map { ", \($0) min left" } ?? ""))
  }
  public static func notADay(_ found: String) -> Text {
    Text(
      id: "\"\(found)\" bukan tanggal. Tulis 2026-11-23 atau 23/11/2026.",
      en: "\"\(found)\" is not a day. Write 2026-11-23 or 23/11/2026.")
  }
  public static func notANumber(_ label: Text, _ found: String) -> Text {
    Text(
      id: "\(label.id): \"\(found)\" bukan angka bulat.",
      en: "\(label.en): \"\(found)\" is not a whole number.")
  }
}
