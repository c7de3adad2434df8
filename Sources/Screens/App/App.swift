import Terminal

/// The loop: waits for an event, lets the screens handle it, draws.
@MainActor
public struct App {
  private let context: AppContext
  private let driver: TerminalDriver
  private var stack: ScreenStack
  /// What is drawn on next.
  private var canvas = Canvas(size: Size(rows: 0, columns: 0))
  /// When the next tick is due; keys that come in between don't put it off.
  private var tickDue: ContinuousClock.Instant?

  /// Starts on the terminal of `driver` with what `opening` opens, over the home screen.
  /// - Throws: what the records or the content throw.
  public init(context: AppContext, driver: TerminalDriver, opening: Opening = .home) throws {
    self.context = context
    self.driver = driver
    self.stack = try ScreenStack(opening: opening, in: context)
  }

  /// Runs until the person leaves; gives the signal that ended the program where one did.
  public mutating func run() -> Int32? {
    context.size = driver.size
    var theme = context.theme
    draw()
    while !stack.isEmpty {
      driver.locksKeys = stack.isLocked
      driver.gathersLines = stack.top?.takesLists ?? false
      let event = nextEvent()
      let asked = stack.asked
      stack.handle(event, in: context)
      if case .terminate(let signal) = event { return signal }
      if context.theme != theme {
        theme = context.theme
        driver.use(theme)
      }
      draw()
      // What was typed before the question was shown can't be its answer.
      if let shown = stack.asked, shown != asked { driver.dropInput() }
      if context.takeTimeTelling(), context.settings.ringsBell { driver.ring() }
    }
    return nil
  }

  private mutating func nextEvent() -> Event {
    let now = ContinuousClock.now
    tickDue = stack.tick.map { tickDue ?? now + $0 }
    let left = tickDue.map { max(.zero, $0 - now) }
    if left != .zero, let event = driver.nextEvent(timeout: left) { return event }
    tickDue = nil
    return .tick
  }

  private mutating func draw() {
    guard !stack.isEmpty else { return }
    if canvas.size == context.size { canvas.clear() } else { canvas = Canvas(size: context.size) }
    stack.draw(on: &canvas, with: context.look)
    driver.draw(&canvas)
  }
}
