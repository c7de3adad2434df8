import Testing

@Suite struct ImportTests {
  /// What each module may import.
  ///
  /// Data flows one way; a library has one door.
  private static let allowed: [String: Set<String>] = [
    "Curriculum": ["CCmark", "CFileSystem", "CYaml", "Foundation", "Synchronization"],
    "Quiz": ["Curriculum", "Foundation"],
    "Tables": ["CMinizip", "Curriculum", "Foundation", "Quiz"],
    "Texts": ["Curriculum", "Foundation", "Quiz", "Tables"],
    "Records": [
      "CSodium", "CWorking", "Curriculum", "Foundation", "GRDB", "GRDBSQLite", "Quiz",
      "Synchronization",
    ],
    "Training": ["Curriculum", "Foundation", "Quiz", "Records", "Synchronization"],
    "Reports": [
      "CQrcodegen", "Curriculum", "Foundation", "Quiz", "Synchronization", "Tables",
      "Texts", "Training",
    ],
    "Terminal": ["CNcurses", "Synchronization"],
    "Screens": [
      "Curriculum", "Foundation", "Quiz", "Reports", "Tables", "Terminal", "Texts", "Training",
    ],
    "Web": [
      "Curriculum", "Foundation", "Quiz", "Texts", "Training",
      // The HTTP library, what it is made of, and what runs requests one after the other.
      "Dispatch", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore",
      "NIOHTTPTypes", "ServiceLifecycle", "Synchronization", "UnixSignals",
    ],
    "berdaya": [
      "ArgumentParser", "BundledContent", "CVersion", "Curriculum", "Dispatch", "Foundation",
      "Quiz",
      "Reports", "Screens", "Synchronization", "Tables", "Terminal", "Texts", "Training", "Web",
    ],
  ]

  @Test("The compiler keeps the database library out of what Records offers")
  func interfaceOfRecords() throws {
    let offering = /^(public )?import GRDB/.anchorsMatchLineEndings()
    for file in try SourceFile.all(in: "Records") {
      #expect(file.code.matches(of: offering).isEmpty, "\(file.path)")
    }
  }

  /// Modules without Swift: a module map and headers, and what Package.swift says of the build.
  private static let headers: Set = [
    "CCmark", "CFileSystem", "CMinizip", "CNcurses", "CQrcodegen", "CSodium",
    "CVersion", "CWorking",
  ]

  @Test("A module imports only what lies before it", arguments: allowed.keys.sorted())
  func direction(_ module: String) throws {
    let files = try SourceFile.all(in: module)
    #expect(!files.isEmpty)
    for file in files {
      let others = file.imports.subtracting(Self.allowed[module] ?? [])
      #expect(others.isEmpty, "\(file.path) imports \(others.sorted().joined(separator: ", "))")
    }
  }

  @Test("Every module of the sources has its rule")
  func complete() throws {
    #expect(try Set(SourceFile.modules()) == Self.headers.union(Self.allowed.keys))
  }

  @Test(
    "A library is imported in one module alone",
    arguments: [
      ("ArgumentParser", "berdaya"), ("CCmark", "Curriculum"), ("CFileSystem", "Curriculum"),
      ("CNcurses", "Terminal"), ("CWorking", "Records"),
      ("CMinizip", "Tables"), ("CQrcodegen", "Reports"), ("CSodium", "Records"),
      ("GRDB", "Records"), ("Hummingbird", "Web"), ("CYaml", "Curriculum"),
    ])
  func oneDoor(_ library: String, _ module: String) throws {
    let modules = try SourceFile.modules().filter { module in
      try SourceFile.all(in: module).contains { $0.imports.contains(library) }
    }
    #expect(modules == [module])
  }

  @Test(
    "The quiz engine asks neither the clock nor chance, and reads and writes nothing",
    arguments: [
      "Date()", "Date.now", ".now()", "UUID()", "Calendar.current", "TimeZone.current",
      ".random(", ".randomElement(", ".shuffled(", "SystemRandomNumberGenerator", "FileManager",
      "FileHandle", "contentsOf:", "ProcessInfo", "getenv(", "print(", "readLine(",
    ])
  func pure(_ call: String) throws {
    for file in try SourceFile.all(in: "Quiz") {
      #expect(!file.code.contains(call), "\(file.path)")
    }
  }
}
