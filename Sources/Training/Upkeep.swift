import Foundation
import Quiz
import Records

/// What is done while the disk, or another program, keeps somebody waiting.
public typealias Patience = Records.Patience
/// Work at the command line that may take long.
public typealias Working = Records.Working
/// How the place fares where things are kept.
public typealias DataHealth = Records.DataHealth

/// Keeping what is kept.
extension Training {
  /// The name of the database file in the data folder.
  public static let fileName = Store.fileName

  public static func backupFolder(of dataFolder: String) -> String {
    Backups(dataFolder: dataFolder).folder.path
  }

  /// Does what nobody asked for and what comes again: that waits for nobody.
  public func hurrying<Value>(_ body: () throws -> Value) rethrows -> Value {
    try store.patience.hurrying(body)
  }

  /// Does what may take long; it is told of meanwhile, and listened whether to go on with it.
  public func watching<Value>(_ body: () throws -> Value) rethrows -> Value {
    try store.patience.watching(body)
  }

  /// Whether the person has had enough of what was done last.
  public var isGivenUp: Bool { store.patience.isGivenUp }

  /// Whether anything was written since the data were opened.
  public var hasWritten: Bool { store.hasWritten }

  /// What is another value whenever anything was written since, here or at another terminal.
  public func version() throws -> StoreVersion { try store.version() }

  /// Copies what is kept, beside it; of a day the last copy stays.
  /// - Throws: `StoreError`.
  public func backUp() throws { try store.backups?.make(of: store, at: now.date) }

  /// The last that is done with the data: where nobody else has them open, all is in the one file.
  public func close() { store.close() }

  /// Copies what is kept, while others may go on: into a new file, or into a folder under the first
  /// name of the day that is free.
  /// - Parameter replacing: whether a file that is there may go; nil is given where it may not.
  /// - Returns: where the copy is.
  /// - Throws: `StoreError`; of it `.isDatabase` for the file of what is kept itself.
  public func backUp(to path: String, replacing: Bool = false) throws -> URL? {
    var isFolder: ObjCBool = false
    let file = URL(fileURLWithPath: path)
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try Backups.make(named: "berdaya-\(Day(of: now.date))", in: file, of: store)
    }
    guard !store.isPart(file) else { throw StoreError.isDatabase(path: file.path) }
    guard replacing || access(file.path, F_OK) != 0 else { return nil }
    do {
      try Backups.make(file, of: store, replacing: replacing)
      return file
    } catch StoreError.cannotBackUp(file.path, .system(EEXIST)) {
      return nil
    }
  }

  /// How many sessions and people there are in a copy.
  /// - Throws: `StoreError`.
  public static func count(in file: URL) throws -> (sessions: Int, people: Int) {
    try Backups.count(in: file)
  }

  /// Puts a copy in the place of what is kept, which is set aside.
  /// - Returns: where that is now; nil where there was nothing.
  /// - Throws: `StoreError`; then everything is as it was.
  public static func restore(
    _ file: URL, into dataFolder: String, at now: Date
  ) throws -> URL? {
    try Backups.restore(file, into: dataFolder, at: now)
  }

  /// How far clocks may differ before it is told.
  private static let usualDrift: TimeInterval = 300

  /// What a person is to know of what is kept.
  public var notices: [StoreNotice] {
    guard let newest = store.newestMoment,
      now.date < newest.addingTimeInterval(-Self.usualDrift)
    else { return store.notices }
    return store.notices + [.clockIsBehind(newest: newest)]
  }

  /// What of that is told at a start: no more of a jump of the clock that was told on a screen, for it
  /// may be right again while what was written ahead of time stands.
  public var news: [StoreNotice] {
    notices.filter {
      guard case .clockIsBehind(let newest) = $0 else { return true }
      return (try? !store.settings.wasTold(clockIsBehind: newest)) ?? true
    }
  }

  /// Notes what was told on a screen: what a command says beside its work may go where nobody looks.
  public func noteTold(_ notices: [StoreNotice]) {
    for case .clockIsBehind(let newest) in notices {
      try? store.settings.noteTold(clockIsBehind: newest)
    }
  }

  /// What is wrong inside what is kept, in SQLite's words; nil where all is well.
  public func flaw() throws -> String? { try store.flaw() }
}
