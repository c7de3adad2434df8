/// What somebody still has of what was gained, some weeks later: (later − before) / (after − before), cut
/// to 0…1.
public struct KeptGain: Hashable, Sendable {
  public var gain: NormalizedGain
  /// The later score in percent.
  public var later: Double

  public init(gain: NormalizedGain, later: Double) {
    self.gain = gain
    self.later = later
  }

  /// The share that is kept; nil where nothing was gained.
  ///
  /// All above the later of the two scores and nothing below the earlier: beyond, where little was
  /// gained, chance makes it many times as much.
  public var share: Double? {
    gain.points > 0 ? min(max((later - gain.before) / gain.points, 0), 1) : nil
  }
}

extension [KeptGain] {
  /// The share that is kept of the class means; nil where the class gained nothing.
  public var ofMeans: Double? {
    guard let gain = map(\.gain).ofMeans, let later = map(\.later).mean else { return nil }
    return KeptGain(gain: gain, later: later).share
  }
}
