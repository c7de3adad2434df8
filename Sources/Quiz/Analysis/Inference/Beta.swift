import Foundation

/// The beta distribution's function, which Student's t comes from.
enum Beta {
  /// The regularized incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22)
  /// after Lentz; on the side where that converges fast.
  static func regularized(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    return x <= (a + 1) / (a + b + 2)
      ? edge(x, a, b) * fraction(x, a, b) / a : 1 - edge(x, a, b) * fraction(1 - x, b, a) / b
  }

  /// x^a · (1 − x)^b / B(a, b).
  static func edge(_ x: Double, _ a: Double, _ b: Double) -> Double {
    exp(a * log(x) + b * log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b))
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    let kept = { (value: Double) in abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for m in 1...1000 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return result
  }
}
