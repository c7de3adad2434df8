import ArgumentParser
import Foundation

/// Prints what a shell needs to complete commands.
struct CompletionsCommand: Command {
  static let help = Help(
    id: "Melengkapi perintah dengan tombol Tab.", en: "Completes commands with the Tab key.",
    usage: "berdaya completions <shell>",
    examples: [
      "berdaya completions bash > ~/.local/share/bash-completion/completions/berdaya",
      "berdaya completions zsh > ~/.zfunc/_berdaya",
      "berdaya completions fish > ~/.config/fish/completions/berdaya.fish",
    ])

  @OptionGroup var options: CommonOptions

  @Argument(help: .text(id: "`bash`, `zsh`, atau `fish`.", en: "`bash`, `zsh` or `fish`."))
  var shell: Shell

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var script: String {
      let script = Berdaya.completionScript(for: CompletionShell(rawValue: rawValue) ?? .bash)
      guard self == .bash else { return script }
      // Where nothing else fits, a file does.
      return Self.withDefaults(script, of: Berdaya.self, in: "_berdaya")
        .replacing("complete -o filenames", with: "complete -o filenames -o default")
    }

    /// The script for bash, to which an option behind a group's name is one of the group's own command:
    /// the parser offers the group's alone.
    private static func withDefaults(
      _ script: String, of command: any ParsableCommand.Type, in function: String
    ) -> String {
      let configuration = command.configuration
      var script = script
      if let name = configuration.defaultSubcommand?.configuration.commandName,
        let start = script.range(of: "\n\(function)() {"),
        let offer = script.range(
          of: "    __berdaya_offer_flags_options", range: start.upperBound..<script.endIndex)
      {
        script.insert(
          contentsOf: """
                [[ ${unparsed_words[0]} = -* && ( $cur = -* || $prev = -* ) ]] \\
                    && { \(function)_\(name); return; }

            """,
          at: offer.lowerBound)
      }
      return configuration.subcommands.reduce(script) { script, inner in
        let name = inner.configuration.commandName ?? ""
        return withDefaults(script, of: inner, in: "\(function)_\(name)")
      }
    }
  }

  func run() { print(shell.script, terminator: "\n") }
}
