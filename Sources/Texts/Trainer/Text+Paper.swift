/// Tests on paper: printing them, entering what was answered, reading it from a file.
extension Text {
  public static let rosterNumber = Text("Nomor daftar hadir", "Number on the attendance list")
  public static let paperHow = Text(
    "Jawab di lembar jawaban. Jangan menulis di lembar soal ini.",
    "Answer on the answer sheet. Write nothing on this one.")
  public static let paperLetter = Text("satu huruf", "one letter")
  public static let paperLetters = Text("boleh lebih dari satu huruf", "one letter or more")
  public static let paperTruth = Text("B = benar, S = salah", "T = true, F = false")
  public static let paperLetterForEach = Text(
    "satu huruf untuk tiap baris, dari atas ke bawah",
    "one letter for each item, from top to bottom")
  public static let paperOrder = Text(
    "semua huruf menurut urutan yang benar", "all letters in the right order")
  public static let paperWords = Text("satu atau beberapa kata", "a word or a few")
  public static let enterPaperShort = Text("Hasil tes kertas", "Results on paper")
  public static let paperFileHow = Text(
    "Buka berkas ini dengan peramban (browser), lalu cetak.",
    "The file is opened in a browser and printed.")
  public static let answersFromFile = Text("Masukkan dari berkas CSV", "Enter from a CSV file")
  public static let answersFileHow = Text(
    "Kolom: nomor atau nama, lalu 1, 2, 3 dan seterusnya berisi huruf jawaban. "
      + "Ketik lokasi berkasnya.",
    "Columns: number or name, then 1, 2, 3 and so on with the letters of the answers. "
      + "Type where the file is.")
  public static let answersRead = Text("Masukkan jawaban", "Enter the answers")
  public static let paperWho = Text(
    "Pilih peserta yang mengerjakan di kertas.", "Choose who took the test on paper.")
  public static let paperEntered = Text(
    "sudah dimasukkan dari kertas; masih boleh diperbaiki", "entered from paper; may be corrected")
  public static let takenOnScreen = Text("mengerjakan di layar", "took it on the screen")
  public static let paperEntryHow = Text(
    "Tulis huruf jawabannya; kosongkan yang tidak dijawab.",
    "Write the letters of the answers; leave blank what was not answered.")
  public static let paperSave = Text("Simpan hasil", "Save the result")
  public static let answersMistakes = Text(
    "Ada isian yang belum dapat dibaca", "Some entries can't be read")
  public static let nothingEntered = Text(
    "Belum ada hasil yang dimasukkan. Perbaiki berkasnya, lalu ulangi.",
    "No results were entered. Correct the file and try again.")
  public static let answersNoPersonColumn = Text(
    "baris judul perlu kolom \"nomor\" (nomor daftar hadir) atau \"nama\".",
    "the header needs a column \"number\" (of the attendance list) or \"name\".")
  public static let answersNobody = Text(
    "tidak ada nomor atau nama peserta di baris ini.",
    "there is no participant's number or name on this line.")
  public static let answersNone = Text(
    "tidak ada jawaban di dalam berkas ini.", "there are no answers in this file.")

  public static func printPaper(_ test: Text) -> Text {
    Text("Cetak lembar \(test.id)", "Print the \(test.en) on paper")
  }
  public static func enterPaper(_ test: Text) -> Text {
    Text("Masukkan hasil tes kertas: \(test.id)", "Enter results on paper: \(test.en)")
  }
  public static func paperFacts(questions: Int, minutes: Int) -> Text {
    Text("\(questions) soal, \(minutes) menit", "\(questions) questions, \(minutes) minutes")
  }
  public static func paperItem(_ number: Int, _ what: Text) -> Text {
    Text("Soal \(number) (\(what.id))", "Question \(number) (\(what.en))")
  }
  public static func paperLetter(to last: Character) -> Text {
    Text("A–\(last)", "A–\(last)")
  }
  public static func paperLetters(to last: Character) -> Text {
    Text("A–\(last), boleh lebih dari satu", "A–\(last), several")
  }
  public static let paperTruthShort = Text("B/S", "T/F")
  public static func paperLetterForEach(_ count: Int, to last: Character) -> Text {
    Text("\(count) huruf A–\(last)", "\(count) letters A–\(last)")
  }
  public static func paperOrder(to last: Character) -> Text {
    Text("urutan A–\(last)", "order of A–\(last)")
  }
  public static let paperWordsShort = Text("kata", "words")
  public static func answerUnreadable(_ item: Int, _ found: String, _ expected: Text) -> Text {
    Text(
      "soal \(item): \"\(found)\" tidak dapat dibaca; yang diharapkan: \(expected.id).",
      "question \(item): \"\(found)\" can't be read; expected: \(expected.en).")
  }
  public static func answersMissingItems(_ items: [Int]) -> Text {
    let list = items.map(String.init).joined(separator: ", ")
    return Text("tidak ada kolom untuk soal \(list).", "there is no column for question \(list).")
  }
  public static func answersNoSuchItems(_ items: [Int]) -> Text {
    let list = items.map(String.init).joined(separator: ", ")
    return Text("tes ini tidak memiliki soal \(list).", "this test has no question \(list).")
  }
  public static func answerCount(_ found: Int, expected: Int) -> Text {
    Text(
      "ada \(found) jawaban, padahal soalnya \(expected). Tulis - untuk yang kosong.",
      "there are \(found) answers for \(expected) questions. Write - for none.")
  }
  public static func answersOtherName(_ number: Int, found: String, expected: String) -> Text {
    Text(
      "nomor \(number) di daftar hadir adalah \"\(expected)\", bukan \"\(found)\".",
      "number \(number) on the attendance list is \"\(expected)\", not \"\(found)\".")
  }
  public static func answersUnknown(_ who: String) -> Text {
    Text("\"\(who)\" tidak ada dalam daftar peserta.", "\"\(who)\" is not on the roster.")
  }
  public static func answersAmbiguous(_ name: String) -> Text {
    Text(
      "ada beberapa \"\(name)\"; tulis nomor daftar hadirnya.",
      "there are several \"\(name)\"; give the number on the attendance list.")
  }
  public static func answersTwice(_ name: String, line: Int) -> Text {
    Text(
      "jawaban \"\(name)\" sudah ada di baris \(line).",
      "the answers of \"\(name)\" stand on line \(line) already.")
  }
  public static func answersOnScreen(_ name: String) -> Text {
    Text(
      "\"\(name)\" sudah mengerjakan di layar; hasil itu tidak diganti.",
      "\"\(name)\" took the test on the screen; that result is not replaced.")
  }
  public static func answersEntered(_ count: Int) -> Text {
    Text("Hasil \(count) peserta dimasukkan.", "\(many(count, "result")) entered.")
  }
  public static func paperWritten(_ path: String) -> Text {
    Text(
      "Tes disimpan di \(path). Buka dengan peramban (browser), lalu cetak.",
      "The test is in \(path). Open it in a browser and print it.")
  }
}
