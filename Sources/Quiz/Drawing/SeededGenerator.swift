/// A random number generator whose whole state is its seed, so that a draw can be repeated.
///
/// SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts at `seed`; equal seeds give equal numbers, on every machine and in every version.
  public init(seed: UInt64) {
    self.state = seed
  }

  /// The next number, uniform over all 64-bit values.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Array {
  /// The elements in a random order (Fisher and Yates; Durstenfeld 1964).
  ///
  /// The standard library may change how its own `shuffled` draws; an attempt's seed must give the
  /// same attempt for ever.
  package func inRandomOrder(using generator: inout some RandomNumberGenerator) -> [Element] {
    var result = self
    var last = result.count - 1
    while last > 0 {
      let other = Int(generator.draw(below: UInt64(last + 1)))
      result.swapAt(last, other)
      last -= 1
    }
    return result
  }
}

extension RandomNumberGenerator {
  /// A number in `0..<bound`, uniform (Lemire 2019, with rejection); `bound` is 1 or more.
  package mutating func draw(below bound: UInt64) -> UInt64 {
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return product.high }
    }
  }
}
