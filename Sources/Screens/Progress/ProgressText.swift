import Terminal

/// What the progress screen says of the participant who sits there, in lines.
/// - Throws: `AppError.nobodyThere`, or what the records or the content throw.
@MainActor
public func progressText(in app: AppContext) throws -> String {
  guard app.participant != nil else { throw AppError.nobodyThere }
  let area = Rect(row: 0, column: 0, rows: 0, columns: Line.widestText)
  var look = app.look
  look.glyphs = .plain(isASCII: look.glyphs.isASCII)
  let screen = try ProgressScreen(in: app)
  return screen.rows(in: area, look: look)
    .filter { $0.target != .map }.flatMap(\.text)
    .map(\.trimmed).joined(separator: "\n")
}
