/// Holm's correction (1979): of many tests at once, which say more than chance would.
enum Holm {
  /// The corrected p of each, at most 1; nil stays nil, and counts for no test.
  static func corrected(_ p: [Double?]) -> [Double?] {
    let ranked = p.indices.filter { p[$0] != nil }.sorted { (p[$0] ?? 1) < (p[$1] ?? 1) }
    var corrected = p
    var highest = 0.0
    for (place, index) in ranked.enumerated() {
      highest = max(highest, min(1, (p[index] ?? 1) * Double(ranked.count - place)))
      corrected[index] = highest
    }
    return corrected
  }
}
