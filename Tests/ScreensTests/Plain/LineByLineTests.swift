import Curriculum
import Quiz
import Terminal
import Testing
import Training

@testable import Screens

/// What is said and asked line by line, to who hears one line after the other.
@MainActor
@Suite struct LineByLineTests {
  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  /// All that was written, as running text.
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Somebody who types `lines` in the trainer's area, where there is a session.
  private func trainer(
    typing lines: [String]
  ) throws -> (sitting: Typist, session: TrainingSession) {
    let sitting = try Typist(typing: ["Siti", "@Pelatih", "2846"] + lines)
    try sitting.app.training.choosePIN("2846")
    let names = ["Asep", "Budi", "Citra", "Dedi", "Euis"]
    return (sitting, try sitting.app.training.addSampleSession(names))
  }

  @Test("Of a list that changed by itself only that is written, with its number and its name")
  func changedAlone() throws {
    let (sitting, session) = try trainer(typing: [
      "@Pelatihan kader", "@Pantau Pre-test", Typist.aTick, "@Citra",
    ])
    let training = sitting.app.training
    try training.open(session.preTest)
    let citra = try training.roster(of: session.id)[2].id
    var before = ""
    sitting.meanwhile = {
      before = sitting.written
      _ = try training.take(session.preTest, by: citra)
    }
    let text = try sitting.run()
    let shown = before.components(separatedBy: "› Pre-test").last ?? ""
    #expect(["Asep", "Budi", "Citra", "Dedi", "Euis"].allSatisfy(shown.contains))
    let news = words(String(text.dropFirst(before.count)))
    let after = news.components(separatedBy: "Ketik nomor")[0]
    #expect(after.contains("3 3 Citra "))
    #expect(!["Asep", "Budi", "Dedi", "Euis"].contains(where: after.contains))
    #expect(news.contains("→ 3 Citra"))
  }

  @Test("Enter alone leads through all of a form, and each question names what it is at")
  func form() throws {
    let (sitting, _) = try trainer(
      typing: ["@Sesi baru", "Pelatihan desa"] + Array(repeating: "", count: 12))
    let text = try words(sitting.run())
    let asked = "; Ketik nomor (0 kembali, ? bantuan); Enter: lanjut:"
    #expect(text.contains("Pre-test: Pre-test\(asked)"))
    #expect(text.contains("Post-test: Post-test\(asked)"))
    #expect(count(asked, in: text) == 3)
    #expect(!text.contains("belum mengetik apa pun"))
    #expect(try sitting.app.training.sessions().map(\.facts.title).contains("Pelatihan desa"))
  }

  @Test("What Enter alone does with what is filled in is named where it is no step further")
  func enterAlone() throws {
    let (sitting, session) = try trainer(typing: [
      "@Pelatihan kader", "@Daftar peserta", "Dewi", "Dewi", "@Batal", "",
    ])
    let text = try words(sitting.run())
    #expect(text.contains("Peserta baru: Dewi; Ketik penggantinya"))
    #expect(text.contains("Enter saja supaya tetap, lalu tambah"))
    #expect(count("Ada nama yang sama", in: text) == 2)
    #expect(try sitting.app.training.roster(of: session.id).count == 6)
  }

  @Test("A path of one part is typed where files are asked for")
  func path() throws {
    let folder = "/" + String(repeating: "l9", count: 4)
    let (sitting, _) = try trainer(typing: ["@Salin semua data", folder])
    let text = try sitting.run()
    #expect(!text.contains("tidak dikenal di sini"))
    #expect(text.contains(folder))
  }

  @Test("A slash before a number that stands before nothing is told, and is no text")
  func unknownNumber() throws {
    let (sitting, session) = try trainer(typing: ["@Pelatihan kader", "@Daftar peserta", "/99"])
    #expect(try sitting.run().contains("tidak dikenal di sini"))
    #expect(try sitting.app.training.roster(of: session.id).count == 5)
  }

  @Test("A line that means nothing is told also where the page changes by itself meanwhile")
  func unknownInLesson() throws {
    for line in ["kunci salah", "99"] {
      let sitting = try Typist(typing: ["Siti"])
      try sitting.run()
      let statement = try #require(StatementID("C3"))
      let text = try Typist(typing: [line], in: sitting.app).run(.statement(statement))
      #expect(text.contains("“\(line)” tidak dikenal di sini"))
    }
  }

  @Test("That one does not know is told once")
  func unknownOnce() throws {
    let sitting = try Typist(typing: ["Siti", "@Latihan", "@Semua bagian", "@Belum tahu"])
    let text = try sitting.run()
    #expect(count("→ Belum tahu", in: text) == 1)
    #expect(text.contains("Belum tahu: inilah jawabannya"))
  }

  @Test("Where only the trainer leaves, the help says so")
  func lockedHelp() throws {
    let sitting = try Typist(typing: ["Siti", "?"])
    let training = sitting.app.training
    let session = try training.addSampleSession(["Asep"])
    try training.open(session.preTest)
    #expect(try sitting.run().contains("q keluar. Saat angka"))
    let turns = try Typist(typing: ["?"], in: sitting.app).run(.turns(session: 1, .preTest))
    #expect(words(turns).contains("q keluar, dengan PIN pelatih. Saat angka"))
  }

  @Test("What the help says of a letter names no key that only a screen has")
  func helpOfLetters() throws {
    let body = Frame(size: Size(rows: 1000, columns: 72)).body
    let look = Look(language: .indonesian, glyphs: .plain(isASCII: false))
    for screen in try EveryScreen.all() {
      for hint in screen.keyLine(in: body, look: look) where !hint.letters.isEmpty {
        let told = hint.help.id + hint.help.en
        #expect(["Esc", "Enter", "Tab", "anah"].allSatisfy { !told.contains($0) }, "\(told)")
      }
    }
  }
}
