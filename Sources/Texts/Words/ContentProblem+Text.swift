import Curriculum

extension ContentProblem: Worded {
  /// The mistake as compilers write one: `FILE:LINE:COLUMN: error: …`.
  public var text: Text { Text { "\(place): error: \(kind.text($0))" } }
}

extension ContentProblem.Kind: Worded {
  private static let cases = "\"cases:\""

  /// What is wrong, and what is expected.
  public var text: Text {
    switch self {
    case .missingFile(let file):
      Text(
        "tidak ada berkas \"\(file)\" yang dapat dibaca",
        "there is no file \"\(file)\" that can be read")
    case .outsideModule(let path):
      Text(
        "\"\(path)\" berada di luar folder modul", "\"\(path)\" lies outside the module's folder")
    case .notUTF8:
      Text(
        "berkas ini bukan teks UTF-8; simpan lagi dengan \"Simpan Sebagai\" dan pilih UTF-8",
        "the file is not UTF-8 text; save it again with \"Save as\", and choose UTF-8")
    case .emptyFile: Text("berkas ini kosong", "the file is empty")
    case .notYAML(let words): .notYAML(words)
    case .tooDeeplyNested:
      Text("bersarang terlalu dalam", "nested too deeply")
    case .missingKey(let key):
      Text("kunci \"\(key)\" belum ada", "the key \"\(key)\" is missing")
    case .unknownKey(let key, let known):
      Text(
        "kunci \"\(key)\" tidak dikenal; yang dikenal: \(known.listed)",
        "unknown key \"\(key)\"; expected one of: \(known.listed)")
    case .repeatedKeys(let keys):
      Text(
        "kunci \(keys.listed) ditulis dua kali; hapus salah satunya",
        "the key \(keys.listed) stands here twice; take one out")
    case .unexpected(let found, let expected):
      Text(
        "yang diperlukan \(expected.text.id), yang ada \(found.text.id)",
        "expected \(expected.text.en), found \(found.text.en)")
    case .emptyText:
      Text("teks ini masih kosong", "expected a text, found nothing")
    case .emptyList:
      Text("daftar ini masih kosong", "expected a list with entries, found an empty one")
    case .controlCharacter:
      Text(
        "teks ini memuat tanda kendali; hapuslah", "the text has a control character; take it out")
    case .caseAmongQuestions:
      Text(
        "ini sebuah kasus; pindahkan ke berkas yang disebut sesudah \(Self.cases) di module.yaml",
        "this is a case; move it into the file that stands behind \(Self.cases) in module.yaml")
    case .taken(let id, let place):
      Text("id \"\(id)\" sudah dipakai di \(place)", "the id \"\(id)\" is taken at \(place)")
    case .repeated(let id):
      Text(
        "\"\(id)\" ditulis dua kali; ubah atau hapus salah satunya",
        "\"\(id)\" stands here twice; change or take out one of them")
    case .unknownStatement(let id, let known):
      Text(
        "pernyataan \"\(id)\" tidak dikenal; yang dikenal: \(known.map(\.description).listed)",
        "unknown statement \"\(id)\"; expected one of: \(known.map(\.description).listed)")
    case .unknownSection(let letter, let known):
      Text(
        "bagian \"\(letter)\" tidak dikenal; yang dikenal: \(known.map(\.rawValue).listed)",
        "unknown section \"\(letter)\"; expected one of: \(known.map(\.rawValue).listed)")
    case .statementOfOtherSection(let id, let letter):
      Text(
        "pernyataan \(id) ditulis di bagian \(letter)",
        "the statement \(id) stands in the section \(letter)")
    case .prefix(let id, let expected):
      Text(
        "id \"\(id)\" seharusnya dimulai dengan \"\(expected)\"",
        "the id \"\(id)\" should start with \"\(expected)\"")
    case .question(let problem): problem.text
    case .headingWithoutStatement(let heading, let letter):
      Text(
        "judul \"\(heading)\" seharusnya dimulai dengan id pernyataan bagian \(letter), misalnya "
          + "\"\(letter)1. …\"",
        "the heading \"\(heading)\" should start with a statement's id of section "
          + "\(letter), as \"\(letter)1. …\"")
    case .taughtTwice(let id):
      Text("pernyataan \(id) diajarkan dua kali", "the statement \(id) is taught twice")
    case .untaught(let id):
      Text(
        "belum ada yang mengajarkan pernyataan \(id) (\"## \(id). …\")",
        "no part teaches the statement \(id) (\"## \(id). …\")")
    case .noTitle:
      Text("materi ini belum berjudul (\"# …\")", "the lesson has no title (\"# …\")")
    case .secondTitle:
      Text(
        "materi ini sudah berjudul; tulis \"## …\", atau hapus judul ini",
        "the lesson has a title already; write \"## …\", or take this one out")
    case .unknownBlock:
      Text(
        "materi hanya terdiri atas judul, paragraf, daftar, dan kutipan",
        "lessons have headings, paragraphs, lists and quotations, nothing else")
    case .unknownSpan:
      Text(
        "materi tidak memuat tautan, gambar, atau HTML", "lessons have no links, pictures or HTML")
    case .cellCount(let count, let expected):
      Text(
        "ada \(count) sel; tulis \(expected), sebanyak kolomnya",
        "found \(many(count, "cell")); write \(expected), as many as columns")
    case .columnCount(let count):
      Text(
        "ada \(count) kolom; tulis dua sampai empat",
        "found \(many(count, "column")); write two to four")
    }
  }
}

extension Question.Problem: Worded {
  /// How files mark an option as right.
  private static let mark = "“correct: true”"

  /// What is wrong, and what is expected.
  public var text: Text {
    switch self {
    case .missing(let part):
      Text("\"\(part)\" belum ada", "\"\(part)\" is missing")
    case .keyCount(let count):
      Text(
        "\(count) pilihan ditandai \(Self.mark); pilihan tunggal perlu tepat satu, "
          + "pilihan ganda dua atau lebih tetapi tidak semua",
        "\(count) options are marked \(Self.mark); a single choice takes exactly one, "
          + "a multiple choice two or more but not all")
    case .entryCount(let count, let name):
      Text(
        "\"\(name)\" ada \(count); tulis \(Question.entryCounts.lowerBound) sampai "
          + "\(Question.entryCounts.upperBound)",
        "found \(count) \"\(name)\"; write \(Question.entryCounts.lowerBound) to "
          + "\(Question.entryCounts.upperBound)")
    case .repeatedEntries(let text):
      Text(
        "\"\(text)\" ditulis dua kali; ubah salah satunya (huruf besar dan spasi tidak dibedakan)",
        "\"\(text)\" stands here twice; change one of them (capitals and spaces make no difference)"
      )
    case .noAnswer:
      Text("tulis satu atau lebih jawaban yang diterima", "expected one accepted answer or more")
    case .wordlessAnswer(let answer):
      Text(
        "\"\(answer)\" tidak memuat huruf atau angka, padahal hanya itu yang dibandingkan",
        "\"\(answer)\" has no letters or digits, and only those are compared")
    case .nearAnswerIsRight(let answer):
      Text(
        "\"\(answer)\" diterima sebagai jawaban benar",
        "\"\(answer)\" is accepted as a right answer")
    }
  }
}

extension ContentProblem.Found {
  fileprivate var text: Text {
    switch self {
    case .text(""): Text("kosong", "nothing")
    case .text(let text): Text("\"\(text)\"", "\"\(text)\"")
    case .mapping: Text("kunci dengan nilai", "keys with values")
    case .list: Text("sebuah daftar", "a list")
    }
  }
}

extension ContentProblem.Expected {
  private static let flags = ["true", "false"]

  fileprivate var text: Text {
    switch self {
    case .text: Text("sebuah teks", "a text")
    case .mapping([]): Text("kunci dengan nilai", "keys with values")
    case .mapping(let keys): Text { _ in "{ " + keys.map { "\($0): …" }.listed + " }" }
    case .list: Text("sebuah daftar", "a list")
    case .flag:
      Text(Self.flags.joined(separator: " atau "), Self.flags.joined(separator: " or "))
    case .number(let range):
      Text(
        "bilangan bulat dari \(range.lowerBound) sampai \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .oneOf(let known):
      Text(
        "salah satu dari: \(known.listed)",
        "one of: \(known.listed)")
    case .statement:
      Text("id pernyataan, misalnya D3", "a statement's id such as D3")
    case .sectionLetter:
      Text("huruf bagian dari A sampai Z", "a section's letter from A to Z")
    case .identifier:
      Text(
        "sampai 64 huruf, angka, titik, - dan _, tidak diawali tanda",
        "up to 64 letters, digits, dots, - and _, a letter or digit first")
    }
  }
}
