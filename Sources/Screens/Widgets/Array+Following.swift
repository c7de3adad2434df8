extension Array where Element: Equatable {
  /// The element after `element`, the first after the last and after one that is not there.
  func following(_ element: Element) -> Element {
    let next = (firstIndex(of: element) ?? -1) + 1
    return self[next % count]
  }

  /// What stands some places after an element, no farther than the ends.
  func element(_ places: Int, after element: Element) -> Element {
    guard let place = firstIndex(of: element) else { return element }
    return self[Swift.min(Swift.max(0, place + places), count - 1)]
  }
}
