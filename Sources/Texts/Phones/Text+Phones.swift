/// The pages on which participants answer with their phones.
extension Text {
  public static let phoneJoin = Text(id: "Masuk ke tes", en: "Join the test")
  public static let phoneName = Text(id: "Nama Anda", en: "Your name")
  public static let phoneChooseName = Text(id: "Pilih nama Anda", en: "Choose your name")
  public static let phoneCode = Text(
    id: "Kode pada kartu Anda (4 angka)", en: "The code on your card (4 digits)")
  public static let phoneEnter = Text(id: "Masuk", en: "Enter")
  public static let phoneWrong = Text(
    id: "Nama dan kode itu tidak cocok. Periksa kartu Anda, lalu coba lagi.",
    en: "That name and code don't go together. Look at your card, then try again.")
  public static let phoneNoCard = Text(
    id: "Tanpa kartu? Kosongkan kodenya, tekan Masuk, lalu panggil pelatih.",
    en: "No card? Leave the code empty, press Enter, then call the trainer.")
  public static let phoneAsked = Text(
    id: "Pelatih melihat permintaan Anda. Setelah ia mengizinkan, tekan Masuk lagi.",
    en: "The trainer sees that you ask. Once you are let in, press Enter again.")
  public static let phoneStayConnected = Text(
    id: "Tetaplah terhubung ke Wi-Fi ini walau tanpa internet; matikan data seluler.",
    en: "Stay on this Wi-Fi although it has no internet; switch mobile data off.")
  public static let phoneNotYou = Text(id: "Bukan Anda?", en: "Not you?")
  public static let phoneOtherPerson = Text(
    id: "Peserta lain di ponsel ini", en: "Another participant on this phone")
  public static let phoneStart = Text(id: "Mulai", en: "Start")
  public static let phoneElsewhere = Text(
    id: "Tes Anda sedang dilanjutkan di perangkat lain. Semua jawaban yang tersimpan tetap ada.",
    en: "Your test goes on at another device. All answers stored so far are kept.")
  public static let phoneGoOnHere = Text(
    id: "Lanjutkan di ponsel ini", en: "Go on at this phone")
  public static let phoneReplaced = Text(
    id: "Nama ini masuk lewat ponsel lain. Bila itu bukan Anda, panggil pelatih.",
    en: "This name came in with another phone. If that was not you, call the trainer.")
  public static let phoneFreed = Text(
    id: "Pelatih melepas nama ini dari ponsel Anda. Masuklah lagi dengan nama Anda sendiri.",
    en: "The trainer freed this name from your phone. Come in again with your own name.")
  public static let phoneUnknownTicket = Text(
    id: "Tautan ini tidak berlaku. Masuklah dengan nama dan kode Anda; jawaban yang tersimpan "
      + "tetap ada.",
    en: "This link is not valid. Come in with your name and code; stored answers are kept.")
  public static let phoneTestOver = Text(
    id: "Tes ini sudah ditutup.", en: "This test is closed.")
  public static let phoneNotFound = Text(
    id: "Halaman ini tidak ada.", en: "There is no such page.")
  public static let phoneRefused = Text(
    id: "Permintaan ini tidak diterima.", en: "This request is refused.")
  public static let phoneNotStored = Text(
    id: "Jawaban terakhir BELUM tersimpan. Coba kirim lagi; bila tetap gagal, panggil pelatih.",
    en: "The last answer is NOT kept yet. Send it again; if that fails, call the trainer.")
  public static let phoneNewerStored = Text(
    id: "Jawaban yang lebih baru untuk soal ini sudah tersimpan dan tetap berlaku. "
      + "Bila ingin mengubahnya, pilih lagi di sini.",
    en: "A newer answer to this question is kept and stands. To change it, choose again here.")
  public static let phoneThisSaved = Text(
    id: "Jawaban soal ini tersimpan.", en: "The answer to this question is kept.")
  public static let phoneLost = Text(
    id: "Laptop tidak terhubung. Pilihan Anda tetap di halaman ini; tunggu, lalu kirim lagi.",
    en: "The laptop can't be reached. What you chose stays on this page; wait, then send again.")
  public static let phoneBack = Text(id: "Terhubung lagi.", en: "Connected again.")
  public static let phoneUnsaved = Text(
    id: "Belum tersimpan: tekan Simpan.", en: "Not kept yet: press Save.")
  public static let phoneAnswerHint = Text(id: "Pilih satu jawaban.", en: "Choose one answer.")
  public static let phoneTickHint = Text(
    id: "Pilih semua jawaban yang tepat.", en: "Choose all that are right.")
  public static let phoneOrderHint = Text(
    id: "Beri setiap baris nomor urutnya.", en: "Give each line its place.")
  public static let phoneOrderUnfinished = Text(
    id: "Urutan belum lengkap: setiap nomor dipakai satu kali. Jawaban BELUM tersimpan.",
    en: "The order is not complete: each place is used once. The answer is NOT kept yet.")
  public static let phoneFlagHint = Text(
    id: "Ditandai untuk dilihat lagi", en: "Flagged to come back to")
  public static let phoneOtherLanguage = Text(id: "English", en: "Bahasa Indonesia")
  public static let phoneMayClose = Text(
    id: "Halaman ini boleh ditutup.", en: "You may close this page.")

  public static func phoneSaved(_ number: Int) -> Text {
    Text(id: "Jawaban soal \(number) tersimpan.", en: "The answer to question \(number) is kept.")
  }
  public static func phoneNoAnswer(_ number: Int) -> Text {
    Text(id: "Soal \(number) belum dijawab.", en: "Question \(number) has no answer yet.")
  }
  public static func phoneWait(_ wait: Text) -> Text {
    Text(
      id: "Terlalu banyak kode yang salah. Tunggu \(wait.id), lalu coba lagi.",
      en: "Too many wrong codes. Wait \(wait.en), then try again.")
  }
  public static func phoneStartAbout(_ test: Text, minutes: Int?) -> Text {
    let time =
      minutes.map {
        (" Waktunya \($0) menit", " You have \($0) minutes")
      } ?? ("", "")
    return Text(
      id: "\(test.id).\(time.0)"
        + (minutes == nil
          ? "" : "; waktu berjalan sejak Anda mulai, juga saat halaman ini ditutup.")
        + " Jawaban boleh diubah sampai dikumpulkan.",
      en: "\(test.en).\(time.1)"
        + (minutes == nil
          ? "" : "; the clock starts when you do, and goes on when this page is closed.")
        + " You may change answers until you submit.")
  }
}
