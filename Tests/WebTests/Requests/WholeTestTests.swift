import Curriculum
import Foundation
import Quiz
import Testing
import Texts
import Training

@testable import Web

@Suite struct WholeTestTests {
  @Test("A participant comes in, answers every question by forms, and hands the test in")
  func wholeTest() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    #expect(phone.page.status == 200)
    #expect(phone.page.body.contains("Peserta 1"))
    try await phone.start()
    #expect(phone.path == phone.home + "/1")
    let questions = try #require(try room.attempt(of: 0)).questions
    try await phone.takeWholeTest(0, questions: questions)
    #expect(phone.path == phone.home)
    #expect(phone.page.body.contains("Terima kasih, Peserta 1"))

    let stored = try #require(try room.attempt(of: 0))
    #expect(!stored.isOpen)
    for (item, question) in questions.enumerated() {
      let given = question.answer(of: 0)
      #expect(stored.entries[item].response == given.flatMap { $0.isBlank ? nil : $0 })
    }
    #expect(try room.training.attempts(at: room.test).map(\.origin) == [.phone])
  }

  @Test("An answer said to be kept is on disk", arguments: 0..<3)
  func saidWhenStored(_ person: Int) async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(person, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: person)).questions
    for item in 0..<5 {
      try await phone.answer(questions[item].key)
      #expect(phone.page.body.contains("Jawaban soal \(item + 1) tersimpan."))
      let again = try room.startedAgain()
      let stored = try again.attempt(of: room.roster[person].id, at: room.test)
      #expect(stored?.entries[item].response == questions[item].key)
    }
  }

  @Test("Options have the letters by which the feedback and the papers call them")
  func letters() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let attempt = try #require(try room.attempt(of: 0))
    let item = try #require(attempt.questions.firstIndex { $0.body.kind == .singleChoice })
    try await phone.open(phone.home + "/\(item + 1)")
    for (place, index) in attempt.plan.items[item].order.enumerated() {
      #expect(phone.page.body.contains("value=\"\(index)\"> <span>\(Question.letter(place)). "))
    }
  }

  @Test("A matching left half done is told on the list of all questions")
  func inPart() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    let item = try #require(questions.firstIndex { $0.body.kind == .matching })
    try await phone.open(phone.home + "/\(item + 1)")
    try await phone.answer(.matches([0]), step: "overview")
    #expect(phone.page.body.contains("<small>sebagian</small>"))
  }

  @Test("Flag, back, overview and taking an answer back keep what was chosen")
  func aroundTheTest() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    try await phone.answer(questions[0].key, step: "flag")
    #expect(phone.address == phone.home + "/1")
    #expect(try room.attempt(of: 0)?.entries[0].isFlagged == true)
    #expect(try room.attempt(of: 0)?.entries[0].response == questions[0].key)
    try await phone.answer(questions[0].key, step: "unflag")
    #expect(try room.attempt(of: 0)?.flagged == [])
    try await phone.answer(questions[0].key)
    try await phone.answer(questions[1].key, step: "previous")
    #expect(phone.address == phone.home + "/1")
    try await phone.answer(questions[0].key, step: "overview")
    #expect(phone.page.body.contains("Terjawab 2 dari"))
    try await phone.open(phone.home + "/2")
    try await phone.answer(nil, step: "clear")
    #expect(try room.attempt(of: 0)?.entries[1].response == nil)
  }

  @Test("An order with gaps is not stored, is said to be none, and keeps nobody at its page")
  func unfinishedOrder() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    let item = try #require(questions.lastIndex { $0.body.kind == .ordering })
    let page = phone.home + "/\(item + 1)"
    var stored: Response?
    for _ in 0..<2 {
      try await phone.open(page)
      let half = { (phone: Phone, step: String) in
        phone.fields(for: nil, step: step) + [("place0", "2"), ("place1", "")]
      }
      for step in ["next", "flag"] {
        try await phone.post(page, half(phone, step))
        #expect(phone.page.status == 200 && phone.address == page)
        #expect(phone.page.body.contains("Urutan belum lengkap"))
        #expect(phone.page.body.contains("value=\"2\" selected"))
      }
      #expect(try room.attempt(of: 0)?.entries[item].isFlagged == true)
      for (step, there) in [("previous", "/\(item)"), ("overview", "/daftar")] {
        try await phone.open(page)
        try await phone.post(page, half(phone, step))
        #expect(phone.address == phone.home + there)
        #expect(phone.page.body.contains("Urutan soal \(item + 1) belum lengkap"))
      }
      #expect(try room.attempt(of: 0)?.entries[item].response == stored)
      stored = questions[item].key
      try await phone.open(page)
      let draft = phone
      try await phone.answer(stored)
      // Of an answer that was stored since, the draft is over.
      try await phone.open(page + "?count=0&place0=2")
      #expect(draft.page.field("count") == "0" || !phone.page.body.contains("belum lengkap"))
    }
    try await phone.open(page)
    try await phone.post(page, phone.fields(for: nil, step: "clear") + [("place0", "2")])
    #expect(try room.attempt(of: 0)?.entries[item].response == nil)
  }

  @Test("Neither key nor reason nor another's name is on any page of a test")
  func nothingGivenAway() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let questions = try #require(try room.attempt(of: 0)).questions
    for (item, question) in questions.enumerated() {
      try await phone.open(phone.home + "/\(item + 1)")
      let body = phone.page.body
      #expect(!body.contains(Markup("\(question.explanation.id)").html))
      #expect(!body.contains("Peserta 2"))
      #expect(!body.localizedCaseInsensitiveContains("correct"))
      if case .singleChoice(let options) = question.body {
        for option in options { #expect(!body.contains(Markup("\(option.why.id)").html)) }
      }
      if case .shortAnswer(let key) = question.body {
        #expect(!body.contains("value=\"\(key.answers[0])\""))
      }
    }
  }

  @Test("A page is in the language that was chosen")
  func language() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    // What a card's QR code has filled in stays.
    try await phone.open("/masuk?name=3&code=1234")
    #expect(phone.page.body.contains("href=\"?name=3&amp;code=1234&amp;bahasa=en\""))
    try await phone.open("/masuk?name=3&code=1234&bahasa=en")
    #expect(phone.path == "/masuk?name=3&code=1234")
    #expect(phone.page.body.contains("<html lang=\"en\">"))
    #expect(phone.page.body.contains("The code on your card"))
    try await phone.open("//masuk?bahasa=id")
    #expect(phone.page.status == 404)
  }

  @Test("Another language is that of the same person's page, whoever came in at this phone since")
  func languageOfTwo() async throws {
    let room = try Classroom()
    var phone = Phone(DirectWire(try room.server()))
    try await phone.join(0, of: room)
    try await phone.start()
    let page = phone.home + "/daftar"
    try await phone.join(1, of: room)
    try await phone.open(page)
    #expect(phone.page.body.contains("href=\"?bahasa=en\""))
    try await phone.open(page + "?bahasa=en")
    #expect(phone.path == page && phone.page.body.contains("<html lang=\"en\">"))
  }
}
