import Curriculum
import Terminal
import Texts

/// The program line by line: the same screens, written one line after the other, each thing that can
/// be opened with a number; what is typed goes back to the screens as events.
@MainActor
public struct LineApp {
  private let context: AppContext
  private let terminal: LineTerminal
  private var stack: ScreenStack
  private var writer = LineWriter()
  /// In narrower windows lines are broken once more.
  private static let leastColumns = 20
  /// Whether no key ends or stops the program, as while a shared screen is open.
  private var isLocked = false {
    didSet { if isLocked != oldValue { terminal.lockKeys(isLocked) } }
  }

  /// Starts with what `opening` opens, over the home screen.
  /// - Throws: what the records or the content throw.
  public init(context: AppContext, terminal: LineTerminal, opening: Opening = .home) throws {
    self.context = context
    self.terminal = terminal
    // No screen scrolls here: everything is written, with room for the numbers at the left.
    let columns = terminal.columns + 2 - LinePage.columnsForNumbers
    context.size = Size(rows: 100_000, columns: max(Self.leastColumns, columns))
    self.stack = try ScreenStack(opening: opening, in: context)
  }

  /// Runs until the person leaves, or the input ends; gives the signal that ended the program where one
  /// did.
  @discardableResult
  public mutating func run() -> Int32? {
    var isUnasked = false
    while let page = LinePage(of: stack, in: context) {
      // Before anything of a shared screen can be read and a key be pressed.
      isLocked = stack.isLocked
      for line in writer.news(of: page, isUnasked: isUnasked) { terminal.write(line) }
      repeat {
        let typed = terminal.ask(
          page.prompt, isSecret: page.isSecret, tick: stack.tick, stops: { tick(below: page) })
        terminal.write("")
        isUnasked = typed == .late
        switch typed {
        case .line(let line): perform(line)
        case .late: if context.takeTimeTelling() { tellTime() }
        case .stood(let time): stack.handle(.stood(time), in: context)
        case .end: return leave()
        case .terminate(let signal): return leave(signal)
        }
      } while LinePage(of: stack, in: context) == page
    }
    return leave()
  }

  /// Lets the clock go on while a line is waited for; whether there is something to say.
  private mutating func tick(below page: LinePage) -> Bool {
    stack.handle(.tick, in: context)
    return context.isTimeDue || LinePage(of: stack, in: context) != page
  }

  private func tellTime() {
    if let status = stack.titled?.status(with: context.look) { terminal.write(status.text) }
  }

  /// Does what a line asks for; where nothing came of it, says so.
  private mutating func perform(_ typed: String) {
    let place = stack.place
    // What changes by itself, as that a lesson is read which was written, did not come of the line.
    stack.handle(.tick, in: context)
    // The clock may have ended the exam that the line was meant for. What others changed meanwhile
    // on the same screen takes nobody's line away.
    guard stack.place == place, let top = stack.top, let page = LinePage(of: stack, in: context)
    else { return }
    switch LineCommand(typed, on: top, page: page, in: context) {
    case .help: help(for: top)
    case .events(let events):
      // The field that is typed into is asked for again.
      if let number = page.fieldNumber, events == [.number(number)] { return }
      // Where it changes, the page tells what was chosen, in the words of the new one.
      let language = context.language
      for event in events { stack.handle(event, in: context) }
      let next = LinePage(of: stack, in: context)
      if next == page, let complaint = top.openSheet?.complaint(about: typed) {
        terminal.write(complaint(context.language))
      } else if language == context.language,
        !tellChoice(events, of: page, from: top, before: next), next == page
      {
        // What was typed and handed in may be wrong in the same way again.
        let outcomes = events.count > 1 ? page.outcomes : []
        outcomes.isEmpty
          ? tellNothing(came: typed, on: page) : outcomes.forEach(terminal.write)
      }
    case .tooLong(let limit):
      terminal.write(Text.lineTooLong(typed.trimmed.count, limit: limit)(context.language))
    case .nothing: tellNothing(came: typed, on: page)
    }
    if context.takeTimeTelling() { tellTime() }
  }

  private func tellNothing(came typed: String, on page: LinePage) {
    let told = page.isSecret ? "***" : typed
    terminal.write(
      (typed.trimmed.isEmpty ? .nothingTyped : Text.notUnderstood(told))(context.language))
  }

  /// Tells what was chosen by numbers or letters, be it chosen already, unless a value turned where it
  /// stands, or a question was opened: the page then tells.
  private func tellChoice(
    _ events: [Event], of page: LinePage, from top: any Screen, before next: LinePage?
  ) -> Bool {
    let places = Self.places(meantBy: events.first, on: top.openSheet, of: page)
    guard !places.isEmpty, places.allSatisfy(page.labels.indices.contains),
      top.openSheet != nil || stack.top?.openSheet == nil
    else { return false }
    let others = [page.labels, next?.labels ?? []].map { labels in
      labels.indices.filter { !places.contains($0) }.map { labels[$0] }
    }
    guard next == page || others[0] != others[1] else {
      tellMarkTaken(from: places[0], of: page.labels, before: next?.labels ?? [])
      return false
    }
    let arrow = context.look.glyphs.arrow
    // A verdict may say the same.
    if next?.entries.contains(where: { $0.lines.first?.hasPrefix(arrow) == true }) != true {
      for place in places { terminal.write("\(arrow) \(page.labels[place])") }
    }
    return true
  }

  /// Tells that a mark was taken away, which no line then has.
  private func tellMarkTaken(from place: Int, of labels: [String], before next: [String]) {
    guard next.indices.contains(place), labels[place] != next[place],
      labels[place].hasSuffix(next[place])
    else { return }
    terminal.write("\(context.look.glyphs.arrow) \(context.look(.chosenNoMore(next[place])))")
  }

  /// The places from 0, among all that can be opened, that were chosen.
  private static func places(
    meantBy event: Event?, on sheet: AnswerSheet?, of page: LinePage
  ) -> [Int] {
    switch event {
    case .number(let number): return [number - 1]
    case .line(let line) where !page.takesText:
      let answers = sheet?.places(chosenBy: line) ?? []
      return answers.isEmpty ? line.listNumber.map { [$0 - 1] } ?? [] : answers
    default: return []
    }
  }

  private func help(for screen: any Screen) {
    let language = context.language
    for text in [Text.helpLines, .helpLineCommands(isLocked: isLocked), .helpEmptyLine] {
      terminal.write(text(language))
    }
    for hint in screen.keyLine(in: context.body, look: context.look)
    where !hint.letters.isEmpty {
      terminal.write("\(hint.keys.names(with: context.look))  \(hint.help(language))")
    }
    terminal.write("")
  }

  private mutating func leave(_ signal: Int32? = nil) -> Int32? {
    isLocked = false
    stack.handle(.terminate(signal: signal ?? 0), in: context)
    terminal.write(Text.leftKept(context.language))
    return signal
  }
}
