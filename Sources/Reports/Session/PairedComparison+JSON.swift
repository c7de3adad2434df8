import Quiz

extension PairedComparison {
  /// What was gained, and how sure that is, under the stable keys of a session's report.
  var json: JSONObject {
    [
      "participants": count, "meanDifference": meanDifference,
      "standardDeviation": standardDeviation,
      "interval": difference?.interval,
      "test": test, "dz": dz, "gav": gav,
    ]
  }
}

extension FormTable {
  /// - Parameter names: those of the pre-test's own form and of the post-test's.
  func json(names: [String]) -> JSONObject {
    let halves = halves.map { half -> JSONObject in
      let order = half.order.ordered(names)
      return [
        "first": order.first ?? "", "second": order.last ?? "", "participants": half.count,
        "before": half.before, "after": half.after,
      ]
    }
    return [
      "halves": halves, "difference": formDifference, "gain": balancedDifference,
      "test": test,
    ]
  }
}
