import Testing

@testable import Quiz

@Suite struct NormalizedGainTests {
  @Test(
    "The gain is the share of what was left to learn, and has its name",
    arguments: [
      (50, 85, 0.7, .high), (40, 58, 0.3, .medium), (50, 60, 0.2, .low), (50, 50, 0, .low),
      (60, 50, -0.25, .fallen), (0, 100, 1, .high), (99, 100, 1, .high),
    ] as [(Double, Double, Double, NormalizedGain.Level)])
  func gain(before: Double, after: Double, value: Double, level: NormalizedGain.Level) {
    let gain = NormalizedGain(before: before, after: after)
    #expect(gain.value.map { abs($0 - value) < 1e-12 } == true)
    #expect(gain.level == level)
  }

  @Test("Who had everything right before has no gain, whatever came after")
  func nothingLeft() {
    #expect(NormalizedGain(before: 100, after: 90).value == nil)
    #expect(NormalizedGain(before: 100 - 1e-12, after: 100).level == nil)
  }

  @Test("What differs in the last digit alone neither rose nor fell")
  func lastDigit() {
    let third = 100.0 / 3
    let other = (100 + third) - 100
    #expect(other != third)
    #expect(NormalizedGain(before: third, after: other).points == 0)
    #expect(NormalizedGain(before: 40, after: 35).points == -5)
  }

  @Test("Only of what was gained can something be kept")
  func kept() {
    #expect(KeptGain(gain: .init(before: 40, after: 80), later: 70).share == 0.75)
    for after in [40.0, 30] {
      #expect(KeptGain(gain: .init(before: 40, after: after), later: 70).share == nil)
    }
    let gain = NormalizedGain(before: 20, after: 21.25)
    for (later, share) in [(0, 0), (20, 0), (20.625, 0.5), (21.25, 1), (25, 1)]
      as [(Double, Double)]
    {
      #expect(KeptGain(gain: gain, later: later).share == share)
    }
  }

  @Test("A class has the gain of its means and the mean of its gains, which differ")
  func classes() {
    let gains = ClassGain([
      .init(before: 50, after: 75), .init(before: 90, after: 100), .init(before: 100, after: 100),
    ])
    // Means 80 and 275/3: (275/3 − 80) / 20 = 7/12; the gains are ½ and 1.
    #expect(gains.ofMeans?.value.map { abs($0 - 7.0 / 12) < 1e-12 } == true)
    #expect(gains.meanOfGains == 0.75)
    #expect(gains.counts == [.medium: 1, .high: 1])
  }

  @Test("A class without members, and one with nothing left to gain, have none")
  func emptyClass() {
    #expect(ClassGain().ofMeans == nil && ClassGain().meanOfGains == nil)
    let perfect = [NormalizedGain(before: 100, after: 100)]
    #expect(perfect.ofMeans?.value == nil && perfect.meanOfGains == nil)
  }
}
