import ArgumentParser

@main
struct Berdaya: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "berdaya")
}
