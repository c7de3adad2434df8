import Foundation
import Testing

@testable import Quiz

/// Tests and intervals against what scipy computes; Vectors/inference.py writes the data.
@Suite struct InferenceTests {
  @Test("The test of pairs, its intervals and effect sizes are those of scipy")
  func pairs() throws {
    for fields in try Self.lines("pairs") {
      let (before, after) = (Self.numbers(fields[1]), Self.numbers(fields[2]))
      let comparison = PairedComparison(
        zip(before, after).map { NormalizedGain(before: $0, after: $1) })
      let test = try #require(comparison.test)
      let difference = try #require(comparison.difference)
      let dz = try #require(comparison.dz)
      let gav = try #require(comparison.gav)
      let found = try [
        Double(comparison.count), #require(comparison.meanDifference),
        #require(comparison.standardDeviation), test.t, test.p, difference.interval.lowerBound,
        difference.interval.upperBound, dz.value, dz.interval.lowerBound, dz.interval.upperBound,
        gav.value, gav.interval.lowerBound, gav.interval.upperBound,
      ]
      expect(found, fields.dropFirst(3))
    }
  }

  @Test("Welch's test of two groups is that of scipy")
  func welch() throws {
    for fields in try Self.lines("welch") {
      let test = try #require(TTest(Self.numbers(fields[1]), Self.numbers(fields[2])))
      expect([test.t, test.degreesOfFreedom, test.p], fields.dropFirst(3))
    }
  }

  @Test("The noncentral t distribution is that of scipy")
  func noncentral() throws {
    for fields in try Self.lines("noncentral") {
      let numbers = fields.dropFirst().compactMap { Double($0) }
      let student = StudentT(degreesOfFreedom: numbers[1])
      expect([student.lowerTail(numbers[0], shift: numbers[2])], fields.suffix(1))
    }
  }

  @Test("Correlations are joined, and their interval told, by Fisher's z")
  func correlation() throws {
    for fields in try Self.lines("correlation") {
      let samples = fields[1].split(separator: ",").map { sample in
        let parts = sample.split(separator: ":")
        return Correlation.Sample(
          correlation: Double(parts[0]) ?? 0, count: Int(parts[1]) ?? 0)
      }
      let joined = try #require(Correlation(samples))
      expect(
        [joined.value, joined.interval.lowerBound, joined.interval.upperBound, joined.lowP],
        fields.dropFirst(2))
    }
    #expect(Correlation([.init(correlation: 0.5, count: 9)]) == nil)
  }

  @Test("Many tests at once are corrected after Holm; what was not tested counts for none")
  func holm() throws {
    for fields in try Self.lines("holm") {
      let corrected = Holm.corrected(Self.numbers(fields[1])).compactMap(\.self)
      expect(corrected, fields[2].split(separator: ",").map(String.init)[...])
    }
    #expect(Holm.corrected([nil, 0.02, nil]) == [nil, 0.02, nil])
  }

  @Test("Nothing is tested below five people, nor where all moved alike")
  func nothingToTest() {
    let four = PairedComparison((0..<4).map { NormalizedGain(before: 50, after: 60 + Double($0)) })
    #expect(four.test == nil && four.dz == nil && four.difference == nil)
    #expect(four.meanDifference == 11.5)
    let alike = PairedComparison(
      (0..<9).map { NormalizedGain(before: Double($0), after: Double($0) + 10) })
    #expect(alike.test == nil && alike.meanDifference == 10 && alike.standardDeviation == 0)
    #expect(PairedComparison([]).meanDifference == nil)
    #expect(TTest([1, 2], [3]) == nil && TTest([1, 1, 1], [1, 1, 1]) == nil)
  }

  @Test("With swapped forms, what was learnt and which form was easier are told apart")
  func forms() throws {
    // Everybody learns 20 points, and the second form gives 6 points more.
    let people = (0..<10).map { place -> (order: FormOrder, scores: NormalizedGain) in
      let known = 40 + Double(place)
      return (
        order: place.isMultiple(of: 2) ? .straight : .swapped,
        scores: place.isMultiple(of: 2)
          ? NormalizedGain(before: known, after: known + 26 + Double(place % 3))
          : NormalizedGain(before: known + 6, after: known + 20 + Double(place % 3))
      )
    }
    let table = try #require(FormTable(people))
    #expect(table.halves.map(\.count) == [5, 5])
    #expect(abs(table.formDifference + 6) < 0.5)
    #expect(abs(table.balancedDifference - 21) < 1)
    #expect(try #require(table.test).p < 0.001)
    #expect(FormTable(people.filter { $0.order == .swapped }) == nil)
  }

  private func expect(
    _ found: [Double], _ wanted: ArraySlice<String>, _ location: SourceLocation = #_sourceLocation
  ) {
    let wanted = wanted.compactMap { Double($0) }
    #expect(found.count == wanted.count, sourceLocation: location)
    for (found, wanted) in zip(found, wanted) {
      #expect(
        abs(found - wanted) <= 1e-7 * max(1, abs(wanted)), "\(found) is not \(wanted)",
        sourceLocation: location)
    }
  }

  private static func numbers(_ list: String) -> [Double] {
    list.split(separator: ",").compactMap { Double($0) }
  }

  private static func lines(_ kind: String) throws -> [[String]] {
    let file = try #require(
      Bundle.module.url(forResource: "inference", withExtension: "txt", subdirectory: "Vectors"))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ").map(String.init) }.filter { $0.first == kind }
    #expect(!lines.isEmpty)
    return lines
  }
}
