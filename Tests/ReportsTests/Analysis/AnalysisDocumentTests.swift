import Classroom
import Curriculum
import Foundation
import Quiz
import Testing

@testable import Reports

@Suite struct AnalysisDocumentTests {
  private let document = AnalysisDocument(
    of: ResponseMatrix(
      items: [.init(id: "=x1"), .init(id: "x2", maximum: 2, randomGuessScore: 0.25)],
      attempts: [("Ani", [1, 2]), ("Budi", [1, 1])]))

  @Test("The JSON has every key, null where a figure has no meaning")
  func json() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(document.json().utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(Set(object.keys) == ["items", "test"])
    let items = try #require(object["items"] as? [[String: Any]])
    #expect(
      Set(items[0].keys) == [
        "item", "responses", "facilityIndex", "standardDeviation", "discriminationIndex",
        "discriminativeEfficiency", "effectiveWeight", "randomGuessScore",
      ])
    #expect(items[0]["item"] as? String == "=x1" && items[0]["responses"] as? Int == 2)
    #expect(items[0]["facilityIndex"] as? Double == 1)
    #expect(items[0]["discriminationIndex"] is NSNull && items[0]["randomGuessScore"] is NSNull)
    #expect(items[1]["facilityIndex"] as? Double == 0.75)
    #expect(items[1]["effectiveWeight"] as? Double == 100)
    let test = try #require(object["test"] as? [String: Any])
    #expect(
      Set(test.keys) == [
        "attempts", "mean", "median", "standardDeviation", "skewness", "kurtosis",
        "internalConsistency", "errorRatio", "standardError",
      ])
    #expect(test["attempts"] as? Int == 2 && test["mean"] as? Double == 2.5)
    #expect(test["skewness"] is NSNull && test["standardError"] is NSNull)
  }

  @Test("A test's figures are of those who met all items, and one that can't be is told as that")
  func holes() throws {
    let marks: [(participant: String, marks: [Double?])] = [
      ("Ani", [1, 0]), ("Budi", [0, 1]), ("Citra", [1, 0]), ("Dewi", [1, 1]), ("Eka", [1, nil]),
    ]
    let test = AnalysisDocument(
      of: ResponseMatrix(items: [.init(id: "a"), .init(id: "b")], attempts: marks)
    ).test
    #expect(test.attempts == 4 && (test.internalConsistency ?? 0) < 0)
    #expect(test.errorRatio == nil && test.standardError == nil)
    let told = test.figures(in: .indonesian).map(\.value)
    #expect(told.contains { $0.hasSuffix("mengukur hal yang sama)") })
    #expect(Language.indonesian.fixed(-0.001, places: 2) == "0,00")
    #expect(Language.english.number(-0.01) == "0")
  }

  @Test("A test in two forms has figures, though nobody met all items")
  func twoForms() {
    let marks: [(participant: String, marks: [Double?])] = [
      ("Ani", [1, 0, nil, nil]), ("Budi", [nil, nil, 1, 1]), ("Citra", [nil, nil, nil, 1]),
    ]
    let items = ["a1", "a2", "b1", "b2"].map { ResponseMatrix.Item(id: $0) }
    let test = AnalysisDocument(of: ResponseMatrix(items: items, attempts: marks)).test
    #expect(test.attempts == 2 && test.mean == 1.5)
  }

  @Test("A session without tests is said to have none")
  func noTests() throws {
    let room = try Classroom()
    let course = try room.addCourse(tests: [])
    #expect(throws: SessionError.noTests) {
      try TestReport(nil, of: course.id, in: room.training)
    }
  }

  @Test("The CSV has a row for each item, empty where a figure has no meaning, formulas defused")
  func csv() {
    #expect(
      document.csv() == "item,responses,facilityIndex,standardDeviation,discriminationIndex,"
        + "discriminativeEfficiency,effectiveWeight,randomGuessScore\r\n"
        + "'=x1,2,1,0,,,0,\r\nx2,2,0.75,0.7071,,,100,0.25\r\n")
  }
}
