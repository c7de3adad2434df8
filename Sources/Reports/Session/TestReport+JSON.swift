import Curriculum
import Quiz

extension TestReport {
  /// The test under the stable keys of a session's report.
  /// - Parameter language: whose letters stand for true and false.
  func json(in language: Language) -> JSONObject {
    [
      "submitted": submittedCount, "unfinished": unfinishedCount, "passed": passedCount,
      "cutShort": cutShortCount, "notCounted": notCountedCount,
      "meanPercentage": meanPercentage, "distribution": distribution,
      "statistics": statistics.json, "items": items.map { $0.json(in: language) },
    ]
  }
}

extension ItemReport {
  /// The item's figures with what else is known of it, in one object.
  fileprivate func json(in language: Language) -> JSONObject {
    let options = distractors.map { lettered($0.options).map { json($0, in: language) } }
    return analysis.json + [
      "statement": statement, "options": options, "findings": findings.map(\.key), "form": form,
      "number": number, "evidence": evidence.json,
    ]
  }

  private func json(_ option: DistractorAnalysis.Option, in language: Language) -> JSONObject {
    [
      "letter": letter(option.index, in: language), "option": option.index + 1,
      "count": option.count, "upper": option.upper, "lower": option.lower, "isKey": option.isKey,
    ]
  }
}

extension ItemFinding {
  /// The stable name of the finding's kind, or of what was ruled.
  var key: String {
    switch self {
    case .nobodyAsked: "nobodyAsked"
    case .ruled(.original): "original"
    case .ruled(.key): "key"
    case .ruled(.alsoRight): "alsoRight"
    case .ruled(.everybody): "everybody"
    case .ruled(.leftOut): "leftOut"
    case .fewResponses: "fewResponses"
    case .noVariance: "noVariance"
    case .keyDoubtful: "keyDoubtful"
    case .lookAtKey: "lookAtKey"
    case .negativeDiscrimination: "negativeDiscrimination"
    case .lookAtDiscrimination: "lookAtDiscrimination"
    case .unsureDiscrimination: "unsureDiscrimination"
    case .poorDiscrimination: "poorDiscrimination"
    case .marginalDiscrimination: "marginalDiscrimination"
    case .goodDiscrimination: "goodDiscrimination"
    case .veryGoodDiscrimination: "veryGoodDiscrimination"
    case .noBetterThanGuessing: "noBetterThanGuessing"
    case .hard: "hard"
    case .easy: "easy"
    case .idleDistractor: "idleDistractor"
    }
  }
}

extension ItemEvidence {
  /// What all sessions together say of an item's key: the correlation with the other items, −1…1, and
  /// 95 % of the true ones.
  fileprivate var json: JSONObject {
    [
      "people": correlation?.count, "sessions": correlation?.sampleCount,
      "correlation": correlation?.value, "interval": correlation?.interval,
    ]
  }
}
