import Terminal
import Texts

/// One full screen, or a box over another: a value whose stored properties are its whole state.
@MainActor
protocol Screen {
  /// What can be focused and opened; keys of the screen's own open it wherever the focus is.
  associatedtype Target: Hashable = Never

  /// Where this is, from the outside in, for the title line.
  func title(look: Look) -> [String]
  /// What stands at the right of the title line, instead of the participant's name.
  func status(with look: Look) -> StyledRun?
  /// The time between two ticks that the screen asks for; nil for none. A screen gets its ticks also
  /// while a box stands over it.
  var tick: Duration? { get }
  /// Whether the screen stands in a box over the one below it.
  var isOverlay: Bool { get }
  /// Whether people share the screen in turns: neither keys nor other screens lead past it, back or out
  /// of the program, without the trainer's PIN.
  var isShared: Bool { get }
  /// Whether lists are pasted here, a line for each entry.
  var takesLists: Bool { get }
  /// What leaving the program here costs now, to be asked about; nil where it costs nothing.
  func costOfLeaving(in app: AppContext) -> Text?
  /// Stores what has to be before the screen is left for good; what can't be stored keeps nobody here.
  mutating func storeBeforeLeaving(in app: AppContext)
  /// What keys do here, the most useful first: the key line shows what fits, the help shows all.
  var commands: [KeyCommand<Target>] { get }
  /// Whether a field has the focus.
  var isTyping: Bool { get }
  /// Types into the field; false when the event is no typing.
  mutating func type(_ event: Event) -> Bool
  /// Whether a key is typed into a field here, and so is no command.
  func isTyped(_ key: Key) -> Bool
  /// Reacts to one event. `app` gives the database, the modules, the language and the current time.
  /// - Throws: what a person should be told; what is stored is then as it was before the event, and
  ///   the screen still has what was typed.
  mutating func handle(_ event: Event, in app: AppContext) throws -> Move
  /// Opens a target of the page.
  mutating func open(_ target: Target, in app: AppContext) throws -> Move
  /// Moves on the page, or opens what has the focus there.
  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move
  /// Goes back.
  mutating func goBack(in app: AppContext) throws -> Move
  /// Puts together all that the screen says, with what can be opened as targets: drawn where there is a
  /// window, printed where lines are written one after the other.
  func build(_ builder: inout PageBuilder<Target>, look: Look)
  /// Where one is among the rows.
  var page: Page<Target> { get set }
  /// The part of the body where the page stands.
  func pageArea(in body: Rect) -> Rect
  /// Where a second pane stands in a window that is wide enough; nil for none now.
  func pane(in body: Rect) -> Pane?
  /// Puts the second pane together, with what can be opened as targets.
  func buildPreview(_ builder: inout PageBuilder<Target>, look: Look)
  /// The QR code beside the page; nil for none now.
  var shownCode: CodeBeside? { get }
  /// What must have been in view before Enter opens anything; nil where nothing must.
  var mustBeSeen: Target? { get }
  /// Where the answer to a question is put together; nil where none waits for one.
  var openSheet: AnswerSheet? { get }
  /// Draws into `area`; the frame around it is drawn already.
  func draw(on canvas: inout Canvas, in area: Rect, with look: Look)
}

extension Screen {
  typealias Builder = PageBuilder<Target>

  /// A box has no title of its own.
  func title(look: Look) -> [String] { [] }
  /// The participant's name stands there.
  func status(with look: Look) -> StyledRun? { nil }
  /// Whoever sits there has it alone.
  var isShared: Bool { false }
  var takesLists: Bool { false }
  /// Leaving costs nothing.
  func costOfLeaving(in app: AppContext) -> Text? { nil }
  func storeBeforeLeaving(in app: AppContext) {}
  /// No ticks.
  var tick: Duration? { nil }
  /// A full screen.
  var isOverlay: Bool { false }
  /// A list of things to open.
  var commands: [KeyCommand<Target>] { [.move, .open(), .help, .back()] }
  /// None: keys are commands.
  var isTyping: Bool { false }
  mutating func type(_ event: Event) -> Bool { false }
  func isTyped(_ key: Key) -> Bool { isTyping && TextField.isTyped(key) }
  /// Nothing can be opened.
  mutating func open(_ target: Target, in app: AppContext) throws -> Move { .stay }
  /// To the screen below.
  mutating func goBack(in app: AppContext) throws -> Move { .pop }
  /// None.
  func pane(in body: Rect) -> Pane? { nil }
  func buildPreview(_ builder: inout PageBuilder<Target>, look: Look) {}
  /// None.
  var shownCode: CodeBeside? { nil }
  /// Nothing.
  var mustBeSeen: Target? { nil }
  /// None.
  var openSheet: AnswerSheet? { nil }
}

extension Screen {
  /// What keys do here now.
  func keyMap(in body: Rect, look: Look) -> KeyMap<Target> {
    let pane = paneView(in: body, look: look)
    if let pane, page.isInPane { return KeyMap(pane.commands) }
    var commands = commands
    // Before what fits in the key line no more.
    if pane?.leadsOn == true { commands.insert(.toPane, at: min(2, commands.count)) }
    return KeyMap(
      commands, beside: shownPane(in: body), isTyped: isTyped, isAsking: openSheet != nil)
  }

  /// The hints as they are told: Enter leads to what is not in view before it opens anything.
  private func told(_ hints: [KeyHint], in body: Rect, look: Look) -> [KeyHint] {
    if page.isInPane, paneView(in: body, look: look) != nil { return hints }
    let (rows, area) = layout(in: body, look: look)
    let label: Text
    switch page.lead(to: mustBeSeen, in: rows, height: area.rows) {
    case nil: return hints
    case .further: label = openSheet == nil ? .keyReadOn : .keySeeOptions
    case .back: label = .keyToChoice
    }
    return hints.map { $0.keys == [.enter] ? $0.told(label) : $0 }
  }

  /// What the key line may name.
  func keyLine(in body: Rect, look: Look) -> [KeyHint] {
    told(keyMap(in: body, look: look).line, in: body, look: look)
  }

  /// What the help names.
  func keyHelp(in body: Rect, look: Look, isLocked: Bool) -> [KeyHint] {
    let hasRows = page.isInPane || rowsInView(in: body, look: look).row(after: -1, by: 1) != nil
    let hints = keyMap(in: body, look: look).help(isLocked: isLocked, hasRows: hasRows)
    return told(hints, in: body, look: look)
  }

  /// What a key does, where that is the same on every screen.
  func basicAction(of key: Key, in app: AppContext) -> BasicAction? {
    let meaning = keyMap(in: app.body, look: app.look).meaning(of: key)
    return if case .basic(let action) = meaning { action } else { nil }
  }

  /// Reacts to an event.
  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    isTyping && type(event) ? .stay : try follow(event, in: app)
  }

  /// Does what a key stands for; moves on the page, or opens what was chosen there.
  mutating func follow(_ event: Event, in app: AppContext) throws -> Move {
    switch event {
    case .key(let key):
      switch keyMap(in: app.body, look: app.look).meaning(of: key) {
      case .own(let target): return try react(to: .opened(target), in: app)
      case .focus(let target):
        page.go(to: target)
        return try react(to: .moved, in: app)
      case .basic(.pane):
        page.isInPane.toggle()
        page.drawn.noteMove()
        return .stay
      case .basic(.back): return try goBack(in: app)
      case .basic(.page(let step)): return try go(step, in: app)
      case .basic, nil: return .stay
      }
    case .line(let typed): return try typed.listNumber.map { try go(.number($0), in: app) } ?? .stay
    case .number(let number): return try go(.number(number), in: app)
    case .mouse(let mouse):
      return try point(mouse, in: app)
    case .resize, .tick, .stood, .paste, .terminate: return .stay
    }
  }

  /// Moves on the page, or opens what has the focus there.
  mutating func go(_ step: PageStep, in app: AppContext) throws -> Move {
    try goOnPage(step, in: app)
  }

  /// Scrolls what is pointed at, or opens what was clicked there.
  private mutating func point(_ mouse: MouseEvent, in app: AppContext) throws -> Move {
    if let pane = paneView(in: app.body, look: app.look), pane.area.contains(mouse.position) {
      let outcome = page.pane.handle(mouse, in: pane.rows, area: pane.area)
      if case .opened = outcome { page.isInPane = true }
      return try react(to: outcome, in: app)
    }
    let (rows, area) = layout(in: app.body, look: app.look)
    if mouse.action == .click { page.isInPane = false }
    return try react(to: page.handle(mouse, in: rows, area: area), in: app)
  }

  /// Moves on the page, or opens what has the focus there.
  mutating func goOnPage(_ step: PageStep, in app: AppContext) throws -> Move {
    if page.isInPane, let pane = paneView(in: app.body, look: app.look) {
      return try react(to: page.pane.go(step, in: pane.rows, height: pane.area.rows), in: app)
    }
    let (rows, area) = layout(in: app.body, look: app.look)
    return try react(to: page.go(step, in: rows, height: area.rows, after: mustBeSeen), in: app)
  }

  private mutating func react(to outcome: Page<Target>.Outcome, in app: AppContext) throws -> Move {
    guard case .opened(let target) = outcome else {
      page.drawn.noteMove()
      return .stay
    }
    page.drawn.forget()
    return try open(target, in: app)
  }

  /// All that the screen says.
  func rows(in body: Rect, look: Look) -> Rows<Target> {
    var builder = builder(in: body, look: look)
    undrawn.build(&builder, look: look)
    return builder.rows
  }

  /// This screen with nothing drawn: rows may hold the screen that makes them, which would hold them.
  var undrawn: Self {
    var screen = self
    screen.page.drawn = Drawn()
    return screen
  }

  /// What puts the page together.
  func builder(in body: Rect, look: Look) -> Builder {
    let area = pageArea(in: body)
    return PageBuilder(
      width: isOverlay ? area.boxedColumns : area.columns, height: area.rows, glyphs: look.glyphs,
      pane: shownPane(in: body))
  }

  /// All that the screen says, for the next key as well.
  func rowsToDraw(in body: Rect, look: Look) -> Rows<Target> {
    let rows = rows(in: body, look: look)
    page.drawn.keep(rows, in: body)
    return rows
  }

  /// All that the screen says, as it was drawn where nothing has happened since.
  func rowsInView(in body: Rect, look: Look) -> Rows<Target> {
    page.drawn.rows(in: body) ?? rows(in: body, look: look)
  }

  /// What the screen says, and where it stands: in a box where the screen is over another.
  private func layout(in body: Rect, look: Look) -> (rows: Rows<Target>, area: Rect) {
    let rows = rowsInView(in: body, look: look)
    guard isOverlay else { return (rows, pageArea(in: body)) }
    let box = Box(rows, in: body)
    return (box.rows, box.inside)
  }

  /// The rows that are in view, in a box where the screen is over another, with what stands beside them.
  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    let (rows, pane) = (rowsToDraw(in: area, look: look), paneView(in: area, look: look))
    guard !isOverlay else {
      let box = Box(rows, in: area)
      box.drawFrame(on: &canvas, glyphs: look.glyphs)
      return page.draw(box.rows, on: &canvas, in: box.inside, glyphs: look.glyphs)
    }
    let main = pageArea(in: area)
    // The cursor stays on the focused item, where a braille display looks for it.
    let isInPane = page.isInPane && pane != nil
    page.draw(rows, on: &canvas, in: main, glyphs: look.glyphs, hasFocus: !isInPane)
    pane?.draw(page.pane, beside: main, on: &canvas, glyphs: look.glyphs, hasFocus: isInPane)
    shownCode?.draw(on: &canvas, in: area)
  }
}

/// Where to go after an event.
indirect enum Move {
  /// Stays here.
  case stay
  /// Stays here, and reads again what was changed.
  case refresh
  /// Goes to a screen and comes back from it.
  case push(any Screen)
  /// Goes to a screen in the place of this one.
  case replace(any Screen)
  /// Goes back to the screen below.
  case pop
  /// Goes back to the screen below, and moves on from there.
  case popThen(Move)
  /// Presses a key here.
  case press(Key)
  /// Goes back to the first screen.
  case home
  /// Closes all screens and opens these, the last on top.
  case open([any Screen])
  /// Leaves the program.
  case quit
  /// Goes past the shared screen that is open, to the one below it or out of the program; only the
  /// trainer's PIN leads here.
  case unlock(leavesProgram: Bool)
}
