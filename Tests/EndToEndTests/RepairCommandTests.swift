import BundledContent
import Curriculum
import Foundation
import Quiz
import Scratch
import Testing
import Training

/// What the commands that put things right write, and what they change.
@Suite(.withProgram) struct RepairCommandTests {
  private var program: BuiltProgram
  private let test: SessionTestID
  private let roster: [RosterEntry]

  init() throws {
    program = try BuiltProgram()
    let training = try program.training
    test = try training.openPreTest(for: ["Siti", "Asep", "Budi"])
    roster = try training.roster(of: test.session)
    var sitting = try training.take(test, by: roster[0].id)
    try training.perform(
      .answer(item: 0, response: sitting.attempt.questions[0].key), on: &sitting)
    _ = try training.submit(sitting)
  }

  private mutating func run(_ words: String) throws -> (written: String, code: Int32) {
    program.arguments = ["session"] + words.split(separator: " ").map(String.init)
    let sitting = try LineSitting(program)
    let code = sitting.end()
    return (sitting.written, code)
  }

  private func changes() throws -> [Repair.Change] {
    try program.training.record(of: test.session).repairs.map(\.change)
  }

  @Test("Each command says in a sentence what it did, and to whom")
  mutating func sentences() throws {
    _ = try program.training.openPreTest(for: ["Budi"])
    for (words, sentence) in [
      ("count 1 --test pre-test -p 1 --no -r pulang", "Siti"),
      ("count 1 --test pre-test -p 1 --no -r pulang", "Siti"),
      ("count 1 --test pre-test -p 1 --yes -r keliru", "Siti"),
      ("set-aside 1 --test pre-test -p 1 -r coba", "Siti"),
      ("set-aside 1 --test pre-test -p 1 --undo -r keliru", "Siti"),
      ("give-back 1 --test pre-test -p 1 --minutes 10 -r padam", "Siti"),
      ("extend 1 --test pre-test --all --minutes 5 -r padam", "5 menit"),
      ("move 1 --test pre-test -p 1 --to 3 -r keliru", "Budi"),
      ("pass-mark 1 --test pre-test --to 75 -r dinas", "75"),
      ("pass-mark 1 --test pre-test --to 75 -r dinas", "75"),
      ("separate 1 -p 3 --name Budiman -r kembar", "Budiman"),
      ("merge 1 -p 3 --other 2 -r ganda", "Asep"),
    ] {
      let (written, code) = try run(words)
      #expect(code == 0 && written.contains(sentence), "\(words): \(written)")
    }
    // How much time is left depends on how fast the machine is.
    let changes = try changes().filter { change in
      switch change {
      case .extended, .givenBack: false
      default: true
      }
    }
    #expect(
      changes == [
        .counted(false), .counted(true), .setAside, .takenBack,
        .moved(to: "3. Budi"), .passMark(from: 70, to: 75), .separated(from: "Budi"),
        .merged(into: "3. Budiman"),
      ])
  }

  @Test("A ruling is shown with what it changes before it is made; a preview changes nothing")
  mutating func ruling() throws {
    let training = try program.training
    let paper = try training.paper(test).questions
    let question = paper[0].id.description
    let shown = try run(
      "rule 1 --test pre-test -q \(question.lowercased()) --leave-out --preview -r cetak")
    #expect(shown.code == 0 && shown.written.contains("1. Siti: 5,0%"), "\(shown.written)")
    #expect(shown.written.contains("0,0%"))
    #expect(try training.attempts(at: test).map(\.percentage) == [5])
    #expect(try run("rule 1 --test pre-test -q \(question) --leave-out -r cetak").code == 0)
    #expect(try training.attempts(at: test).map(\.percentage) == [0])
    #expect(try run("rule 1 --test pre-test -q \(question) --as-it-was -r batal").code == 0)
    #expect(try training.attempts(at: test).map(\.percentage) == [5])
  }

  @Test(
    "A ruling is on what the test was drawn with, also where only those were asked who do not count"
  )
  mutating func rulingAfterChange() throws {
    let content = program.folder.appending(path: "content")
    try FileManager.default.copyItem(atPath: BundledContent.path, toPath: content.path)
    let questions = content.appending(path: "pemberdayaan-masyarakat/questions")
    for name in try FileManager.default.contentsOfDirectory(atPath: questions.path) {
      let file = questions.appending(path: name)
      try String(contentsOf: file, encoding: .utf8)
        .replacing("    - text: \"", with: "    - text: \"Kini ")
        .write(to: file, atomically: true, encoding: .utf8)
    }
    let changed = Training(
      module: try #require(ContentModule.modules(in: content.path).first),
      store: try program.store)
    _ = try changed.submit(changed.take(test, by: roster[1].id))
    #expect(try run("count 1 --test pre-test -p 1 --no -r pulang").code == 0)
    let choice = try #require(
      changed.paper(test).questions.first {
        if case .singleChoice = $0.body { true } else { false }
      })
    #expect(try changed.record(of: test).questions.count == 20)
    #expect(try run("rule 1 --test pre-test -q \(choice.id) --leave-out -r cetak").code == 0)
    #expect(try changed.attempts(at: test).map(\.itemCount) == [19, 19])
  }

  @Test("Where several tests of somebody were set aside, it can be said which counts again")
  mutating func whichSetAside() throws {
    let training = try program.training
    #expect(try run("set-aside 1 --test pre-test -p 1 -r coba").code == 0)
    _ = try training.submit(training.take(test, by: roster[0].id))
    #expect(try run("set-aside 1 --test pre-test -p 1 -r coba").code == 0)
    let first = try training.setAside(at: test)[0].id
    let third = try run("set-aside 1 --test pre-test -p 1 --undo --which 3 -r keliru")
    #expect(third.code == 1 && third.written.contains("hanya 2"))
    #expect(try run("set-aside 1 --test pre-test -p 1 --which 1 -r keliru").code == 64)
    #expect(try run("set-aside 1 --test pre-test -p 1 --undo --which 1 -r keliru").code == 0)
    #expect(try training.attempts(at: test).map(\.id) == [first])
  }

  @Test("After a test was closed by mistake who had seen all of it goes on too")
  mutating func closedByMistake() throws {
    let training = try program.training
    var sitting = try training.take(test, by: roster[1].id)
    for item in sitting.attempt.questions.indices {
      try training.perform(.move(to: item), on: &sitting)
    }
    try training.close(test)
    let given = try run("give-back 1 --test pre-test --all -r keliru")
    #expect(given.code == 0 && given.written.contains("2. Asep"))
  }

  @Test("Two tests are exchanged, and a closed test opened again, each told and with its trace")
  mutating func exchanged() throws {
    let swap = "move 1 --test pre-test -p 1 --to 2 --swap -r tertukar"
    let alone = try run(swap)
    #expect(alone.code == 1 && alone.written.contains("belum mengerjakan"))
    let training = try program.training
    _ = try training.submit(training.take(test, by: roster[1].id))
    let both = try run(swap)
    #expect(both.code == 0 && both.written.contains("Tes 1. Siti dipindahkan ke 2. Asep."))
    #expect(both.written.contains("Tes 2. Asep dipindahkan ke 1. Siti."))
    try training.close(test)
    let refused = try run("open 1 --test pre-test")
    #expect(refused.code == 1 && refused.written.contains("hanya dengan alasan"))
    #expect(try run("open 1 --test pre-test -r keliru").code == 0)
    #expect(try Set(changes()) == [.moved(to: "1. Siti"), .moved(to: "2. Asep"), .reopened])
  }

  @Test("Without a reason, or for a number that nobody has, a command ends with an error")
  mutating func refused() throws {
    #expect(try run("give-back 1 --test pre-test -p 1").code == 64)
    let unknown = try run("move 1 --test pre-test -p 1 --to 9 -r keliru")
    #expect(unknown.code == 1 && unknown.written.contains("Tidak ada nomor 9"))
    let empty = try run("set-aside 1 --test pre-test -p 2 -r coba")
    #expect(empty.code == 1 && empty.written.contains("belum mengerjakan"))
    #expect(try changes().isEmpty)
  }

  @Test("What comes of a command is told as it is: once for each, and nothing of what is not done")
  mutating func told() throws {
    for (words, code, sentence) in [
      ("extend 1 --test pre-test -p 2 -p 2 --minutes 5 -r rabun", 0, "untuk 1 peserta"),
      ("extend 1 --test pre-test -p 1 --minutes 5 -r rabun", 1, "sudah dikumpulkan"),
      ("set-aside 1 --test pre-test -p 1 --undo -r keliru", 1, "yang disisihkan"),
      ("count 1 --test pre-test -p 1 -r keliru", 64, "Sebutkan salah satu dari"),
      ("give-back 1 --test pre-test --all --minutes 5 -r padam", 0, "Tes 1. Siti dikembalikan."),
      ("give-back 1 --test pre-test --all --minutes 5 -r padam", 1, "yang terpotong"),
      ("merge 1 -p 2 --other 2 -r ganda", 1, "peserta yang sama"),
      ("move 1 --test pre-test -p 1 --to 1 -r keliru", 1, "peserta yang sama"),
      ("serve 1 --test post-test", 1, "sedang tidak dibuka"),
      ("serve 1 --test pre-test --port 70000", 64, "angka 0–65535"),
      ("roster import /bin/true --session 1", 1, "/bin/true: Berkas ini bukan teks"),
      ("create Kosong", 0, "2"), ("codes 2", 1, "daftar peserta masih kosong"),
      ("pass-mark 1 --test follow-up --to 75 --preview -r dinas", 1, "tidak memakai"),
      ("serve 1 --test follow-up", 1, "tidak memakai"),
      ("take 1 --test follow-up --plain", 1, "tidak memakai"),
      ("set-aside 1 --test follow-up -p 1 -r coba", 1, "tidak memakai"),
      ("give-back 1 --test follow-up --all -r padam", 1, "tidak memakai"),
      ("rule 1 --test follow-up -q D2-11 --everybody -r cetak", 1, "tidak memakai"),
      ("change 1 --minutes 30,20,25", 1, "satu untuk tiap tes"),
      ("create Kader --post none --passing 60,70", 1, "satu untuk tiap tes"),
      ("take 1 --test pre-test --plain --participant Ani", 64, "--participant"),
      ("separate 1 -p 2 -r kembar", 1, "hanya ada dalam sesi ini"),
      ("paper 1 --kind key --form A", 64, "--form hanya untuk"),
      ("change 1 --starts 2099-01-01", 1, "Tanggal selesai lebih awal"),
      ("paper 1 --test pre-test --form practice", 64, "semua mendapat soal yang sama"),
      ("create Kader --pre none --post none --follow-up 2099-01-01", 1, "memerlukan pre-test"),
    ] as [(String, Int32, String)] {
      let (written, ended) = try run(words)
      #expect(ended == code && written.contains(sentence), "\(words): \(written)")
    }
    let extended = try changes().filter { if case .extended = $0 { true } else { false } }
    #expect(extended.count == 1)
  }

  @Test("A certificate that could not be written was given to nobody")
  mutating func certificateNotWritten() throws {
    let file = program.folder.appending(path: "c.html")
    try Data().write(to: file)
    program.arguments = ["report", "certificates", "--session", "1", "-o", file.path]
    #expect(try LineSitting(program).end() == 1)
    #expect(try program.training.printedCertificates(in: test.session).isEmpty)
  }

  @Test("A place that nothing can be copied to, or restored from, is told as what it is")
  mutating func places() throws {
    let folder = program.folder.path
    mkfifo(folder + "/pipe.sqlite", 0o600)
    for (words, code) in [
      (["data", "backup", folder + "/pipe.sqlite", "--force"], 1),
      (["data", "restore", folder + "/pipe.sqlite"], 1),
      (["data", "backup", folder + "/none/copy.sqlite"], 1), (["data", "backup", ""], 64),
      (["data", "backup", folder + "/stick"], 1), (["data", "backup", folder + "/stick/"], 1),
      (["progress"], 1), (["progress", "--participant", ""], 1), (["data", "restore", folder], 1),
      (["progress", "--participant", "?!"], 1),
      (["review", "fit", "--participant", "Siti"], 1),
    ] as [([String], Int32)] {
      program.arguments = words
      let sitting = try LineSitting(program)
      #expect(sitting.end() == code, "\(words): \(sitting.written)")
      #expect(!sitting.written.contains("folder data") && !sitting.written.contains("doctor"))
      let names = words.last.map { $0.contains("stick") || $0.contains("none") } ?? false
      #expect(sitting.written.contains("akhiran, misalnya salinan.sqlite") == names)
    }
    program.environment["TMPDIR"] = folder + "/none"
    program.arguments = ["report", "--session", "1", "--format", "xlsx", "-o", folder + "/n.xlsx"]
    let sitting = try LineSitting(program)
    #expect(sitting.end() == 1 && sitting.written.contains(folder + "/none"))
  }

  @Test("Answers on paper take the place of those on a screen only where it is told why")
  mutating func paperOverScreen() throws {
    let training = try program.training
    let onScreen = try #require(try training.attempt(of: roster[0].id, at: test))
    let answers = onScreen.written(on: try training.paper(test), in: .indonesian)
    let file = program.folder.appending(path: "jawaban.csv")
    try """
    nomor;\((1...answers.count).map(String.init).joined(separator: ";"))
    1;\(answers.joined(separator: ";"))

    """.write(to: file, atomically: true, encoding: .utf8)
    let words = "answers import \(file.path) --session 1 --test pre-test"
    let refused = try run(words)
    #expect(refused.code == 1 && refused.written.contains("1. Siti: Yang dikerjakan"))
    // Also one that says the same gives way, and is named.
    let (written, code) = try run(words + " -r padam")
    #expect(code == 0 && written.contains("Jawaban yang diganti (1): 1. Siti."), "\(written)")
    #expect(try training.attempts(at: test).map(\.origin) == [.imported])
    #expect(try changes() == [.paperOverScreen])
    #expect(try training.setAside(at: test).map(\.origin) == [.screen])
  }

  @Test("A file of answers is compared with what was entered before, and nothing is stored")
  mutating func preview() throws {
    let training = try program.training
    let questions = try training.paper(test).questions
    let blanks = questions.map { _ in "" }
    try training.enter([(roster[1].id, blanks)], at: test, origin: .paper)
    let item = try #require(
      questions.firstIndex { if case .letter = $0.paperFormat { true } else { false } })
    let file = program.folder.appending(path: "jawaban.csv")
    let answers = blanks.indices.map { $0 == item ? "A" : "-" }.joined()
    let nothing = String(repeating: "-", count: blanks.count)
    try "nomor;jawaban\n2;\(answers)\n3;\(nothing)\n".write(
      to: file, atomically: true, encoding: .utf8)
    let words = "answers import \(file.path) --session 1 --test pre-test --preview"
    let shown = try run(words)
    #expect(shown.code == 0)
    #expect(shown.written.contains("2. Asep: Soal \(item + 1): A, semula –"))
    #expect(shown.written.contains("3. Budi: Belum pernah dimasukkan."))
    #expect(
      try training.attempts(at: test).filter { $0.origin != .screen }.map(\.answeredCount) == [0])
  }

  @Test("A file that replaces answers says whose; once the test is closed it takes a reason")
  mutating func replaced() throws {
    let training = try program.training
    let questions = try training.paper(test).questions
    let blanks = questions.map { _ in "" }
    let item = try #require(
      questions.firstIndex { if case .letter = $0.paperFormat { true } else { false } })
    try training.enter([(roster[1].id, blanks), (roster[2].id, blanks)], at: test, origin: .paper)
    let file = program.folder.appending(path: "jawaban.csv")
    let line = { (answer: String) in blanks.indices.map { $0 == item ? answer : "-" }.joined() }
    let words = "answers import \(file.path) --session 1 --test pre-test"
    for (answer, isClosed) in [("A", false), ("B", true)] {
      if isClosed { try training.close(test) }
      try "nomor;jawaban\n2;\(line(answer))\n3;\(line("-"))\n".write(
        to: file, atomically: true, encoding: .utf8)
      if isClosed {
        let refused = try run(words)
        #expect(refused.code == 1 && refused.written.contains("sudah ditutup"))
        #expect(refused.written.contains("--reason") && refused.written.contains("--preview"))
      }
      let (written, code) = try run(words + (isClosed ? " -r keliru" : ""))
      #expect(code == 0 && written.contains("Jawaban yang diganti (1): 2. Asep."), "\(written)")
    }
    #expect(try changes().count == 1)
  }

  @Test("A session is deleted only by its title, and the copy that was made before is named")
  mutating func delete() throws {
    #expect(try run("delete 1 --title Pelatihan -r coba").code != 0)
    #expect(try program.training.sessions().count == 1)
    program.arguments = ["session", "delete", "1", "--title", "Pelatihan kader", "-r", "coba"]
    let sitting = try LineSitting(program)
    #expect(sitting.end() == 0)
    #expect(sitting.written.contains("backups/"))
    #expect(try program.training.sessions().isEmpty)
  }

  @Test(
    "A session as JSON tells for each participant's tests the form, the time and what came of it")
  mutating func json() throws {
    let training = try program.training
    try training.extend(
      test, for: [roster[1].id], byMinutes: 5, because: Reason("Rabun", by: "Ibu Ratna"))
    _ = try training.take(test, by: roster[1].id)
    let shown = try JSONSerialization.jsonObject(
      with: Data(run("show 1 --format json").written.utf8))
    let people = try #require((shown as? [String: Any])?["participants"] as? [[String: Any]])
    #expect(people.map { $0["number"] as? Int } == [1, 2, 3])
    #expect(people.map { $0["name"] as? String } == ["Siti", "Asep", "Budi"])
    let tests = people.map { ($0["tests"] as? [String: Any])?["preTest"] as? [String: Any] }
    let first = try #require(tests[0])
    let keys = [
      "form", "state", "secondsSpent", "secondsAdded", "answered", "items", "percentage", "outcome",
    ]
    #expect(Set(keys).isSubset(of: first.keys))
    #expect(first["form"] as? String == "A" && first["state"] as? String == "submitted")
    #expect(first["answered"] as? Int == 1 && first["items"] as? Int == 20)
    #expect(first["percentage"] as? Double == 5 && first["outcome"] as? String == "failed")
    let second = try #require(tests[1])
    #expect(second["state"] as? String == "open" && second["secondsAdded"] as? Int == 300)
    #expect(second["percentage"] is NSNull && second["outcome"] is NSNull)
    #expect(tests[2] == nil)
  }
}
