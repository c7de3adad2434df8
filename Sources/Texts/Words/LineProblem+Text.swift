import Quiz
import Tables

extension LineProblem.Kind: Worded {
  public var text: Text {
    let figure = { (value: Double) in
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return switch self {
    case .repeatedColumn(let heading):
      Text(
        "kolom \"\(heading)\" berulang. Sisakan satu saja.",
        "the column \"\(heading)\" stands there twice. Leave only one.")
    case .unknownColumn(let heading):
      Text(
        "kolom \"\(heading)\" tidak dikenal dan dilewati.",
        "the column \"\(heading)\" is not known and was passed over.")
    case .passedOver(let line):
      Text("baris ini dilewati: \"\(line)\".", "this line was passed over: \"\(line)\".")
    case .fieldCount(let found, let expected):
      Text(
        "ada \(found) kolom; yang diperlukan \(expected)",
        "found \(many(found, "field")), expected \(expected)")
    case .noNameColumn:
      Text(
        "tidak ada kolom \"nama\" pada baris judul. Tulis \"nama\" sebagai judul kolom itu.",
        "the header has no column \"name\". Give the column of names that heading.")
    case .noName:
      Text(
        "nama kosong, atau hanya tanda baca. Isi namanya atau hapus baris ini.",
        "the name is empty, or only punctuation. Fill it in or take the line away.")
    case .onlyDigits:
      Text(
        "namanya hanya angka. Tulis nama orangnya.",
        "the name is only a number. Write the person's name.")
    case .separatorInName(let name):
      Text(
        "pada nama \"\(name)\" ada titik koma. Hapus, atau pisahkan isian baris ini seperti pada baris "
          + "lainnya.",
        "the name \"\(name)\" has a semicolon. Take it out, or separate the fields of this line as in "
          + "the others.")
    case .longName(let count):
      Text(
        "nama ini \(count) huruf; paling banyak \(CleanedText.longest). Singkat namanya.",
        "this name has \(count) characters; \(CleanedText.longest) at most. Shorten it.")
    case .tooManyFields(let found, let expected):
      Text(
        "ada \(found) isian untuk \(expected) kolom. Bila nama memakai koma "
          + "(\"Siti, S.Pd\"), apit nama itu dengan tanda kutip.",
        "there are \(found) fields for \(many(expected, "column")). Where a name has a comma "
          + "(\"Siti, S.Pd\"), put the name in quotation marks.")
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
    case .noPersonColumn:
      Text(
        "baris judul perlu kolom \"nomor\" (nomor daftar hadir) atau \"nama\".",
        "the header needs a column \"number\" (of the roster) or \"name\".")
    case .missingItems(let items):
      Text(
        "tidak ada kolom untuk soal \(items.map(String.init).listed).",
        "there is no column for question \(items.map(String.init).listed).")
    case .noSuchItems(let items):
      Text(
        "tes ini tidak memiliki soal \(items.map(String.init).listed).",
        "this test has no question \(items.map(String.init).listed).")
    case .noAnswers:
      Text("tidak ada jawaban di dalam berkas ini.", "there are no answers in this file.")
    case .noPerson:
      Text(
        "tidak ada nomor atau nama peserta di baris ini.",
        "there is no participant's number or name on this line.")
    case .unknown(let who):
      Text("\"\(who)\" tidak ada dalam daftar peserta.", "\"\(who)\" is not on the roster.")
    case .ambiguous(let name):
      Text(
        "ada beberapa \"\(name)\"; tulis nomor daftar hadirnya.",
        "there are several \"\(name)\"; give the number on the roster.")
    case .otherName(let number, let found, let expected):
      Text(
        "nomor \(number) di daftar hadir adalah \"\(expected)\", bukan \"\(found)\".",
        "number \(number) on the roster is \"\(expected)\", not \"\(found)\".")
    case .answeredBefore(let line, let name):
      Text(
        "jawaban \"\(name)\" sudah ada di baris \(line).",
        "the answers of \"\(name)\" stand on line \(line) already.")
    case .unreadable(let item, let error): .answerUnreadable(item, error)
    case .spoiltAnswers(let found):
      Text(
        "lembar kerja mengubah jawaban menjadi \"\(found)\". Ubah kolomnya menjadi teks, lalu tulis "
          + "lagi; yang kosong boleh ditulis *.",
        "a spreadsheet turned the answers into \"\(found)\". Make the column text and write them "
          + "again; * may stand for one that is empty.")
    case .answersTwice:
      Text(
        "ada kolom \"jawaban\" dan juga kolom tiap soal. Sisakan salah satunya.",
        "there are a column \"answers\" and columns of single questions. Leave only one of the two."
      )
    case .answerCount(let found, let expected): .answerCount(found, expected: expected)
    case .noSuchForm(let found, let known): .noSuchForm(found, known: known)
    case .ofForm(let form, let kind): .ofForm(form.rawValue, kind.text)
    case .unmatchedQuote: .unmatchedQuote
    case .missingColumn(let column):
      Text(
        "baris pertama tidak memuat kolom \(column.rawValue); yang diperlukan: "
          + "participant,item,mark,max, atau satu baris untuk tiap peserta: nama,1,2,3",
        "the first row has no column \(column.rawValue); expected participant,item,mark,max, or a "
          + "row for each person: name,1,2,3")
    case .noRows:
      Text(
        "tidak ada baris nilai; tulis baris participant,item,mark,max, lalu satu baris untuk tiap "
          + "nilai",
        "there are no marks; expected the row participant,item,mark,max and then a row for each "
          + "mark")
    case .empty(let column):
      Text("kolom \(column.rawValue) kosong", "the field \(column.rawValue) is empty")
    case .noNumber(let column, let found):
      Text(
        "\(column.rawValue) berisi \"\(found)\"; isilah angka 0 atau lebih",
        "\(column.rawValue) is \"\(found)\", expected a number of 0 or more")
    case .markAboveMaximum(let mark, let maximum):
      Text(
        "mark \(figure(mark)) melebihi max \(figure(maximum)); yang diperlukan 0 sampai "
          + "\(figure(maximum))",
        "mark \(figure(mark)) is above max \(figure(maximum)), expected 0 to \(figure(maximum))")
    case .otherMaximum(let found, let earlier, let line):
      Text(
        "max \(figure(found)) untuk soal ini, padahal di baris \(line) tertulis "
          + "\(figure(earlier)); samakan keduanya",
        "max \(figure(found)) for this item; line \(line) gives \(figure(earlier)), expected the "
          + "same")
    case .repeated(let line):
      Text(
        "nilai peserta ini untuk soal ini sudah ada di baris \(line); cukup satu",
        "this participant's mark of this item stands on line \(line) already, expected one")
    case .samePerson(let line):
      Text(
        "peserta ini sudah ada di baris \(line); bila orang lain, tambahkan kolom nomor",
        "this person stands on line \(line) already; if it is another, add a column of numbers")
    case .noMark(let item, let found):
      Text(
        "kolom \(item) berisi \"\(found)\"; isilah angka 0 atau lebih, atau tambahkan baris kunci",
        "column \(item) is \"\(found)\", expected a number of 0 or more, or a row of keys")
    case .markTooHigh(let item, let mark, let maximum):
      Text(
        "kolom \(item): nilai \(figure(mark)) melebihi maksimum \(figure(maximum))",
        "column \(item): the mark \(figure(mark)) is above the maximum \(figure(maximum))")
    case .noMaximum(let item, let found):
      Text(
        "kolom \(item) berisi \"\(found)\" pada baris maksimum; tulis angkanya saja",
        "column \(item) is \"\(found)\" in the row of maxima, expected a number")
    case .sameRow(let line):
      Text(
        "baris seperti ini sudah ada di baris \(line); hapus salah satunya",
        "line \(line) is such a row already, expected one")
    case .noKey(let item):
      Text("baris kunci kosong di kolom \(item)", "the row of keys has none in column \(item)")
    }
  }
}
