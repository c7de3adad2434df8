import ArgumentParser

/// Where the program starts.
@main
enum Main {
  static func main() {
    // Most starts say nothing more, and needn't wait for the parser, which takes a few milliseconds.
    guard CommandLine.argc == 1 else { return Berdaya.main() }
    do {
      try NoChoices().reporting { try ScreenChoices().open(.home, with: NoChoices()) }
    } catch {
      Berdaya.exit(withError: error)
    }
  }
}
