import Testing

@testable import Curriculum
@testable import Quiz

@Suite struct DistractorAnalysisTests {
  /// Ten attempts with the totals 10, 9, … 1: the best and the weakest three stand apart.
  private let groups = ScoreGroups(totals: (0..<10).map { Double(10 - $0) })

  private func analysis(_ chosen: [Int?], key: [Bool] = [true, false, false]) -> DistractorAnalysis
  {
    DistractorAnalysis(
      key: key,
      choices: chosen.enumerated().map { ($0, $1.map { [$0] } ?? []) }, groups: groups)
  }

  private func item(facility: Double?, discrimination: Double?, guess: Double? = nil)
    -> ItemAnalysis
  {
    ItemAnalysis(
      id: "x", responses: 40, compared: 40, facilityIndex: facility,
      standardDeviation: discrimination == nil ? 0 : 0.5, discriminationIndex: discrimination,
      discriminativeEfficiency: nil, effectiveWeight: nil, randomGuessScore: guess)
  }

  @Test("The groups are 27 % at either end, of equal totals the earlier first")
  func scoreGroups() {
    #expect((0..<10).filter { groups.place(of: $0) == .upper } == [0, 1, 2])
    #expect((0..<10).filter { groups.place(of: $0) == .lower } == [7, 8, 9])
    #expect(ScoreGroups(totals: [5, nil, 5]) == ScoreGroups(totals: [5, nil, 4]))
    #expect(ScoreGroups(totals: [5]).place(of: 0) == .between)
    #expect(ScoreGroups(totals: []).place(of: 0) == .between)
  }

  @Test("Choices are counted overall, among the best and among the weakest")
  func counts() {
    let analysis = analysis([0, 0, 1, 0, 0, 2, 9, 1, 1, nil])
    #expect(
      analysis.options == [
        .init(index: 0, isKey: true, count: 4, upper: 2, lower: 0),
        .init(index: 1, isKey: false, count: 3, upper: 1, lower: 2),
        .init(index: 2, isKey: false, count: 1, upper: 0, lower: 0),
      ])
    #expect(analysis.responses == 10 && analysis.unanswered == 1)
    #expect(analysis.upperSize == 3 && analysis.lowerSize == 3)
    #expect(analysis.share(of: analysis.options[1]) == 0.3)
  }

  @Test(
    "What the evidence says of the key comes first, and of the discrimination one thing is said")
  func ofKey() {
    let item = item(facility: 0.3, discrimination: -40)
    #expect(ItemFinding.all(of: item) == [.poorDiscrimination])
    #expect(
      ItemFinding.all(
        of: item, distractors: analysis([1, 1, 0, 2, 2, 2, 1, 0, 0, 2]),
        ofKey: [.keyDoubtful(option: 1), .negativeDiscrimination])
        == [.keyDoubtful(option: 1), .negativeDiscrimination])
  }

  @Test("A distractor that draws nobody is named")
  func distractors() {
    let findings = ItemFinding.all(
      of: item(facility: 0.6, discrimination: 35),
      distractors: DistractorAnalysis(
        key: [true, false, false],
        choices: (0..<40).map { ($0, [$0 < 7 ? 0 : $0 < 11 ? 1 : 0]) },
        groups: ScoreGroups(totals: (0..<40).map { Double(40 - $0) })))
    #expect(findings == [.goodDiscrimination, .idleDistractor(option: 2)])
    // Where everybody earns the point nothing is a distractor.
    let keyless = ItemFinding.all(
      of: item(facility: 1, discrimination: nil),
      distractors: DistractorAnalysis(
        key: [false, false, false], choices: (0..<40).map { ($0, [0]) }, groups: groups))
    #expect(keyless == [.noVariance, .easy])
    // In place of "false" nothing else can stand.
    let truth = ItemFinding.all(
      of: item(facility: 1, discrimination: nil),
      distractors: DistractorAnalysis(
        key: [true, false], choices: (0..<40).map { ($0, [0]) }, groups: groups))
    #expect(truth == [.noVariance, .easy])
  }

  @Test("Of fewer than thirty people a low discrimination is not told as a fault")
  func unsure() {
    var twenty = item(facility: 0.5, discrimination: -20)
    twenty.compared = 20
    #expect(ItemFinding.all(of: twenty) == [.unsureDiscrimination(20)])
    #expect(!ItemFinding.unsureDiscrimination(20).isWarning)
  }

  @Test("How sure a discrimination is goes by those whom the index is of")
  func interval() throws {
    var item = item(facility: 0.5, discrimination: 52.2)
    item.responses = 21
    item.compared = 13
    let interval = try #require(item.discriminationInterval)
    #expect(interval.lowerBound.rounded() == -4 && interval.upperBound.rounded() == 83)
  }

  @Test(
    "The discrimination index is read after Ebel",
    arguments: [
      (-0.1, ItemFinding.poorDiscrimination), (0, .poorDiscrimination),
      (19.9, .poorDiscrimination), (20, .marginalDiscrimination), (30, .goodDiscrimination),
      (40, .veryGoodDiscrimination),
    ])
  func discrimination(_ index: Double, is finding: ItemFinding) {
    #expect(ItemFinding.all(of: item(facility: 0.5, discrimination: index)) == [finding])
  }

  @Test("Facility is read at its bounds, and against guessing")
  func facility() {
    let findings = { (facility: Double, guess: Double?) in
      ItemFinding.all(of: item(facility: facility, discrimination: 50, guess: guess)).dropFirst()
    }
    #expect(findings(0.24, nil) == [.hard])
    #expect(findings(0.25, nil).isEmpty && findings(0.8, nil).isEmpty)
    #expect(findings(0.81, nil) == [.easy])
    #expect(findings(0.24, 0.25) == [.noBetterThanGuessing])
    #expect(findings(0.24, 0) == [.hard])
    var alone = item(facility: 0, discrimination: nil, guess: 0.25)
    alone.responses = 1
    alone.compared = 1
    #expect(ItemFinding.all(of: alone) == [.fewResponses(1)])
  }

  @Test("Few responses, none, and no spread are said as such; of few nothing else is told")
  func thin() {
    var few = item(facility: 1, discrimination: nil)
    #expect(ItemFinding.all(of: few) == [.noVariance, .easy])
    few.compared = 4
    few.discriminationIndex = 80
    #expect(
      ItemFinding.all(
        of: few, distractors: analysis([0, 0, 0, 0]), ofKey: [.negativeDiscrimination])
        == [.negativeDiscrimination, .fewResponses(4)])
    few.responses = 0
    #expect(ItemFinding.all(of: few) == [.nobodyAsked])
  }

  @Test("What a question's options and a guess are, by type")
  func questions() {
    let single = Samples.singleChoice(id: "D1-01", statement: "D1")
    #expect(single.optionKey == [true, false, false])
    #expect(single.randomGuessScore() == 1.0 / 3)
    #expect(single.optionKey(under: [.key(.choice(2))]) == [false, false, true])
    #expect(single.randomGuessScore(under: [.alsoRight(.choice(2))]) == 2.0 / 3)
    let claim = Samples.question(
      .trueFalse(.init(answer: false, whyTrue: Samples.text("a"), whyFalse: Samples.text("b"))))
    #expect(claim.optionKey == [false, true] && claim.randomGuessScore() == 0.5)
    #expect(Response.truth(false).chosenOptions == [1])
    #expect(Samples.multipleChoice(right: [0, 1], of: 4).randomGuessScore() == 0)
    #expect(Samples.matching(pairs: 3).randomGuessScore() == 0.25)
    #expect(Samples.ordering(items: 4).randomGuessScore() == 1.0 / 24)
    #expect(Samples.shortAnswer(["mitra"]).randomGuessScore() == 0)
    #expect(Samples.shortAnswer(["mitra"]).optionKey.isEmpty)
    #expect(Response.text("mitra").chosenOptions.isEmpty)
  }
}
