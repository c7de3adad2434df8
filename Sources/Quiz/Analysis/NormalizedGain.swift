/// How much of what was still to be learnt was learnt, after Hake (1998): (post − pre) / (100 − pre).
public struct NormalizedGain: Hashable, Sendable {
  /// The score before, in percent.
  public var before: Double
  /// The score after, in percent.
  public var after: Double

  /// Compares two scores, each 0…100.
  public init(before: Double, after: Double) {
    self.before = before
    self.after = after
  }

  /// How a gain is called.
  public enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    /// Below 0: the score fell.
    case fallen
    /// 0 or more, below 0.3.
    case low
    /// 0.3 or more, below 0.7.
    case medium
    /// 0.7 or more.
    case high
  }

  /// Scores come from sums of partial marks; their last digits mean nothing.
  private static let rounding = 1e-9

  /// How far the score rose, in points; below 0 where it fell.
  public var points: Double {
    let points = after - before
    return abs(points) > Self.rounding ? points : 0
  }

  /// The gain, at most 1; nil when nothing was left to gain.
  public var value: Double? {
    let room = 100 - before
    return room > Self.rounding ? points / room : nil
  }

  /// What the gain is called; nil when there is none.
  public var level: Level? {
    value.map {
      switch $0 + Self.rounding {
      case ..<0: .fallen
      case ..<0.3: .low
      case ..<0.7: .medium
      default: .high
      }
    }
  }
}

/// The gain of a class: of its mean scores, and the mean of the gains of those with both scores.
public typealias ClassGain = [NormalizedGain]

extension ClassGain {
  /// The gain of the class means, or nil without members; its own value is nil when all had 100.
  public var ofMeans: NormalizedGain? {
    guard let before = map(\.before).mean, let after = map(\.after).mean else { return nil }
    return NormalizedGain(before: before, after: after)
  }

  /// The mean of the gains of those members who have one, or nil.
  public var meanOfGains: Double? { compactMap(\.value).mean }

  /// How many members reached each level.
  public var counts: [NormalizedGain.Level: Int] {
    compactMap(\.level).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
