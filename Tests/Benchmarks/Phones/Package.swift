// swift-tools-version: 6.2
import PackageDescription

/// What the program's phones are measured beside, built as the program is.
let package = Package(
  name: "phones",
  dependencies: [
    .package(name: "berdaya", path: "../../.."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
  ],
  targets: [
    .executableTarget(
      name: "Bare",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        // Named so that one build makes both.
        .product(name: "Quiz", package: "berdaya"),
      ],
      path: "Bare")
  ],
  swiftLanguageModes: [.v6]
)
