/// What people still have of what they gained, some weeks later: (later − before) / (after − before).
public struct KeptGain: Hashable, Sendable {
  /// Somebody with all three scores.
  public struct Member: Hashable, Sendable {
    public var gain: NormalizedGain
    /// The later score in percent.
    public var later: Double

    public init(gain: NormalizedGain, later: Double) {
      self.gain = gain
      self.later = later
    }

    /// The share that is kept; nil where nothing was gained.
    public var share: Double? {
      let gained = gain.after - gain.before
      return abs(gained) > 1e-9 ? (later - gain.before) / gained : nil
    }
  }

  public var members: [Member]

  public init(members: [Member]) {
    self.members = members
  }

  /// The share that is kept of the class means; nil where the class gained nothing.
  public var ofMeans: Double? {
    guard let before = members.map(\.gain.before).mean, let after = members.map(\.gain.after).mean,
      let later = members.map(\.later).mean
    else { return nil }
    return Member(gain: NormalizedGain(before: before, after: after), later: later).share
  }
}
