import Curriculum
import Terminal

/// The loop: waits for an event, lets the screens handle it, draws.
@MainActor
public struct App {
  private let context: AppContext
  private let driver: TerminalDriver
  private var stack: ScreenStack

  /// Starts on the terminal of `driver` with what `opening` opens, over the home screen.
  /// - Throws: what the records or the content throw.
  public init(context: AppContext, driver: TerminalDriver, opening: Opening = .home) throws {
    self.context = context
    self.driver = driver
    self.stack = try ScreenStack(opening: opening, in: context)
  }

  /// Runs until the person leaves.
  public mutating func run() {
    context.size = driver.size
    var theme = context.theme
    draw()
    while !stack.isEmpty {
      stack.handle(driver.nextEvent(timeout: stack.tick) ?? .tick, in: context)
      if context.theme != theme {
        theme = context.theme
        driver.use(theme)
      }
      draw()
    }
  }

  private func draw() {
    guard !stack.isEmpty else { return }
    var canvas = Canvas(size: context.size)
    stack.draw(on: &canvas, with: context.look)
    driver.draw(canvas)
  }
}
