import Foundation
import Testing

@testable import Curriculum
@testable import Quiz
@testable import Tables

@Suite struct AnswerFileTests {
  /// Five questions with options A to D, in their order.
  private static let paper: Attempt = {
    let text = { LocalizedText(id: $0) }
    let questions = (1...5).map { number in
      Question(
        id: "D1-0\(number)", statement: StatementID("D1")!, level: .apply, form: .a,
        prompt: text("?"), explanation: text("!"),
        body: .singleChoice(
          ["a", "b", "c", "d"].map {
            .init(text: text($0), isCorrect: $0 == "a", why: text("w"))
          }), caseStudy: nil)
    }
    let plan = AttemptPlan(
      AttemptStart(id: AttemptID(UUID()), module: "m", seed: 0, date: .distantPast),
      for: .test("t", Terms(minutes: nil, passMark: 70)),
      items: questions.map { AttemptPlan.Item(question: $0.id, order: [0, 1, 2, 3]) })
    return Attempt(plan: plan, questions: questions)
  }()

  private static func people(_ names: [String]) -> [AnswerFile.Person] {
    names.enumerated().map { .init(number: $0 + 1, name: $1, paper: paper) }
  }

  private func read(
    _ text: String, roster: [AnswerFile.Person] = people(["Asep", "Budi", "Wati"])
  ) throws -> AnswerFile {
    AnswerFile(try CSVTable(text: text), itemCount: Self.paper.questions.count, roster: roster)
  }

  @Test(
    "A line for each participant, by number or by name, has an answer for each item",
    arguments: [
      "nomor,1,2,3,4,5\n2,A,b, C ,,D\n", "Nama;desa;Soal 1;Soal 2;3;4;5\nBUDI;x;A;B;C;;D\n",
      "5,4,3,2,1,no,name\nD,,C,B,A,2,Budi\n", "No. urut;Jawaban\n02;ABC-D\n",
      "Nama Lengkap;Nomor daftar hadir;Jawaban\nBudi, S.Pd.;2.;ab c, - (D)\n",
      "name,answers\nbudi,ABC*D\n", "nomor,1,2,3,4,5\n2,A,B,C,-,D\n",
      "nomor,1,2,3,4,5\n2,A,B,C,*,D\n",
    ])
  func reads(_ text: String) throws {
    let file = try read(text)
    #expect(file.mistakes.isEmpty)
    let entry = try #require(file.entries.first)
    #expect(file.entries.count == 1 && entry.number == 2 && entry.line == 2)
    let responses = try Self.paper.answered(onPaper: entry.answers).entries.map(\.response)
    #expect(responses == [.choice(0), .choice(1), .choice(2), nil, .choice(3)])
  }

  @Test("What a spreadsheet made of answers is told as that, and answers given twice are refused")
  func spoilt() throws {
    for cell in ["#NAME?", "Err:509"] {
      for text in ["no;jawaban\n1;\(cell)\n", "no;1;2;3;4;5\n1;A;B;\(cell);A;A\n"] {
        #expect(try read(text).mistakes == [.init(line: 2, kind: .spoiltAnswers(cell))])
      }
    }
    let both = try read("no;1;jawaban\n1;A;ABCDA\n")
    #expect(both.mistakes == [.init(line: 1, kind: .answersTwice)])
  }

  @Test("Each bad line is told with what is wrong with it")
  func mistakes() throws {
    let file = try read(
      """
      nama,nomor,1,2,3,4,5
      Asep,,A,A,A,A,A
      Budi,,A,A,A,A,A
      Tono,,A,A,A,A,A
      ,9,A,A,A,A,A
      asep,,A,A,A,A,A
      ,,A,A,A,A,A
      Budi,2,A,A,E,A,A
      """, roster: Self.people(["Asep", "Budi", "Budi", "Wati"]))
    #expect(
      file.mistakes == [
        .init(line: 3, kind: .ambiguous("Budi")), .init(line: 4, kind: .unknown("Tono")),
        .init(line: 5, kind: .unknown("9")),
        .init(line: 6, kind: .answeredBefore(line: 2, name: "Asep")),
        .init(line: 7, kind: .noPerson),
        .init(
          line: 8,
          kind: .unreadable(
            item: 3, PaperError(found: "E", expected: .letter(last: "D")))),
      ])
  }

  @Test("A number and a name that are not one person's are refused, not guessed at")
  func contradiction() throws {
    let file = try read("nomor,nama,1,2,3,4,5\n3,Asep,A,A,A,A,A\n2,budi,A,A,A,A,A\n")
    #expect(
      file.mistakes == [
        .init(line: 2, kind: .otherName(number: 3, found: "Asep", expected: "Wati"))
      ])
    #expect(file.entries.map(\.number) == [2])
  }

  @Test(
    "A row that is cut short or too long, or answers of another number, are refused",
    arguments: [
      ("no,1,2,3,4,5\n1,A,A\n", LineProblem.Kind.fieldCount(found: 3, expected: 6)),
      ("no,1,2,3,4,5\n1,A,A,A,A,A,B\n", .fieldCount(found: 7, expected: 6)),
      ("no;jawaban\n1;AAAA\n", .answerCount(found: 4, expected: 5)),
    ])
  func lengths(_ text: String, _ kind: LineProblem.Kind) throws {
    let file = try read(text)
    #expect(file.mistakes == [.init(line: 2, kind: kind)])
    #expect(file.entries.isEmpty)
  }

  @Test(
    "A file without what is needed, or with columns that can't be, is refused as a whole",
    arguments: [
      ("desa,1,2,3,4,5\nx,A,A,A,A,A\n", LineProblem.Kind.noPersonColumn),
      ("nama,1,2,4\nAsep,A,A,A\n", .missingItems([3, 5])), ("", .noAnswers),
      ("nama,1,2,3,4,5\n", .noAnswers),
      ("nama,0,1,2,3,4,5,6\nAsep,A,A,A,A,A,A,A\n", .noSuchItems([0, 6])),
      ("nama,1,2,3,4,5,Soal 2\nAsep,A,A,A,A,A,A\n", .repeatedColumn("Soal 2")),
    ])
  func refused(_ text: String, _ kind: LineProblem.Kind) throws {
    let file = try read(text)
    #expect(file.mistakes == [.init(line: 1, kind: kind)])
    #expect(file.entries.isEmpty)
  }

  @Test("Where others have another form, answers that can't be read are told with the form")
  func form() throws {
    let asep = AnswerFile.Person(number: 1, name: "Asep", form: .b, paper: Self.paper)
    let file = try read("no;jawaban\n1;AAAA\n", roster: [asep])
    #expect(
      file.mistakes == [
        .init(line: 2, kind: .ofForm(.b, .answerCount(found: 4, expected: 5)))
      ])
  }

  @Test("A line may name another form; where there is one form the column is passed over")
  func otherForm() throws {
    let asep = AnswerFile.Person(number: 1, name: "Asep", form: .b, paper: Self.paper)
    var short = Self.paper
    short = Attempt(
      plan: AttemptPlan(
        AttemptStart(id: short.id, module: "m", seed: 0, date: .distantPast),
        for: .test("t", Terms(minutes: nil, passMark: 70)), items: Array(short.plan.items.prefix(4))
      ),
      questions: Array(short.questions.prefix(4)))
    func read(_ form: String) throws -> AnswerFile {
      AnswerFile(
        try CSVTable(text: "no;bentuk;jawaban\n1;\(form);AAAA\n"), itemCount: 5, roster: [asep],
        forms: [.a: short, .b: Self.paper])
    }
    #expect(try read("a").entries.map(\.form) == [.a])
    let lacking = LineProblem.Kind.answerCount(found: 4, expected: 5)
    for form in ["", "B"] {
      #expect(try read(form).mistakes == [.init(line: 2, kind: .ofForm(.b, lacking))])
    }
    #expect(
      try read("C").mistakes == [.init(line: 2, kind: .noSuchForm("C", known: ["A", "B"]))])
    for name in ["form", "bentuk"] {
      let remarks = try self.read("no;\(name);jawaban\n1;B;AAAAA\n").remarks
      #expect(remarks == [.init(line: 1, kind: .unknownColumn(name))])
    }
  }

  @Test("A column that is passed over is said")
  func remarks() throws {
    let file = try read("nama;desa;jawaban\nAsep;Cikole;AAAAA\n")
    #expect(file.remarks == [.init(line: 1, kind: .unknownColumn("desa"))])
    let titled = try read("JAWABAN PRE-TEST;;\n\nnama;desa;jawaban\nAsep;Cikole;AAAAA\n")
    #expect(titled.entries.map(\.line) == [4])
    #expect(
      titled.remarks == [
        .init(line: 1, kind: .passedOver("JAWABAN PRE-TEST")),
        .init(line: 3, kind: .unknownColumn("desa")),
      ])
  }
}
