import Foundation

/// Student's t distribution of some degrees of freedom, and the noncentral one.
struct StudentT {
  let degreesOfFreedom: Double

  /// The probability of a value as far from 0 as `t`, on either side.
  func twoSided(_ t: Double) -> Double {
    Beta.regularized(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5)
  }

  /// What leaves 2.5 % above it.
  var bound95: Double {
    Self.root(in: 0...1e4) { 0.05 - twoSided($0) }
  }

  /// The probability of a value up to `t` where the mean is shifted by `shift`: after Lenth,
  /// "Cumulative distribution function of the non-central t distribution" (1989, AS 243), summed from
  /// the largest number down, where nothing is lost to rounding.
  func lowerTail(_ t: Double, shift: Double) -> Double {
    if t < 0 { return 1 - lowerTail(-t, shift: -shift) }
    let base = Normal.lowerTail(-shift)
    guard t > 0 else { return base }
    let x = t * t / (degreesOfFreedom + t * t)
    let rate = shift * shift / 2
    guard rate > 0 else { return base + Beta.regularized(x, 0.5, degreesOfFreedom / 2) / 2 }
    let spread = 12 * rate.squareRoot() + 40
    let first = max(0, Int(rate - spread))
    let last = Int(rate + spread)
    let b = degreesOfFreedom / 2
    var odd = Beta.regularized(x, Double(last) + 0.5, b)
    var even = Beta.regularized(x, Double(last) + 1, b)
    var sum = 0.0
    for j in stride(from: last, through: first, by: -1) {
      let j = Double(j)
      let weight = exp(-rate + j * log(rate) - lgamma(j + 1))
      let other =
        shift / 2.0.squareRoot() * exp(-rate + j * log(rate) - lgamma(j + 1.5))
      sum += weight * odd + other * even
      if j > 0 {
        odd += Beta.edge(x, j - 0.5, b) / (j - 0.5)
        even += Beta.edge(x, j, b) / j
      }
    }
    return min(1, max(0, base + sum / 2))
  }

  /// The shifts for which `t` is just not too high and just not too low, with 95 % confidence.
  func shifts95(_ t: Double) -> ClosedRange<Double> {
    let reach = 10 + abs(t) * 2
    let around = (t - reach)...(t + reach)
    // The higher the shift, the less likely a value up to t.
    let low = Self.root(in: around) { 0.975 - lowerTail(t, shift: $0) }
    let high = Self.root(in: around) { 0.025 - lowerTail(t, shift: $0) }
    return low...max(low, high)
  }

  /// Where a function that grows goes through 0.
  private static func root(
    in range: ClosedRange<Double>, of function: (Double) -> Double
  ) -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    for _ in 0..<100 where high - low > 1e-12 * max(1, abs(low)) {
      let middle = (low + high) / 2
      if function(middle) < 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
