import Terminal
import Testing

@testable import Screens

@Suite struct SearchListTests {
  @Test("What is typed chooses what is listed, and is searched for only when it changes")
  func typing() {
    var searches: [String] = []
    var list = SearchList(limit: 3) { query -> [String] in
      searches.append(query)
      return ["Asep", "Asih", "Wati"].filter { query.isEmpty || $0.hasPrefix(query) }
    }
    #expect(list.shown.count == 3)
    for key in ["A", "s", .left, .end, .space, "x"] as [Key] {
      let isTyped = list.type(.key(key))
      #expect(isTyped)
    }
    #expect(list.shown == ["Asep", "Asih"])
    let isTyped = list.type(.key(.enter))
    #expect(!isTyped)
    #expect(searches == ["", "A", "As", "As"])
    list.find { query in [query] }
    #expect(list.shown == ["As"])
  }
}
