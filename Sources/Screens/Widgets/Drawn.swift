import Terminal

/// What a screen said when it was drawn last, and which keys it named: the next key finds its way in it.
///
/// So nothing is put together twice. Copies of a page share it, and none keeps it past the event.
final class Drawn<Target: Hashable> {
  private var page: (rows: Rows<Target>, body: Rect)?
  /// The screen's commands, whether keys may be typed instead, and whether a question is asked.
  private var keys: (commands: [KeyCommand<Target>], isTyping: Bool, isAsking: Bool, body: Rect)?
  private var pane: (view: PaneView<Target>, focus: Target?)?
  /// Whether nothing but the place on the page has changed since.
  private var isOnlyMoved = false

  /// The rows of a body, where they were drawn since the last event.
  func rows(in body: Rect) -> Rows<Target>? { page?.body == body ? page?.rows : nil }

  func keep(_ rows: Rows<Target>, in body: Rect) { page = (rows, body) }

  /// What keys do, where that was told since the last event.
  func keys(in body: Rect, isTyped: @escaping (Key) -> Bool) -> KeyMap<Target>? {
    guard let keys, keys.body == body else { return nil }
    return KeyMap(
      keys.commands, isTyped: keys.isTyping ? isTyped : nil, isAsking: keys.isAsking)
  }

  /// Not the map itself, in which the whole screen stands that asks whether a key is typed.
  func keep(_ map: KeyMap<Target>, in body: Rect) {
    keys = (map.commands, map.isTyped != nil, map.isAsking, body)
  }

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
  func forget() { (page, keys, pane, isOnlyMoved) = (nil, nil, nil, false) }

  /// An event is over.
  func endEvent() {
    if isOnlyMoved { (page, keys, isOnlyMoved) = (nil, nil, false) } else { forget() }
  }
}

/// It is no part of where one is.
extension Drawn: Hashable {
  static func == (left: Drawn, right: Drawn) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
