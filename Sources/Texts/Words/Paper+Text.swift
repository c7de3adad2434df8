import Quiz

extension ReasonNeeded: Worded {
  public var text: Text {
    switch self {
    case .onScreen:
      Text(
        "Yang dikerjakan di layar atau ponsel disisihkan. Jawaban kertas menggantikannya.",
        "What was done on a screen or phone is set aside. The paper takes its place.")
    case .closed:
      Text(
        "Tes ini sudah ditutup: tulis mengapa jawaban kertas masih dimasukkan atau diganti.",
        "This test is closed: tell why answers on paper are still entered or replaced.")
    }
  }
}

extension PaperError: Worded {
  public var text: Text {
    Text(
      "\"\(found)\" tidak dapat dibaca; yang diharapkan: \(expected.text.id).",
      "\"\(found)\" can't be read; expected: \(expected.text.en).")
  }
}

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
