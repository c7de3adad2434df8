import Terminal
import Texts

/// The screens that are open, the first at the bottom; what the loop does, without a terminal.
@MainActor
struct ScreenStack {
  private var screens: [any Screen]

  /// Starts with one screen.
  init(root: any Screen) {
    self.screens = [root]
  }

  /// Starts with what was asked for; with the first start where nobody has a name yet.
  /// - Throws: what the records or the content throw.
  init(opening: Opening, in app: AppContext) throws {
    self.screens =
      try app.participant == nil
      ? [WelcomeScreen(opening: opening)] : opening.screens(in: app)
  }

  /// Whether the person has left.
  var isEmpty: Bool { screens.isEmpty }
  /// The time between two ticks that the screen in view asks for.
  var tick: Duration? { base.flatMap { screens[$0].tick } }
  /// The screen that events go to.
  var top: (any Screen)? { screens.last }
  /// The full screen in view, whose title stands above, be it below boxes.
  var titled: (any Screen)? { base.map { screens[$0] } }
  /// The place of the full screen in view, be it below boxes.
  private var base: Int? { screens.lastIndex { !$0.isOverlay } }

  /// Lets the top screen handle an event; an error is shown in a box and loses nothing.
  mutating func handle(_ event: Event, in app: AppContext) {
    if case .resize(let size) = event { app.size = size }
    if event == .tick { return tick(in: app) }
    // What is being typed is kept as on each tick.
    if case .terminate = event { tick(in: app) }
    guard var screen = screens.last else { return }
    if let move = commonMove(for: event, on: screen, in: app) {
      go(move, in: app)
      return
    }
    do {
      let move = try screen.handle(event, in: app)
      screens[screens.count - 1] = screen
      go(move, in: app)
    } catch {
      screens[screens.count - 1] = screen
      screens.append(MessageBox(error: error, language: app.language))
    }
  }

  /// The clock goes on below a box; where it leads elsewhere, the box goes with its screen.
  private mutating func tick(in app: AppContext) {
    guard let base else { return }
    var screen = screens[base]
    do {
      let move = try screen.handle(.tick, in: app)
      screens[base] = screen
      if case .stay = move { return }
      screens.removeSubrange((base + 1)...)
      go(move, in: app)
    } catch {
      // A box about the same trouble each second would never let go.
      screens[base] = screen
      guard base == screens.count - 1 else { return }
      screens.append(MessageBox(error: error, language: app.language))
    }
  }

  /// Keys that mean the same everywhere.
  private func commonMove(for event: Event, on screen: any Screen, in app: AppContext) -> Move? {
    switch event {
    case .terminate: return .quit
    case .key(.ctrl("c")): return leaving(in: app)
    case .key(.character("q")) where !screen.takesText: return leaving(in: app)
    default: break
    }
    guard Frame(size: app.size).isLargeEnough else { return .stay }
    switch event {
    case .key(.character("?")) where !screen.takesText, .key(.function(1)):
      return screen is HelpScreen ? .pop : .push(HelpScreen(keys: screen.keys(in: app.language)))
    default: return nil
    }
  }

  /// Asks only where leaving has a cost, and says what it is.
  private func leaving(in app: AppContext) -> Move {
    let language = app.language
    guard let cost = screens.lazy.reversed().compactMap({ $0.costOfLeaving(in: language) }).first,
      !(screens.last is MessageBox)
    else { return .quit }
    return .push(
      MessageBox(
        heading: Text.leaveHeading(language), message: cost,
        choices: [
          .close(Text.leaveStay(language)),
          MessageBox.Choice(label: Text.leaveGo(language)) { _ in .quit },
          .close(Text.cancel(language)),
        ]))
  }

  private mutating func go(_ move: Move, in app: AppContext) {
    switch move {
    case .stay: break
    case .push(let screen): screens.append(screen)
    case .replace(let screen): screens[screens.count - 1] = screen
    case .pop: screens.removeLast()
    case .popThenReplace(let screen):
      screens.removeLast()
      screens[screens.count - 1] = screen
    case .home: screens.removeSubrange(1...)
    case .open(let opened): screens = opened
    case .quit: screens.removeAll()
    }
    refreshTop(after: move, in: app)
  }

  /// A screen that comes back to the top may have to read again what was changed above it.
  private mutating func refreshTop(after move: Move, in app: AppContext) {
    switch move {
    case .pop, .home:
      guard var screen = screens.last as? any Refreshing else { return }
      do {
        try screen.refresh(in: app)
        screens[screens.count - 1] = screen
      } catch {
        screens.append(MessageBox(error: error, language: app.language))
      }
    default: break
    }
  }

  /// Draws the top screen, and below a box the screen that it stands over.
  func draw(on canvas: inout Canvas, with look: Look) {
    let frame = Frame(size: canvas.size)
    guard frame.isLargeEnough else {
      canvas.write(Text.windowTooSmall(look.language), row: 0, column: 0)
      return
    }
    guard let base, let top = screens.last else { return }
    screens[base].draw(on: &canvas, in: frame.body, with: look)
    for overlay in screens.suffix(from: base + 1) {
      overlay.draw(on: &canvas, in: frame.body, with: look)
    }
    // The title stays that of the screen below a box; the keys are the box's.
    frame.draw(title: screens[base], keys: top, on: &canvas, with: look)
  }
}

/// A screen that reads the records when it comes back to the top.
@MainActor
protocol Refreshing: Screen {
  /// Reads again what other screens may have changed.
  mutating func refresh(in app: AppContext) throws
}
