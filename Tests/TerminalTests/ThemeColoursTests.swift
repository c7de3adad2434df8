import Testing

@testable import Terminal

/// What is written can be read on each background that is known.
@Suite struct ThemeColoursTests {
  /// The colour of a number from 16 on, which is the same in every terminal: red, green, blue, 0…1.
  private func colour(_ number: Int16) -> [Double] {
    precondition(number >= 16)
    let levels: [Int] =
      number >= 232
      ? Array(repeating: 8 + 10 * (Int(number) - 232), count: 3)
      : [36, 6, 1].map { [0, 95, 135, 175, 215, 255][(Int(number) - 16) / $0 % 6] }
    return levels.map { Double($0) / 255 }
  }

  private func power(_ base: Double, _ exponent: Double) -> Double {
    // 2.4 = 12/5: the fifth root by halving, exact enough for a ratio.
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if middle * middle * middle * middle * middle < base { low = middle } else { high = middle }
    }
    return (0..<12).reduce(1) { product, _ in product * low }
  }

  /// The relative luminance, as WCAG 2 has it.
  private func luminance(_ number: Int16) -> Double {
    zip([0.2126, 0.7152, 0.0722], colour(number)).reduce(0) { sum, part in
      let linear =
        part.1 <= 0.04045 ? part.1 / 12.92 : power((part.1 + 0.055) / 1.055, 2.4)
      return sum + part.0 * linear
    }
  }

  private func contrast(_ one: Int16, _ other: Int16) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  @Test(
    "Every colour stands out from a background that is known: 4.5 to 1, in high contrast 7 to 1",
    arguments: [Theme.light, .dark, .contrast], Style.Role.allCases)
  func contrast(theme: Theme, role: Style.Role) {
    let colours = ThemeColours(theme: theme, count: 256)
    let background = role == .code ? colours.background(of: role) : colours.background
    let ratio = contrast(colours.foreground(of: role), background)
    #expect(ratio >= (theme == .contrast ? 7 : 4.5), "\(ratio)")
  }

  @Test("What stands on a bar stands out from it, also where the background is not known")
  func bars() {
    for theme in [Theme.light, .dark, .contrast] {
      let colours = ThemeColours(theme: theme, count: 256)
      for role in [Style.Role.accent, .good, .bad, .warning] {
        #expect(
          colours.onBar(of: role).map { contrast($0, colours.foreground(of: role)) } ?? 0 >= 4.5)
      }
    }
    let own = ThemeColours(theme: .auto, count: 256)
    #expect(own.onBar(of: .accent) == 0)
    #expect(own.onBar(of: .bad) == 15)
    #expect(own.onBar(of: .normal) == nil)
  }

  @Test("What is aside is quieter than what is said, where a theme may say so")
  func aside() {
    for theme in [Theme.light, .dark] {
      let colours = ThemeColours(theme: theme, count: 256)
      let said = contrast(colours.foreground(of: .normal), colours.background)
      #expect(contrast(colours.foreground(of: .quiet), colours.background) < said)
    }
    #expect(ThemeColours(theme: .auto, count: 256).dimsQuiet)
    #expect(!ThemeColours(theme: .contrast, count: 256).dimsQuiet)
    #expect(!ThemeColours(theme: .mono, count: 8).dimsQuiet)
  }
}
