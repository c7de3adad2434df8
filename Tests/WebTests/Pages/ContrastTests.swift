import Foundation
import Testing

@testable import Web

@Suite struct ContrastTests {
  /// What stands on what, by the colours that the style names.
  @Test(
    "Letters stand out as WCAG's AA asks, and edges that matter",
    arguments: [
      ("1a1a1a", "fff", 4.5), ("4a4a4a", "fff", 4.5), ("a30000", "fff", 4.5),
      ("0b5394", "fff", 4.5), ("fff", "0b5394", 4.5), ("1a1a1a", "eef7f0", 4.5),
      ("1a1a1a", "fdf0f0", 4.5), ("1a1a1a", "eaf2fb", 4.5), ("1a1a1a", "fff4e5", 4.5),
      ("767676", "fff", 3),
      ("b35900", "fff", 3), ("b35900", "fff4e5", 3), ("0b6b2e", "eef7f0", 3),
    ])
  func contrast(_ front: String, _ back: String, _ least: Double) throws {
    #expect(pageStyle.contains("#\(front)") && pageStyle.contains("#\(back)"))
    let (light, dark) = (try luminance(front), try luminance(back))
    #expect((max(light, dark) + 0.05) / (min(light, dark) + 0.05) >= least)
  }

  @Test("The style names no colour besides")
  func complete() {
    let named = Set(pageStyle.matches(of: /#([0-9a-f]{6}|[0-9a-f]{3})\b/).map { String($0.1) })
    #expect(
      named == [
        "1a1a1a", "fff", "4a4a4a", "a30000", "0b5394", "eef7f0", "fdf0f0", "eaf2fb", "767676",
        "b35900", "0b6b2e", "fff4e5",
      ])
  }

  private func luminance(_ colour: String) throws -> Double {
    let digits = colour.count == 3 ? colour.map { "\($0)\($0)" }.joined() : colour
    let number = try #require(Int(digits, radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
