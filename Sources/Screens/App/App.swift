import Curriculum
import Terminal

/// The loop: waits for an event, lets the screens handle it, draws.
@MainActor
public struct App {
  private let context: AppContext
  private let driver: TerminalDriver
  private var stack: ScreenStack

  /// Starts with `root` on the terminal of `driver`.
  public init(context: AppContext, driver: TerminalDriver, root: any Screen) {
    self.context = context
    self.driver = driver
    self.stack = ScreenStack(root: root)
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
