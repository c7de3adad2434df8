import Benchmark

/// All benchmarks; each measures one thing that someone waits for.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .throughput], maxDuration: .seconds(3), maxIterations: 10_000)
  measureReviews()
  measureQuizzes()
  measureDrawing()
}
