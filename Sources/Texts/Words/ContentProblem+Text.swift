import Curriculum

extension ContentProblem: Worded {
  /// The mistake as compilers write one: `FILE:LINE:COLUMN: error: …`.
  public var text: Text {
    Text { "\(place): error: \(kind.text($0))" }
  }
}

extension ContentProblem.Kind: Worded {
  /// What is wrong, and what is expected.
  public var text: Text {
    switch self {
    case .file(let problem): problem.text
    case .value(let problem): problem.text
    case .name(let problem): problem.text
    case .question(let problem): problem.text
    case .lesson(let problem): problem.text
    case .guide(let problem): problem.text
    }
  }
}

extension ContentProblem.FileProblem {
  fileprivate var text: Text {
    switch self {
    case .missing:
      Text(
        id: "berkas ini tidak ada atau tidak dapat dibaca",
        en: "the file is missing or can't be read")
    case .outsideModule(let path):
      Text(
        id: "\"\(path)\" berada di luar folder modul",
        en: "\"\(path)\" lies outside the module's folder")
    case .notUTF8: Text(id: "berkas ini bukan teks UTF-8", en: "the file is not UTF-8 text")
    case .empty: Text(id: "berkas ini kosong", en: "the file is empty")
    case .notYAML(let words): Text(id: "bukan YAML: \(words)", en: "not YAML: \(words)")
    case .tooDeeplyNested:
      Text(id: "bersarang terlalu dalam", en: "nested too deeply")
    }
  }
}

extension ContentProblem.ValueProblem {
  fileprivate var text: Text {
    switch self {
    case .missingKey(let key):
      Text(id: "kunci \"\(key)\" belum ada", en: "the key \"\(key)\" is missing")
    case .unknownKey(let key, let known):
      Text(
        id: "kunci \"\(key)\" tidak dikenal; yang dikenal: \(known.joined(separator: ", "))",
        en: "unknown key \"\(key)\"; expected one of: \(known.joined(separator: ", "))")
    case .repeatedKeys(let keys):
      Text(
        id: "kunci \(keys.joined(separator: ", ")) ditulis dua kali",
        en: "the key \(keys.joined(separator: ", ")) stands here twice")
    case .unexpected(let found, let expected):
      Text(
        id: "yang diperlukan \(expected.text.id), yang ada \(found.text.id)",
        en: "expected \(expected.text.en), found \(found.text.en)")
    case .emptyText:
      Text(id: "teks ini masih kosong", en: "expected a text, found nothing")
    case .controlCharacter:
      Text(
        id: "teks ini memuat tanda kendali; hapuslah",
        en: "the text has a control character; take it out")
    }
  }
}

extension ContentProblem.NameProblem {
  fileprivate var text: Text {
    switch self {
    case .taken(let id, let place):
      Text(
        id: "id \"\(id)\" sudah dipakai di \(place)", en: "the id \"\(id)\" is taken at \(place)")
    case .repeated(let id):
      Text(id: "\"\(id)\" ditulis dua kali", en: "\"\(id)\" stands here twice")
    case .unknownStatement(let id):
      Text(
        id: "modul ini tidak memiliki pernyataan \"\(id)\"",
        en: "the module has no statement \"\(id)\"")
    case .unknownSection(let letter):
      Text(
        id: "modul ini tidak memiliki bagian \"\(letter)\"",
        en: "the module has no section \"\(letter)\"")
    case .statementOfOtherSection(let id, let letter):
      Text(
        id: "pernyataan \(id) ditulis di bagian \(letter)",
        en: "the statement \(id) stands in the section \(letter)")
    case .prefix(let id, let expected):
      Text(
        id: "id \"\(id)\" seharusnya dimulai dengan \"\(expected)\"",
        en: "the id \"\(id)\" should start with \"\(expected)\"")
    }
  }
}

extension ContentProblem.LessonProblem {
  fileprivate var text: Text {
    switch self {
    case .headingWithoutStatement(let heading, let letter):
      Text(
        id:
          "judul \"\(heading)\" seharusnya dimulai dengan id pernyataan bagian \(letter), misalnya "
          + "\"\(letter)1. …\"",
        en: "the heading \"\(heading)\" should start with a statement's id of section "
          + "\(letter), as \"\(letter)1. …\"")
    case .taughtTwice(let id):
      Text(
        id: "pernyataan \(id) diajarkan dua kali", en: "the statement \(id) is taught twice")
    case .untaught(let id):
      Text(
        id: "belum ada yang mengajarkan pernyataan \(id) (\"## \(id). …\")",
        en: "no part teaches the statement \(id) (\"## \(id). …\")")
    case .noTitle:
      Text(id: "materi ini belum berjudul (\"# …\")", en: "the lesson has no title (\"# …\")")
    case .unknownBlock:
      Text(
        id: "materi hanya terdiri atas judul, paragraf, daftar, dan kutipan",
        en: "lessons have headings, paragraphs, lists and quotations, nothing else")
    case .unknownSpan:
      Text(
        id: "materi tidak memuat tautan, gambar, atau HTML",
        en: "lessons have no links, pictures or HTML")
    }
  }
}

extension ContentProblem.GuideProblem {
  fileprivate var text: Text {
    switch self {
    case .cellCount(let count, let expected):
      Text(
        id: "ada \(count) sel; tulis \(expected), sebanyak kolomnya",
        en: "there are \(count) cells; write \(expected), as many as columns")
    case .columnCount(let count):
      Text(
        id: "ada \(count) kolom; tulis dua sampai empat",
        en: "there are \(count) columns; write two to four")
    }
  }
}

extension QuestionDraft.Problem: Worded {
  /// How files mark an option as right.
  private static let mark = "“correct: true”"

  /// What is wrong, and what is expected.
  public var text: Text {
    switch self {
    case .missing(let part):
      Text(id: "\"\(part)\" belum ada", en: "\"\(part)\" is missing")
    case .keyCount(let count):
      Text(
        id: "\(count) pilihan ditandai \(Self.mark); pilihan tunggal perlu tepat satu, "
          + "pilihan ganda dua atau lebih tetapi tidak semua",
        en: "\(count) options are marked \(Self.mark); a single choice takes exactly one, "
          + "a multiple choice two or more but not all")
    case .tooFewEntries:
      Text(id: "tulis dua atau lebih", en: "expected two or more entries")
    case .repeatedEntries:
      Text(id: "dua di antaranya sama bunyinya", en: "two entries have the same text")
    case .noAnswer:
      Text(
        id: "tulis satu atau lebih jawaban yang diterima",
        en: "expected one accepted answer or more")
    case .nearAnswerIsRight(let answer):
      Text(
        id: "\"\(answer)\" diterima sebagai jawaban benar",
        en: "\"\(answer)\" is accepted as a right answer")
    }
  }
}

extension ContentProblem.Found {
  fileprivate var text: Text {
    switch self {
    case .text(let text): Text(id: "\"\(text)\"", en: "\"\(text)\"")
    case .mapping: Text(id: "kunci dengan nilai", en: "keys with values")
    case .list: Text(id: "sebuah daftar", en: "a list")
    }
  }
}

extension ContentProblem.Expected {
  private static let flags = ["true", "false"]

  fileprivate var text: Text {
    switch self {
    case .text: Text(id: "sebuah teks", en: "a text")
    case .mapping: Text(id: "kunci dengan nilai", en: "keys with values")
    case .list: Text(id: "sebuah daftar", en: "a list")
    case .flag:
      Text(id: Self.flags.joined(separator: " atau "), en: Self.flags.joined(separator: " or "))
    case .number(let range):
      Text(
        id: "bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .oneOf(let known):
      Text(
        id: "salah satu dari: \(known.joined(separator: ", "))",
        en: "one of: \(known.joined(separator: ", "))")
    case .statement:
      Text(id: "id pernyataan, misalnya D3", en: "a statement's id such as D3")
    case .sectionLetter:
      Text(id: "huruf bagian dari A sampai Z", en: "a section's letter from A to Z")
    case .identifier:
      Text(
        id: "sampai 64 huruf, angka, titik, - dan _, tidak diawali tanda",
        en: "up to 64 letters, digits, dots, - and _, a letter or digit first")
    }
  }
}
