import Terminal
import Testing
import Texts

@testable import Screens

@MainActor
@Suite struct FrameTests {
  /// A screen with a title and something to say beside it.
  private struct TitledScreen: Screen {
    typealias Target = Never

    let path: [String]
    var remark: String?
    var page = Page<Target>()

    func title(look: Look) -> [String] { path }
    func status(with look: Look) -> StyledRun? { remark.map { StyledRun($0) } }
    func build(_ builder: inout Builder, look: Look) { builder.paragraph("Isi.") }
  }

  private func frame(
    _ screen: TitledScreen, rows: Int, columns: Int, name: String? = nil
  ) -> [String] {
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    let look = Look(language: .indonesian, glyphs: .unicode, participantName: name)
    ScreenStack(root: screen).draw(on: &canvas, with: look)
    return (0..<rows).map(canvas.line)
  }

  @Test("Title, body and keys, with rules between them where there is room")
  func whole() {
    let screen = TitledScreen(path: ["Latihan"])
    let drawn = frame(screen, rows: 16, columns: 44, name: "Siti")
    #expect(drawn[0] == " Berdaya › Latihan                     Siti")
    #expect(drawn[1] == " " + String(repeating: "─", count: 42))
    #expect(drawn[2] == " Isi.")
    #expect(drawn[15] == " ↑↓ pilih  ↵ buka  ? bantuan  Esc kembali")
    #expect(frame(screen, rows: 12, columns: 44)[1] == " Isi.")
  }

  @Test(
    "A long title loses its start, a long name its end; what a screen has to say takes up to half",
    arguments: [
      (["Pelatih", "Sesi di Balai RW"], nil, "Siti", " Pelatih › Sesi di Balai RW      Siti"),
      (
        ["Pelatih", "Sesi di Balai RW"], nil, "Made Suartana",
        " Sesi di Balai RW       Made Suarta…"
      ),
      (["Ujian"], "Sisa 30:00", "Siti", " Berdaya › Ujian          Sisa 30:00"),
      (
        ["Ujian seluruh materi pelatihan"], "Sisa waktu 30:00", "Siti",
        " Ujian seluruh materi… Sisa waktu 30:00"
      ),
    ])
  func titles(path: [String], remark: String?, name: String, expected: String) {
    let screen = TitledScreen(path: path, remark: remark)
    let title = frame(screen, rows: 12, columns: 40, name: name)[0]
    #expect(title.split(separator: " ") == expected.split(separator: " "))
  }

  @Test("Too small a window says so")
  func tooSmall() {
    let drawn = frame(TitledScreen(path: ["Latihan"]), rows: 11, columns: 40)
    let told = drawn.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(told == Text.windowTooSmallToStay(.indonesian))
    #expect(told.contains("berdaya --plain"))
  }

  @Test("Also where nearly nothing fits, the way out is told")
  func farTooSmall() {
    let drawn = frame(TitledScreen(path: ["Latihan"]), rows: 5, columns: 20)
    let told = drawn.joined(separator: " ")
    #expect(told.contains("q untuk keluar") && told.contains("berdaya --plain"))
  }
}
