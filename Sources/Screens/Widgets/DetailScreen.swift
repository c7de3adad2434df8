import Terminal

/// A thing of a list, and what there is to say about it.
struct Detail {
  let name: String
  let parts: [String]

  /// - Parameter parts: empty ones say nothing.
  init(_ name: String, _ parts: [String]) {
    self.name = name
    self.parts = parts.filter { !$0.isEmpty }
  }

  init(_ choice: Choice, look: Look) {
    self.init(look(choice.label), choice.about.map { look($0) })
  }
}

/// A list whose things have more to say than their names: below each, or, where there is room for a
/// second pane, there of the one in focus.
protocol DetailScreen: PreviewScreen {
  /// What there is to say about what can be opened; nil for nothing.
  func detail(of target: Target, look: Look) -> Detail?
}

extension DetailScreen {
  func pane(in body: Rect) -> Pane? { .afterList }

  func buildPreview(_ builder: inout Builder, look: Look) {
    guard let detail = page.focus.flatMap({ self.detail(of: $0, look: look) }),
      !detail.parts.isEmpty
    else { return }
    builder.heading(detail.name, isApart: true)
    for part in detail.parts { builder.paragraph(part) }
  }
}

extension DetailScreen where Target == Choice {
  func detail(of choice: Choice, look: Look) -> Detail? { Detail(choice, look: look) }
}

extension PageBuilder {
  /// A thing of a list.
  /// - Parameter labelWidth: the columns that the names of the list take, beside which there is more to
  ///   say; nil where that stands below.
  mutating func item(
    _ target: Target, lead: String = "", _ detail: Detail, labelWidth: Int? = nil
  ) {
    let more = pane == nil ? detail.parts.joined(separator: " · ") : ""
    guard let labelWidth else { return item(target, lead: lead, detail.name, detail: more) }
    menuItem(
      target, lead: lead, detail.name, state: [StyledRun(more, .aside)],
      labelWidth: columns(of: lead) + min(labelWidth, 30))
  }
}
