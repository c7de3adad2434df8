/// What is asked and said where lines are written one after the other.
extension Text {
  public static let typeNumber = Text(id: "Ketik nomor", en: "Type a number")
  public static let typeSeveral = Text(
    id: "Ketik semua nomor yang benar, misalnya 1 3", en: "Type all right numbers, such as 1 3")
  public static let typeOrder = Text(
    id: "Ketik semua nomor menurut urutan yang benar, misalnya 3 1 2",
    en: "Type all numbers in the right order, such as 3 1 2")
  public static let typeItemToMatch = Text(
    id: "Ketik nomor yang akan dipasangkan", en: "Type the number of what to match")
  public static let typeMatch = Text(
    id: "Ketik nomor pasangannya", en: "Type the number of its match")
  public static let typeAnswer = Text(id: "Ketik jawaban Anda", en: "Type your answer")
  public static let backOrHelp = Text(id: "0 kembali, ? bantuan", en: "0 back, ? help")
  public static let helpOnly = Text(id: "? bantuan", en: "? help")
  public static let typeText = Text(id: "Ketik di sini", en: "Type here")
  public static func emptyLine(_ action: String) -> Text {
    Text(id: "Enter: \(action)", en: "Enter: \(action)")
  }
  public static func notUnderstood(_ line: String) -> Text {
    Text(
      id: "“\(line)” tidak dikenal di sini. Ketik ? untuk bantuan.",
      en: "“\(line)” means nothing here. Type ? for help.")
  }
  public static let nothingTyped = Text(
    id: "Ketik sebuah nomor, lalu tekan Enter. Ketik ? untuk bantuan.",
    en: "Type a number, then press Enter. Type ? for help.")
  public static let helpLines = Text(
    id: "Ketik nomor sebuah baris lalu Enter untuk membukanya.",
    en: "Type a line's number, then Enter, to open it.")
  public static let helpLineCommands = Text(
    id:
      "0 kembali dan ? bantuan berlaku di mana saja, nomor di mana saja kecuali saat angka diminta. "
      + "q keluar; saat mengetik teks: /q. Saat angka diminta, /2 membuka nomor 2.",
    en: "0 goes back and ? helps everywhere; numbers work everywhere but where a figure is asked "
      + "for. q leaves; while typing text: /q. Where a figure is asked for, /2 opens number 2.")
  public static let helpEmptyLine = Text(
    id: "Tekan Enter saja untuk memilih tombol yang disebut pada baris pertanyaan.",
    en: "Enter alone presses the button that the prompt names.")
  public static let leftKept = Text(
    id: "Sampai jumpa. Semua jawaban tersimpan.", en: "Goodbye. All answers are kept.")
}
