/// Tests on paper: printing them, entering what was answered, reading it from a file.
extension Text {
  public static let rosterNumber = Text(
    id: "Nomor daftar hadir", en: "Number on the attendance list")
  public static let paperHow = Text(
    id: "Jawab di lembar jawaban. Jangan menulis di lembar soal ini.",
    en: "Answer on the answer sheet. Write nothing on this one.")
  public static let paperLetter = Text(id: "satu huruf", en: "one letter")
  public static let paperLetters = Text(
    id: "boleh lebih dari satu huruf", en: "one letter or more")
  public static let paperTruth = Text(
    id: "B = benar, S = salah", en: "T = true, F = false")
  public static let paperLetterForEach = Text(
    id: "satu huruf untuk tiap baris, dari atas ke bawah",
    en: "one letter for each item, from top to bottom")
  public static let paperOrder = Text(
    id: "semua huruf menurut urutan yang benar", en: "all letters in the right order")
  public static let paperWords = Text(id: "satu atau beberapa kata", en: "a word or a few")
  public static let enterPaperShort = Text(id: "Hasil tes kertas", en: "Results on paper")
  public static let paperFileHow = Text(
    id: "Buka berkas ini dengan peramban (browser), lalu cetak.",
    en: "The file is opened in a browser and printed.")
  public static let answersFromFile = Text(
    id: "Masukkan dari berkas CSV", en: "Enter from a CSV file")
  public static let answersFileHow = Text(
    id: "Kolom: nomor atau nama, lalu 1, 2, 3 dan seterusnya berisi huruf jawaban. "
      + "Ketik lokasi berkasnya.",
    en: "Columns: number or name, then 1, 2, 3 and so on with the letters of the answers. "
      + "Type where the file is.")
  public static let answersRead = Text(id: "Masukkan jawaban", en: "Enter the answers")
  public static let paperWho = Text(
    id: "Pilih peserta yang mengerjakan di kertas.", en: "Choose who took the test on paper.")
  public static let paperEntered = Text(
    id: "sudah dimasukkan dari kertas; masih boleh diperbaiki",
    en: "entered from paper; may be corrected")
  public static let takenOnScreen = Text(
    id: "mengerjakan di layar", en: "took it on the screen")
  public static let paperEntryHow = Text(
    id: "Tulis huruf jawabannya; kosongkan yang tidak dijawab.",
    en: "Write the letters of the answers; leave blank what was not answered.")
  public static let paperSave = Text(id: "Simpan hasil", en: "Save the result")
  public static let answersMistakes = Text(
    id: "Ada isian yang belum dapat dibaca", en: "Some entries can't be read")
  public static let nothingEntered = Text(
    id: "Belum ada hasil yang dimasukkan. Perbaiki berkasnya, lalu ulangi.",
    en: "No results were entered. Correct the file and try again.")
  public static let answersNoPersonColumn = Text(
    id: "baris judul perlu kolom \"nomor\" (nomor daftar hadir) atau \"nama\".",
    en: "the header needs a column \"number\" (of the attendance list) or \"name\".")
  public static let answersNobody = Text(
    id: "tidak ada nomor atau nama peserta di baris ini.",
    en: "there is no participant's number or name on this line.")
  public static let answersNone = Text(
    id: "tidak ada jawaban di dalam berkas ini.", en: "there are no answers in this file.")

  public static func printPaper(_ test: Text) -> Text {
    Text(id: "Cetak lembar \(test.id)", en: "Print the \(test.en) on paper")
  }
  public static func enterPaper(_ test: Text) -> Text {
    Text(id: "Masukkan hasil tes kertas: \(test.id)", en: "Enter results on paper: \(test.en)")
  }
  public static func paperFacts(questions: Int, minutes: Int) -> Text {
    Text(
      id: "\(questions) soal, \(minutes) menit", en: "\(questions) questions, \(minutes) minutes")
  }
  public static func paperItem(_ number: Int, _ what: Text) -> Text {
    Text(id: "Soal \(number) (\(what.id))", en: "Question \(number) (\(what.en))")
  }
  public static func paperLetter(to last: Character) -> Text {
    Text(id: "A–\(last)", en: "A–\(last)")
  }
  public static func paperLetters(to last: Character) -> Text {
    Text(id: "A–\(last), boleh lebih dari satu", en: "A–\(last), several")
  }
  public static let paperTruthShort = Text(id: "B/S", en: "T/F")
  public static func paperLetterForEach(_ count: Int, to last: Character) -> Text {
    Text(id: "\(count) huruf A–\(last)", en: "\(count) letters A–\(last)")
  }
  public static func paperOrder(to last: Character) -> Text {
    Text(id: "urutan A–\(last)", en: "order of A–\(last)")
  }
  public static let paperWordsShort = Text(id: "kata", en: "words")
  public static func answerUnreadable(_ item: Int, _ found: String, _ expected: Text) -> Text {
    Text(
      id: "soal \(item): \"\(found)\" tidak dapat dibaca; yang diharapkan: \(expected.id).",
      en: "question \(item): \"\(found)\" can't be read; expected: \(expected.en).")
  }
  public static func answersMissingItems(_ items: [Int]) -> Text {
    let list = items.map(String.init).joined(separator: ", ")
    return Text(
      id: "tidak ada kolom untuk soal \(list).", en: "there is no column for question \(list).")
  }
  public static func answersNoSuchItems(_ items: [Int]) -> Text {
    let list = items.map(String.init).joined(separator: ", ")
    return Text(
      id: "tes ini tidak memiliki soal \(list).", en: "this test has no question \(list).")
  }
  public static func answerCount(_ found: Int, expected: Int) -> Text {
    Text(
      id: "ada \(found) jawaban, padahal soalnya \(expected). Tulis - untuk yang kosong.",
      en: "there are \(found) answers for \(expected) questions. Write - for none.")
  }
  public static func answersOtherName(_ number: Int, found: String, expected: String) -> Text {
    Text(
      id: "nomor \(number) di daftar hadir adalah \"\(expected)\", bukan \"\(found)\".",
      en: "number \(number) on the attendance list is \"\(expected)\", not \"\(found)\".")
  }
  public static func answersUnknown(_ who: String) -> Text {
    Text(
      id: "\"\(who)\" tidak ada dalam daftar peserta.", en: "\"\(who)\" is not on the roster.")
  }
  public static func answersAmbiguous(_ name: String) -> Text {
    Text(
      id: "ada beberapa \"\(name)\"; tulis nomor daftar hadirnya.",
      en: "there are several \"\(name)\"; give the number on the attendance list.")
  }
  public static func answersTwice(_ name: String, line: Int) -> Text {
    Text(
      id: "jawaban \"\(name)\" sudah ada di baris \(line).",
      en: "the answers of \"\(name)\" stand on line \(line) already.")
  }
  public static func answersOnScreen(_ name: String) -> Text {
    Text(
      id: "\"\(name)\" sudah mengerjakan di layar; hasil itu tidak diganti.",
      en: "\"\(name)\" took the test on the screen; that result is not replaced.")
  }
  public static func answersEntered(_ count: Int) -> Text {
    Text(
      id: "Hasil \(count) peserta dimasukkan.",
      en: "\(many(count, "result")) entered.")
  }
  public static func paperWritten(_ path: String) -> Text {
    Text(
      id: "Tes disimpan di \(path). Buka dengan peramban (browser), lalu cetak.",
      en: "The test is in \(path). Open it in a browser and print it.")
  }
}
