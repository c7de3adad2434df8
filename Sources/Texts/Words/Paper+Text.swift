import Quiz
import Tables

extension PaperFormat: Worded {
  /// What may be written, in a few letters.
  public var text: Text {
    switch self {
    case .letter(let last): Text("A–\(last)", "A–\(last)")
    case .letters(let last): Text("A–\(last), boleh lebih dari satu", "A–\(last), several")
    case .truth: Text("B/S", "T/F")
    case .letterForEach(let items, let last):
      Text("\(items) huruf A–\(last)", "\(items) letters A–\(last)")
    case .order(let last): Text("urutan A–\(last)", "order of A–\(last)")
    case .words: Text("kata", "words")
    }
  }

  /// How an answer is written on paper, below its question.
  public var how: Text {
    switch self {
    case .letter: Text("satu huruf", "one letter")
    case .letters: Text("boleh lebih dari satu huruf", "one letter or more")
    case .truth: Text("B = benar, S = salah", "T = true, F = false")
    case .letterForEach:
      Text(
        "satu huruf untuk tiap baris, dari atas ke bawah",
        "one letter for each item, from top to bottom")
    case .order:
      Text("semua huruf menurut urutan yang benar", "all letters in the right order")
    case .words: Text("satu atau beberapa kata", "a word or a few")
    }
  }
}

extension AnswerFile.ProblemKind: Worded {
  public var text: Text {
    switch self {
    case .noPersonColumn:
      Text(
        "baris judul perlu kolom \"nomor\" (nomor daftar hadir) atau \"nama\".",
        "the header needs a column \"number\" (of the attendance list) or \"name\".")
    case .missingItems(let items):
      Text(
        "tidak ada kolom untuk soal \(items.map(String.init).listed).",
        "there is no column for question \(items.map(String.init).listed).")
    case .noSuchItems(let items):
      Text(
        "tes ini tidak memiliki soal \(items.map(String.init).listed).",
        "this test has no question \(items.map(String.init).listed).")
    case .repeatedColumn(let heading): .repeatedColumn(heading)
    case .unknownColumn(let heading): .unknownColumn(heading)
    case .passedOver(let line): .linePassedOver(line)
    case .noAnswers:
      Text("tidak ada jawaban di dalam berkas ini.", "there are no answers in this file.")
    case .fieldCount(let found, let expected): .fieldCount(found, expected: expected)
    case .nobody:
      Text(
        "tidak ada nomor atau nama peserta di baris ini.",
        "there is no participant's number or name on this line.")
    case .unknown(let who):
      Text("\"\(who)\" tidak ada dalam daftar peserta.", "\"\(who)\" is not on the roster.")
    case .ambiguous(let name):
      Text(
        "ada beberapa \"\(name)\"; tulis nomor daftar hadirnya.",
        "there are several \"\(name)\"; give the number on the attendance list.")
    case .otherName(let number, let found, let expected):
      Text(
        "nomor \(number) di daftar hadir adalah \"\(expected)\", bukan \"\(found)\".",
        "number \(number) on the attendance list is \"\(expected)\", not \"\(found)\".")
    case .sameAsLine(let line, let name):
      Text(
        "jawaban \"\(name)\" sudah ada di baris \(line).",
        "the answers of \"\(name)\" stand on line \(line) already.")
    case .onScreen(let name):
      Text(
        "\"\(name)\" sudah mengerjakan di layar; hasil itu tidak diganti.",
        "\"\(name)\" took the test on the screen; that result is not replaced.")
    case .unreadable(let item, let error):
      .answerUnreadable(item, error.found, error.expected.text)
    case .answerCount(let found, let expected): .answerCount(found, expected: expected)
    }
  }
}
