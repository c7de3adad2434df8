/// A mapping of a YAML file that is read key by key; keys that nobody reads are mistakes.
final class NodeReader {
  let node: YAMLNode
  let file: String
  let log: ProblemLog
  /// In the file's order; so few that a search by hashes would take longer.
  private var pairs: [(key: YAMLNode, value: YAMLNode)] = []
  private var readKeys: [String] = []

  /// Reads a mapping; nil, and a mistake, for any other node.
  init?(_ node: YAMLNode, file: String, log: ProblemLog) {
    self.node = node
    self.file = file
    self.log = log
    guard case .mapping(let pairs) = node.content else {
      add(.value(.unexpected(node.found, expected: .mapping)), at: node)
      return nil
    }
    self.pairs = pairs
    readKeys.reserveCapacity(12)
  }

  func add(_ kind: ContentProblem.Kind, at node: YAMLNode) {
    log.add(kind, at: ContentPlace(node, in: file))
  }

  /// The node of a key, or nil where the key is missing.
  func optional(_ key: String) -> YAMLNode? {
    readKeys.append(key)
    return node[key]
  }

  /// The node of a key; a mistake where it is missing.
  func required(_ key: String) -> YAMLNode? {
    let value = optional(key)
    if value == nil { add(.value(.missingKey(key)), at: node) }
    return value
  }

  /// Tells of the keys that were not read.
  func finish() {
    for (key, _) in pairs where !readKeys.contains(key.text ?? "") {
      add(.value(.unknownKey(key.text ?? "", known: Set(readKeys).sorted())), at: key)
    }
  }

  /// The text of a key; nil, and a mistake, where it is missing, empty or no text.
  func text(_ key: String) -> String? { required(key).flatMap(text) }

  /// The text of a key that may be missing.
  func optionalText(_ key: String) -> String? { optional(key).flatMap(text) }

  private func text(_ node: YAMLNode) -> String? {
    guard let written = node.text else {
      add(.value(.unexpected(node.found, expected: .text)), at: node)
      return nil
    }
    let text = written.trimmed.reflowed
    if text.isEmpty { add(.value(.emptyText), at: node) }
    if !text.isPrintableASCII, text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" }) {
      add(.value(.controlCharacter), at: node)
    }
    return text
  }

  /// A short text that may stand in a file's name or on a command line.
  func identifier(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    if !text.isEmpty, !text.isIdentifier {
      let start = String(text.prefix(40))
      add(.value(.unexpected(.text(start), expected: .identifier)), at: optional(key) ?? node)
    }
    return text
  }

  /// A whole number from `range`.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = required(key) else { return nil }
    guard let number = node.text.flatMap({ Int($0) }), range.contains(number) else {
      add(.value(.unexpected(node.found, expected: .number(range))), at: node)
      return nil
    }
    return number
  }

  /// `true` or `false`; `fallback` where the key is missing, and a mistake where there is none.
  func flag(_ key: String, fallback: Bool? = nil) -> Bool? {
    guard let node = fallback == nil ? required(key) : optional(key) else { return fallback }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      add(.value(.unexpected(node.found, expected: .flag)), at: node)
      return nil
    }
  }

  /// One of the values of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, of type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let node = required(key) else { return nil }
    if let value = node.text.flatMap(Value.init(rawValue:)) { return value }
    add(.value(.unexpected(node.found, expected: .oneOf(Value.allCases.map(\.rawValue)))), at: node)
    return nil
  }

  /// The same for a key that may be missing.
  func optionalChoice<Value: RawRepresentable & CaseIterable>(
    _ key: String, of type: Value.Type
  ) -> Value? where Value.RawValue == String {
    optional(key) == nil ? nil : choice(key, of: type)
  }

  /// A statement's id.
  func statement(_ key: String) -> StatementID? {
    guard let node = required(key) else { return nil }
    if let id = node.text.flatMap(StatementID.init) { return id }
    add(.value(.unexpected(node.found, expected: .statement)), at: node)
    return nil
  }

  /// The nodes of a list; a mistake where there is none.
  func list(_ key: String) -> [YAMLNode] { required(key).map(items) ?? [] }

  /// The nodes of a list that may be missing.
  func optionalList(_ key: String) -> [YAMLNode] { optional(key).map(items) ?? [] }

  /// The texts of a list; a mistake for each entry that is empty or no text.
  func texts(_ key: String) -> [String] { list(key).compactMap(text) }

  /// The texts of a list that may be missing.
  func optionalTexts(_ key: String) -> [String] { optionalList(key).compactMap(text) }

  private func items(_ node: YAMLNode) -> [YAMLNode] {
    guard case .list(let entries) = node.content else {
      add(.value(.unexpected(node.found, expected: .list)), at: node)
      return []
    }
    return entries
  }

  /// The mapping of a key.
  func mapping(_ key: String) -> NodeReader? {
    required(key).flatMap(child)
  }

  /// A text in two languages, written as `{ id: …, en: … }`.
  func localized(_ key: String) -> LocalizedText? { required(key).flatMap(localized) }

  /// The same on one line, whatever line breaks it has.
  func localizedLine(_ key: String) -> LocalizedText? {
    let line = { (text: String) in text.split(separator: "\n").joined(separator: " ") }
    return localized(key).map { LocalizedText(id: line($0.id), en: $0.en.map(line)) }
  }

  /// The texts in two languages of a list.
  func localizedList(_ key: String) -> [LocalizedText] { list(key).compactMap(localized) }

  private func localized(_ node: YAMLNode) -> LocalizedText? {
    guard let reader = child(node) else { return nil }
    defer { reader.finish() }
    let english = reader.optionalText("en")
    return reader.text("id").map { LocalizedText(id: $0, en: english) }
  }

  /// The mapping of a key, or the mappings of the list that stands there.
  func oneOrMore(_ key: String) -> [NodeReader] {
    guard let node = required(key) else { return [] }
    if case .mapping = node.content { return [child(node)].compactMap(\.self) }
    return items(node).compactMap(child)
  }

  /// The mappings of a list.
  func mappings(_ key: String) -> [NodeReader] { list(key).compactMap(child) }

  /// The same for a list that may be missing.
  func optionalMappings(_ key: String) -> [NodeReader] { optionalList(key).compactMap(child) }

  func child(_ node: YAMLNode) -> NodeReader? { NodeReader(node, file: file, log: log) }

  /// The translations beside this mapping's texts, under `en`.
  func translations() -> NodeReader? {
    optional("en").flatMap(child)
  }

  /// A text of this mapping with its translation.
  func text(_ key: String, with translations: NodeReader?) -> LocalizedText? {
    let translation = translations?.optionalText(key)
    return text(key).map { LocalizedText(id: $0, en: translation) }
  }
}

extension String {
  /// A letter or digit, and at most 63 more, dots, underscores and hyphens; all of ASCII.
  fileprivate var isIdentifier: Bool {
    guard utf8.count <= 64, let first = utf8.first, first.isLetterOrDigit else { return false }
    return utf8.dropFirst().allSatisfy {
      $0.isLetterOrDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "-")
    }
  }

  /// Whether there are letters alone, as in most texts: none need be looked at further.
  fileprivate var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension YAMLNode {
  var found: ContentProblem.Found {
    switch content {
    case .text(let text): .text(text)
    case .mapping: .mapping
    case .list: .list
    }
  }
}
