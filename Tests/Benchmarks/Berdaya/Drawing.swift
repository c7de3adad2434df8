import Benchmark
import Terminal

/// What happens between a key and the cells that ncurses gets.
func measureDrawing() {
  Benchmark("Fill a canvas of 40 x 120 with text") { benchmark in
    let size = Size(rows: 40, columns: 120)
    let line = String(Samples.paragraph.prefix(120))
    benchmark.startMeasurement()
    var canvas = Canvas(size: size)
    for row in 0..<size.rows { canvas.write(line, row: row, column: 0) }
    blackHole(canvas)
  }

  Benchmark(
    "Wrap a paragraph of a hundred words", configuration: .init(scalingFactor: .kilo)
  ) { benchmark in
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(wrap(Samples.paragraph, to: 72)) }
  }
}
