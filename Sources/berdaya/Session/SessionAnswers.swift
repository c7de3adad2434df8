import ArgumentParser
import Quiz
import Reports
import Terminal
import Texts
import Training

/// What was answered elsewhere.
struct SessionAnswers: Command {
  static let help = Help(
    id: "Jawaban dari kertas.", en: "Answers from paper.",
    name: "answers",
    examples: ["berdaya session answers import jawaban.csv --session 1 --test pre-test"],
    subcommands: [SessionAnswersImport.self])
}

/// Enters the answers of tests that were taken on paper.
struct SessionAnswersImport: Command {
  static let help = Help(
    id: "Memasukkan jawaban dari CSV.", en: "Enters answers from a CSV file.",
    usage: "berdaya session answers import <file>\n  --session <session> --test <test>",
    examples: [
      "berdaya session answers import jawaban.csv --session 1 --test pre-test",
      "berdaya session answers import a.csv --session 1 --test pre-test --preview"
        + " | membandingkan dengan yang sudah dimasukkan | compares with what was entered before",
      "berdaya session answers import a.csv --session 1 --test pre-test -r padam",
    ],
    about: [
      .table(
        id: "Kolom:", en: "Columns:",
        """
        nomor, nama | nomor daftar hadir, nama, atau keduanya \
          | the number on the roster, the name, or both; also number, name
        1, 2, 3, … | huruf seperti pada tes kertas; B atau S; urutan huruf; satu huruf untuk tiap \
          baris, misalnya `CAB`; kosong bila tidak dijawab \
          | letters as on the paper test; T or F; letters in order; a letter for each line, such \
          as CAB; blank for no answer
        bentuk | bentuk lembarnya, A atau B, bila lain dari yang tercatat; kosong bila sama \
          | the sheet's form, A or B, where it is not the one on record; also form
        jawaban | pengganti kolom-kolom itu: semua jawaban dalam satu baris, `CABD-A*`: - kosong, \
          * dua tanda; yang lebih dari satu huruf dalam kurung: `CA(BDAC)D` \
          | instead of those columns: all answers in one line, `CABD-A*`: - none, * two marks; \
          more than a letter in brackets: `CA(BDAC)D`; also answers
        """),
      .text(
        id: "Bila satu baris salah, tidak satu pun dimasukkan. Hasil kertas yang berbeda diganti. "
          + "--reason diperlukan bila tes sudah ditutup, dan selalu untuk hasil di layar, yang "
          + "disisihkan.",
        en: "With one bad line nothing is entered. Results from paper that differ are replaced. "
          + "--reason is needed once the test is closed, and always for results from the screen, "
          + "which are set aside."),
    ])

  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "Berkas CSV.", en: "The CSV file."))
  var file: String

  @OptionGroup var session: SessionOption
  @OptionGroup var test: TestChoice

  @Option(
    name: .shortAndLong,
    help: .text(
      id: "Alasan jawaban diganti, atau masih dimasukkan ke tes yang sudah ditutup.",
      en: "Why answers are replaced, or still entered into a test that is closed."))
  var reason: String?

  @Flag(
    help: .text(
      id: "Hanya melihat bedanya dengan yang sudah dimasukkan.",
      en: "Only shows how it differs from what was entered before."))
  var preview = false

  func run() throws {
    let (training, session) = try options.session(session.number)
    let (input, test) = (CSVInput(path: file), try test.id(in: session))
    let answers = try training.answers(in: input.table(), to: test)
    try input.check(answers.mistakes, advice: .nothingEntered)
    input.note(answers.remarks)
    let sheets = try training.sheets(of: answers, at: test, in: language)
    if preview {
      for (entry, sheet) in sheets {
        print(cleaned("\(entry.numberedName): \(sheet.summary(language))"))
      }
      return
    }
    for (entry, sheet) in sheets where reason == nil {
      guard let needed = sheet.reasonNeeded else { continue }
      let told = Refusal(of: needed, in: entry.numberedName).text
      throw Refusal(text: [told, .reasonAndPreview].joined(separator: " "))
    }
    try training.tellingCertificates {
      try training.enter(
        answers, at: test, because: reason.map { try Reason($0, by: session.leader) })
      let replaced = sheets.filter(\.sheet.replaces).map(\.entry.numberedName)
      print(.answersEntered(sheets.count, replaced: replaced))
      for (entry, sheet) in sheets {
        for warning in sheet.warnings { print(Text { "\(entry.numberedName): \(warning($0))" }) }
      }
    }
  }
}
