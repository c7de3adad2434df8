import Tables

extension ResponseFile.ProblemKind: Worded {
  public var text: Text {
    let figure = { (value: Double) in
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return switch self {
    case .unmatchedQuote: .unmatchedQuote
    case .missingColumn(let column):
      Text(
        "baris pertama tidak memuat kolom \(column.rawValue); yang diperlukan: "
          + "participant,item,mark,max, atau satu baris untuk tiap peserta: nama,1,2,3",
        "the first row has no column \(column.rawValue); expected participant,item,mark,max, or a "
          + "row for each person: name,1,2,3")
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .noRows:
      Text(
        "tidak ada baris nilai; tulis baris participant,item,mark,max, lalu satu baris untuk tiap "
          + "nilai",
        "there are no marks; expected the row participant,item,mark,max and then a row for each "
          + "mark")
    case .fieldCount(let found, let expected): .fieldCount(found, expected: expected)
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
    case .noKey(let item):
      Text("baris kunci kosong di kolom \(item)", "the row of keys has none in column \(item)")
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .passedOver(let text): .linePassedOver(text)
    }
  }
}

extension ResponseFile {
  /// What the file was understood as.
  public var understood: Text {
    let (people, items) = (matrix.participants.count, matrix.items.count)
    return switch shape {
    case .markARow:
      Text(
        "satu baris untuk tiap nilai: \(people) peserta, \(items) soal",
        "a row for each mark: \(many(people, "participant")), \(many(items, "item"))")
    case .personARow(let isKeyed):
      Text(
        "satu baris untuk tiap peserta, satu kolom untuk tiap soal: \(people) peserta, "
          + "\(items) soal" + (isKeyed ? ", jawaban dinilai dengan baris kunci" : ""),
        "a row for each person, a column for each item: \(many(people, "participant")), "
          + many(items, "item") + (isKeyed ? ", answers marked by the row of keys" : ""))
    }
  }
}
