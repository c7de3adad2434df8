/// Tests on paper: printing them, entering what was answered, reading it from a file.
extension Text {
  /// A participant's number in the attendance list.
  public static let rosterNumber = Text(
    id: "Nomor daftar hadir", en: "Number on the attendance list")
  /// Above the questions on paper.
  public static let paperHow = Text(
    id: "Tulis jawaban di garis yang tersedia, dengan huruf kapital.",
    en: "Write your answers on the lines, in capital letters.")
  /// Before the line for the answer.
  public static let paperAnswer = Text(id: "Jawaban:", en: "Answer:")
  /// How to answer.
  public static let paperLetter = Text(id: "satu huruf", en: "one letter")
  /// How to answer.
  public static let paperLetters = Text(
    id: "boleh lebih dari satu huruf", en: "one letter or more")
  /// How to answer.
  public static let paperTruth = Text(
    id: "B = benar, S = salah", en: "T = true, F = false")
  /// How to answer.
  public static let paperLetterForEach = Text(
    id: "satu huruf untuk tiap butir, dari atas ke bawah",
    en: "one letter for each item, from top to bottom")
  /// How to answer.
  public static let paperOrder = Text(
    id: "semua huruf menurut urutan yang benar", en: "all letters in the right order")
  /// How to answer.
  public static let paperWords = Text(id: "satu atau beberapa kata", en: "a word or a few")
  /// In the title of what enters results from paper.
  public static let enterPaperShort = Text(id: "Hasil kertas", en: "Results on paper")
  /// How to name the file of a test.
  public static let paperFileHow = Text(
    id: "Berkas ini dibuka dengan peramban (browser), lalu dicetak.",
    en: "The file is opened in a browser and printed.")
  /// Reads answers from a file.
  public static let answersFromFile = Text(
    id: "Masukkan dari berkas CSV", en: "Enter from a CSV file")
  /// How to name the file of answers.
  public static let answersFileHow = Text(
    id: "Kolom: nomor atau nama, lalu 1, 2, 3 dan seterusnya berisi huruf jawaban. "
      + "Ketik letak berkasnya.",
    en: "Columns: number or name, then 1, 2, 3 and so on with the letters of the answers. "
      + "Type where the file is.")
  /// Reads the answers.
  public static let answersRead = Text(id: "Masukkan jawaban", en: "Enter the answers")
  /// Above the list of those whose paper may be entered.
  public static let paperWho = Text(
    id: "Pilih peserta yang mengerjakan di kertas.", en: "Choose who took the test on paper.")
  /// Entered from paper already.
  public static let paperEntered = Text(
    id: "sudah dimasukkan dari kertas; boleh diperbaiki",
    en: "entered from paper; may be mended")
  /// Taken on the screen.
  public static let takenOnScreen = Text(
    id: "mengerjakan di layar", en: "took it on the screen")
  /// How to enter answers.
  public static let paperEntryHow = Text(
    id: "Tulis huruf jawabannya; kosongkan yang tidak dijawab.",
    en: "Write the letters of the answers; leave blank what was not answered.")
  /// Saves the answers.
  public static let paperSave = Text(id: "Simpan hasil", en: "Save the result")
  /// Heading of mistakes.
  public static let answersMistakes = Text(
    id: "Ada jawaban yang belum benar", en: "Some answers are not right")
  /// Nothing was done.
  public static let nothingEntered = Text(
    id: "Tidak satu pun hasil dimasukkan. Perbaiki berkasnya, lalu ulangi.",
    en: "No results were entered. Mend the file and try again.")
  /// No column that says whose answers they are.
  public static let answersNoPersonColumn = Text(
    id: "baris judul perlu kolom \"nomor\" (nomor daftar hadir) atau \"nama\".",
    en: "the header needs a column \"number\" (of the attendance list) or \"name\".")
  /// A number that nobody has, or no name.
  public static let answersNobody = Text(
    id: "tidak ada nomor atau nama peserta di baris ini.",
    en: "there is no participant's number or name on this line.")
  /// No answers.
  public static let answersNone = Text(
    id: "tidak ada jawaban di dalam berkas ini.", en: "there are no answers in this file.")

  /// Prints a test.
  public static func printPaper(_ test: Text) -> Text {
    Text(id: "Cetak \(test.id) di kertas", en: "Print the \(test.en) on paper")
  }
  /// Enters what was answered on paper.
  public static func enterPaper(_ test: Text) -> Text {
    Text(id: "Masukkan hasil kertas: \(test.id)", en: "Enter results on paper: \(test.en)")
  }
  /// What a test on paper is.
  public static func paperFacts(questions: Int, minutes: Int) -> Text {
    Text(
      id: "\(questions) soal, \(minutes) menit", en: "\(questions) questions, \(minutes) minutes")
  }
  /// A question's number in a form, with what may be written.
  public static func paperItem(_ number: Int, _ what: Text) -> Text {
    Text(id: "Soal \(number) (\(what.id))", en: "Question \(number) (\(what.en))")
  }
  /// What may be written, in a few letters.
  public static func paperLetter(to last: Character) -> Text {
    Text(id: "A–\(last)", en: "A–\(last)")
  }
  /// What may be written, in a few letters.
  public static func paperLetters(to last: Character) -> Text {
    Text(id: "A–\(last), boleh banyak", en: "A–\(last), several")
  }
  /// What may be written, in a few letters.
  public static let paperTruthShort = Text(id: "B/S", en: "T/F")
  /// What may be written, in a few letters.
  public static func paperLetterForEach(_ count: Int, to last: Character) -> Text {
    Text(id: "\(count) huruf A–\(last)", en: "\(count) letters A–\(last)")
  }
  /// What may be written, in a few letters.
  public static func paperOrder(to last: Character) -> Text {
    Text(id: "urutan A–\(last)", en: "order of A–\(last)")
  }
  /// What may be written, in a few letters.
  public static let paperWordsShort = Text(id: "kata", en: "words")
  /// An answer that can't be one.
  public static func answerUnreadable(_ item: Int, _ found: String, _ expected: Text) -> Text {
    Text(
      id: "soal \(item): \"\(found)\" tidak dapat dibaca; yang diharapkan: \(expected.id).",
      en: "question \(item): \"\(found)\" can't be read; expected: \(expected.en).")
  }
  /// Questions without a column.
  public static func answersMissingItems(_ items: [Int]) -> Text {
    let list = items.map(String.init).joined(separator: ", ")
    return Text(
      id: "tidak ada kolom untuk soal \(list).", en: "there is no column for question \(list).")
  }
  /// Someone who is not on the roster.
  public static func answersUnknown(_ who: String) -> Text {
    Text(
      id: "\"\(who)\" tidak ada dalam daftar peserta.", en: "\"\(who)\" is not on the roster.")
  }
  /// A name that several have.
  public static func answersAmbiguous(_ name: String) -> Text {
    Text(
      id: "ada beberapa \"\(name)\"; tulis nomor daftar hadirnya.",
      en: "there are several \"\(name)\"; give the number on the attendance list.")
  }
  /// Twice in the file.
  public static func answersTwice(_ name: String, line: Int) -> Text {
    Text(
      id: "jawaban \"\(name)\" sudah ada di baris \(line).",
      en: "the answers of \"\(name)\" stand on line \(line) already.")
  }
  /// Taken on the screen.
  public static func answersOnScreen(_ name: String) -> Text {
    Text(
      id: "\"\(name)\" sudah mengerjakan di layar; hasil itu tidak diganti.",
      en: "\"\(name)\" took the test on the screen; that result is not replaced.")
  }
  /// How many were entered.
  public static func answersEntered(_ count: Int) -> Text {
    Text(
      id: "Hasil \(count) peserta dimasukkan.",
      en: count == 1 ? "1 result entered." : "\(count) results entered.")
  }
  /// A test was written into a file.
  public static func paperWritten(_ path: String) -> Text {
    Text(
      id: "Tes ditulis ke \(path). Buka dengan peramban, lalu cetak.",
      en: "The test is in \(path). Open it in a browser and print it.")
  }
}
