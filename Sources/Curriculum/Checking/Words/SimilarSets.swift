/// Finds the sets that have much in common without comparing all with all.
///
/// With a likeness of `limit` or more two sets share one of their rarest elements: one that is left
/// when the `limit` most common ones of each are taken away (the prefix filter of Chaudhuri, Ganti
/// and Kaushik 2006; the loop is that of Bayardo, Ma and Srikant 2007). So an index of these few
/// elements gives all candidates.
struct SimilarSets {
  /// Two sets, by their indices, and the share of their elements that both have, 0 to 1.
  struct Pair: Equatable {
    let first: Int
    let second: Int
    let likeness: Double
  }

  private let limit: Double
  private let elementCount: Int
  /// Each set as numbers in order, the rarest element first.
  private let rows: [[Int]]

  /// - Parameter limit: the likeness (Jaccard 1901) from which sets are similar, above 0 to 1.
  init(_ sets: [Set<String>], limit: Double) {
    var counts: [String: Int] = [:]
    for element in sets.joined() { counts[element, default: 0] += 1 }
    let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    self.limit = limit
    self.elementCount = order.count
    self.rows = sets.map { $0.compactMap { ranks[$0] }.sorted() }
  }

  /// All similar pairs that are wanted, the first indices first.
  func pairs(where isWanted: (Int, Int) -> Bool = { _, _ in true }) -> [Pair] {
    var index = Array(repeating: [Int](), count: elementCount)
    var found: [Pair] = []
    var lastSeen = Array(repeating: -1, count: rows.count)
    // The smaller sets come first, so that those too small for a set are passed over together.
    for current in rows.indices.sorted(by: { (rows[$0].count, $0) < (rows[$1].count, $1) }) {
      let row = rows[current]
      let smallest = limit * Double(row.count)
      let prefix = row.prefix(prefixLength(of: row))
      for element in prefix {
        // They stand by size.
        let known = index[element]
        let first = known.partition { Double(rows[$0].count) < smallest }
        for other in known[first...] where lastSeen[other] != current {
          lastSeen[other] = current
          let (first, second) = (min(other, current), max(other, current))
          guard isWanted(first, second), let likeness = likeness(row, rows[other]) else { continue }
          found.append(Pair(first: first, second: second, likeness: likeness))
        }
      }
      for element in prefix { index[element].append(current) }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// As many elements as a similar set can't all lack.
  private func prefixLength(of row: [Int]) -> Int {
    row.count - Int((limit * Double(row.count)).rounded(.up)) + 1
  }

  /// The share of common elements; nil below the limit.
  private func likeness(_ left: [Int], _ right: [Int]) -> Double? {
    let total = left.count + right.count
    let needed = Int((limit / (1 + limit) * Double(total) - 1e-9).rounded(.up))
    var (common, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      guard common + min(left.count - i, right.count - j) >= needed else { return nil }
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let likeness = Double(common) / Double(total - common)
    return likeness < limit ? nil : likeness
  }
}
