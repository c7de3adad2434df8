import ArgumentParser
import Curriculum
import Foundation
import Quiz
import Texts
import Training

/// Where the program starts.
@main
enum Main {
  static func main() {
    Output.reserveStreams()
    // What is kept and written is for its owner's eyes.
    umask(0o077)
    // A file that may not grow any more is an error where it is written.
    signal(SIGXFSZ, SIG_IGN)
    let language = Language(commandLine: CommandLine.argc == 1 ? [] : CommandLine.arguments)
    let ending = Ending()
    exit(
      Help.$language.withValue(language) {
        let advice = Advice(commandLine: CommandLine.arguments)
        return Advice.$present.withValue(advice) {
          let code = Ending.$current.withValue(ending) { run() }
          Working.end()
          ending.leave()
          return code
        }
      })
  }

  /// Does what the command line says, and gives the exit code.
  private static func run() -> Int32 {
    Working.begin(in: language)
    do {
      // Most starts say nothing more; the parser would cost them a few milliseconds.
      if CommandLine.argc == 1 {
        try ScreenChoices().open(.home, with: NoChoices())
      } else {
        var command = try Help.$isWhole.withValue(false) {
          let named = NamedCommand.present
          if named.isUnknown { throw ValidationError("") }
          return try named.read() ?? Berdaya.parseAsRoot(named.arguments)
        }
        try command.run()
      }
      return finish(0)
    } catch {
      return tell(error)
    }
  }

  /// Sends off what was printed, and gives the exit code: this one, unless all that went wrong is that
  /// not all could be written.
  private static func finish(_ code: Int32) -> Int32 {
    do {
      try Output.finish()
      return code
    } catch {
      let failure = tell(error)
      return code == 0 ? failure : code
    }
  }

  /// Tells an error on standard error, help on standard output; gives the exit code: 3 for the
  /// database, 1 for everything else that was done and failed, and those of the parser.
  private static func tell(_ error: any Error) -> Int32 {
    if error is any Worded {
      printError("berdaya: \(describe(error, in: language))")
      return error is StoreError ? 3 : 1
    }
    // Who was ended by a signal is told nothing, and the parser need not write its help for that.
    if let code = error as? ExitCode, !code.isSuccess { return finish(code.rawValue) }
    let code = Berdaya.exitCode(for: error)
    // The parser tells the usage of a command only where it finds the fault itself.
    let message =
      (error as? ValidationError).map(NamedCommand.present.told)
      ?? ParserWords.said(Berdaya.fullMessage(for: error))
    guard code == .success else {
      let problem = code == .validationFailure ? NamedCommand.present.message : nil
      if !message.isEmpty { printError(problem ?? message) }
      return code.rawValue
    }
    print(message)
    return finish(0)
  }
}

extension Language {
  /// The language that a command line asks for, before it is read: that of `--lang`, or that of the
  /// surroundings.
  init(commandLine arguments: [String]) {
    let name = arguments.values(of: "--lang").last
    self = name.flatMap(Language.init(rawValue:)) ?? NoChoices().fallbackLanguage
  }
}
