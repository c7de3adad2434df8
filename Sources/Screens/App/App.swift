import Curriculum
import Terminal

/// The loop: waits for an event, lets the screens handle it, draws.
@MainActor
public struct App {
  private let context: AppContext
  private let driver: TerminalDriver
  private var stack: ScreenStack

  /// Starts on the terminal of `driver`: at home, or with the first start where nobody has a name yet.
  /// - Throws: what the records or the content throw.
  public init(context: AppContext, driver: TerminalDriver) throws {
    self.context = context
    self.driver = driver
    let root: any Screen =
      try context.participant == nil ? WelcomeScreen() : HomeScreen(in: context)
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
