import Curriculum
import Quiz

extension StoreError: Worded {
  public var text: Text {
    switch self {
    case .folder(let path, let errno):
      Text(
        "Folder \(path) tidak dapat dipakai: \(Text.system(errno).id). Pilih folder lain dengan "
          + "--data.",
        "The folder \(path) can't be used: \(Text.system(errno).en). Choose another with --data.")
    case .cannotOpen(let path, let trouble, let backup):
      trouble.sentence(
        id: "Basis data \(path) tidak dapat dibuka", en: "The database \(path) can't be opened",
        backup: backup)
    case .missing(let path, let backup):
      Text(
        "Basis data \(path) tidak ada atau kosong, padahal ada cadangannya. Kembalikan berkas itu "
          + "ke tempatnya, atau pulihkan dengan: ",
        "The database \(path) is missing or empty, though there are backups. Put the file back, or "
          + "restore it with: ") + Advice.restore(backup)
    case .noData(let folder):
      Text(
        "Tidak ada data Berdaya di \(folder). Sebutkan foldernya dengan --data; data baru dimulai "
          + "dengan membuka berdaya.",
        "There are no data of Berdaya in \(folder). Name their folder with --data; new ones begin "
          + "when berdaya is opened.")
    case .notOurs(let path):
      Text(
        "\(path) adalah basis data program lain; tidak ada yang diubah. Pilih folder lain dengan "
          + "--data.",
        "\(path) is another program's database; nothing was changed. Choose another folder with "
          + "--data.")
    case .madeByNewerVersion(let path):
      Text(
        "\(path) dibuat dengan Berdaya versi yang lebih baru. Perbarui program ini.",
        "\(path) was made by a newer Berdaya. Update this program.")
    case .inUse(let path):
      Text(
        "\(path) sedang dipakai di terminal lain. Tutup Berdaya di sana, lalu coba lagi.",
        "\(path) is open at another terminal. Close Berdaya there, and try again.")
    case .cannotWrite(let path, let trouble):
      trouble.sentence(
        id: "Tidak dapat menyimpan ke \(path)", en: "Can't save to \(path)",
        kept: Text(
          " Yang terakhir belum tersimpan; yang sebelumnya aman.",
          " The last change is not kept yet; earlier ones are safe."))
    case .cannotBackUp(let path, .damaged):
      Text(
        "Basis data rusak; cadangan \(path) tidak dibuat, dan cadangan sebelumnya tetap ada. ",
        "The database is damaged; the backup \(path) was not made, and earlier ones stay. ")
        + Advice.lookInto
    case .cannotBackUp(let path, let trouble):
      trouble.sentenceOfCopy(
        id: "Semua jawaban tersimpan, tetapi cadangan \(path) tidak dapat dibuat",
        en: "All answers are kept, but the backup \(path) can't be made")
    case .cannotBackUpFirst(let path, let trouble):
      Text(
        "Tidak ada yang diubah, karena cadangan \(path) tidak dapat dibuat: \(trouble.reason.id). ",
        "Nothing was changed, for the backup \(path) can't be made: \(trouble.reason.en). ")
        + Advice.lookInto
    case .isDatabase(let path):
      Text(
        "\(path) adalah basis data yang sedang dipakai itu sendiri. Pilih berkas atau folder lain.",
        "\(path) is the database itself, which is in use. Choose another file or folder.")
    case .unreadable(let path, let trouble, let backup):
      trouble.sentence(id: "Tidak dapat membaca \(path)", en: "Can't read \(path)", backup: backup)
    case .damagedRow(let path, let table, let row, let column, let backup):
      Text(
        "Data rusak di \(path): tabel \(table), baris \(row), kolom \(column). Tidak ada yang "
          + "diubah. Simpan salinan berkas ini, lalu pulihkan dari cadangan: ",
        "Damaged data in \(path): table \(table), row \(row), column \(column). Nothing was "
          + "changed. Keep a copy of this file, then restore a backup: ") + Advice.restore(backup)
    case .noSuchAttempt:
      Text("Latihan atau tes itu tidak ditemukan.", "That attempt can't be found.")
    case .attemptIsSubmitted: .alreadySubmitted
    case .attemptIsElsewhere: .attemptIsElsewhere
    }
  }
}

extension StoreNotice: Worded {
  public var text: Text {
    switch self {
    case .madePrivate(let folder):
      Text(
        "Data di \(folder) tadinya dapat dibaca pengguna lain komputer ini; sekarang hanya oleh "
          + "Anda.",
        "The data in \(folder) could be read by other users of this computer; now only by you.")
    case .rollbackJournal(let folder):
      Text(
        "Data di \(folder) berada di stik, disk jaringan, atau semacamnya. Data tetap aman, tetapi "
          + "banyak terminal sekaligus akan saling menunggu.",
        "The data in \(folder) are on a stick, a network drive or the like. They are safe, but "
          + "many terminals at once will wait for one another.")
    case .clockIsBehind(let newest):
      Text(
        "Jam komputer ini lebih lambat daripada catatan terakhir "
          + "(\(Language.indonesian.shortMoment(newest))). Periksa jam sebelum mulai; bila sekarang "
          + "sudah benar, abaikan pesan ini. Waktu tes tetap dihitung dengan benar.",
        "This computer's clock is behind the newest record "
          + "(\(Language.english.shortMoment(newest))). Look at it before you start; where it is "
          + "right now, never mind. The time of tests is counted rightly all the same.")
    }
  }
}
