import Curriculum
import Foundation
import Quiz

/// What is wrong with the database, and how to go on: only a damaged one is put away for a backup.
extension Text {
  /// What a trouble is, and what to do about it.
  private static func trouble(_ trouble: StoreTrouble, backup: String? = nil) -> (Text, Text) {
    switch trouble {
    case .full:
      (
        .system(ENOSPC),
        Text(
          "Hapus berkas lain yang tidak diperlukan, lalu coba lagi. Basis data tidak rusak.",
          "Delete other files that are not needed, and try again. The database is not damaged.")
      )
    case .readOnly:
      (
        .system(EROFS),
        Text(
          "Salin folder data ke disk yang dapat ditulis, lalu sebutkan dengan --data. Basis data "
            + "tidak rusak.",
          "Copy the data folder to a disk that can be written, and name it with --data. The "
            + "database is not damaged.")
      )
    case .notAllowed:
      (
        Text("Anda tidak boleh menulis berkas itu", "you may not write these files"),
        Text(
          "Jalankan sebagai pemiliknya, buka hak tulisnya, atau pilih folder lain dengan --data. Basis data tidak "
            + "rusak.",
          "Run this as their owner, let yourself write them, or choose another folder with --data. The database is not "
            + "damaged.")
      )
    case .gone:
      (
        Text(
          "folder data tidak ada lagi di tempatnya; mungkin dipindahkan, dihapus, atau "
            + "disknya dicabut",
          "the data folder is not in its place any more; it may have been moved or deleted, or "
            + "its drive pulled out"),
        Text(
          "Kembalikan folder atau disk itu, lalu coba lagi. Jangan tutup program ini dulu.",
          "Put the folder or the drive back, and try again. Don't close this program before.")
      )
    case .locked:
      (
        Text("program lain sedang memakainya", "another program is using it"),
        Text(
          "Tunggu atau tutup program itu, lalu coba lagi. Basis data tidak rusak.",
          "Wait for that program or close it, and try again. The database is not damaged.")
      )
    case .left:
      (
        Text("Anda menghentikannya", "you stopped it"),
        Text(
          "Tidak ada yang setengah tersimpan. Coba lagi bila ada waktu.",
          "Nothing was left half stored. Try again when there is time.")
      )
    case .damaged:
      (Text("berkasnya rusak", "the file is damaged"), .wayBack(backup))
    case .system(let code): (.system(code), .lookWithDoctor)
    case .other(let reason): (Text(reason, reason), .lookWithDoctor)
    }
  }

  private static func wayBack(_ backup: String?) -> Text {
    backup.map { backup in
      Text(
        "Pulihkan cadangan terbaru yang utuh dengan: berdaya data restore \(backup)\n"
          + "Berkas yang sekarang tetap disimpan dengan nama lain.",
        "Restore the newest whole backup with: berdaya data restore \(backup)\n"
          + "The present file is kept under another name.")
    }
      ?? Text(
        "Tidak ada cadangan yang utuh di sampingnya. Simpan berkas itu, lalu cari cadangan di "
          + "tempat lain: berdaya data restore BERKAS",
        "There is no whole backup beside it. Keep the file, and look for a backup elsewhere: "
          + "berdaya data restore FILE")
  }

  private static func sentence(
    id: String, en: String, _ trouble: StoreTrouble, backup: String? = nil
  ) -> Text {
    let (reason, advice) = Self.trouble(trouble, backup: backup)
    return Text("\(id): \(reason.id). \(advice.id)", "\(en): \(reason.en). \(advice.en)")
  }

  public static func cannotOpen(_ path: String, _ trouble: StoreTrouble, backup: String?) -> Text {
    sentence(
      id: "Basis data \(path) tidak dapat dibuka", en: "The database \(path) can't be opened",
      trouble, backup: backup)
  }
  public static func cannotReadDatabase(
    _ path: String, _ trouble: StoreTrouble, backup: String?
  ) -> Text {
    sentence(
      id: "Tidak dapat membaca \(path)", en: "Can't read \(path)", trouble, backup: backup)
  }
  public static func cannotWrite(_ path: String, _ trouble: StoreTrouble) -> Text {
    let (reason, advice) = Self.trouble(trouble)
    return Text(
      "Tidak dapat menyimpan ke \(path): \(reason.id). Yang terakhir belum tersimpan; yang "
        + "sebelumnya aman. \(advice.id)",
      "Can't save to \(path): \(reason.en). The last change is not kept yet; earlier ones are "
        + "safe. \(advice.en)")
  }
  public static func cannotBackUp(_ path: String, _ trouble: StoreTrouble) -> Text {
    let (reason, advice) = Self.trouble(trouble)
    guard trouble != .damaged else {
      return Text(
        "Basis data rusak; cadangan \(path) tidak dibuat, dan cadangan sebelumnya tetap ada. "
          + "Periksa dengan: berdaya doctor",
        "The database is damaged; the backup \(path) was not made, and earlier ones stay. Look "
          + "into it with: berdaya doctor")
    }
    return Text(
      "Semua jawaban tersimpan, tetapi cadangan \(path) tidak dapat dibuat: \(reason.id). "
        + advice.id,
      "All answers are kept, but the backup \(path) can't be made: \(reason.en). " + advice.en)
  }
  public static func missingDatabase(_ path: String, backup: String) -> Text {
    Text(
      "Basis data \(path) tidak ada atau kosong, padahal ada cadangannya. "
        + "Kembalikan berkas itu ke tempatnya, atau pulihkan dengan: berdaya data restore \(backup)",
      "The database \(path) is missing or empty, though there are backups. "
        + "Put the file back, or restore it with: berdaya data restore \(backup)")
  }
  public static func databaseOfOthers(_ path: String) -> Text {
    Text(
      "\(path) adalah basis data program lain; tidak ada yang diubah. Pilih folder lain dengan "
        + "--data.",
      "\(path) is another program's database; nothing was changed. Choose another folder with "
        + "--data.")
  }
  public static func madeByNewer(_ path: String) -> Text {
    Text(
      "\(path) dibuat dengan Berdaya versi yang lebih baru. Perbarui program ini.",
      "\(path) was made by a newer Berdaya. Update this program.")
  }
  public static func databaseInUse(_ path: String) -> Text {
    Text(
      "\(path) sedang dipakai di terminal lain. Tutup Berdaya di sana, lalu coba lagi.",
      "\(path) is open at another terminal. Close Berdaya there, and try again.")
  }
  public static func damagedRow(
    _ path: String, table: String, row: String, column: String
  ) -> Text {
    Text(
      "Data rusak di \(path): tabel \(table), baris \(row), kolom \(column). Tidak ada yang "
        + "diubah. Simpan salinan berkas ini, lalu pulihkan dari cadangan: berdaya data restore",
      "Damaged data in \(path): table \(table), row \(row), column \(column). Nothing was "
        + "changed. Keep a copy of this file, then restore a backup: berdaya data restore")
  }
}

/// What a person is to know of the data, though nothing is wrong with them.
extension Text {
  public static func dataMadePrivate(_ folder: String) -> Text {
    Text(
      "Data di \(folder) tadinya dapat dibaca pengguna lain komputer ini; sekarang hanya oleh "
        + "Anda.",
      "The data in \(folder) could be read by other users of this computer; now only by you.")
  }
  public static func rollbackJournal(_ folder: String) -> Text {
    Text(
      "Data di \(folder) berada di stik, disk jaringan, atau semacamnya. Data tetap aman, "
        + "tetapi banyak terminal sekaligus akan saling menunggu.",
      "The data in \(folder) are on a stick, a network drive or the like. They are safe, but "
        + "many terminals at once will wait for one another.")
  }
  public static func clockIsBehind(_ newest: Date) -> Text {
    let time = { (language: Language) in
      "\(language.shortDay(newest)) \(language.time(newest))"
    }
    return Text(
      "Jam komputer ini lebih lambat daripada catatan terakhir (\(time(.indonesian))). "
        + "Setel jam sebelum mulai; waktu tes tetap dihitung dengan benar.",
      "This computer's clock is behind the newest record (\(time(.english))). Set the clock "
        + "before you start; the time of tests is counted rightly all the same.")
  }
  public static let noticesHeading = Text("Perlu diketahui", "To know")
  public static let waiting = Text(
    "Menunggu disk atau program lain. Esc: berhenti menunggu.",
    "Waiting for the disk or another program. Esc: wait no longer.")
  public static let diskHangs = Text(
    "Disk tidak menjawab. Ctrl-C: akhiri program.",
    "The disk does not answer. Ctrl-C: end the program.")
  private static let lookWithDoctor = Text(
    "Periksa dengan: berdaya doctor", "Look into it with: berdaya doctor")
  public static let working = Text("Sedang bekerja. Esc: batal.", "Working. Esc: cancel.")
  public static let stillWorking = Text(
    "Masih bekerja. Ctrl-C: akhiri program.", "Still working. Ctrl-C: end the program.")
  public static let workCancelled = Text(
    "Dibatalkan; tidak ada yang berubah.", "Cancelled; nothing has changed.")
  /// Behind it the seconds, and behind these `leaveCommand`.
  public static let commandWorks = Text("Bekerja", "Working")
  public static let leaveCommand = Text("Ctrl-C: berhenti", "Ctrl-C: stop")
  public static func waitingForCommand(_ seconds: Int) -> Text {
    Text(
      "Menunggu disk atau program lain, paling lama \(seconds) detik.",
      "Waiting for the disk or another program, \(seconds) seconds at most.")
  }
}
