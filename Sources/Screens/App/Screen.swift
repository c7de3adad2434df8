import Curriculum
import Terminal

/// One full screen, or a box over another: a value whose stored properties are its whole state.
@MainActor
public protocol Screen {
  /// Where this is, from the outside in, for the title line.
  func title(in language: Language) -> [String]
  /// What works here, the most useful first: the key line shows what fits, the help shows all.
  func keys(in language: Language) -> [KeyHint]
  /// What stands at the right of the title line, instead of the participant's name.
  func status(with look: Look) -> [StyledRun]?
  /// The time between two ticks that the screen asks for; nil for none. A screen gets its ticks also
  /// while a box stands over it.
  var tick: Duration? { get }
  /// Whether the screen stands in a box over the one below it.
  var isOverlay: Bool { get }
  /// Whether letters are typed into a field here, and so are no commands.
  var takesText: Bool { get }
  /// What leaving the program here costs, to be asked about; nil where it costs nothing.
  func costOfLeaving(in language: Language) -> String?
  /// Reacts to one event. `app` gives the database, the modules, the language and the current time.
  /// - Throws: what a person should be told; the state is then as it was before the event.
  mutating func handle(_ event: Event, in app: AppContext) throws -> Move
  /// Draws into `area`; the frame around it is drawn already.
  func draw(on canvas: inout Canvas, in area: Rect, with look: Look)
}

extension Screen {
  /// The participant's name stands there.
  public func status(with look: Look) -> [StyledRun]? { nil }
  /// Leaving costs nothing.
  public func costOfLeaving(in language: Language) -> String? { nil }
  /// No ticks.
  public var tick: Duration? { nil }
  /// A full screen.
  public var isOverlay: Bool { false }
  /// Letters are commands.
  public var takesText: Bool { false }
}

/// Where to go after an event.
public enum Move {
  /// Stays here.
  case stay
  /// Goes to a screen and comes back from it.
  case push(any Screen)
  /// Goes to a screen in the place of this one.
  case replace(any Screen)
  /// Goes back to the screen below.
  case pop
  /// Goes back to the screen below, and lets another take its place.
  case popThenReplace(any Screen)
  /// Goes back to the first screen.
  case home
  /// Leaves the program.
  case quit
}
