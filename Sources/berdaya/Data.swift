import ArgumentParser
import Records

/// Tells where things are.
struct Data: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tempat data dan materi (where things are).")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = options.dataFolder
    print("database: \(folder.appendingPathComponent(RecordStore.fileName).path)")
    print("backups: \(Backups(folder: folder).folder.path)")
    print("content: \(options.contentFolder.path)")
  }
}
