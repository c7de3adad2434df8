import Curriculum
import Quiz
import Reports
import Training

extension LearningProgress {
  /// Someone's progress as other programs read it; the names of the keys are documented and stay.
  func json(of participant: String, _ outline: ModuleOutline) -> JSONObject {
    [
      "participant": participant, "next": nextStep.json,
      "streak": [
        "days": streak.days, "includesToday": streak.includesToday,
        "hasFreeDay": streak.hasFreeDay,
      ] as JSONObject,
      "due": queue.dueCount, "new": queue.newCount,
      "mastery": (mastery.total ?? Mastery.Score.none).percentage.toOneDecimal,
      "sections": outline.sections.map {
        (mastery.sections[$0.letter] ?? Mastery.Score.none).json($0.letter.rawValue)
      },
      "statements": outline.statements.map {
        (mastery.statements[$0.id] ?? Mastery.Score.none).json($0.id.description)
      },
      "forecast": forecast.counts,
    ]
  }
}

extension Mastery.Score {
  /// A statement's or a section's mastery, 0…100 to one decimal.
  fileprivate func json(_ id: String) -> JSONObject {
    [
      "id": id, "mastery": percentage.toOneDecimal, "answered": answered, "questions": questions,
    ]
  }
}

extension NextStep {
  fileprivate var json: JSONObject {
    let (step, statement, count, days): (String, StatementID?, Int?, Int?) =
      switch self {
      case .resume: ("resume", nil, nil, nil)
      case .review(let count): ("review", nil, count, nil)
      case .read(let statement): ("read", statement.id, nil, nil)
      case .practise(let id): ("practise", id, nil, nil)
      case .exam: ("exam", nil, nil, nil)
      case .rest(let days): ("rest", nil, nil, days)
      }
    return ["step": step, "statement": statement, "count": count, "days": days]
  }
}

extension Double {
  fileprivate var toOneDecimal: Double { (self * 10).rounded() / 10 }
}
