import ArgumentParser

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

  @Argument(help: .text(id: "`bash`, `zsh`, atau `fish`.", en: "`bash`, `zsh` or `fish`."))
  var shell: Shell

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var script: String {
      Berdaya.completionScript(for: CompletionShell(rawValue: rawValue) ?? .bash)
    }
  }

  func run() { print(shell.script) }
}
