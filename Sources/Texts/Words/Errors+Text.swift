import Curriculum
import Quiz
import Tables

extension ContentError: Worded {
  public var text: Text {
    switch self {
    case .problems(let problems, let path):
      Text(
        "Ada \(problems.count) kesalahan dalam berkas materi. Yang pertama:\n"
          + "\(problems.first?.text.id ?? "")\nPerbaiki berkas itu, lalu coba lagi. "
          + "Daftar lengkap: ",
        "The content files have \(many(problems.count, "mistake")). The first:\n"
          + "\(problems.first?.text.en ?? "")\nFix the file and try again. The whole "
          + "list: ") + Advice.text("content check", path)
    case .noModule(let path):
      Text(
        Text.noModule(path).id + " Sebutkan folder materi dengan --content.",
        Text.noModule(path).en + " Name a content folder with --content.")
    case .noSuchSection(let letter): .noSuchSection(letter.rawValue)
    }
  }
}

extension QuizError: Worded {
  public var text: Text {
    switch self {
    case .noQuestions:
      Text(
        "Tidak ada soal untuk pilihan ini. Ubah pilihannya.",
        "There are no questions for this choice. Choose otherwise.")
    case .notEnoughQuestions(_, let row, let found):
      Text(
        "Soal bagian \(row.section.rawValue) belum cukup: ada \(found), diperlukan \(row.count).",
        "Section \(row.section.rawValue) has too few questions: \(found) of \(row.count).")
    case .alreadySubmitted: .alreadySubmitted
    case .timeIsUp:
      Text(
        "Waktu habis. Jawaban yang sudah Anda isi tersimpan dan dikumpulkan.",
        "Time is up. All earlier answers are kept and submitted.")
    case .alreadyAnswered: Text("Soal ini sudah dijawab.", "This question has been answered.")
    // Only a mistake in the program brings these about.
    case .noSuchItem(let item): .unexpected("no item \(item)")
    case .wrongResponse(let item): .unexpected("wrong response to item \(item)")
    }
  }
}

extension WorkbookError: Worded {
  public var text: Text {
    Text(
      "Folder sementara \(folder) tidak dapat dipakai: \(Text.system(errno).id). Pilih yang lain dengan "
        + "TMPDIR.",
      "The folder for what passes, \(folder), can't be used: \(Text.system(errno).en). Choose another "
        + "with TMPDIR.")
  }
}

extension CSVError: Worded {
  public var text: Text {
    switch self {
    case .cannotRead(let path, let errno): .cannotRead(path, reason: .system(errno))
    case .workbook:
      Text(
        "Ini buku kerja Excel atau sejenisnya. Buka di sana, simpan sebagai CSV, lalu pakai berkas "
          + "CSV itu.",
        "This is a workbook of Excel or the like. Open it there, save it as CSV, and use the CSV "
          + "file.")
    case .notText:
      Text(
        "Berkas ini bukan teks. Yang diperlukan adalah berkas CSV.",
        "This file is no text. A CSV file is needed.")
    case .quotes(let line): .atLine(line, .unmatchedQuote)
    }
  }
}

extension PaperItemError: Worded {
  public var text: Text { Text.answerUnreadable(item + 1, error).asSentenceStart }
}
