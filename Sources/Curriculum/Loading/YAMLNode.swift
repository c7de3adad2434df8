/// A part of a YAML file, and where it begins.
struct YAMLNode {
  enum Content {
    case text(String)
    case mapping([(key: YAMLNode, value: YAMLNode)])
    case list([YAMLNode])
  }

  let content: Content
  private let place: (line: Int32, column: Int32, index: Int32)

  /// - Parameter index: how many characters of the file stand before it.
  init(_ content: Content, line: Int, column: Int, index: Int) {
    self.content = content
    place = (Int32(clamping: line), Int32(clamping: column), Int32(clamping: index))
  }

  /// From 1.
  var line: Int { Int(place.line) }
  /// From 1.
  var column: Int { Int(place.column) }
  var index: Int { Int(place.index) }

  /// What stands here, where something else is expected.
  var found: ContentProblem.Found {
    switch content {
    case .text(let text): .text(text)
    case .mapping: .mapping
    case .list: .list
    }
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The nodes of a list; none where it is something else.
  var entries: [YAMLNode] {
    if case .list(let entries) = content { entries } else { [] }
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }
}

/// A node, and the file that it stands in.
struct PlacedNode {
  let file: String
  let node: YAMLNode

  var place: ContentPlace { ContentPlace(node, in: file) }

  /// The nodes of a list; none where it is something else.
  var entries: [PlacedNode] { node.entries.map { PlacedNode(file: file, node: $0) } }

  /// The value of a key of a mapping.
  subscript(key: String) -> PlacedNode? { node[key].map { PlacedNode(file: file, node: $0) } }
}
