import ArgumentParser
import Curriculum
import Quiz
import Reports
import Screens
import Terminal
import Texts
import Training
import Web

/// How the program meets the person: on full screens, or line by line.
struct ScreenChoices {
  /// Whether lines were asked for.
  var wantsLines = false
  /// Who sits there: a known name, or a new one; nil for who sat there last.
  var participant: String?

  /// Whether to write line by line: where that was asked for, and where no screen can be drawn.
  var isPlain: Bool { wantsLines || !LineTerminal.canDrawScreens }

  /// Opens the program with what `opening` opens, and runs it until the person leaves.
  /// - Parameter mayBeNew: whether the data are begun where there are none.
  /// - Throws: what the records, the content or the terminal throw.
  func open(_ opening: Opening, with common: some CommonChoices, mayBeNew: Bool = true) throws {
    try MainActor.assumeIsolated {
      let patience = Patience.ofLines(language)
      let training = try common.opened(mayBeNew: mayBeNew, patience: patience)
      // Mistakes in the content are told before the screen is taken over.
      _ = try training.module.summary()
      Working.end()
      let phones = PhoneService {
        // What phones wait for is not told over the screen.
        try common.opened(patience: Patience(atMost: .seconds(Patience.longestSeconds)))
      }
      // Each phone's time is stored before the program is gone.
      defer { training.watching(phones.waitForEnd) }
      let context = { glyphs in
        let context = try AppContext(
          training: training, language: common.lang,
          fallbackLanguage: common.fallbackLanguage, glyphs: glyphs, notices: training.news,
          phones: phones, home: HomeFolder.current)
        context.areThemesRefused = Theme.areRefused
        if let participant { try context.welcome(named: participant) }
        return context
      }
      let signal =
        try isPlain
        ? writeLines(opening, context: context)
        : drawScreens(opening, patience: patience, context: context)
      // As shells tell of a program that a signal ended.
      if let signal { throw ExitCode(128 + signal) }
    }
  }

  @MainActor
  private func writeLines(
    _ opening: Opening, context: (Glyphs) throws -> AppContext
  ) throws -> Int32? {
    let terminal = LineTerminal.standard()
    var app = try LineApp(context: context(terminal.glyphs), terminal: terminal, opening: opening)
    return app.run()
  }

  @MainActor
  private func drawScreens(
    _ opening: Opening, patience: Patience, context: (Glyphs) throws -> AppContext
  ) throws -> Int32? {
    let driver = try TerminalDriver(theme: .auto)
    let ofLines = patience.waiter
    defer {
      driver.stop()
      patience.waiter = ofLines
    }
    let context = try context(driver.glyphs)
    context.size = driver.size
    driver.use(context.theme)
    let language = context.language
    let waiting = Waiting(
      .init(Text.waiting(language), goesOn: Text.diskHangs(language)),
      working: .init(Text.working(language), goesOn: Text.stillWorking(language)))
    driver.waiting = waiting
    patience.waiter = Patience.Waiter(
      begins: waiting.begin, goesOn: waiting.goesOn, ends: waiting.end)
    var app = try App(context: context, driver: driver, opening: opening)
    return app.run()
  }
}

/// How a command that opens the program meets the person.
struct PlainOption: ParsableArguments {
  @Flag(
    help: .text(
      id: "Baris demi baris, untuk pembaca layar atau sambungan yang lambat.",
      en: "Line by line, for a screen reader or a slow line."))
  var plain = false
}

/// What every command that opens the program can be told.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var lines: PlainOption

  @Option(
    help: .text(
      id: "Nama yang belajar: yang dikenal, atau yang baru.",
      en: "Who sits there: a known name, or a new one."))
  var participant: String?

  func validate() throws {
    if let count = participant?.count, count > CleanedText.longest {
      throw ValidationError(.nameTooLong(count, most: CleanedText.longest))
    }
  }

  var choices: ScreenChoices { ScreenChoices(wantsLines: lines.plain, participant: participant) }
}
