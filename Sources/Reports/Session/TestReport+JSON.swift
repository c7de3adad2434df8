import Curriculum
import Quiz

extension TestReport {
  /// The test under the stable keys of a session's report.
  var json: JSONObject {
    [
      "submitted": submittedCount, "unfinished": unfinishedCount, "passed": passedCount,
      "cutShort": cutShort.count, "notCounted": notCounted.count,
      "meanPercentage": meanPercentage, "distribution": distribution,
      "statistics": statistics.json, "items": items.map(\.json),
    ]
  }
}

extension ItemReport {
  /// The item's figures with what else is known of it, in one object.
  fileprivate var json: JSONObject {
    let options = distractors.map { lettered($0.options).map(json) }
    return analysis.json + [
      "statement": statement, "options": options, "findings": findings.map(\.key), "form": form,
      "number": number, "evidence": evidence.json,
    ]
  }

  private func json(_ option: DistractorAnalysis.Option) -> JSONObject {
    [
      "letter": letter(option.index, in: .english), "option": option.index + 1,
      "count": option.count, "upper": option.upper, "lower": option.lower, "isKey": option.isKey,
    ]
  }
}

extension ItemFinding {
  /// The stable name of the finding's kind.
  var key: String {
    switch self {
    case .nobodyAsked: "nobodyAsked"
    case .leftOut: "leftOut"
    case .everybody: "everybody"
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
      "people": count, "sessions": classCount, "correlation": correlation?.value,
      "interval": correlation?.interval,
    ]
  }
}
