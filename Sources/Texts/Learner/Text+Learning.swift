/// Lessons: the list of statements, search, bookmarks, the glossary.
extension Text {
  public static let contents = Text("Daftar pernyataan", "List of statements")
  public static let glossary = Text("Glosarium", "Glossary")
  public static let termStandsIn = Text("Ada dalam materi", "Stands in these lessons")
  public static let glossaryAbout = Text(
    "Arti istilah yang dipakai dalam materi", "What the terms in the lessons mean")
  public static let search = Text("Cari", "Search")
  public static let searchAbout = Text(
    "materi, glosarium, kasus, dan soal latihan", "lessons, glossary, cases, questions")
  public static let glossaryState = Text("arti istilah dalam materi", "what the terms mean")
  public static func questionAbout(_ statement: String) -> Text {
    Text("Soal latihan tentang \(statement)", "A practice question on \(statement)")
  }
  public static let searchFor = Text("Cari:", "Search:")
  public static let searchHow = Text(
    "Ketik sedikitnya dua huruf. Huruf besar dan kecil dianggap sama.",
    "Type two letters or more. Capitals make no difference.")
  public static let nothingFound = Text("Tidak ditemukan.", "Nothing found.")
  public static let contrasts = Text("Yang mudah tertukar", "Easily confused")
  public static let workedExample = Text("Contoh yang diuraikan", "A worked example")
  public static let summaryOfSection = Text("Rangkuman bagian ini", "The section on a page")
  /// - Parameter section: nil for the whole module.
  public static func noGuide(_ section: String?) -> Text {
    guard let section else {
      return Text("Modul ini belum memiliki panduan.", "This module has no guide yet.")
    }
    return Text("Bagian \(section) belum memiliki panduan.", "Section \(section) has no guide yet.")
  }
  public static let alreadyRead = Text("sudah dibaca", "read")
  public static let bookmarked = Text("ada penanda", "bookmarked")
  public static let termsHere = Text("Dalam materi ini", "In this lesson")
  public static let otherTerms = Text("Istilah lain", "Other terms")
  public static let keyMatches = Text("hasil lain", "other matches")
  public static let keyContents = Text("daftar", "list")
  public static let keyGlossary = Text("istilah", "terms")
  public static let keyBookmark = Text("penanda", "bookmark")
  public static let helpSearch = Text("Mencari kata dalam semua materi", "Searches all lessons")
  public static let helpMatches = Text(
    "Ke hasil pencarian berikutnya (N: sebelumnya)", "To the next match (N: the one before)")
  public static let helpContents = Text(
    "Membuka daftar pernyataan bagian ini", "Opens the list of this section's statements")
  public static let helpGlossary = Text(
    "Membuka arti istilah dalam materi ini", "Opens the terms of this lesson")
  public static let helpBookmark = Text(
    "Memasang atau melepas penanda", "Puts a bookmark here, or takes it off")
  public static let helpParts = Text(
    "Pernyataan berikutnya (Shift-Tab: sebelumnya)",
    "The next statement (Shift-Tab: the one before)")
  public static let helpFilter = Text("Menyaring daftar menurut kata", "Filters the list by a word")

  public static func statementCount(_ count: Int) -> Text {
    Text("\(count) pernyataan", many(count, "statement"))
  }
  public static func statementNumber(_ number: Int, of total: Int) -> Text {
    Text("Pernyataan \(number) dari \(total)", "Statement \(number) of \(total)")
  }
  public static func found(_ count: Int) -> Text { Text("\(count) ditemukan", "\(count) found") }
  public static func resumeReading(_ statement: String) -> Text {
    Text("Baca \(statement)", "Read \(statement)")
  }
}
