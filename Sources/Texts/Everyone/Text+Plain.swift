/// What is asked and said where lines are written one after the other.
extension Text {
  public static let typeNumber = Text("Ketik nomor", "Type a number")
  public static let typeTruth = Text(
    "Benar atau salah? Ketik nomor", "True or false? Type a number")
  public static let typeSeveral = Text(
    "Ketik semua nomor yang benar, misalnya 1 3, atau satu per satu",
    "Type all right numbers, such as 1 3, or one after the other")
  public static let typeOrder = Text(
    "Ketik semua nomor menurut urutan yang benar, misalnya 3 1 2",
    "Type all numbers in the right order, such as 3 1 2")
  public static let typeItemToMatch = Text(
    "Ketik nomor yang akan dipasangkan", "Type the number of what to match")
  public static let typeMatch = Text("Ketik nomor pasangannya", "Type the number of its match")
  public static let typeAnswer = Text("Ketik jawaban Anda", "Type your answer")
  public static let backOrHelp = Text("0 kembali, ? bantuan", "0 back, ? help")
  public static let backFromFigures = Text("/0 kembali, ? bantuan", "/0 back, ? help")
  public static let helpOnly = Text("? bantuan", "? help")
  public static func chosenNoMore(_ label: String) -> Text {
    Text("tidak dipilih lagi: \(label)", "chosen no more: \(label)")
  }
  /// - Parameter action: what Enter does with what is there.
  public static func typeAnew(then action: Text) -> Text {
    Text(
      "Ketik penggantinya, tanda minus (-) untuk mengosongkannya, atau Enter saja supaya tetap, "
        + "lalu \(action.id)",
      "Type what takes its place, a minus sign (-) to empty it, or Enter alone to keep it, then "
        + action.en)
  }
  public static func emptyLine(_ action: String) -> Text {
    Text("Enter: \(action)", "Enter: \(action)")
  }
  public static func notUnderstood(_ line: String) -> Text {
    Text(
      "“\(line)” tidak dikenal di sini. Ketik ? untuk bantuan.",
      "“\(line)” means nothing here. Type ? for help.")
  }
  public static func lineTooLong(_ count: Int, limit: Int) -> Text {
    Text {
      let (count, limit) = ($0.number(Double(count)), $0.number(Double(limit)))
      return Text(
        "Terlalu panjang, jadi belum diterima: \(count) huruf, paling banyak \(limit). "
          + "Ketik lagi lebih pendek.",
        "Too long, so it was not taken: \(count) characters, at most \(limit). "
          + "Shorten it and type it again.")($0)
    }
  }
  public static let nothingTyped = Text(
    "Anda belum mengetik apa pun. Ketik ? untuk bantuan.",
    "Nothing was typed. Type ? for help.")
  public static let helpLines = Text(
    "Ketik nomor sebuah baris lalu Enter untuk membukanya.",
    "Type a line's number, then Enter, to open it.")
  /// - Parameter isLocked: whether only the trainer leaves.
  public static func helpLineCommands(isLocked: Bool) -> Text {
    Text(
      "? bantuan berlaku di mana saja, 0 kembali dan nomor di mana saja kecuali saat angka diminta. "
        + "q keluar\(isLocked ? ", dengan PIN pelatih" : ""). "
        + "Saat angka diminta, /0 kembali dan /2 membuka nomor 2.",
      "? helps everywhere; 0 goes back and numbers work everywhere but where a figure is asked for. "
        + "q leaves\(isLocked ? ", with the trainer's PIN" : ""). "
        + "Where a figure is asked for, /0 goes back and /2 opens number 2.")
  }
  public static let helpEmptyLine = Text(
    "Tekan Enter saja untuk melakukan yang disebut pada baris pertanyaan.",
    "Enter alone does what the prompt names.")
  public static let leftKept = Text(
    "Sampai jumpa. Semua jawaban tersimpan.", "Goodbye. All answers are kept.")
}
