/// What a colour says, and how the letters stand.
public struct Style: Hashable, Sendable {
  /// The one thing that a colour says.
  public enum Role: Int, CaseIterable, Hashable, Sendable {
    /// Nothing in particular.
    case normal
    /// Where I am.
    case accent
    /// Right, done, passed.
    case good
    /// Wrong, lost, failed.
    case bad
    /// Take care.
    case warning
    /// Less important.
    case quiet
    /// Dark on white in every theme that has colours: for a camera.
    case code
  }

  /// What the colour says.
  public var role: Role
  /// Bold letters.
  public var bold: Bool
  /// Underlined letters.
  public var underline: Bool
  /// Foreground and background exchanged.
  public var reverse: Bool

  /// Makes a style.
  public init(
    _ role: Role = .normal, bold: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.role = role
    self.bold = bold
    self.underline = underline
    self.reverse = reverse
  }
}

/// A set of colours, by the names that people choose them by.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own colours.
  case auto
  /// Dark letters on white.
  case light = "terang"
  /// Light letters on black.
  case dark = "gelap"
  /// High contrast.
  case contrast = "kontras"
  /// No colours.
  case mono
}

/// A run of text in one style.
public struct StyledRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Its style.
  public var style: Style

  /// Makes a run.
  public init(_ text: String, _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}
