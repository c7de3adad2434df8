/// What somebody still has of what was gained, some weeks later: (later − before) / (after − before).
public struct KeptGain: Hashable, Sendable {
  public var gain: NormalizedGain
  /// The later score in percent.
  public var later: Double

  public init(gain: NormalizedGain, later: Double) {
    self.gain = gain
    self.later = later
  }

  /// The share that is kept, 0…1; nil where it says nothing.
  ///
  /// Nothing was gained, or the later score is not between the two others: where little was gained,
  /// chance makes it many times as much.
  public var share: Double? {
    let kept = NormalizedGain(before: gain.before, after: later).points
    let lost = NormalizedGain(before: later, after: gain.after).points
    return gain.points > 0 && kept >= 0 && lost >= 0 ? min(1, kept / gain.points) : nil
  }
}

extension [KeptGain] {
  /// The share that is kept of the class means; nil where that says nothing.
  public var ofMeans: Double? {
    guard let gain = map(\.gain).ofMeans, let later = map(\.later).mean else { return nil }
    return KeptGain(gain: gain, later: later).share
  }
}
