import Curriculum
import Foundation
import Quiz

extension SessionReport {
  /// The report as JSON; the keys are documented with the command `report`, and stable.
  /// - Parameter language: that of what is said of repairs, and of the letters for true and false.
  /// - Throws: nothing in practice; no figure is infinite.
  public func json(in language: Language) throws -> String {
    let report: JSONObject = [
      "session": session.json + (decidingTest?.terms).json,
      "participants": people.map(json),
      "tests": byTest { role in
        test(role).map { $0.json(in: language) + (session.test(role)?.terms).json }
      },
      "gain": gain.json,
      "comparison": comparison.json,
      "forms": forms?.json(names: formNames), "followUp": followUp,
      "sections": sections.map(\.json), "statements": statements.map(\.json),
      "teachAgain": statementsToTeachAgain().map(\.id),
      "repairs": repairLines(in: language, joined: false).map(\.json),
      "together": discussions.map(\.json),
    ]
    return try report.jsonText()
  }

  private func json(_ person: PersonResult) -> JSONObject {
    let attempt = { (role: TestRole) in person.scores[role]?.attempt }
    let sections = sections.map { result in
      (result.id.rawValue, byTest { person.percentage($0, section: result.id) })
    }
    return person.entry.json + [
      "gain": person.gain?.value, "gainLevel": person.gain?.level,
      "outcome": outcomeKey(of: person), "kept": person.kept?.share,
      "forms": byTest { form(of: person, at: $0) }, "cutShort": byTest { attempt($0)?.isCutShort },
      "counted": byTest { attempt($0)?.isCounted }, "origin": byTest { attempt($0)?.origin },
      "secondsSpent": byTest { attempt($0)?.secondsSpent }, "sections": JSONObject(sections),
    ] + byTest { person.percentage($0) }
  }

  /// What the follow-up shows; its day is null where none is planned.
  private var followUp: JSONObject {
    [
      "day": session.test(.followUp)?.day?.description,
      // How many have all three scores.
      "participants": kept.count, "kept": kept.ofMeans,
    ]
  }
}

/// One value for each of the three tests.
private func byTest(_ value: (TestRole) -> (any Encodable)?) -> JSONObject {
  JSONObject(TestRole.allCases.map { ($0.key, value($0)) })
}

extension TrainingSession {
  /// What is written down about it.
  public var json: JSONObject {
    [
      "number": number, "title": facts.title, "place": facts.place,
      "startsOn": facts.startsOn.description, "endsOn": facts.endsOn.description,
      "trainer": facts.trainer, "module": module, "hours": facts.hours,
    ]
  }
}

extension Terms? {
  fileprivate var json: JSONObject {
    ["passMark": self?.passMark, "minutes": self?.minutes]
  }
}

extension RosterEntry {
  /// The participant under the keys of all files for other programs.
  public var json: JSONObject {
    [
      "number": number, "name": participant.name, "organisation": participant.organisation,
      "village": participant.village, "phone": participant.phone,
    ]
  }
}

extension ClassGain {
  fileprivate var json: JSONObject {
    [
      "participants": count, "before": ofMeans?.before, "after": ofMeans?.after,
      "ofMeans": ofMeans?.value, "meanOfGains": meanOfGains,
    ]
  }
}

extension SectionResult {
  fileprivate var json: JSONObject {
    ["section": id, "gain": gain.json] + byTest { percentages[$0] }
  }
}

extension StatementResult {
  fileprivate var json: JSONObject { ["statement": id] + byTest { tallies[$0]?.percentage } }
}

extension Discussion {
  /// How many voted, and how many of them were right, before a talk and after it.
  fileprivate var json: JSONObject {
    let vote = { (round: Round) -> JSONObject in
      [
        "votes": total(in: round),
        "right": question.ballotKey.map { counts(in: round)[$0] } ?? 0,
      ]
    }
    return [
      "at": startedAt.ISO8601Format(), "question": question.id, "statement": question.statement,
      "first": vote(.first), "second": total(in: .second) > 0 ? vote(.second) : nil,
    ]
  }
}

extension SessionReport.RepairLine {
  fileprivate var json: JSONObject {
    ["at": madeAt.ISO8601Format(), "about": about, "what": what, "reason": reason, "by": madeBy]
  }
}
