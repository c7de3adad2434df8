import Foundation

/// Copies of what is kept, and how it fares.
extension Text {
  public static func backupMade(_ path: String) -> Text {
    Text(id: "Cadangan dibuat dan diperiksa: \(path)", en: "Backup made and checked: \(path)")
  }
  public static let copyData = Text(id: "Salin semua data ke stik", en: "Copy all data to a stick")
  public static let copyDataShort = Text(
    id: "juga selagi terminal lain dipakai", en: "also while other terminals go on")
  public static let copyDataAbout = Text(
    id:
      "Ketik folder stik itu, misalnya /media/usb. Jangan menyalin berkas data dengan tangan selagi "
      + "program terbuka: yang terbaru belum ada di dalamnya. Salinan berisi nama dan jawaban semua "
      + "orang; simpan baik-baik.",
    en:
      "Type the folder of the stick, such as /media/usb. Don't copy the data file by hand while the "
      + "program is open: the newest is not in it yet. The copy holds everybody's names and answers; "
      + "keep it well.")
  public static let copyDataNow = Text(id: "Salin sekarang", en: "Copy now")
  public static func restored(_ path: String, aside: String?) -> Text {
    Text(
      id: "Dipulihkan dari \(path)."
        + (aside.map { " Yang sebelumnya disimpan sebagai \($0)." } ?? ""),
      en: "Restored from \(path)." + (aside.map { " What was there is kept as \($0)." } ?? ""))
  }
  public static let healthDatabase = Text(id: "basis data", en: "database")
  public static let contentFolder = Text(id: "materi", en: "content")
  public static let healthPrivacy = Text(id: "hak akses", en: "access")
  public static let healthRoom = Text(id: "ruang disk", en: "disk space")
  public static let healthDisk = Text(id: "disk", en: "disk")
  public static let healthBackup = Text(id: "cadangan", en: "backup")
  public static let healthClock = Text(id: "jam", en: "clock")
  public static let healthTerminal = Text(id: "terminal", en: "terminal")
  public static let healthLocale = Text(id: "lokal", en: "locale")
  public static func databaseIsWhole(_ path: String, _ size: String) -> Text {
    Text(id: "utuh, \(size), \(path)", en: "whole, \(size), \(path)")
  }
  public static func databaseHasFlaws(_ path: String, _ first: String, backup: String?) -> Text {
    Text(
      id: "\(path) rusak: \(first). "
        + (backup.map { "Pulihkan dengan: berdaya data restore \($0)" }
          ?? "Tidak ada cadangan yang utuh; simpan berkas itu."),
      en: "\(path) is damaged: \(first). "
        + (backup.map { "Restore it with: berdaya data restore \($0)" }
          ?? "There is no whole backup; keep the file."))
  }
  public static let dataIsPrivate = Text(
    id: "hanya Anda yang dapat membaca data ini", en: "only you can read these data")
  public static let dataIsOpen = Text(
    id: "orang lain di komputer ini dapat membaca data ini, karena disk ini tidak mengenal hak "
      + "akses. Pakai folder lain dengan --data, atau simpan sendiri disk ini.",
    en: "others at this computer can read these data, for this disk knows no rights. Use another "
      + "folder with --data, or keep this disk to yourself.")
  public static func diskAnswers(_ milliseconds: Int) -> Text {
    Text(
      id: "menyimpan dalam \(milliseconds) milidetik",
      en: "keeps within \(milliseconds) milliseconds")
  }
  public static func diskIsSlow(_ milliseconds: Int) -> Text {
    Text(
      id: "lambat, baru menyimpan setelah \(milliseconds) milidetik. Pindahkan folder data ke disk "
        + "di dalam komputer ini, dan ganti disk yang mulai rusak.",
      en: "slow, keeps only after \(milliseconds) milliseconds. Move the data folder to the disk "
        + "inside this computer, and replace a disk that begins to fail.")
  }
  public static let diskTakesNothing = Text(
    id: "tidak ada yang dapat disimpan di folder data ini",
    en: "nothing can be kept in this data folder")
  public static func roomLeft(_ size: String) -> Text {
    Text(id: "tersisa \(size)", en: "\(size) left")
  }
  public static func littleRoom(_ size: String) -> Text {
    Text(
      id: "tinggal \(size). Hapus berkas lain yang tidak diperlukan.",
      en: "only \(size) left. Delete other files that are not needed.")
  }
  public static func backupIs(_ path: String, _ moment: String) -> Text {
    Text(id: "\(moment), \(path)", en: "\(moment), \(path)")
  }
  public static let noBackup = Text(
    id: "belum ada. Buat dengan: berdaya data backup FOLDER",
    en: "none yet. Make one with: berdaya data backup FOLDER")
  public static func backupsDamaged(_ count: Int) -> Text {
    Text(
      id: "\(count) cadangan rusak dan tidak dihitung. Buat yang baru dengan: berdaya data backup "
        + "FOLDER",
      en: "\(count) damaged, not counted. Make a new one with: berdaya data backup FOLDER")
  }
  public static func clockIs(_ moment: String) -> Text { Text(id: moment, en: moment) }
  public static func clockIsWrong(_ moment: String) -> Text {
    Text(
      id:
        "\(moment), lebih awal daripada program ini dibuat. Setel jam; bila sering begini, baterai "
        + "jam komputer ini habis.",
      en: "\(moment), before this program was made. Set the clock; where that comes again, the "
        + "battery of this computer's clock is empty.")
  }
  public static func terminalIs(_ name: String, rows: Int, columns: Int) -> Text {
    Text(id: "\(name), \(columns) × \(rows)", en: "\(name), \(columns) × \(rows)")
  }
  public static func terminalIsNone(_ name: String) -> Text {
    Text(
      id: "keluaran ini bukan terminal (\(name)); dipakai baris demi baris",
      en: "this output is no terminal (\(name)); lines are used")
  }
  public static func terminalTakenAs(_ name: String, _ other: String) -> Text {
    Text(
      id: "\(name) tidak dikenal; diperlakukan sebagai \(other)",
      en: "\(name) is not known; it is taken for \(other)")
  }
  public static func localeIs(_ name: String) -> Text { Text(id: name, en: name) }
  public static func localeIsNoUTF8(_ name: String) -> Text {
    Text(
      id: "\(name) bukan UTF-8: huruf diterima utuh, tetapi gambar memakai ASCII. Coba: "
        + "LANG=C.UTF-8 berdaya",
      en: "\(name) is not UTF-8: letters are taken whole, but drawn in ASCII. Try: LANG=C.UTF-8 "
        + "berdaya")
  }
}
