import Curriculum
import Quiz
import Terminal
import Texts

/// A question on the screen and the response that is being put together.
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
    /// The person said so, but some of it is still open.
    case partial(Text)
  }

  let asked: AskedQuestion
  let question: Question
  /// For each place on the screen the index in the question.
  let order: [Int]
  /// The response as it stands; nil while there is none.
  var response: Response?
  /// The response of an untouched sheet.
  private let start: Response?
  /// What stood on the sheet when it came on the screen.
  private let opened: (response: Response?, certainty: Certainty?)
  /// Whether there was an answer already.
  private let wasAnswered: Bool
  /// Whether an answer can be changed until it is submitted: a letter then chooses at once.
  let isTest: Bool
  /// The language whose letters answer whether a statement is true.
  let language: Language
  /// The response as it was before an item of an ordering was picked up.
  private var beforeLifting: Response?
  /// In a matching question the item whose answer is being chosen; in an ordering the place that is
  /// being moved.
  var held: Int?
  /// Whether the answers of one item of a matching question stand there alone.
  var isPicking: Bool { held != nil && question.body.kind == .matching }
  /// What is being typed, in a short answer.
  private(set) var field: TextField
  /// How sure one is of the answer that is being given; nil where nothing was said.
  var certainty: Certainty?

  /// The item `index` of an attempt, with the response that is stored, or what was filled in before.
  init(attempt: Attempt, index: Int, language: Language) {
    let entry = attempt.entries[index]
    self.asked = AskedQuestion(attempt: attempt.id, item: index)
    self.question = attempt.questions[index]
    self.isTest = !attempt.plan.purpose.givesFeedbackAfterEach
    self.language = language
    self.order = attempt.plan.items[index].order
    var typed = ""
    if case .text(let text) = entry.response ?? entry.draft { typed = text }
    self.field = TextField(text: typed)
    self.wasAnswered = entry.response != nil
    self.start = entry.response ?? Self.start(for: question, order: order)
    self.opened = (entry.draft ?? start, entry.response == nil ? entry.certainty : nil)
    (self.response, self.certainty) = opened
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

  /// What was filled in since its start; nil for nothing.
  var draft: Response? { response == start || response?.isBlank ?? true ? nil : response }

  /// Whether there is work on the sheet.
  var isTouched: Bool { certainty != nil || draft != nil }

  /// Whether something was done on it since it came on the screen.
  var isWorkedOn: Bool { response != opened.response || certainty != opened.certainty }

  /// Where one is when the question is opened again: at what was chosen, so that Enter keeps it.
  var chosen: AnswerTarget? {
    switch response {
    case nil: nil
    case .choice(let index): order.firstIndex(of: index).map(AnswerTarget.answer)
    case .truth(let truth): .answer(truth ? 0 : 1)
    default: wasAnswered ? .done : nil
    }
  }

  /// Where the focus is on the sheet, at its first place from the start; nil beside it.
  func place(of focus: (some SheetTarget)?) -> AnswerTarget? {
    focus == nil ? .answer(0) : focus?.onSheet
  }

  /// Whether opening what has the focus answers the question, be it in part.
  func answers(at focus: (some SheetTarget)?) -> Bool {
    let place = place(of: focus)
    guard case .answer = place else { return place == .done }
    return switch question.body.kind {
    case .ordering: false
    case .matching: held != nil
    case .singleChoice, .multipleChoice, .trueFalse, .shortAnswer: true
    }
  }

  /// The last of the answers to choose from, which must have been in view before Enter takes one.
  var lastPlace: AnswerTarget? { takesText ? nil : .answer(placeCount - 1) }

  /// What is still open in a response that could be given as it is; nil where nothing is.
  private var openPart: Text? {
    switch response {
    case .matches(let chosen):
      let count = chosen.count { $0 == nil }
      return count == 0 ? nil : .rowsNotMatched(count)
    case .order(let places): return places == order && !isTest ? .orderNotChanged : nil
    default: return nil
    }
  }

  /// Where the answer goes on that is not complete.
  var firstOpen: AnswerTarget {
    guard case .matches(let chosen) = response else { return .answer(0) }
    return .answer(chosen.firstIndex { $0 == nil } ?? 0)
  }

  /// Whether letters are typed into the answer.
  var takesText: Bool { question.body.kind == .shortAnswer }

  /// Whether a key is typed into the answer while `focus` has the focus.
  func isTyped(_ key: Key, focus: (some SheetTarget)?) -> Bool {
    takesText
      && (place(of: focus) == .answer(0) ? TextField.isTyped(key) : TextField.isLetter(key))
  }

  /// Whether the answer needs a button to say that it is complete.
  var hasButton: Bool {
    switch question.body.kind {
    case .singleChoice, .trueFalse: false
    case .multipleChoice, .matching, .ordering, .shortAnswer: true
    }
  }

  /// The number of things that can be focused, without the button.
  var placeCount: Int {
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
  mutating func open(_ target: AnswerTarget, page: inout Page<some SheetTarget>) -> Outcome {
    switch target {
    case .answer(let place): return open(place, page: &page)
    case .shift(let step): return moveHeld(by: step, page: &page)
    case .choose(let place):
      page.go(to: .sheet(.answer(place)))
      return choose(place, page: &page)
    case .done:
      if response?.isBlank ?? true { return .blank }
      return openPart.map(Outcome.partial) ?? .answered
    }
  }

  private mutating func open(_ place: Int, page: inout Page<some SheetTarget>) -> Outcome {
    switch question.body {
    case .singleChoice:
      response = .choice(order[place])
      return .answered
    case .trueFalse:
      response = .truth(place == 0)
      return .answered
    case .multipleChoice: return tick(order[place])
    case .matching: return openMatching(place, page: &page)
    case .ordering:
      beforeLifting = response
      held = held == nil ? place : nil
      return .none
    case .shortAnswer:
      page.go(to: .sheet(.done))
      return response?.isBlank ?? true ? .none : .answered
    }
  }

  private mutating func tick(_ option: Int) -> Outcome {
    guard case .choices(let ticked) = response else { return .none }
    response = .choices(ticked.symmetricDifference([option]))
    return .changed
  }

  /// First the item is opened, then one of the answers; the next item without one follows.
  private mutating func openMatching(_ place: Int, page: inout Page<some SheetTarget>) -> Outcome {
    guard case .matches(var chosen) = response else { return .none }
    guard let item = held else {
      held = place
      let answer = chosen[place].flatMap { order.firstIndex(of: $0) }
      page.startReading(at: .sheet(.answer(answer ?? 0)), isChosen: answer != nil)
      return .none
    }
    chosen[item] = order[place]
    response = .matches(chosen)
    held = nil
    page.go(to: .sheet(chosen.firstIndex { $0 == nil }.map(AnswerTarget.answer) ?? .done))
    return .changed
  }

  /// Moves the held item of an ordering so many places, as far as there are any, with the focus.
  mutating func moveHeld(by step: Int, page: inout Page<some SheetTarget>) -> Outcome {
    guard case .order(var places) = response, let from = held else { return .none }
    let to = min(max(from + step, 0), places.count - 1)
    guard to != from else { return .none }
    places.insert(places.remove(at: from), at: to)
    response = .order(places)
    held = to
    page.go(to: .sheet(.answer(to)))
    return .changed
  }

  /// Lets go of what is held; false when nothing was.
  mutating func letGo(page: inout Page<some SheetTarget>) -> Bool {
    guard let item = held else { return false }
    held = nil
    switch question.body.kind {
    case .matching: page.go(to: .sheet(.answer(item)))
    default: response = beforeLifting
    }
    return true
  }

  /// Takes what is typed into the answer, or an answer that a line gives; nil where it is neither.
  mutating func type(_ event: Event, page: inout Page<some SheetTarget>) -> Outcome? {
    let isInField = place(of: page.focus) == .answer(0)
    if takesText, isInField || event.isLetter, field.handle(event) {
      page.go(to: .sheet(.answer(0)))
      response = field.text.isEmpty ? nil : .text(field.text)
      return .changed
    }
    if case .line(let typed) = event, !takesText { return answer(typed: typed, page: &page) }
    return nil
  }

  /// A letter or number ticks, matches, or in a test chooses, which can still be changed there; in
  /// practice, where an answer is final, it only goes to the place.
  private mutating func choose(_ place: Int, page: inout Page<some SheetTarget>) -> Outcome {
    switch question.body.kind {
    case .multipleChoice, .matching: return open(place, page: &page)
    case .singleChoice, .trueFalse:
      guard isTest else { return .none }
      _ = open(place, page: &page)
      return .changed
    case .ordering, .shortAnswer: return .none
    }
  }
}

/// A question that waits for its answer: what was typed before it was shown is not for it.
struct AskedQuestion: Hashable {
  let attempt: AttemptID
  let item: Int
}
