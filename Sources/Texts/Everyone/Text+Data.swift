import Quiz

/// Copies of what is kept, and how it fares.
extension Text {
  public static func backupMade(
    _ path: String, from source: String, _ count: (sessions: Int, people: Int)
  ) -> Text {
    let held = held(count)
    return Text(
      "Cadangan dibuat dan diperiksa: \(path)\nIsinya \(held.id), dari \(source)",
      "Backup made and checked: \(path)\nIt holds \(held.en), from \(source)")
  }
  private static func held(_ count: (sessions: Int, people: Int)) -> Text {
    Text("\(count.sessions) sesi dan ", "\(many(count.sessions, "session")) and ")
      + peopleKnown(count.people)
  }
  public static func copyMade(
    _ path: String, from source: String, _ count: (sessions: Int, people: Int)
  ) -> Text {
    // On another laptop there is no telling where the program and the data are.
    let command = Advice().command("data restore", path)
    return backupMade(path, from: source, count)
      + Text(
        "\n\nMemulihkan di laptop lain, dari terminal: \(command)",
        "\n\nTo restore it on another laptop, in a terminal: \(command)")
  }
  public static let nameTheCopy = Text(
    "Sebutkan berkas atau folder tujuannya.", "Name the file or the folder to copy to.")
  public static let copyData = Text("Salin semua data ke stik", "Copy all data to a stick")
  public static let copyDataShort = Text(
    "juga selagi terminal lain dipakai", "also while other terminals go on")
  public static let copyDataAbout = Text(
    "Ketik folder stik itu, misalnya /media/usb. Jangan menyalin berkas data dengan tangan selagi "
      + "program terbuka: yang terbaru belum ada di dalamnya. Salinan berisi nama dan jawaban semua "
      + "orang; simpan baik-baik.",
    "Type the folder of the stick, such as /media/usb. Don't copy the data file by hand while the "
      + "program is open: the newest is not in it yet. The copy holds everybody's names and answers; "
      + "keep it well.")
  public static let copyDataNow = Text("Salin sekarang", "Copy now")
  public static func restored(
    _ path: String, _ count: (sessions: Int, people: Int), aside: String?
  ) -> Text {
    let held = held(count)
    return Text(
      "Dipulihkan dari \(path): \(held.id)."
        + (aside.map { " Yang sebelumnya disimpan sebagai \($0)." } ?? ""),
      "Restored from \(path): \(held.en)."
        + (aside.map { " What was there is kept as \($0)." } ?? ""))
  }
  public static let healthDatabase = Text("basis data", "database")
  public static let contentFolder = Text("materi", "content")
  public static let healthPrivacy = Text("hak akses", "access")
  public static let healthRoom = Text("ruang disk", "disk space")
  public static let healthDisk = Text("disk", "disk")
  public static let healthBackup = Text("cadangan", "backup")
  public static let healthClock = Text("jam", "clock")
  public static let healthTerminal = Text("terminal", "terminal")
  public static let healthLocale = Text("pengaturan bahasa", "locale")
  public static func noDataYet(_ folder: String) -> Text {
    Text(
      "belum ada; dimulai di \(folder) saat berdaya pertama kali dibuka",
      "none yet; they begin in \(folder) when berdaya is first opened")
  }
  public static func databaseIsWhole(_ path: String, _ size: String) -> Text {
    Text("utuh, \(size), \(path)", "whole, \(size), \(path)")
  }
  public static func databaseHasFlaws(_ path: String, _ first: String, backup: String?) -> Text {
    let next =
      backup.map { Text("Pulihkan dengan: ", "Restore it with: ") + Advice.restore($0) }
      ?? Text(
        "Tidak ada cadangan yang utuh; simpan berkas itu.",
        "There is no whole backup; keep the file.")
    return Text(
      "\(path) rusak (SQLite: \(first)). ", "\(path) is damaged (SQLite: \(first)). ") + next
  }
  public static let dataIsPrivate = Text(
    "hanya Anda yang dapat membaca data ini", "only you can read these data")
  public static let dataIsOpen = Text(
    "orang lain di komputer ini dapat membaca data ini, karena disk ini tidak mengenal hak "
      + "akses. Pakai folder lain dengan --data, atau simpan sendiri disk ini.",
    "others at this computer can read these data, for this disk knows no rights. Use another "
      + "folder with --data, or keep this disk to yourself.")
  public static var dataIsOthers: Text {
    Text(
      "orang lain di komputer ini dapat membaca data ini, dan berkasnya milik pengguna lain. Minta "
        + "pengguna itu menjalankan: ",
      "others at this computer can read these data, and the files are another user's. Have that "
        + "user run: ") + Advice.text("doctor")
  }
  public static func diskAnswers(_ milliseconds: Int) -> Text {
    Text(
      "menyimpan dalam \(milliseconds) milidetik",
      "keeps within \(many(milliseconds, "millisecond"))")
  }
  public static func diskIsSlow(_ milliseconds: Int) -> Text {
    Text(
      "lambat, baru menyimpan setelah \(milliseconds) milidetik. Pindahkan folder data ke disk "
        + "di dalam komputer ini, dan ganti disk yang mulai rusak.",
      "slow, keeps only after \(milliseconds) milliseconds. Move the data folder to the disk "
        + "inside this computer, and replace a disk that begins to fail.")
  }
  public static let diskTakesNothing = Text(
    "tidak ada yang dapat disimpan di folder data ini", "nothing can be kept in this data folder")
  public static func roomLeft(_ size: String) -> Text { Text("tersisa \(size)", "\(size) left") }
  public static func littleRoom(_ size: String) -> Text {
    Text(
      "tinggal \(size). Hapus berkas lain yang tidak diperlukan.",
      "only \(size) left. Delete other files that are not needed.")
  }
  public static func backupIs(_ path: String, _ moment: String) -> Text {
    Text("\(moment), \(path)", "\(moment), \(path)")
  }
  public static let noBackupAtAll = Text("tidak ada", "there is none")
  /// - Parameter canBeElsewhere: whether the data can be copied at all.
  public static func noBackupsHere(_ folder: String, reason: Text, canBeElsewhere: Bool) -> Text {
    Text(
      "\(folder) tidak dapat dipakai: \(reason.id). Perbaiki folder itu",
      "\(folder) can't be used: \(reason.en). Put that folder right")
      + (canBeElsewhere
        ? Text(
          "; sementara itu salin ke tempat lain dengan: ",
          "; until then copy to another place with: ") + Advice.text("data backup FOLDER")
        : Text(".", "."))
  }
  public static var noBackup: Text {
    Text("belum ada. Buat dengan: ", "none yet. Make one with: ")
      + Advice.text("data backup FOLDER")
  }
  public static func backupFlawed(_ path: String, _ flaw: StoreTrouble) -> Text {
    Text(
      "\(path) tidak dihitung: \(flaw.reason.id). Pindahkan ke tempat lain.",
      "\(path) is not counted: \(flaw.reason.en). Move it away.")
  }
  public static func clockIs(_ moment: String) -> Text { Text(moment, moment) }
  public static func clockIsWrong(_ moment: String) -> Text {
    Text(
      "\(moment), lebih awal daripada program ini dibuat. Setel jam; bila sering begini, baterai "
        + "jam komputer ini habis.",
      "\(moment), before this program was made. Set the clock; where that comes again, the "
        + "battery of this computer's clock is empty.")
  }
  public static func terminalIs(_ name: String, rows: Int, columns: Int) -> Text {
    Text("\(name), \(columns) × \(rows)", "\(name), \(columns) × \(rows)")
  }
  public static func terminalIsNone(_ name: String) -> Text {
    Text(
      "keluaran ini bukan terminal (\(name)); ditampilkan baris demi baris",
      "this output is no terminal (\(name)); lines are used")
  }
  public static func terminalTakenAs(_ name: String, _ other: String) -> Text {
    Text(
      "\(name) tidak dikenal; diperlakukan sebagai \(other)",
      "\(name) is not known; it is taken for \(other)")
  }
  public static func localeIs(_ name: String) -> Text { Text(name, name) }
  public static func localeIsNoUTF8(_ name: String) -> Text {
    let isMissing = name.lowercased().replacing("-", with: "").hasSuffix("utf8")
    let (id, en) =
      isMissing
      ? ("tidak terpasang di komputer ini", "is not installed on this computer")
      : ("bukan UTF-8", "is not UTF-8")
    let command = "LC_ALL=C.UTF-8 \(Advice.command())"
    return Text(
      "\(name) \(id): huruf diterima utuh, tetapi ditampilkan dalam ASCII. Coba: \(command)",
      "\(name) \(en): letters are taken whole, but shown in ASCII. Try: \(command)")
  }
}
