import Curriculum
import Quiz

extension Repair.Change: Worded {
  public var text: Text {
    switch self {
    case .givenBack(let seconds):
      Text(
        "tes dikembalikan" + (seconds.map { " dengan sisa \(Self.minutes($0).id)" } ?? ""),
        "test given back" + (seconds.map { " with \(Self.minutes($0).en) left" } ?? ""))
    case .reopened: Text("tes dibuka lagi", "test opened again")
    case .extended(let seconds):
      Text(
        "waktu ditambah \(Self.minutes(seconds).id)", "\(Self.minutes(seconds).en) more given")
    case .moved(let name): Text("tes dipindahkan ke \(name)", "test moved to \(name)")
    case .setAside: Text("tes disisihkan", "test set aside")
    case .takenBack: Text("tes dihitung lagi", "test counted again")
    case .counted(true):
      Text("dihitung dalam angka kelas", "counted in the class's figures")
    case .counted(false):
      Text("tidak dihitung dalam angka kelas", "left out of the class's figures")
    case .paperOverScreen:
      Text(
        "jawaban kertas menggantikan jawaban di layar, yang disisihkan",
        "answers on paper took the place of those on the screen, which are set aside")
    case .paperAfterClosing:
      Text(
        "jawaban kertas dimasukkan setelah tes ditutup",
        "answers on paper entered after the test was closed")
    case .paperCorrected(let count, let old, let new):
      Text {
        let (old, new) = ($0.percent(old), $0.percent(new))
        return Text(
          "\(count) jawaban kertas diganti, nilai \(old) menjadi \(new)",
          "\(many(count, "answer")) on paper replaced, score \(old) to \(new)")($0)
      }
    case .passMark(let old, let new):
      Text("batas lulus \(old)% menjadi \(new)%", "pass mark \(old)% to \(new)%")
    case .merged(let name): Text("disatukan dengan \(name)", "merged into \(name)")
    case .separated(let name): Text("dipisahkan dari \(name)", "separated from \(name)")
    case .deletedSession(let title):
      Text("sesi \(title) dihapus", "session \(title) deleted")
    }
  }

  private static func minutes(_ seconds: Int) -> Text {
    let rest = seconds % 60
    return Text("\(seconds / 60) menit", "\(seconds / 60) min")
      + Text(" \(rest) detik", " \(rest) s").when(rest != 0)
  }
}

extension Ruling.Verdict {
  /// What was decided.
  /// - Parameter written: how an answer is written, mostly by its letter.
  public func text(_ written: (Response) -> String) -> Text {
    switch self {
    case .key(let response): .verdictKey(written(response))
    case .alsoRight(let response): .verdictAlso(written(response))
    case .everybody: .verdictEverybody
    case .leftOut: .verdictLeftOut
    case .original: .verdictOriginal
    }
  }
}

extension SessionTest.FormRule: Worded {
  public var text: Text {
    switch self {
    case .same: Text("sama untuk semua", "the same for everybody")
    case .swapped: .formsSwapped
    }
  }
}
