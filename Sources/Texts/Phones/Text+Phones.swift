/// The pages on which participants answer with their phones.
extension Text {
  public static let phoneJoin = Text("Ke halaman masuk", "To the sign-in page")
  public static let phoneTryAgain = Text("Coba lagi", "Try again")
  public static let phoneNotNow = Text(
    "Laptop belum dapat menjawab. Coba lagi; bila tetap gagal, panggil pelatih.",
    "The laptop can't reply yet. Try again; if that fails, call the trainer.")
  public static let phoneName = Text("Nama Anda", "Your name")
  public static let phoneChooseName = Text("Pilih nama Anda", "Choose your name")
  public static let phoneCode = Text(
    "Kode pada kartu Anda (4 angka)", "The code on your card (4 digits)")
  public static let phoneWrong = Text(
    "Nama dan kode itu tidak cocok. Periksa kartu Anda, lalu coba lagi.",
    "That name and code don't go together. Look at your card, then try again.")
  public static let phoneNoCard = Text(
    "Tanpa kartu? Kosongkan kodenya, tekan Masuk, lalu panggil pelatih.",
    "No card? Leave the code empty, press Enter, then call the trainer.")
  public static let phoneAskForCard = Text(
    "Tanpa kartu? Mintalah kartu dengan kode kepada pelatih.",
    "No card? Ask the trainer for one with a code.")
  public static let phoneAsked = Text(
    "Permintaan Anda sudah dikirim ke pelatih. Setelah ia mengizinkan, tekan Masuk lagi. "
      + "Belum diizinkan juga? Tekan Masuk untuk meminta lagi.",
    "Your request has been sent to the trainer. Once you are let in, press Enter again. "
      + "Still not let in? Press Enter to ask again.")
  public static let phoneStayConnected = Text(
    "Tetaplah terhubung ke Wi-Fi ini walau tanpa internet; matikan data seluler.",
    "Stay on this Wi-Fi although it has no internet; switch mobile data off.")
  public static let phoneNotYou = Text("Bukan Anda?", "Not you?")
  public static let phoneOtherPerson = Text(
    "Peserta lain di ponsel ini", "Another participant on this phone")
  public static let phoneElsewhere = Text(
    "Tes Anda sudah dimulai, dan jawaban yang tersimpan tetap ada. Bila masih terbuka di perangkat "
      + "lain, di sana tes ini berhenti.",
    "Your test was begun, and all answers stored so far are kept. Where it is still open at another "
      + "device, it stops there.")
  public static let phoneGoOnHere = Text("Lanjutkan di ponsel ini", "Go on at this phone")
  public static let phoneReplaced = Text(
    "Nama ini masuk lewat ponsel lain. Bila itu bukan Anda, panggil pelatih.",
    "This name came in with another phone. If that was not you, call the trainer.")
  public static let phoneFreed = Text(
    "Pelatih melepas nama ini dari ponsel Anda. Masuklah lagi dengan nama Anda sendiri.",
    "The trainer freed this name from your phone. Come in again with your own name.")
  public static let phoneUnknownTicket = Text(
    "Tautan ini tidak berlaku. Masuklah dengan nama dan kode Anda, atau panggil pelatih.",
    "This link is not valid. Come in with your name and code, or call the trainer.")
  public static let phoneTestOver = Text("Tes ini sudah ditutup.", "This test is closed.")
  public static let phoneNotFound = Text("Halaman ini tidak ada.", "There is no such page.")
  public static let phoneRefused = Text(
    "Permintaan ini tidak diterima.", "This request is refused.")
  public static let phoneOtherHost = Text(
    "Buka alamat dengan angka, seperti yang tampil di layar pelatih.",
    "Open the address in numbers, as the trainer's screen shows it.")
  public static let phoneNotStored = Text(
    "Jawaban terakhir BELUM tersimpan. Coba kirim lagi; bila tetap gagal, panggil pelatih.",
    "The last answer is NOT kept yet. Send it again; if that fails, call the trainer.")
  public static let phoneNewerStored = Text(
    "Jawaban yang lebih baru untuk soal ini sudah tersimpan dan tetap berlaku. "
      + "Bila ingin mengubahnya, pilih lagi di sini.",
    "A newer answer to this question is kept and stands. To change it, choose again here.")
  public static let phoneThisSaved = Text(
    "Jawaban soal ini tersimpan.", "The answer to this question is kept.")
  public static let phoneLost = Text(
    "Laptop tidak terhubung. Tunggu sebentar.", "The laptop can't be reached. Wait a moment.")
  public static let phoneLostUnsent = Text(
    "Laptop tidak terhubung. Pilihan Anda tetap di halaman ini; tunggu, lalu kirim lagi.",
    "The laptop can't be reached. What you chose stays on this page; wait, then send again.")
  public static let phoneBack = Text("Terhubung lagi.", "Connected again.")
  public static let phoneUnsaved = Text(
    "Belum tersimpan: tekan Simpan dan lanjut.", "Not kept yet: press Save and go on.")
  public static let phoneAnswerHint = Text("Pilih satu jawaban.", "Choose one answer.")
  public static let phoneTickHint = Text(
    "Pilih semua jawaban yang tepat.", "Choose all that are right.")
  public static let phoneOrderHint = Text(
    "Beri setiap baris nomor urutnya.", "Give each line its place.")
  public static let phoneOrderUnfinished = Text(
    "Urutan belum lengkap: setiap nomor dipakai satu kali. Jawaban BELUM tersimpan. Lengkapilah, "
      + "hapus, atau pindah ke soal lain.",
    "The order is not complete: each place is used once. The answer is NOT kept yet. Complete it, "
      + "take it back, or go to another question.")
  public static let phoneSetAside = Text(
    "Pelatih menyisihkan jawaban Anda yang lama; tes ini Anda mulai dari awal.",
    "The trainer set your earlier answers aside; you begin this test anew.")
  public static let phoneComeIn = Text(
    "Masuklah dengan nama dan kode Anda.", "Come in with your name and code.")
  public static let phoneWhenOpened = Text("saat halaman dibuka", "when this page was opened")
  public static let phoneFlagHint = Text("Ditandai untuk dilihat lagi", "Flagged to come back to")
  public static let phoneOtherLanguage = Text("English", "Bahasa Indonesia")
  public static let phoneMayClose = Text("Halaman ini boleh ditutup.", "You may close this page.")

  public static func phoneMinutesLeft(_ minutes: String) -> Text {
    Text("Waktu tinggal \(minutes) menit.", "Minutes left: \(minutes).")
  }
  public static func phoneNow(_ test: Text) -> Text {
    Text("Sekarang: \(test.id)", "Now: \(test.en)")
  }
  public static func phoneSaved(_ number: Int) -> Text {
    Text("Jawaban soal \(number) tersimpan.", "The answer to question \(number) is kept.")
  }
  public static func phoneNoAnswer(_ number: Int) -> Text {
    Text("Soal \(number) belum dijawab.", "Question \(number) has no answer yet.")
  }
  public static func phoneOrderLeft(_ number: Int) -> Text {
    Text(
      "Urutan soal \(number) belum lengkap, jadi TIDAK tersimpan.",
      "The order of question \(number) is not complete, so it is NOT kept.")
  }
  public static func phoneLastLost(_ number: Int) -> Text {
    Text(
      "Pilihan terakhir Anda pada soal \(number) TIDAK tersimpan.",
      "What you chose last at question \(number) is NOT kept.")
  }
  public static func phoneWait(_ wait: Text) -> Text {
    Text(
      "Terlalu banyak kode yang salah. Tunggu \(wait.id), lalu coba lagi.",
      "Too many wrong codes. Wait \(wait.en), then try again.")
  }
  public static func phoneStartAbout(_ test: Text, minutes: Int?) -> Text {
    Text("\(test.id).", "\(test.en).")
      + Text(
        " Waktunya \(minutes ?? 0) menit; waktu berjalan sejak Anda mulai, juga saat halaman ini "
          + "ditutup.",
        " You have \(many(minutes ?? 0, "minute")); the clock starts when you do, and goes on when "
          + "this page is closed."
      ).when(minutes != nil) + answersMayChange
  }
}
