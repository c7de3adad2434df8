import Quiz
import Terminal
import Texts

/// The screens that are open, the first at the bottom; what the loop does, without a terminal.
@MainActor
struct ScreenStack {
  private var screens: [any Screen]

  /// Starts with one screen.
  init(root: any Screen) { self.screens = [root] }

  /// Starts with what was asked for; with the first start where nobody has a name yet.
  /// - Throws: what the records or the content throw.
  init(opening: Opening, in app: AppContext) throws {
    self.screens =
      try app.participant == nil && opening.needsName
      ? [WelcomeScreen(opening: opening, in: app)] : opening.screens(in: app)
    guard !app.notices.isEmpty else { return }
    let told = app.notices.map(\.text).joined(separator: "\n\n")
    screens.append(MessageBox.notice(.noticesHeading, told))
    app.training.noteTold(app.notices)
  }

  /// Whether the person has left.
  var isEmpty: Bool { screens.isEmpty }
  /// The time between two ticks that the screen in view asks for.
  var tick: Duration? { base.flatMap { screens[$0].tick } }
  /// The question that waits for an answer in view.
  var asked: AskedQuestion? { screens.last?.openSheet?.asked }
  /// The screen that events go to.
  var top: (any Screen)? { screens.last }
  /// Which kinds of screens stand over one another: the same as long as one stays at the same place.
  var place: [ObjectIdentifier] { screens.map { ObjectIdentifier(type(of: $0)) } }
  /// The full screen in view, whose title stands above, be it below boxes.
  var titled: (any Screen)? { base.map { screens[$0] } }
  /// Whether only the trainer's PIN leads out of here.
  var isLocked: Bool { lock != nil }
  /// The place of the shared screen that locks all above it.
  private var lock: Int? { screens.lastIndex { $0.isShared } }
  /// The place of the full screen in view, be it below boxes.
  private var base: Int? { screens.lastIndex { !$0.isOverlay } }

  /// Lets the top screen handle an event; an error is shown in a box and loses nothing.
  mutating func handle(_ event: Event, in app: AppContext) {
    let below = base
    defer { for place in Set([below, screens.indices.last]) { forgetDrawn(place) } }
    if case .resize(let size) = event { app.size = size }
    switch event {
    case .tick: return tick(in: app)
    case .stood(let time): return app.training.leaveOut(time)
    case .terminate: return end(in: app)
    default: break
    }
    app.noteEnter(event)
    if !app.isTooEarly(event) { give(event, in: app) }
  }

  /// Hands an event to the top screen.
  private mutating func give(_ event: Event, in app: AppContext) {
    guard let screen = screens.last else { return }
    if case .mouse(let mouse) = event, mouse.action == .click,
      let key = Frame(size: app.size).key(
        at: mouse.position, of: screen.keyLine(in: app.body, look: app.look), with: app.look)
    {
      return give(.key(key), in: app)
    }
    if let move = commonMove(for: event, on: screen, in: app) { return go(move, in: app) }
    do {
      // Where it is, for a copy would cost more than most keys.
      try go(screens[screens.count - 1].handle(event, in: app), in: app)
    } catch {
      tell(error, in: app)
    }
  }

  /// Shows an error in a box over the screen; from an attempt that goes on elsewhere or is gone, from a
  /// session that was deleted, and where who sits there was, it leads away: nothing can be done to them
  /// here.
  private mutating func tell(_ error: any Error, in app: AppContext) {
    switch error {
    case StoreError.attemptIsElsewhere, StoreError.noSuchAttempt:
      go(.home, in: app)
      return screens.append(
        MessageBox.notice(.noticesHeading, Text { describe(error, in: $0) }))
    case SessionError.sessionIsGone: leaveGoneSession(in: app)
    case SessionError.noSuchParticipant(let id) where id == app.participant?.id && !isLocked:
      // Whether that can be kept or not: who sat there is gone.
      try? app.takeLeave()
      screens = [WelcomeScreen(in: app)]
    default: break
    }
    screens.append(MessageBox(error: error))
  }

  /// Leaves the screens that are about a session that was deleted; a shared one knows by itself.
  private mutating func leaveGoneSession(in app: AppContext) {
    while screens.count > 1, lock != screens.count - 1 {
      // A list of sessions only has one fewer.
      if screens.last is any Refreshing, (try? refreshTop(after: .refresh, in: app)) != nil {
        return
      }
      screens.removeLast()
    }
  }

  /// What a screen says may be something else after an event.
  private func forgetDrawn(_ place: Int?) {
    guard let place, screens.indices.contains(place) else { return }
    func forget(_ screen: some Screen) { screen.page.drawn.endEvent() }
    forget(screens[place])
  }

  /// The program ends: what is being typed is saved, and nobody is asked anything more.
  private mutating func end(in app: AppContext) {
    tick(isLast: true, in: app)
    for place in screens.indices { screens[place].storeBeforeLeaving(in: app) }
    screens.removeAll()
  }

  /// The clock goes on below a box, which goes where that leads elsewhere, or what it asks about is
  /// read again.
  private mutating func tick(isLast: Bool = false, in app: AppContext) {
    guard let base else { return }
    do {
      let move =
        try isLast
        ? screens[base].handle(.tick, in: app)
        : app.training.hurrying { try screens[base].handle(.tick, in: app) }
      if case .stay = move { return }
      app.comesUnasked()
      screens.removeSubrange((base + 1)...)
      go(move, in: app)
    } catch StoreError.cannotWrite(_, .locked), StoreError.unreadable(_, .locked, _) {
      // The next tick does it.
    } catch {
      // A box about the same trouble each second would never let go.
      guard base == screens.count - 1 else { return }
      app.comesUnasked()
      tell(error, in: app)
    }
  }

  /// Keys that mean the same everywhere.
  private func commonMove(for event: Event, on screen: any Screen, in app: AppContext) -> Move? {
    let key: Key? = if case .key(let key) = event { key } else { nil }
    let usual = key.flatMap { BasicAction.everywhere($0, isAsking: false) }
    // Where the window is too small for a question, the notice there asks it.
    guard app.showsScreens else { return usual == .quit && !isLocked ? .quit : .stay }
    guard let key, usual?.isCommon == true else { return nil }
    return switch screen.basicAction(of: key, in: app) {
    case .quit: leaving(in: app)
    case .help:
      .push(HelpScreen(screen.keyHelp(in: app.body, look: app.look, isLocked: isLocked)))
    default: nil
    }
  }

  /// Asks only where leaving has a cost, and says what it is; once.
  private func leaving(in app: AppContext) -> Move {
    guard !isLocked else { return .quit }
    guard let cost = screens.lazy.reversed().compactMap({ $0.costOfLeaving(in: app) }).first,
      (screens.last as? MessageBox)?.heading != .leaveHeading
    else { return .quit }
    return .ask(.leaveHeading, cost, stay: .leaveStay, go: .leaveGo) { _ in .quit }
  }

  /// What becomes of a move while a shared screen is open: home is that screen, and where the move
  /// leads past it, the PIN is asked for.
  private func allowed(_ move: Move, in app: AppContext) throws -> Move {
    guard let lock else { return move }
    let isOnTop = lock == screens.count - 1
    switch move {
    case .quit, .open: return try PINScreen.toUnlock(leavesProgram: true, over: screens, in: app)
    case .pop where isOnTop:
      return try PINScreen.toUnlock(leavesProgram: false, over: screens, in: app)
    case .replace(let screen) where isOnTop: return .push(screen)
    default: return move
    }
  }

  private mutating func go(_ move: Move, in app: AppContext) {
    do {
      try follow(allowed(move, in: app), in: app)
    } catch {
      tell(error, in: app)
    }
  }

  private mutating func follow(_ move: Move, in app: AppContext) throws {
    switch move {
    case .stay, .refresh: break
    case .push(let screen): screens.append(screen)
    case .replace(let screen): screens[screens.count - 1] = screen
    case .pop: screens.removeLast()
    case .popThen(let next):
      screens.removeLast()
      return go(next, in: app)
    // No second press: what was chosen by Enter may be Enter.
    case .press(let key): return give(.key(key), in: app)
    case .home: screens.removeSubrange(((lock ?? 0) + 1)...)
    case .open(let opened): screens = opened
    case .quit: end(in: app)
    case .unlock(let leavesProgram): screens.removeSubrange((leavesProgram ? 0 : lock ?? 1)...)
    }
    try refreshTop(after: move, in: app)
  }

  /// A screen that comes back to the top may have to read again what was changed above it.
  private mutating func refreshTop(after move: Move, in app: AppContext) throws {
    switch move {
    case .refresh, .pop, .home, .unlock:
      guard var screen = screens.last as? any Refreshing else { return }
      try screen.refresh(in: app)
      screens[screens.count - 1] = screen
    default: break
    }
  }

  /// Draws the top screen, and below a box the screen that it stands over.
  func draw(on canvas: inout Canvas, with look: Look) {
    let frame = Frame(size: canvas.size)
    guard frame.isLargeEnough else {
      let texts: [Text] =
        isLocked
        ? [.windowTooSmall] : [.windowTooSmallToStay, .windowFarTooSmall, .windowMuchTooSmall]
      let told = texts.map { wrap($0(look.language), to: max(1, canvas.size.columns)) }
      let whole = told.first { $0.count <= canvas.size.rows } ?? told.last
      for (row, line) in (whole ?? []).enumerated() {
        canvas.write(line, row: row, column: 0)
      }
      return
    }
    guard let base, let top = screens.last else { return }
    screens[base].draw(on: &canvas, in: frame.body, with: look)
    // Of boxes over boxes only the last is drawn: the edges of the others would look like its own.
    if top.isOverlay { top.draw(on: &canvas, in: frame.body, with: look) }
    // The title stays that of the screen below a box; the keys are the box's.
    frame.drawTitle(of: screens[base], on: &canvas, with: look)
    frame.drawKeys(top.keyLine(in: frame.body, look: look), on: &canvas, with: look)
  }
}

/// A screen that reads the records when it comes back to the top.
@MainActor
protocol Refreshing: Screen {
  /// Reads again what other screens may have changed.
  mutating func refresh(in app: AppContext) throws
}

/// A screen that shows what changes by itself: it reads the records at each tick, too.
protocol Watching: Refreshing {}

extension Watching {
  mutating func handle(_ event: Event, in app: AppContext) throws -> Move {
    if event == .tick { try refresh(in: app) }
    return try follow(event, in: app)
  }
}
