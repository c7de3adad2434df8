import Curriculum
import Quiz
import Reports

extension TrainingSession {
  /// The session as it is printed for other programs; the keys are documented and stay.
  func json(participants: any Encodable) -> JSONObject {
    json + [
      "tests": JSONObject(tests.map { ($0.role.key, $0.json) }), "participants": participants,
    ]
  }
}

extension SessionTest {
  /// Only the follow-up has a day.
  fileprivate var json: JSONObject {
    [
      "blueprint": blueprint, "formRule": formRule, "state": state, "minutes": terms.minutes,
      "passMark": terms.passMark, "day": day?.description,
    ]
  }
}

extension SessionProgress {
  /// How far the participant is in one test; what it came to is null until it is submitted.
  func json(form: Question.Form?) -> JSONObject {
    [
      "form": form, "state": attempt.isOpen ? "open" : "submitted", "origin": attempt.origin,
      "secondsSpent": attempt.secondsSpent, "secondsAdded": secondsAdded,
      "answered": attempt.answeredCount, "items": attempt.itemCount,
      "unseen": attempt.unseenCount, "cutShort": attempt.isCutShort,
      "counted": attempt.isCounted, "percentage": attempt.isOpen ? nil : attempt.percentage,
      "outcome": attempt.outcomeKey,
    ]
  }
}
