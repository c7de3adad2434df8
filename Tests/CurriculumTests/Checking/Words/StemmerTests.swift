import Testing

@testable import Curriculum

@Suite struct StemmerTests {
  @Test(
    "All forms of an Indonesian word have one stem",
    arguments: [
      ("daya", ["daya", "berdaya", "memberdayakan", "pemberdayaan", "diberdayakan"]),
      ("ubah", ["ubah", "mengubah", "perubahan", "berubah", "diubah"]),
      ("putus", ["putus", "memutuskan", "keputusan", "diputuskan", "keputusannya"]),
      ("tentu", ["tentu", "menentukan", "ketentuan", "ditentukan"]),
      ("sadar", ["sadar", "kesadaran", "menyadari", "penyadaran"]),
      ("didik", ["didik", "mendidik", "pendidikan"]),
      ("tindak", ["tindak", "tindakan", "bertindak"]),
      ("milik", ["milik", "memiliki", "dimiliki", "pemilik"]),
      ("pulih", ["pulih", "memulihkan", "pemulihan"]),
      ("kumpul", ["kumpul", "mengumpulkan", "berkumpul"]),
      ("kerja", ["kerja", "bekerja", "mengerjakan", "pekerja", "pekerjaan", "dikerjakan"]),
      ("ajar", ["ajar", "belajar", "pelajaran", "mengajari", "pengajar"]),
      ("lihat", ["lihat", "melihat", "terlihat", "dilihat", "penglihatan"]),
      ("tanya", ["tanya", "bertanya", "menanyakan", "pertanyaan"]),
      ("beri", ["beri", "memberi", "memberikan", "pemberian", "diberikan"]),
    ])
  func indonesian(_ root: String, _ forms: [String]) {
    for form in forms { #expect(IndonesianStemmer.stem(form) == root, "\(form)") }
  }

  @Test(
    "Short Indonesian words keep what only looks like an affix",
    arguments: ["makan", "ikan", "dengan", "teman", "desa", "kader", "beda", "meja", "dinas"])
  func indonesianRoots(_ word: String) {
    #expect(IndonesianStemmer.stem(word) == word)
  }

  @Test(
    "All forms of an English word have one stem",
    arguments: [
      ["group", "groups"], ["plan", "plans", "planned", "planning"],
      ["decide", "decides", "decided", "deciding"], ["community", "communities"],
      ["class", "classes"], ["fall", "falls", "falling"],
    ])
  func english(_ forms: [String]) {
    #expect(Set(forms.map(EnglishStemmer.stem)).count == 1, "\(forms.map(EnglishStemmer.stem))")
  }

  @Test("Words that only tie others together have no stem in a text")
  func functionWords() {
    #expect(Vocabulary().stems(in: "Warga dan para petani", .indonesian) == ["warga", "tani"])
    #expect(Vocabulary().stems(in: "The groups of the village", .english) == ["group", "villag"])
  }

  @Test("Absolute words are found alone and in pairs")
  func absoluteWords() {
    #expect(absoluteWords("Selalu, dan tidak pernah lain.", .indonesian).count == 2)
    #expect(absoluteWords("Tidak lagi pernah", .indonesian) == [])
    #expect(absoluteWords("Only they must act", .english) == ["only", "must"])
  }

  private func absoluteWords(_ text: String, _ language: Language) -> [String] {
    Words.absoluteWords(in: Words.tokens(in: text), language)
  }
}
