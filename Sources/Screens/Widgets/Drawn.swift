import Terminal

/// What a screen said when it was drawn last: the next key finds its way in it.
///
/// So nothing is put together twice. Copies of a page share it, and none keeps it past the event.
final class Drawn<Target: Hashable> {
  private var page: (rows: Rows<Target>, body: Rect)?
  private var pane: (view: PaneView<Target>, focus: Target?)?
  /// Whether nothing but the place on the page has changed since.
  private var isOnlyMoved = false

  /// The rows of a body, where they were drawn since the last event.
  func rows(in body: Rect) -> Rows<Target>? { page?.body == body ? page?.rows : nil }

  func keep(_ rows: Rows<Target>, in body: Rect) { page = (rows, body) }

  /// What the second pane says of what has the focus: put together once while that has it.
  func pane(of focus: Target?, in area: Rect, make: () -> Rows<Target>) -> PaneView<Target> {
    if let pane, pane.focus == focus, pane.view.area == area { return pane.view }
    let view = PaneView(rows: make(), area: area)
    pane = (view, focus)
    return view
  }

  /// Tells that an event moves on the page, and changes nothing else.
  func noteMove() { isOnlyMoved = true }

  /// The screen may say something else from now on.
  func forget() { (page, pane, isOnlyMoved) = (nil, nil, false) }

  /// An event is over.
  func endEvent() {
    if isOnlyMoved { (page, isOnlyMoved) = (nil, false) } else { forget() }
  }
}

/// It is no part of where one is.
extension Drawn: Hashable {
  static func == (left: Drawn, right: Drawn) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
