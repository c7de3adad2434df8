import Curriculum
import Quiz
import Tables

extension RosterFile.ProblemKind: Worded {
  public var text: Text {
    switch self {
    case .noNameColumn:
      Text(
        "tidak ada kolom \"nama\" pada baris judul. Tulis \"nama\" sebagai judul kolom itu.",
        "the header has no column \"name\". Give the column of names that heading.")
    case .noName:
      Text(
        "nama kosong. Isi namanya atau hapus baris ini.",
        "the name is empty. Fill it in or take the line away.")
    case .onlyDigits:
      Text(
        "namanya hanya angka. Tulis nama orangnya.",
        "the name is only a number. Write the person's name.")
    case .longName(let count):
      Text(
        "nama ini \(count) huruf; paling banyak 200. Singkat namanya.",
        "this name has \(count) characters; 200 at most. Shorten it.")
    case .tooManyFields(let found, let expected):
      Text(
        "ada \(found) isian untuk \(expected) kolom. Bila nama memakai koma (\"Siti, S.Pd\"), apit "
          + "nama itu dengan tanda kutip.",
        "there are \(found) fields for \(expected) columns. Where a name has a comma (\"Siti, "
          + "S.Pd\"), put the name in quotation marks.")
    case .nobody:
      Text(
        "tidak ada nama di dalamnya. Tulis satu nama pada tiap baris.",
        "there are no names in it. Write one name on each line.")
    case .sameAsLine(let line, let name):
      Text("\"\(name)\" sama dengan baris \(line).", "\"\(name)\" is the same as line \(line).")
    case .sameAsEnrolled(let number, let name):
      Text(
        "\"\(name)\" sudah ada di daftar, nomor \(number).",
        "\"\(name)\" is on the roster already, number \(number).")
    case .passedOver(let line): .linePassedOver(line)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .tooFewFields(let found, let expected):
      Text(
        "hanya \(found) isian dari \(expected) kolom.",
        found == 1
          ? "only 1 field of \(expected) columns." : "only \(found) fields of \(expected) columns.")
    case .spoiltPhone(let phone):
      Text(
        "nomor telepon \"\(phone)\" rusak oleh lembar kerja dan tidak dimasukkan. Ubah kolomnya "
          + "menjadi teks, lalu tulis lagi nomornya.",
        "a spreadsheet has spoilt the telephone number \"\(phone)\"; it was left out. Make the "
          + "column text and write the number again.")
    case .degrees(let name):
      Text("dibaca sebagai satu nama: \"\(name)\".", "read as one name: \"\(name)\".")
    case .otherWidth(let found, let usual):
      Text(
        "\(found) isian, padahal baris lain \(usual).",
        "\(many(found, "field")), and \(usual) on the other lines.")
    }
  }
}

extension RosterPerson {
  /// What was understood of a line, each part with what it was taken for.
  public func understood(_ language: Language) -> String {
    let parts: [(Text, String?)] = [
      (.organisation, organisation), (.village, village), (.phone, phone),
    ]
    let told = parts.compactMap { label, value in value.map { "\(label(language)): \($0)" } }
    return ([name] + told).joined(separator: " · ")
  }
}
