import ArgumentParser
import Foundation
import Records
import Screens
import Terminal

/// Opens the screens.
struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membuka program (opens the screens).")

  @OptionGroup var options: CommonOptions

  func run() throws {
    try options.reporting {
      try MainActor.assumeIsolated { try open() }
    }
  }

  @MainActor
  private func open() throws {
    let records = try RecordStore(folder: options.dataFolder)
    let module = try options.module()
    _ = try module.summary()
    let driver = try TerminalDriver(theme: .auto)
    defer { driver.stop() }
    let context = try AppContext(
      records: records, module: module, language: options.lang,
      fallbackLanguage: options.fallbackLanguage, glyphs: driver.glyphs, size: driver.size)
    driver.use(context.theme)
    var app = try App(context: context, driver: driver)
    app.run()
    driver.stop()
    try Backups(folder: options.dataFolder).makeDaily(of: records, at: Date())
  }
}
