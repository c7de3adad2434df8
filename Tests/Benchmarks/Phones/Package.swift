// swift-tools-version: 6.2
import PackageDescription

/// What the program's phones are measured beside, built as the program is.
let package = Package(
  name: "phones",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0")
  ],
  targets: [
    .executableTarget(
      name: "Bare",
      dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
      path: "Bare")
  ],
  swiftLanguageModes: [.v6]
)
