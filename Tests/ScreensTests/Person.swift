import BundledContent
import Curriculum
import Foundation
import Records
import Terminal
import Testing

@testable import Screens

/// Someone who presses keys and looks at the screen.
@MainActor
struct Person {
  let app: AppContext
  var stack: ScreenStack
  private let clock: Clock

  /// The time, which a test sets.
  private final class Clock {
    var now = Date(timeIntervalSince1970: 1_800_000_000)
  }

  /// Sits down before the first start over a new database, with seeds from 1.
  init(rows: Int = 24, columns: Int = 80) throws {
    let module = try #require(try ContentModule.modules(in: BundledContent.folder).first)
    let clock = Clock()
    self.clock = clock
    self.app = try AppContext(
      records: .inMemory(), module: module, size: Size(rows: rows, columns: columns),
      surroundings: .init(
        now: { clock.now }, makeID: UUID.init, makeSeed: { 1 }, timeZone: .gmt))
    self.stack = ScreenStack(root: WelcomeScreen())
  }

  /// Lets time pass.
  func wait(days: Double = 0, minutes: Double = 0) {
    clock.now.addTimeInterval(days * 86_400 + minutes * 60)
  }

  var screen: String {
    var canvas = Canvas(size: app.size)
    stack.draw(on: &canvas, with: app.look)
    return canvas.text
  }

  mutating func send(_ event: Event) { stack.handle(event, in: app) }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Answers the question on the screen, of whatever type, or goes on from its feedback.
  mutating func answer() {
    press(.end)
    let end = screen
    if end.contains("Baca materi") {
      press(.home, .enter)
    } else if end.contains("Jawaban Anda:") {
      press(.home)
      type("apa saja")
      press(.enter)
    } else if end.contains("(belum dipilih)") {
      for item in 1...6 where screen.contains("(belum dipilih)") {
        type("\(item)")
        press(.enter)
        type("a")
        press(.enter, .end)
      }
      press(.enter)
    } else if end.contains("[ ]") {
      type("a")
      press(.end, .enter)
    } else {
      press(.enter)
    }
  }
}
