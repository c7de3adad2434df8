// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "berdaya", path: "../.."),
    // Without its default traits it needs no jemalloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "BerdayaBenchmarks",
      dependencies: [
        .product(name: "Curriculum", package: "berdaya"),
        .product(name: "Quiz", package: "berdaya"),
        .product(name: "Terminal", package: "berdaya"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Berdaya",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
