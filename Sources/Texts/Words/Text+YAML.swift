extension Text {
  /// What keeps a file from being YAML, and what to do about it.
  /// - Parameter words: the parser's, which stay where nothing better is known.
  static func notYAML(_ words: String) -> Text {
    let known = yamlMistakes.first { $0.words.contains { words.contains($0) } }?.text
    return Text("bukan YAML: ", "not YAML: ") + (known ?? Text(words, words))
  }
}

/// The commonest of libyaml's messages, by parts of them.
private let yamlMistakes: [(words: [String], text: Text)] = [
  (
    ["mapping values are not allowed", "found unexpected ':'"],
    Text(
      "titik dua di tempat yang salah; apit teks yang memuat titik dua dengan tanda kutip, dan "
        + "tulis kunci lurus di bawah kunci sebelumnya",
      "a colon in the wrong place; put a text with a colon between quotes, and a key straight "
        + "below the one before it")
  ),
  (
    ["cannot start any token", "a tab character"],
    Text(
      "tab, @, % atau ` di awal; ganti tab dengan spasi, atau apit teksnya dengan tanda kutip",
      "a tab, @, % or ` at the start; write spaces for the tab, or put the text between quotes")
  ),
  (
    ["end of stream", "document indicator"],
    Text(
      "tanda kutip yang dibuka di sini atau di atasnya belum ditutup",
      "a quote that was opened here or above was not closed")
  ),
  (
    ["did not find expected key", "expected ':'", "<document start>"],
    Text(
      "di sini seharusnya sebuah kunci dengan titik dua; periksa tanda kutip dan jumlah spasi di "
        + "awal baris ini dan baris di atasnya",
      "here should stand a key with a colon; look at the quotes and at the spaces that begin this "
        + "line and the one above")
  ),
  (
    ["expected '-' indicator", "sequence entries are not allowed"],
    Text(
      "butir daftar tidak lurus; mulailah semua \"- \" sebuah daftar dengan jumlah spasi yang "
        + "sama, masing-masing di baris sendiri",
      "an entry out of line; begin each \"- \" of a list with as many spaces, on a line of its own")
  ),
  (
    ["expected ',' or", "expected node content"],
    Text(
      "koma, } atau ] kurang di sini atau di atasnya", "a comma, } or ] is missing here or above")
  ),
  (
    ["another document"],
    Text(
      "hanya satu dokumen tiap berkas; hapus baris \"---\" ini",
      "a file holds one document; take out this line \"---\"")
  ),
  (
    ["unknown escape character"],
    Text(
      "\\ di antara tanda kutip ganda; tulis \\\\ atau pakai tanda kutip tunggal",
      "a \\ between double quotes; write \\\\, or use single quotes")
  ),
  (
    ["alias", "anchor"],
    Text(
      "* atau & di awal teks; apit teksnya dengan tanda kutip",
      "* or & begins the text; put the text between quotes")
  ),
]
