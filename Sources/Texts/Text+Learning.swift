/// Lessons: the list of statements, search, bookmarks, the glossary.
extension Text {
  /// The list of a section's statements.
  public static let contents = Text(id: "Daftar pernyataan", en: "List of statements")
  /// The glossary.
  public static let glossary = Text(id: "Glosarium", en: "Glossary")
  /// What the glossary is.
  public static let glossaryAbout = Text(
    id: "Arti istilah yang dipakai dalam materi", en: "What the terms in the lessons mean")
  /// Searching.
  public static let search = Text(id: "Cari", en: "Search")
  /// What is searched.
  public static let searchAbout = Text(
    id: "Cari kata dalam semua materi dan glosarium",
    en: "Search all lessons and the glossary")
  /// Before the field.
  public static let searchFor = Text(id: "Cari:", en: "Search:")
  /// What to type.
  public static let searchHow = Text(
    id: "Ketik sedikitnya dua huruf. Huruf besar dan kecil dianggap sama.",
    en: "Type two letters or more. Capitals make no difference.")
  /// No hits.
  public static let nothingFound = Text(id: "Tidak ditemukan.", en: "Nothing found.")
  /// The statements with a bookmark.
  public static let bookmarks = Text(id: "Penanda", en: "Bookmarks")
  /// Beside a statement that was read.
  public static let alreadyRead = Text(id: "sudah dibaca", en: "read")
  /// Beside a statement with a bookmark.
  public static let bookmarked = Text(id: "ditandai", en: "bookmarked")
  /// Above the terms of this lesson.
  public static let termsHere = Text(id: "Dalam materi ini", en: "In this lesson")
  /// Above the other terms.
  public static let otherTerms = Text(id: "Istilah lain", en: "Other terms")
  /// Key: the next match.
  public static let keyMatches = Text(id: "temuan lain", en: "other matches")
  /// Key: the list of statements.
  public static let keyContents = Text(id: "daftar", en: "list")
  /// Key: the glossary.
  public static let keyGlossary = Text(id: "istilah", en: "terms")
  /// Key: bookmark.
  public static let keyBookmark = Text(id: "tandai", en: "bookmark")
  /// Help.
  public static let helpSearch = Text(
    id: "Mencari kata dalam semua materi", en: "Searches all lessons")
  /// Help.
  public static let helpMatches = Text(
    id: "Ke temuan berikutnya (N: sebelumnya)", en: "To the next match (N: the one before)")
  /// Help.
  public static let helpContents = Text(
    id: "Membuka daftar pernyataan bagian ini", en: "Opens the list of this section's statements")
  /// Help.
  public static let helpGlossary = Text(
    id: "Membuka arti istilah dalam materi ini", en: "Opens the terms of this lesson")
  /// Help.
  public static let helpBookmark = Text(
    id: "Memasang atau melepas penanda", en: "Puts a bookmark here, or takes it off")
  /// Help.
  public static let helpParts = Text(
    id: "Pernyataan berikutnya (Shift-Tab: sebelumnya)",
    en: "The next statement (Shift-Tab: the one before)")
  /// Help.
  public static let helpFilter = Text(
    id: "Menyaring daftar dengan kata", en: "Filters the list by a word")

  /// How many statements a section has.
  public static func statementCount(_ count: Int) -> Text {
    Text(id: "\(count) pernyataan", en: count == 1 ? "1 statement" : "\(count) statements")
  }
  /// Which statement of a section this is.
  public static func statementNumber(_ number: Int, of total: Int) -> Text {
    Text(id: "Pernyataan \(number) dari \(total)", en: "Statement \(number) of \(total)")
  }
  /// How many were found.
  public static func found(_ count: Int) -> Text {
    Text(id: "\(count) ditemukan", en: "\(count) found")
  }
  /// Goes on reading at a statement.
  public static func resumeReading(_ statement: String) -> Text {
    Text(id: "Baca \(statement)", en: "Read \(statement)")
  }
}
