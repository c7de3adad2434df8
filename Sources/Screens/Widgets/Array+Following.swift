extension Array where Element: Equatable {
  /// The element after `element`, the first after the last and after one that is not there.
  func following(_ element: Element) -> Element {
    let next = (firstIndex(of: element) ?? -1) + 1
    return self[next % count]
  }
}
