// swift-tools-version: 6.2
import PackageDescription

/// The one place of the version; CHANGES.md says what is new in it.
let version = "0.2.0"
let commit = Context.gitInformation.map {
  $0.currentCommit.prefix(7) + ($0.hasUncommittedChanges ? "+" : "")
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let http: [Target.Dependency] = [
  hummingbird,
  .product(name: "HummingbirdCore", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
  .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "berdaya",
  defaultLocalization: "id",
  products: [
    .executable(name: "berdaya", targets: ["berdaya"]),
    // For Tests/Benchmarks, a package of its own.
    .library(name: "Curriculum", targets: ["Curriculum"]),
    .library(name: "Quiz", targets: ["Quiz"]),
    .library(name: "Terminal", targets: ["Terminal"]),
  ],
  dependencies: [
    // ParserWords reads what it says in English, which a minor version may say otherwise.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    // What Hummingbird is made of, for the few words of it that the server says itself.
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.25.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(
      name: "CQrcodegen", pkgConfig: "qrcodegen", providers: [.apt(["libqrcodegen-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "CVersion",
      cSettings: [
        .define("BERDAYA_VERSION", to: "\"\(version)\""),
        .define("BERDAYA_COMMIT", to: "\"\(commit ?? "")\""),
      ]),
    .target(name: "CWorking"),
    .target(
      name: "BundledContent", path: "Content", resources: [.copy("pemberdayaan-masyarakat")]),
    .target(name: "Curriculum", dependencies: ["CCmark", "CFileSystem", yams]),
    .target(name: "Quiz", dependencies: ["Curriculum"]),
    .target(name: "Tables", dependencies: ["CMinizip", "Curriculum", "Quiz"]),
    .target(
      name: "Records", dependencies: ["CSodium", "CWorking", "Curriculum", "Quiz", grdb, sqlite]),
    .target(name: "Training", dependencies: ["Records", "Quiz", "Curriculum"]),
    .target(name: "Texts", dependencies: ["Curriculum", "Quiz", "Tables"]),
    .target(
      name: "Reports",
      dependencies: [
        "CQrcodegen", "Curriculum", "Quiz", "Tables", "Texts", "Training",
      ]),
    .target(name: "Terminal", dependencies: ["CNcurses"]),
    .target(
      name: "Screens",
      dependencies: [
        "Curriculum", "Quiz", "Reports", "Tables", "Terminal", "Texts", "Training",
      ]),
    .target(
      name: "Web",
      dependencies: ["Curriculum", "Quiz", "Texts", "Training"] + http),
    .executableTarget(
      name: "berdaya",
      dependencies: [
        "BundledContent", "CVersion", "Reports", "Screens", "Tables", "Terminal", "Training", "Web",
        argumentParser,
      ],
      // What the help of content shows, compiled in.
      resources: ["module.yaml", "lessons/A.md", "questions/A.yaml"].map {
        .embedInCode("Content/Example/\($0)")
      }),
    .testTarget(name: "ArchitectureTests"),
    .target(name: "Scratch", path: "Tests/Scratch"),
    .testTarget(
      name: "CurriculumTests", dependencies: ["Curriculum", "BundledContent", "Scratch"]),
    .testTarget(name: "QuizTests", dependencies: ["Quiz"], resources: [.copy("Vectors")]),
    .testTarget(name: "TablesTests", dependencies: ["Curriculum", "Quiz", "Scratch", "Tables"]),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Scratch", grdb],
      resources: [.copy("Databases")]),
    .target(
      name: "PlayedDay", dependencies: ["BundledContent", "Records", "Reports", "Training"],
      path: "Tests/PlayedDay"),
    .target(
      name: "Classroom", dependencies: ["Curriculum", "Quiz", "Records", "Scratch", "Training"],
      path: "Tests/Classroom"),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training", "Classroom", "Records", "Scratch"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Classroom", "PlayedDay", "BundledContent", "Records", "Scratch"]),
    .testTarget(
      name: "CommandTests", dependencies: ["berdaya", "Curriculum", "Scratch", argumentParser]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "PlayedDay", "BundledContent", "Classroom", "Records", "Scratch"],
      exclude: ["Drawn/Screens"]),
    .testTarget(
      name: "WebTests",
      dependencies: ["Web", "BundledContent", "Records", "Scratch", "Training", "berdaya"] + http),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "berdaya", "BundledContent", "CVterm", "Curriculum", "Quiz", "Records", "Scratch",
        "Terminal",
        "Texts", "Training", grdb,
      ],
      resources: [.copy("Disk"), .copy("Module")]),
  ],
  swiftLanguageModes: [.v6]
)
