import Terminal
import Testing

@testable import Screens

@Suite struct TextFieldTests {
  private func typed(_ events: Event..., into text: String = "", limit: Int = 20) -> String {
    var field = TextField(text: text, limit: limit)
    for event in events {
      let isTaken = field.handle(event)
      #expect(isTaken, "\(event)")
    }
    return field.text
  }

  @Test("Letters go where the cursor stands, and keys of old move it")
  func editing() {
    #expect(typed(.key("a"), .key(.space), .key("b")) == "a b")
    #expect(typed(.key(.left), .key("X"), into: "ab") == "aXb")
    #expect(typed(.key(.home), .key(.delete), .key(.end), .key("c"), into: "ab") == "bc")
    #expect(typed(.key(.ctrl("a")), .key("X"), .key(.ctrl("e")), .key("Y"), into: "ab") == "XabY")
    #expect(typed(.key(.left), .key(.ctrl("u")), into: "abc") == "c")
    #expect(typed(.key(.backspace), .key(.backspace), .key(.backspace), into: "ab") == "")
  }

  @Test("A paste is one line without control characters, and no longer than the field")
  func pasting() {
    #expect(typed(.paste("a\nb\u{1B}c\td")) == "a bc d")
    #expect(typed(.paste("123456"), into: "ab", limit: 5) == "ab123")
    #expect(typed(.line("baru"), into: "lama") == "baru")
  }

  @Test("What the field takes, it says is typed; what leads elsewhere, it leaves")
  func typedKeys() {
    for key in [Key.up, .down, .enter, .escape, .tab, .backTab, .pageUp, .ctrl("c"), .function(1)] {
      var field = TextField(text: "ab")
      let isTaken = field.handle(.key(key))
      #expect(!isTaken)
      #expect(!TextField.isTyped(key))
    }
    for key in ["a", .space, .backspace, .delete, .left, .home, .end, .ctrl("u")] as [Key] {
      var field = TextField(text: "ab")
      let isTaken = field.handle(.key(key))
      #expect(isTaken)
      #expect(TextField.isTyped(key))
    }
  }

  @Test(
    "The part around the cursor is in view, wide letters whole, a secret as stars",
    arguments: [
      ("abcdefgh", false, "Isi: efgh ", 9), ("ab", false, "Isi: ab   ", 7),
      ("日本語", false, "Isi: 本語 ", 9), ("2846", true, "Isi: **** ", 9),
    ])
  func drawing(text: String, isSecret: Bool, expected: String, cursor: Int) {
    let field = TextField(text: text, isSecret: isSecret)
    let line = field.line(lead: "Isi: ", width: 11, isFocused: true)
    #expect(line.runs.map(\.text).joined() == expected)
    #expect(line.cursor == cursor)
  }
}
