import ArgumentParser
import Records

/// Tells where things are.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Tempat data dan materi (where things are).",
    discussion: """
      Contoh (examples):
        berdaya data
        berdaya data --data /media/usb/berdaya
      """)

  @OptionGroup var options: CommonOptions

  func run() throws {
    let folder = options.dataFolder
    print("database: \(folder.appendingPathComponent(RecordStore.fileName).path)")
    print("backups: \(Backups(folder: folder).folder.path)")
    print("content: \(options.contentFolder.path)")
  }
}
