import Curriculum
import Quiz

extension Repair.Change: Worded {
  public var text: Text {
    switch self {
    case .givenBack(let seconds):
      Text(
        id: "tes dikembalikan"
          + (seconds.map { " dengan sisa \(Self.minutes($0, .indonesian))" } ?? ""),
        en: "test given back" + (seconds.map { " with \(Self.minutes($0, .english)) left" } ?? ""))
    case .extended(let seconds):
      Text(
        id: "waktu ditambah \(Self.minutes(seconds, .indonesian))",
        en: "\(Self.minutes(seconds, .english)) more given")
    case .moved(let name): Text(id: "tes dipindahkan ke \(name)", en: "test moved to \(name)")
    case .setAside: Text(id: "tes disisihkan", en: "test set aside")
    case .takenBack: Text(id: "tes dihitung lagi", en: "test counted again")
    case .counted(true):
      Text(id: "dihitung dalam angka kelas", en: "counted in the class's figures")
    case .counted(false):
      Text(id: "tidak dihitung dalam angka kelas", en: "left out of the class's figures")
    case .paperOverScreen:
      Text(
        id: "jawaban kertas menggantikan jawaban di layar, yang disisihkan",
        en: "answers on paper took the place of those on the screen, which are set aside")
    case .passMark(let old, let new):
      Text(id: "batas lulus \(old)% menjadi \(new)%", en: "pass mark \(old)% to \(new)%")
    case .merged(let name): Text(id: "disatukan dengan \(name)", en: "merged into \(name)")
    case .separated(let name): Text(id: "dipisahkan dari \(name)", en: "separated from \(name)")
    case .deletedSession(let title):
      Text(id: "sesi \(title) dihapus", en: "session \(title) deleted")
    }
  }

  private static func minutes(_ seconds: Int, _ language: Language) -> String {
    let unit = language == .indonesian ? "menit" : "min"
    let rest =
      seconds % 60 == 0
      ? "" : language == .indonesian ? " \(seconds % 60) detik" : " \(seconds % 60) s"
    return "\(seconds / 60) \(unit)\(rest)"
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
    }
  }
}

extension SessionTest.FormRule: Worded {
  public var text: Text {
    switch self {
    case .same: .formsSame
    case .swapped: .formsSwapped
    }
  }
}
