import Curriculum
import Terminal

/// One full screen, or a box over another: a value whose stored properties are its whole state.
@MainActor
protocol Screen {
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
  /// - Throws: what a person should be told; what is stored is then as it was before the event, and
  ///   the screen still has what was typed.
  mutating func handle(_ event: Event, in app: AppContext) throws -> Move
  /// All that the screen says, with what can be opened as targets: drawn where there is a window,
  /// printed where lines are written one after the other.
  func lines(in area: Rect, look: Look) -> [Line]
  /// Where one is among the lines.
  var page: Page { get }
  /// What can be typed here, where lines are typed; nil where a number says it all.
  func typingHint(in language: Language) -> String?
  /// Draws into `area`; the frame around it is drawn already.
  func draw(on canvas: inout Canvas, in area: Rect, with look: Look)
}

extension Screen {
  /// The participant's name stands there.
  func status(with look: Look) -> [StyledRun]? { nil }
  /// Leaving costs nothing.
  func costOfLeaving(in language: Language) -> String? { nil }
  /// No ticks.
  var tick: Duration? { nil }
  /// A full screen.
  var isOverlay: Bool { false }
  /// Letters are commands.
  var takesText: Bool { false }
  /// The number of what is to be opened.
  func typingHint(in language: Language) -> String? { nil }
  /// The part of the lines that is in view.
  func draw(on canvas: inout Canvas, in area: Rect, with look: Look) {
    page.draw(lines(in: area, look: look), on: &canvas, in: area, glyphs: look.glyphs)
  }
}

/// Where to go after an event.
enum Move {
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
  /// Closes all screens and opens these, the last on top.
  case open([any Screen])
  /// Leaves the program.
  case quit
  /// Goes past the shared screen that is open, to the one below it or out of the program; only the
  /// trainer's PIN leads here.
  case unlock(leavesProgram: Bool)
}

/// A screen that people share in turns: neither keys nor other screens lead past it, back or out of
/// the program, without the trainer's PIN.
protocol SharedScreen: Screen {}
