import Curriculum
import Quiz
import Terminal

/// A question on the screen and the response that is being put together.
@MainActor
struct AnswerSheet {
  /// What an event did to the response.
  enum Outcome {
    /// Nothing.
    case none
    /// The response changed and may change again.
    case changed
    /// The person said that this is the answer.
    case answered
    /// The person said so, but there is no answer.
    case blank
    /// The person opened a target that is not the sheet's.
    case opened(Int)
  }

  let question: Question
  /// For each place on the screen the index in the question.
  let order: [Int]
  /// The response as it stands; nil while there is none.
  private(set) var response: Response?
  /// The response that the sheet began with.
  private let start: Response?
  /// In a matching question the item whose answer is being chosen; in an ordering the place that is
  /// being moved.
  var held: Int?
  /// What is being typed, in a short answer.
  var field: TextField

  init(question: Question, order: [Int], response: Response?) {
    self.question = question
    self.order = order
    var typed = ""
    if case .text(let text) = response { typed = text }
    self.field = TextField(text: typed)
    self.start = response ?? Self.start(for: question, order: order)
    self.response = start
  }

  /// The item `index` of an attempt, with the response that is stored.
  init(attempt: Attempt, index: Int) {
    self.init(
      question: attempt.questions[index], order: attempt.plan.items[index].order,
      response: attempt.entries[index].response)
  }

  /// What an untouched sheet answers: an ordering shows an order from the start.
  private static func start(for question: Question, order: [Int]) -> Response? {
    switch question.body {
    case .ordering: .order(order)
    case .matching(let matching): .matches(Array(repeating: nil, count: matching.pairs.count))
    case .multipleChoice: .choices([])
    case .singleChoice, .trueFalse, .shortAnswer: nil
    }
  }

  mutating func set(_ response: Response?) { self.response = response }

  /// Whether there is work on the sheet that was not there at its start.
  var isTouched: Bool { response != start && !(response?.isBlank ?? true) }

  /// Whether letters are typed into the answer.
  var takesText: Bool { question.body.kind == .shortAnswer }

  /// Whether the answer needs a button to say that it is complete.
  var hasButton: Bool {
    switch question.body.kind {
    case .singleChoice, .trueFalse: false
    case .multipleChoice, .matching, .ordering, .shortAnswer: true
    }
  }

  /// The number of things that can be focused, without the button; the button's target follows.
  var targetCount: Int {
    if question.body.kind == .matching, held != nil { return order.count }
    return switch question.body {
    case .singleChoice(let options), .multipleChoice(let options): options.count
    case .trueFalse: 2
    case .matching(let matching): matching.pairs.count
    case .ordering(let items): items.count
    case .shortAnswer: 1
    }
  }
}

extension AnswerSheet {
  /// Opens a target: chooses, ticks, matches, picks up or drops, or presses the button.
  mutating func open(_ target: Int, page: inout Page) -> Outcome {
    if target == targetCount, held == nil { return response?.isBlank ?? true ? .blank : .answered }
    switch question.body {
    case .singleChoice:
      response = .choice(order[target])
      return .answered
    case .trueFalse:
      response = .truth(target == 0)
      return .answered
    case .multipleChoice: return tick(order[target])
    case .matching: return openMatching(target, page: &page)
    case .ordering:
      held = held == nil ? target : nil
      return .none
    case .shortAnswer:
      page.go(to: targetCount)
      return response?.isBlank ?? true ? .none : .answered
    }
  }

  private mutating func tick(_ option: Int) -> Outcome {
    guard case .choices(let ticked) = response else { return .none }
    response = .choices(ticked.symmetricDifference([option]))
    return .changed
  }

  /// First the item is opened, then one of the answers; the next item without one follows.
  private mutating func openMatching(_ target: Int, page: inout Page) -> Outcome {
    guard case .matches(var chosen) = response else { return .none }
    guard let item = held else {
      held = target
      page.go(to: chosen[target].flatMap { order.firstIndex(of: $0) } ?? 0)
      return .none
    }
    chosen[item] = order[target]
    response = .matches(chosen)
    held = nil
    page.go(to: chosen.firstIndex { $0 == nil } ?? targetCount)
    return .changed
  }

  /// Moves the held item of an ordering one place up or down, with the focus.
  mutating func moveHeld(by step: Int, page: inout Page) -> Outcome {
    guard case .order(var places) = response, let from = held else { return .none }
    let to = from + step
    guard places.indices.contains(to) else { return .none }
    places.swapAt(from, to)
    response = .order(places)
    held = to
    page.go(to: to)
    return .changed
  }

  /// Lets go of what is held; false when nothing was.
  mutating func letGo(page: inout Page) -> Bool {
    guard let item = held else { return false }
    held = nil
    if question.body.kind == .matching { page.go(to: item) }
    return true
  }

  /// Reacts to an event: letters and digits go to an option, Space ticks, the rest is the page's.
  mutating func handle(
    _ event: Event, page: inout Page, lines: [Line], in area: Rect
  ) -> Outcome {
    if takesText, page.focus == 0 || event.isTyping, field.handle(event) {
      page.go(to: 0)
      response = field.text.isEmpty ? nil : .text(field.text)
      return .changed
    }
    if case .line(let typed) = event, !takesText, let outcome = answer(typed: typed) {
      return outcome
    }
    if question.body.kind == .ordering, held != nil {
      switch event {
      case .key(.up), .key(.character("k")): return moveHeld(by: -1, page: &page)
      case .key(.down), .key(.character("j")): return moveHeld(by: 1, page: &page)
      default: break
      }
    }
    if case .key(.character(let character)) = event, !takesText,
      let place = place(of: character)
    {
      page.go(to: place)
      return question.body.kind == .multipleChoice ? open(place, page: &page) : .none
    }
    if event == .key(.space), hasButton, !takesText {
      return page.focus > lastTarget ? .none : open(page.focus, page: &page)
    }
    if case .opened(let target) = page.handle(event, lines: lines, in: area) {
      return target > lastTarget ? .opened(target) : open(target, page: &page)
    }
    return .none
  }

  /// The last target that is the sheet's.
  private var lastTarget: Int { hasButton && held == nil ? targetCount : targetCount - 1 }

  /// The place that a letter or digit names: a and 1 are the first.
  private func place(of character: Character) -> Int? {
    let place =
      character.wholeNumberValue.map { $0 - 1 }
      ?? character.lowercased().unicodeScalars.first.map { Int($0.value) - 97 }
    return place.flatMap { (0..<min(targetCount, 6)).contains($0) ? $0 : nil }
  }
}
