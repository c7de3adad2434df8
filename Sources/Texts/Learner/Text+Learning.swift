/// Lessons: the list of statements, search, bookmarks, the glossary.
extension Text {
  public static let contents = Text(id: "Daftar pernyataan", en: "List of statements")
  public static let glossary = Text(id: "Glosarium", en: "Glossary")
  public static let termStandsIn = Text(id: "Ada dalam materi", en: "Stands in these lessons")
  public static let glossaryAbout = Text(
    id: "Arti istilah yang dipakai dalam materi", en: "What the terms in the lessons mean")
  public static let search = Text(id: "Cari", en: "Search")
  public static let searchAbout = Text(
    id: "Cari kata dalam semua materi, glosarium, kasus, dan soal latihan",
    en: "Search all lessons, the glossary, cases, and questions of practice")
  public static func questionAbout(_ statement: String) -> Text {
    Text(id: "Soal latihan tentang \(statement)", en: "A practice question on \(statement)")
  }
  public static let searchFor = Text(id: "Cari:", en: "Search:")
  public static let searchHow = Text(
    id: "Ketik sedikitnya dua huruf. Huruf besar dan kecil dianggap sama.",
    en: "Type two letters or more. Capitals make no difference.")
  public static let nothingFound = Text(id: "Tidak ditemukan.", en: "Nothing found.")
  public static let contrasts = Text(id: "Yang mudah tertukar", en: "Easily confused")
  public static let workedExample = Text(id: "Contoh yang diuraikan", en: "A worked example")
  public static let summaryOfSection = Text(id: "Rangkuman bagian ini", en: "The section on a page")
  /// - Parameter section: nil for the whole module.
  public static func noGuide(_ section: String?) -> Text {
    guard let section else {
      return Text(id: "Modul ini belum memiliki panduan.", en: "This module has no guide yet.")
    }
    return Text(
      id: "Bagian \(section) belum memiliki panduan.", en: "Section \(section) has no guide yet.")
  }
  public static let bookmarks = Text(id: "Penanda", en: "Bookmarks")
  public static let alreadyRead = Text(id: "sudah dibaca", en: "read")
  public static let bookmarked = Text(id: "ada penanda", en: "bookmarked")
  public static let termsHere = Text(id: "Dalam materi ini", en: "In this lesson")
  public static let otherTerms = Text(id: "Istilah lain", en: "Other terms")
  public static let keyMatches = Text(id: "hasil lain", en: "other matches")
  public static let keyContents = Text(id: "daftar", en: "list")
  public static let keyGlossary = Text(id: "istilah", en: "terms")
  public static let keyBookmark = Text(id: "penanda", en: "bookmark")
  public static let helpSearch = Text(
    id: "Mencari kata dalam semua materi", en: "Searches all lessons")
  public static let helpMatches = Text(
    id: "Ke hasil pencarian berikutnya (N: sebelumnya)", en: "To the next match (N: the one before)"
  )
  public static let helpContents = Text(
    id: "Membuka daftar pernyataan bagian ini", en: "Opens the list of this section's statements")
  public static let helpGlossary = Text(
    id: "Membuka arti istilah dalam materi ini", en: "Opens the terms of this lesson")
  public static let helpBookmark = Text(
    id: "Memasang atau melepas penanda", en: "Puts a bookmark here, or takes it off")
  public static let helpParts = Text(
    id: "Pernyataan berikutnya (Shift-Tab: sebelumnya)",
    en: "The next statement (Shift-Tab: the one before)")
  public static let helpFilter = Text(
    id: "Menyaring daftar menurut kata", en: "Filters the list by a word")

  public static func statementCount(_ count: Int) -> Text {
    Text(id: "\(count) pernyataan", en: many(count, "statement"))
  }
  public static func statementNumber(_ number: Int, of total: Int) -> Text {
    Text(id: "Pernyataan \(number) dari \(total)", en: "Statement \(number) of \(total)")
  }
  public static func found(_ count: Int) -> Text {
    Text(id: "\(count) ditemukan", en: "\(count) found")
  }
  public static func resumeReading(_ statement: String) -> Text {
    Text(id: "Baca \(statement)", en: "Read \(statement)")
  }
}
