import Testing

@testable import Quiz

@Suite struct ResponseTextTests {
  @Test(
    "A response is stored as a text that a person can read",
    arguments: [
      (Response.choice(2), "choice:2"), (.choices([3, 0]), "choices:0,3"),
      (.choices([]), "choices:"), (.truth(true), "truth:true"), (.truth(false), "truth:false"),
      (.matches([1, nil, 0]), "matches:1,-,0"), (.matches([]), "matches:"),
      (.order([2, 0, 1]), "order:2,0,1"), (.text("mitra"), "text:mitra"),
    ])
  func form(_ response: Response, _ text: String) {
    #expect(response.description == text)
    #expect(Response(text) == response)
  }

  @Test(
    "Whatever is typed comes back as it was",
    arguments: [
      "", " ", ":", "text:text:", "a,b,-", "ꦱꦶꦠꦶ ꦄꦩꦶꦤꦃ", "dua\nbaris", "\u{1B}[2J", "e\u{301}",
      String(repeating: "daya ", count: 10_000),
    ])
  func typed(_ text: String) {
    let read = Response(Response.text(text).description)
    #expect(read == .text(text))
    // Texts that look alike are equal; what was typed must come back letter by letter.
    guard case .text(let again)? = read else { return }
    #expect(Array(again.utf8) == Array(text.utf8))
  }

  @Test("Any response of any type comes back as it was", arguments: 0..<200)
  func roundTrip(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let draw = { (bound: UInt64) in Int(generator.draw(below: bound)) }
    let count = draw(12)
    let indices = (0..<count).map { _ in draw(30) }
    for response in [
      Response.choice(draw(30)), .choices(Set(indices)), .truth(draw(2) == 0),
      .matches(indices.map { $0 % 3 == 0 ? nil : $0 }), .order(indices),
    ] {
      #expect(Response(response.description) == response)
    }
  }

  @Test(
    "What nobody could have written is nothing",
    arguments: [
      "", "choice", "choice:", "choice:a", "choice:1,2", "choice: 1", "choice:-", "Choice:1",
      "choice:+1",
      "choice:01", "choices:3,0", "choices:1,1",
      "choices:a", "choices:1,-", "choices:1,,2", "choices:,", "choices:1,2,", "truth:",
      "truth:maybe", "truth:1", "matches:1,x", "matches:1,,2", "order:-", "order:1;2", "order:0,",
      ":1", "answer:1", "{\"choice\":1}",
    ])
  func garbage(_ text: String) {
    #expect(Response(text) == nil)
  }
}
