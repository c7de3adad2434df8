import Foundation
import Testing

@testable import Quiz

@Suite struct LetterheadTests {
  private static let png =
    Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [1, 2])
    + Data("IEND".utf8) + Data([1, 2, 3, 4])

  private func logo(_ text: String) throws -> Letterhead.Logo {
    try Letterhead.Logo(Data(text.utf8))
  }

  @Test("A picture is known by its bytes, whole ones alone")
  func kinds() throws {
    #expect(try Letterhead.Logo(Self.png).kind == .png)
    #expect(try Letterhead.Logo(Data([0xFF, 0xD8, 0xFF, 0, 0xFF, 0xD9])).kind == .jpeg)
    #expect(try logo("<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"x\"></svg>").kind == .svg)
    for data in [
      Data(), Self.png.dropLast(), Data("<html><svg></svg></html>".utf8), Data("GIF89a".utf8),
    ] {
      #expect(throws: LogoError.notAPicture) { try Letterhead.Logo(Data(data)) }
    }
    #expect(throws: LogoError.tooLarge(1_000_001)) {
      try Letterhead.Logo(Data(repeating: 0, count: 1_000_001))
    }
  }

  @Test(
    "A drawing that runs something or loads something is refused",
    arguments: [
      "<svg><script>1</script></svg>", "<svg onload=\"x()\"></svg>",
      "<svg><image href=\"http://x/y.png\"/></svg>", "<svg><style>@import 'x'</style></svg>",
      "<svg fill=\"url(http://x)\"></svg>", "<svg><a href='javascript:x'/></svg>",
    ])
  func reachingOut(_ text: String) {
    #expect(throws: LogoError.reachesOut) { try logo(text) }
  }

  @Test("A drawing that refers to its own parts alone is taken")
  func within() throws {
    #expect(try logo("<svg><use href=\"#a\"/><path fill=\"url(#b)\"/></svg>").kind == .svg)
  }

  @Test("Bands begin at their bounds; without bounds a pass is a pass")
  func bands() {
    var letterhead = Letterhead()
    #expect(letterhead.band(of: 100) == .passed)
    letterhead.goodFrom = 75
    letterhead.veryGoodFrom = 90
    #expect([74.9, 75, 89.9, 90].map(letterhead.band) == [.passed, .good, .good, .veryGood])
  }

  @Test("Very good does not begin below good")
  func swappedBands() {
    var letterhead = Letterhead()
    (letterhead.goodFrom, letterhead.veryGoodFrom) = (95, 90)
    #expect(throws: SessionError.boundsSwapped(good: 95, veryGood: 90)) {
      try letterhead.checked()
    }
  }

  @Test("Subjects are read and written as they are typed")
  func materials() throws {
    let list = try Letterhead.Material.list(" Asas = 2;Tujuan=1.5; Praktik ;; a=b = 3; ")
    #expect(list.map(\.title) == ["Asas", "Tujuan", "Praktik", "a=b"])
    #expect(list.map(\.hours) == [2, Hours("1,5"), nil, 3])
    #expect(Letterhead.Material.text(list) == "Asas = 2; Tujuan = 1,5; Praktik; a=b = 3")
  }

  @Test("Hours with a word beside them are refused", arguments: ["Asas = 2 JP", "= 4", "Asas ="])
  func unreadHours(_ subject: String) {
    #expect(throws: SessionError.notHours(subject)) {
      try Letterhead.Material.list("Tujuan = 1; \(subject)")
    }
  }
}
