import Curriculum
import Foundation
import Quiz
import Scratch
import Testing
import Training

@testable import Web

/// In a real browser at the size of a small phone, with scripts and without.
@Suite(
  .withBrowser, .timeLimit(.minutes(15)),
  .enabled(if: Chromium.isThere, "chromium and chromium-driver are not installed"))
struct ChromiumTests {
  @Test("A whole test, with reloads and the back button", arguments: [true, false])
  func wholeTest(runsScripts: Bool) async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: runsScripts) { browser in
      try await takeWholeTest(in: browser, room, runsScripts: runsScripts)
    }
    let stored = try #require(try room.attempt(of: 0))
    #expect(!stored.isOpen)
    #expect(
      stored.entries.map(\.response)
        == stored.questions.map { $0.answer(of: 0).flatMap { $0.isBlank ? nil : $0 } })
  }

  private func takeWholeTest(
    in browser: Chromium, _ room: Classroom, runsScripts: Bool
  ) async throws {
    try await serving(try room.server(.local())) { wire in
      let origin = "http://\(wire.host)"
      try await browser.join(0, of: room, at: origin)
      let scripts = """
        performance.getEntriesByType('resource')\
        .filter(e => e.name.endsWith('skrip.js') && e.transferSize > 0).length
        """
      #expect(try await browser.value(of: scripts) as? Int == (runsScripts ? 1 : 0))
      let attempt = try #require(try room.attempt(of: 0))
      for (item, question) in attempt.questions.enumerated() {
        try await browser.wait { try await browser.item == item }
        try await browser.expectReadable()
        try await browser.fill(in: question.answer(of: 0))
        if item == 5 {
          // Back, reload and forth: nothing is asked to be sent again, nothing is lost.
          try await browser.click("button[value=next]")
          try await browser.wait { try await browser.item == 6 }
          try await browser.back()
          try await browser.open(try await browser.address)
          try await browser.fill(in: question.answer(of: 0))
        }
        try await browser.click("button[value=next]")
      }
      try await browser.wait { try await browser.has("ol.items") }
      try await browser.expectReadable()
      try await browser.click("a[href$=kumpulkan]")
      try await browser.wait { try await browser.address.hasSuffix("/kumpulkan") }
      try await browser.click("form button")
      try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
    }
  }

  @Test("While the laptop is gone the page says so and keeps what was chosen")
  func laptopGone() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { try await leaveAndComeBack(room, in: $0) }
  }

  private func leaveAndComeBack(_ room: Classroom, in browser: Chromium) async throws {
    var settings = PhoneSettings.local()
    settings.port = try await serving(try room.server(settings)) { wire in
      try await browser.join(0, of: room, at: "http://\(wire.host)")
      return wire.port
    }
    let question = try #require(try room.attempt(of: 0)).questions[0]
    // Where nothing was chosen, nothing is said of it.
    try await wait(for: "Laptop tidak terhubung. Tunggu sebentar.", in: browser)
    try await browser.fill(in: question.key)
    try await wait(for: "Pilihan Anda tetap di halaman ini", in: browser)
    try await browser.click("button[value=next]")
    try await browser.wait {
      try await browser.text(of: "#status").contains("Laptop tidak terhubung")
    }
    #expect(try await browser.address.hasSuffix("/1"))
    #expect(try room.attempt(of: 0)?.entries[0].response == nil)
    try await serving(try room.server(settings, in: room.startedAgain())) { _ in
      try await browser.wait { try await browser.text(of: "#status").contains("Terhubung lagi") }
      // What was chosen is still there: it is sent as it stands.
      try await browser.click("button[value=next]")
      try await browser.wait { try await browser.address.contains("/2") }
      #expect(try await browser.text(of: "#status") == "Jawaban soal 1 tersimpan.")
    }
    #expect(try room.attempt(of: 0)?.entries[0].response == question.key)
  }

  /// The status of the question's page, once it says so.
  private func wait(for status: String, in browser: Chromium) async throws {
    try await browser.wait { try await browser.text(of: "#status").contains(status) }
  }

  @Test("The page says what is not stored: what differs from it, and what was lost at the end")
  func unsaved() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let home = String(try await browser.address.dropLast(2))
        let questions = try #require(try room.attempt(of: 0)).questions
        let item = try #require(questions.firstIndex { $0.body.kind == .singleChoice })
        let page = home + "/\(item + 1)"
        try await browser.open(page)
        try await browser.fill(in: .choice(0))
        try await wait(for: "Belum tersimpan", in: browser)
        try await browser.click("button[value=flag]")
        try await wait(for: "Jawaban soal ini tersimpan.", in: browser)
        try await browser.fill(in: .choice(1))
        try await wait(for: "Belum tersimpan", in: browser)
        try await browser.fill(in: .choice(0))
        try await wait(for: "Jawaban soal ini tersimpan.", in: browser)
        try await browser.click("button[value=clear]")
        try await wait(for: "Soal \(item + 1) belum dijawab.", in: browser)
        try await browser.fill(in: .choice(0))
        try await browser.click("button[value=unflag]")
        try await wait(for: "Jawaban soal ini tersimpan.", in: browser)
        let kept = "Object.keys(sessionStorage).filter(k => k.endsWith('/3')).length"
        #expect(try await browser.value(of: kept) as? Int == 0)
        try await browser.fill(in: .choice(1))
        room.clock.advance(by: .seconds(3600))
        try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
        try await browser.expectReadable()
        #expect(
          try await browser.text(of: "p.problem").contains("soal \(item + 1) TIDAK tersimpan"))
      }
    }
    #expect(try room.attempt(of: 0)?.answeredCount == 1)
  }

  @Test("What is chosen when time ends is kept; the last minutes are said once, on whichever page")
  func timeEnds() async throws {
    let room = try Classroom(minutes: 10)
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let home = String(try await browser.address.dropLast(2))
        let questions = try #require(try room.attempt(of: 0)).questions
        let item = try #require(questions.firstIndex { $0.body.kind == .singleChoice })
        room.clock.advance(by: .seconds(350))
        try await wait(for: "Waktu tinggal 5 menit.", in: browser)
        // What is matched is told in full below its box.
        let pairs = try #require(questions.firstIndex { $0.body.kind == .matching })
        try await browser.open(home + "/\(pairs + 1)")
        try await browser.fill(in: questions[pairs].key)
        let told = try await browser.text(of: "[data-chosen=match0]")
        let answers = try await browser.text(of: "#match0")
        #expect(!told.isEmpty && answers.contains(told))
        try await browser.open(home + "/\(item + 1)")
        room.clock.advance(by: .seconds(220))
        try await wait(for: "Waktu tinggal 1 menit.", in: browser)
        try await browser.fill(in: .choice(1))
        try await wait(for: "Belum tersimpan", in: browser)
        #expect(try await browser.has("#status.unsaved"))
        room.clock.advance(by: .seconds(27))
        try await browser.wait { try room.attempt(of: 0)?.answeredCount == 1 }
      }
    }
  }

  @Test("Where nothing can be chosen the page only waits for the laptop, and no link leaves it")
  func linkWhileGone() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      var settings = PhoneSettings.local()
      settings.port = try await serving(try room.server(settings)) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        try await browser.click("button[value=overview]")
        try await browser.wait { try await browser.has("ol.items") }
        return wire.port
      }
      try await browser.click("a[href$=kumpulkan]")
      try await wait(for: "Laptop tidak terhubung. Tunggu sebentar.", in: browser)
      #expect(try await browser.address.hasSuffix("/daftar?dari=1"))
      try await serving(try room.server(settings, in: room.startedAgain())) { _ in
        try await wait(for: "Terhubung lagi", in: browser)
        try await browser.click("a[href$=kumpulkan]")
        try await browser.wait { try await browser.address.hasSuffix("/kumpulkan") }
      }
    }
  }

  /// How often a page has asked its laptop how things stand.
  private static let looks = "performance.getEntriesByType('resource').length"

  @Test("A page at the end of a test comes back by itself, and keeps quiet when the laptop is gone")
  func comesBack() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      var settings = PhoneSettings.local()
      settings.port = try await serving(try room.server(settings)) { wire in
        try await browser.comeIn(0, of: room, at: "http://\(wire.host)")
        try room.training.close(room.test)
        try await wait(for: "sudah ditutup", in: browser)
        try await browser.expectReadable()
        try room.training.open(room.test, because: Reason("keliru", by: "Rina"))
        try await browser.wait { try await browser.text(of: "form button") == "Mulai" }
        try await browser.click("form button")
        try await browser.wait { try await browser.address.hasSuffix("/1") }
        try room.training.close(room.test)
        try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
        return wire.port
      }
      let looks = { try await browser.value(of: Self.looks) as? Int ?? 0 }
      let before = try await looks()
      try await browser.wait { try await looks() > before }
      #expect(try await browser.text(of: "#status").contains("tersimpan"))
      try room.training.open(room.test, because: Reason("keliru", by: "Rina"))
      let id = try #require(try room.attempt(of: 0)).id
      try room.training.giveBack([id], because: Reason("salah tutup", by: "Rina"))
      try await serving(try room.server(settings, in: room.startedAgain())) { _ in
        try await browser.wait { try await browser.has("form[action$='/mulai']") }
      }
    }
  }

  @Test("What is read out is there before it says something; a low window is left to the question")
  func lineAndHeader() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let line = "getComputedStyle(document.querySelector('#status:empty'))"
        #expect(try await browser.value(of: line + ".display") as? String == "block")
        #expect(try await browser.value(of: line + ".height") as? String == "0px")
        let header = "getComputedStyle(document.querySelector('header')).position"
        #expect(try await browser.value(of: header) as? String == "sticky")
        try await browser.setHeight(320)
        #expect(try await browser.value(of: header) as? String == "static")
      }
    }
  }

  @Test("However long a name is, the line at the top covers nothing that is scrolled to")
  func longName() async throws {
    let room = try Classroom(names: ["Hj. Siti Nurhaliza Rahmawati Kusumaningrum, S.Pd., M.Pd."])
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        try await browser.setHeight(740)
        let covered = { (size: String) in
          try await browser.value(
            of: """
              (document.documentElement.style.fontSize = '\(size)', \
              document.querySelector('legend').scrollIntoView(), \
              document.querySelector('header').getBoundingClientRect().bottom \
              > document.querySelector('legend').getBoundingClientRect().top)
              """) as? Bool
        }
        for size in ["16px", "32px"] { #expect(try await covered(size) == false) }
      }
    }
  }

  @Test("A browser that does not tell the button, nor gives it the focus, does what it says")
  func oldBrowser() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let script = """
          (() => {
            Object.defineProperty(SubmitEvent.prototype, 'submitter', { value: undefined });
            window.sent = [];
            HTMLFormElement.prototype.submit = function () {
              sent.push(new FormData(this).getAll('step').join());
              dispatchEvent(new Event('pageshow'));
            };
          })()
          """
        _ = try await browser.value(of: script)
        // A page that one comes back to is as it was left.
        for (count, step) in ["overview", "next", "flag"].enumerated() {
          _ = try await browser.value(
            of: "document.querySelector('button[value=\(step)]').click()")
          try await browser.wait {
            try await browser.value(of: "sent.length") as? Int == count + 1
          }
        }
        #expect(
          try await browser.value(of: "sent") as? [String] == ["overview", "next", "flag"])
      }
    }
  }

  @Test("An order to give, half done, is left and come back to; in large letters it can be read")
  func order() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let home = String(try await browser.address.dropLast(2))
        let questions = try #require(try room.attempt(of: 0)).questions
        let item = try #require(questions.lastIndex { $0.body.kind == .ordering })
        let page = home + "/\(item + 1)"
        try await browser.open(page)
        try await browser.click("#place0 option[value='2']")
        try await browser.click("button[value=next]")
        try await wait(for: "Urutan belum lengkap", in: browser)
        try await browser.click("button[value=overview]")
        try await wait(for: "Urutan soal \(item + 1) belum lengkap", in: browser)
        // Back leads to a page, not to a question of the browser's; it has what was chosen.
        try await browser.back()
        try await browser.wait {
          try await browser.value(of: "document.querySelector('#place0').value") as? String == "2"
        }
        try await browser.open(page)
        try await wait(for: "Belum tersimpan", in: browser)
        try await browser.expectRoomForWords(in: ".place label")
        try await browser.click("button[value=next]")
        try await wait(for: "Urutan belum lengkap", in: browser)
        try await browser.expectReadable()
        try await browser.click("button[value=clear]")
        try await browser.wait {
          try await browser.value(of: "document.querySelector('#place0').value") as? String == ""
        }
      }
    }
  }

  @Test("What is chosen stands beside its mark; in large letters below it, where words have room")
  func largeOptions() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        let questions = try #require(try room.attempt(of: 0)).questions
        let item = try #require(questions.firstIndex { $0.body.kind == .singleChoice })
        try await browser.open(String(try await browser.address.dropLast(2)) + "/\(item + 1)")
        let beside = "document.querySelector('.option span').offsetLeft > 60"
        #expect(try await browser.value(of: beside) as? Bool == true)
        try await browser.expectRoomForWords(in: ".option span")
        try await browser.expectReadable()
      }
    }
  }

  @Test("With scripts off none runs, whatever the page")
  func scriptsOff() async throws {
    let page = "data:text/html,<title>off</title><script>document.title='on'</script>"
    for runsScripts in [true, false] {
      try await Chromium.open(runsScripts: runsScripts) { browser in
        try await browser.open(page)
        #expect(
          try await browser.value(of: "document.title") as? String == (runsScripts ? "on" : "off"))
      }
    }
  }

  @Test("A name that is typed lets in as one that is chosen, and no name is shown")
  func typedName() async throws {
    let room = try Classroom(names: ["Dra. Siti Aminah, M.Si.", "Budi"])
    try await Chromium.open(runsScripts: false) { browser in
      try await serving(try room.server(.local(typesName: true))) { wire in
        try await browser.open("http://\(wire.host)")
        try await browser.expectReadable()
        #expect(try await !browser.text(of: "body").contains("Siti"))
        try await browser.type("siti aminah", into: "#name")
        try await browser.type(room.code(of: 1), into: "#code")
        try await browser.click("form button")
        try await browser.wait { try await browser.text(of: "#status").contains("tidak cocok") }
        try await browser.type(room.code(of: 0), into: "#code")
        try await browser.click("form button")
        try await browser.wait { try await browser.text(of: "h1").contains("Siti Aminah") }
      }
    }
  }

  @Test(
    "The page of a vote follows the class by itself, with scripts and without",
    arguments: [true, false])
  func vote(runsScripts: Bool) async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: runsScripts) { browser in
      try await serving(
        try room.server(.local(), for: .together(room.session.id))
      ) { try await vote(in: browser, room, at: "http://\($0.host)") }
    }
  }

  private func vote(in browser: Chromium, _ room: Classroom, at origin: String) async throws {
    try await browser.comeIn(0, of: room, at: origin)
    try await browser.expectReadable()
    let header = try #require(
      try room.training.questionsForAll().first { $0.kind == .singleChoice })
    let question = try #require(try room.training.module.bank().question(header.id))
    let discussion = try room.training.newDiscussion(of: question, in: room.session)
    try await browser.wait { try await browser.has("#vote") }
    try await browser.expectReadable()
    let key = try #require(question.ballotKey)
    try await browser.click("input[name=option][value='\(key)']")
    try await browser.click("#vote button")
    try await browser.wait { try await browser.text(of: "#status").contains("Tersimpan") }
    try await browser.expectReadable()
    #expect(try room.training.discussion(discussion.id)?.votes[.first] == [room.roster[0].id: key])
    try room.training.set(.told, of: discussion.id)
    try await browser.wait { try await browser.text(of: "h1").contains("Yang tepat") }
    try await browser.expectReadable()
  }

  @Test("A vote that is chosen and not sent is kept, told not to be sent, and told to be missed")
  func unsentVote() async throws {
    let room = try Classroom()
    let header = try #require(
      try room.training.questionsForAll().first { $0.kind == .singleChoice })
    let question = try #require(try room.training.module.bank().question(header.id))
    let discussion = try room.training.newDiscussion(of: question, in: room.session)
    let together = PhoneOccasion.together(room.session.id)
    try await Chromium.open(runsScripts: true) { browser in
      var settings = PhoneSettings.local()
      settings.port = try await serving(try room.server(settings, for: together)) { wire in
        try await browser.comeIn(0, of: room, at: "http://\(wire.host)")
        try await browser.click("input[name=option][value='1']")
        try await wait(for: "Belum terkirim", in: browser)
        try await browser.reload()
        try await wait(for: "Belum terkirim", in: browser)
        #expect(try await browser.has("input[value='1']:checked"))
        return wire.port
      }
      try await browser.click("#vote button")
      try await wait(for: "Pilihan Anda tetap di halaman ini", in: browser)
      try await serving(try room.server(settings, for: together)) { _ in
        try await wait(for: "Terhubung lagi. Belum terkirim", in: browser)
        try await browser.expectReadable()
        try room.training.set(.talk, of: discussion.id)
        try await wait(for: "Pilihan terakhir Anda TIDAK masuk", in: browser)
        try await browser.expectReadable()
      }
    }
    #expect(try room.training.discussion(discussion.id)?.total(in: .first) == 0)
  }

  @Test("A test that the trainer closes ends on the phone by itself")
  func closed() async throws {
    let room = try Classroom()
    try await Chromium.open(runsScripts: true) { browser in
      try await serving(try room.server(.local())) { wire in
        try await browser.join(0, of: room, at: "http://\(wire.host)")
        try room.training.close(room.test)
        try await browser.wait { try await browser.text(of: "h1").contains("Terima kasih") }
      }
    }
  }
}
