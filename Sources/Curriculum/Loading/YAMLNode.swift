/// A part of a YAML file, and where it begins.
struct YAMLNode {
  enum Content {
    case text(String)
    case mapping([(key: YAMLNode, value: YAMLNode)])
    case list([YAMLNode])
  }

  let content: Content
  let place: ContentPlace
  /// How many characters of the file stand before it.
  let index: Int

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
