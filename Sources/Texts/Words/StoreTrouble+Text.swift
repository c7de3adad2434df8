import Foundation
import Quiz

extension StoreTrouble {
  /// What failed, why, and how to go on: only a damaged database is put away for a backup.
  func sentence(id: String, en: String, kept: Text = Text("", ""), backup: String? = nil) -> Text {
    sentence(id: id, en: en, kept: kept, advice(backup))
  }

  /// Why a copy can't be made, and how to go on: another place does as well.
  func sentenceOfCopy(id: String, en: String) -> Text {
    switch self {
    case .readOnly, .notAllowed, .system(EISDIR):
      sentence(
        id: id, en: en,
        (self == .readOnly
          ? Text(
            "Bila itu stik, geser dahulu pengunci tulisnya. Atau pilih",
            "Where it is a stick, first move its write lock. Or choose")
          : Text("Pilih", "Choose"))
          + Text(" tempat lain dengan: ", " another place with: ")
          + Advice.text("data backup FOLDER"))
    default: sentence(id: id, en: en)
    }
  }

  private func sentence(
    id: String, en: String, kept: Text = Text("", ""), _ advice: Text
  ) -> Text {
    Text(
      "\(id): \(reason.id).\(kept.id) \(advice.id)", "\(en): \(reason.en).\(kept.en) \(advice.en)")
  }

  /// Why, as the end of a sentence.
  var reason: Text {
    switch self {
    case .full: .system(ENOSPC)
    case .readOnly: .system(EROFS)
    case .notAllowed:
      Text(
        "Anda tidak boleh membaca atau menulis berkas itu", "you may not read or write these files")
    case .gone:
      Text(
        "folder data tidak ada lagi di tempatnya; mungkin dipindahkan, dihapus, atau disknya "
          + "dicabut",
        "the data folder is not in its place any more; it may have been moved or deleted, or its "
          + "drive pulled out")
    case .locked: Text("program lain sedang memakainya", "another program is using it")
    case .left: Text("Anda menghentikannya", "you stopped it")
    case .damaged: Text("berkasnya rusak", "the file is damaged")
    case .newer:
      Text("dibuat dengan Berdaya versi yang lebih baru", "it was made by a newer Berdaya")
    case .foreign: Text("bukan basis data Berdaya", "it is no database of Berdaya")
    case .system(let code): .system(code)
    case .other(let reason):
      Text("sebabnya tidak dikenal (\(reason))", "for no known reason (\(reason))")
    }
  }

  private func advice(_ backup: String?) -> Text {
    switch self {
    case .full:
      Text(
        "Hapus berkas lain yang tidak diperlukan, lalu coba lagi. Basis data tidak rusak.",
        "Delete other files that are not needed, and try again. The database is not damaged.")
    case .readOnly:
      Text(
        "Salin folder data ke disk yang dapat ditulis, lalu sebutkan dengan --data. Basis data "
          + "tidak rusak.",
        "Copy the data folder to a disk that can be written, and name it with --data. The "
          + "database is not damaged.")
    case .notAllowed:
      Text(
        "Jalankan sebagai pemiliknya, buka hak tulisnya, atau pilih folder lain dengan --data. "
          + "Basis data tidak rusak.",
        "Run this as their owner, let yourself write them, or choose another folder with --data. "
          + "The database is not damaged.")
    case .gone:
      Text(
        "Kembalikan folder atau disk itu, lalu coba lagi. Jangan tutup program ini dulu.",
        "Put the folder or the drive back, and try again. Don't close this program before.")
    case .locked:
      Text(
        "Tunggu atau tutup program itu, lalu coba lagi. Basis data tidak rusak.",
        "Wait for that program or close it, and try again. The database is not damaged.")
    case .left:
      Text(
        "Tidak ada yang setengah tersimpan. Coba lagi bila ada waktu.",
        "Nothing was left half stored. Try again when there is time.")
    case .damaged, .system(EISDIR): Self.restoring(backup)
    case .newer: Text("Perbarui program ini.", "Update this program.")
    case .foreign:
      Text("Pilih cadangan yang dibuat Berdaya.", "Choose a backup that Berdaya made.")
    case .system, .other: Advice.lookInto
    }
  }

  private static func restoring(_ backup: String?) -> Text {
    let how =
      backup == nil
      ? Text(
        "Simpan yang ada di sana, lalu cari cadangan lain yang utuh: ",
        "Keep what is there, and look for another backup that is whole: ")
      : Text(
        "Yang sekarang tetap disimpan dengan nama lain. Pulihkan cadangan terbaru yang utuh dengan: ",
        "What is there now is kept under another name. Restore the newest whole backup with: ")
    return how + Advice.restore(backup)
  }
}
