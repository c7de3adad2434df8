import Foundation

/// Why the system refused something.
extension Text {
  public static func system(_ code: Int32) -> Text {
    switch code {
    case ENOENT, ENOTDIR:
      Text(id: "berkas atau foldernya tidak ada", en: "there is no such file or folder")
    case EISDIR: Text(id: "itu sebuah folder, bukan berkas", en: "it is a folder, not a file")
    case EACCES, EPERM: Text(id: "tidak diizinkan", en: "that is not allowed")
    case ENOSPC, EDQUOT: Text(id: "disk penuh", en: "the disk is full")
    case EROFS:
      Text(id: "disk itu hanya dapat dibaca", en: "that disk can only be read")
    case EFBIG: Text(id: "berkasnya terlalu besar", en: "the file is too large")
    case ENAMETOOLONG: Text(id: "namanya terlalu panjang", en: "the name is too long")
    case ELOOP: Text(id: "tautannya berputar", en: "the link leads back to itself")
    case EBADF, EPIPE: Text(id: "keluarannya sudah ditutup", en: "the output is closed")
    case EIO: Text(id: "disk atau salurannya bermasalah", en: "the disk or the line failed")
    default:
      Text(id: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
