import Quiz
import Testing

@testable import Reports

@Suite struct FindingKeyTests {
  private let findings: [ItemFinding] = [
    .nobodyAsked, .leftOut, .everybody, .fewResponses(3), .noVariance, .keyDoubtful(option: 1),
    .lookAtKey(option: 1), .negativeDiscrimination, .lookAtDiscrimination,
    .unsureDiscrimination(12),
    .poorDiscrimination, .marginalDiscrimination, .goodDiscrimination, .veryGoodDiscrimination,
    .noBetterThanGuessing, .hard, .easy, .idleDistractor(option: 2),
  ]

  @Test("Each finding has the name in JSON that other programs know")
  func names() {
    #expect(
      findings.map(\.key) == [
        "nobodyAsked", "leftOut", "everybody", "fewResponses", "noVariance", "keyDoubtful",
        "lookAtKey", "negativeDiscrimination", "lookAtDiscrimination", "unsureDiscrimination",
        "poorDiscrimination", "marginalDiscrimination", "goodDiscrimination",
        "veryGoodDiscrimination", "noBetterThanGuessing", "hard", "easy", "idleDistractor",
      ])
  }
}
