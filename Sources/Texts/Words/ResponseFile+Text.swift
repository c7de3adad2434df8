import Tables

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
