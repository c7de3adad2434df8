import Foundation

/// Why the system refused something.
extension Text {
  public static func system(_ code: Int32) -> Text {
    switch code {
    case ENOENT: Text("berkas atau foldernya tidak ada", "there is no such file or folder")
    case ENOTDIR:
      Text("yang perlu sebuah folder ternyata berkas", "what should be a folder is a file")
    case EISDIR: Text("itu sebuah folder, bukan berkas", "it is a folder, not a file")
    case EACCES, EPERM: Text("tidak diizinkan", "that is not allowed")
    case ENOSPC, EDQUOT: Text("disk penuh", "the disk is full")
    case EROFS:
      Text("disk itu hanya dapat dibaca", "that disk can only be read")
    case EFBIG: Text("berkasnya terlalu besar", "the file is too large")
    case ENAMETOOLONG: Text("namanya terlalu panjang", "the name is too long")
    case ELOOP: Text("tautannya berputar", "the link leads back to itself")
    case EBADF, EPIPE: Text("keluarannya sudah ditutup", "the output is closed")
    case EIO: Text("disk atau salurannya bermasalah", "the disk or the line failed")
    case EADDRINUSE:
      Text("program lain sudah memakainya", "another program uses it already")
    case EBUSY, ETXTBSY: Text("sedang dipakai", "it is in use")
    case EMFILE, ENFILE:
      Text("terlalu banyak berkas terbuka", "too many files are open")
    default:
      Text(
        "kesalahan sistem \(code) (\(String(cString: strerror(code))))",
        String(cString: strerror(code)))
    }
  }
}
