import Terminal
import Testing
import Texts

@testable import Screens

@MainActor
@Suite struct FormTests {
  private enum Field: Hashable {
    case name, minutes, test
  }

  private func form() -> Form<Field> {
    Form(
      [
        .text(.name, .name, "Siti", limit: 20), .short(.minutes, .minutes, "30", limit: 6),
        .choice(.test, .preTest, [.noTest, .preTest, .postTest], chosen: 0),
      ], button: .keySaveForm)
  }

  /// Does what a key stands for in the form; gives whether it was handed in.
  private func press(_ keys: Key..., in form: inout Form<Field>, isBox: Bool = false) -> Bool {
    var isHandedIn = false
    for key in keys {
      if form.type(.key(key)) { continue }
      let map = KeyMap(
        form.commands(isBox: isBox), isTyped: { [form] in form.takesText && TextField.isTyped($0) })
      switch map.meaning(of: key) {
      case .own(let target): isHandedIn = form.open(target)
      case .focus(let target): form.page.go(to: target)
      case .basic, nil: break
      }
    }
    return isHandedIn
  }

  private func lines(_ form: Form<Field>, width: Int = 60) -> [String] {
    let rows: Rows<Form<Field>.Target> = Drawing.rows(width: width) { builder in
      form.add(to: &builder, look: Drawing.look)
    }
    return Drawing.lines(rows, page: form.page, width: width, height: 5)
  }

  @Test("Fields stand below one another, their labels as wide as the widest, and the button last")
  func whole() {
    #expect(
      lines(form()) == [
        " › Nama:     Siti", "   Menit:    30", "   Pre-test: (tidak ada)", "", "   [ Simpan ]",
      ])
  }

  @Test("In a narrow window what is typed stands right after its label, where it has more room")
  func narrow() {
    #expect(
      lines(form(), width: 30) == [
        " › Nama: Siti", "   Menit: 30", "   Pre-test: (tidak ada)", "", "   [ Simpan ]",
      ])
  }

  @Test("A text is gone on with, a short value is typed anew, a choice is turned both ways")
  func editing() {
    var form = form()
    #expect(!press(" ", "A", .enter, "4", "5", .enter, in: &form))
    #expect(form.text(.name) == "Siti A")
    #expect(form.text(.minutes) == "45")
    #expect(!press(.left, in: &form))
    #expect(form.choice(.test) == 2)
    #expect(!press(.space, .right, in: &form))
    #expect(form.choice(.test) == 1)
  }

  @Test("A short value that was entered with the cursor is changed, not typed anew")
  func shortValue() {
    var form = form()
    #expect(!press(.tab, .backspace, "5", in: &form))
    #expect(form.text(.minutes) == "35")
  }

  @Test("Spaces around what is typed are nothing")
  func spaces() throws {
    var form = form()
    #expect(!press(.tab, "5", " ", in: &form))
    #expect(try form.number(.minutes) == 5)
  }

  @Test("Tab and Shift-Tab go round through the fields and the button")
  func order() {
    var form = form()
    var seen: [Form<Field>.Target?] = []
    for key in [Key.tab, .tab, .tab, .tab, .backTab] {
      #expect(!press(key, in: &form))
      seen.append(form.page.focus)
    }
    #expect(seen == [.field(.minutes), .field(.test), .button, .field(.name), .button])
  }

  @Test("In a box Enter hands in from the last field, elsewhere only the button does")
  func handingIn() {
    var form = form()
    form.go(to: .test)
    #expect(press(.enter, in: &form, isBox: true))
    #expect(!press(.enter, in: &form))
    #expect(form.page.focus == .button)
    let isDone = form.open(.button)
    #expect(isDone)
  }
}
