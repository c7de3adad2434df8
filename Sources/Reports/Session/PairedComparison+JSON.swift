import Quiz

/// What was gained, and how sure that is, under the stable keys of a session's report.
struct ComparisonJSON: Encodable {
  let participants: Int
  @Explicit var meanDifference: Double?
  @Explicit var standardDeviation: Double?
  @Explicit var interval: [Double]?
  @Explicit var test: TTestJSON?
  @Explicit var dz: EstimateJSON?
  @Explicit var gav: EstimateJSON?

  init(_ comparison: PairedComparison) {
    participants = comparison.count
    meanDifference = comparison.meanDifference
    standardDeviation = comparison.standardDeviation
    interval = comparison.difference.map { [$0.interval.lowerBound, $0.interval.upperBound] }
    test = comparison.test.map(TTestJSON.init)
    dz = comparison.dz.map(EstimateJSON.init)
    gav = comparison.gav.map(EstimateJSON.init)
  }
}

struct TTestJSON: Encodable {
  let t, degreesOfFreedom, p: Double

  init(_ test: TTest) {
    t = test.t
    degreesOfFreedom = test.degreesOfFreedom
    p = test.p
  }
}

struct EstimateJSON: Encodable {
  let value: Double
  let interval: [Double]

  init(_ estimate: PairedComparison.Estimate) {
    value = estimate.value
    interval = [estimate.interval.lowerBound, estimate.interval.upperBound]
  }
}

struct FormsJSON: Encodable {
  struct Half: Encodable {
    let first, second: String
    let participants: Int
    let before, after: Double
  }

  let halves: [Half]
  let difference, gain: Double
  @Explicit var test: TTestJSON?

  init(_ table: FormTable, names: [String]) {
    halves = table.halves.map { half in
      let order = half.order == .straight ? names : names.reversed()
      return Half(
        first: order.first ?? "", second: order.last ?? "", participants: half.count,
        before: half.before, after: half.after)
    }
    difference = table.formDifference
    gain = table.balancedDifference
    test = table.test.map(TTestJSON.init)
  }
}
