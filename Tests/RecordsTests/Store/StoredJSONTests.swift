import Quiz
import Testing

@testable import Records

/// What enums with values are stored as.
///
/// Swift makes it from the names of their cases: another name would not read what is stored.
@Suite struct StoredJSONTests {
  private func holds<Value: Codable & Equatable>(_ value: Value, _ stored: String) throws {
    #expect(try JSON.text(value) == stored)
    #expect(try JSON.value(Value.self, from: stored) == value)
  }

  @Test(
    "What was put right is stored alike for ever",
    arguments: [
      (.givenBack(secondsLeft: 5), #"{"givenBack":{"secondsLeft":5}}"#),
      (.givenBack(secondsLeft: nil), #"{"givenBack":{}}"#),
      (.extended(seconds: 300), #"{"extended":{"seconds":300}}"#),
      (.moved(to: "7. Siti"), #"{"moved":{"to":"7. Siti"}}"#),
      (.setAside, #"{"setAside":{}}"#), (.takenBack, #"{"takenBack":{}}"#),
      (.counted(false), #"{"counted":{"_0":false}}"#),
      (.paperOverScreen, #"{"paperOverScreen":{}}"#),
      (
        .paperCorrected(answers: 3, from: 42.5, to: 57.5),
        #"{"paperCorrected":{"answers":3,"from":42.5,"to":57.5}}"#
      ),
      (.passMark(from: 70, to: 75), #"{"passMark":{"from":70,"to":75}}"#),
      (.paperAfterClosing, #"{"paperAfterClosing":{}}"#),
      (.merged(into: "Siti"), #"{"merged":{"into":"Siti"}}"#),
      (.separated(from: "Siti"), #"{"separated":{"from":"Siti"}}"#),
      (.deletedSession("Kader"), #"{"deletedSession":{"_0":"Kader"}}"#),
    ] as [(Repair.Change, String)])
  func change(_ change: Repair.Change, _ stored: String) throws { try holds(change, stored) }

  @Test(
    "What was ruled on a question is stored alike for ever",
    arguments: [
      (.key(.choice(2)), #"{"key":{"_0":"choice:2"}}"#),
      (.alsoRight(.choices([0, 3])), #"{"alsoRight":{"_0":"choices:0,3"}}"#),
      (.everybody, #"{"everybody":{}}"#), (.leftOut, #"{"leftOut":{}}"#),
      (.original, #"{"original":{}}"#),
    ] as [(Ruling.Verdict, String)])
  func verdict(_ verdict: Ruling.Verdict, _ stored: String) throws { try holds(verdict, stored) }

  @Test(
    "Why a question was asked is stored alike for ever",
    arguments: [
      (.due(retrievability: 0.5), #"{"due":{"retrievability":0.5}}"#), (.step, #"{"step":{}}"#),
      (.new, #"{"new":{}}"#), (.variant, #"{"variant":{}}"#),
      (.lowMastery(0.25), #"{"lowMastery":{"_0":0.25}}"#),
    ] as [(SelectionReason, String)])
  func reason(_ reason: SelectionReason, _ stored: String) throws { try holds(reason, stored) }
}
