/// A mapping of a YAML file that is read key by key; keys that nobody reads are mistakes.
final class NodeReader {
  /// What makes something of a mapping.
  typealias Read<Value> = (NodeReader) -> Value?

  let node: YAMLNode
  private let log: ProblemLog
  /// In the file's order; so few that a search by hashes would take longer.
  private let pairs: [(key: YAMLNode, value: YAMLNode)]
  private var readKeys: [String] = []
  /// The mapping under `en`, which has the translations beside this one's texts.
  private lazy var english = node("en", required: false).flatMap {
    NodeReader($0, log: log, keys: { _ in })
  }
  /// Whether all keys are known: those that were looked for.
  var knowsKeys = true
  private var knowsTranslations = false

  /// Reads a mapping; nil, and a mistake, for any other node.
  /// - Parameter read: what looks for its keys.
  private init?(_ node: YAMLNode, log: ProblemLog, keys read: (NodeReader) -> Void) {
    guard case .mapping(let pairs) = node.content else {
      // The keys are those that are looked for where there are none.
      let empty = YAMLNode(content: .mapping([]), place: node.place, index: node.index)
      let keys = NodeReader(empty, log: ProblemLog(), keys: { _ in }).map { reader in
        read(reader)
        return reader.readKeys
      }
      log.add(.unexpected(node.found, expected: .mapping(keys ?? [])), at: node.place)
      return nil
    }
    self.node = node
    self.log = log
    self.pairs = pairs
    readKeys.reserveCapacity(12)
  }

  /// What `read` makes of a mapping, and a mistake for each key that it leaves.
  static func read<Value>(
    _ node: YAMLNode, log: ProblemLog, as read: Read<Value>
  ) -> Value? {
    let reader = NodeReader(node, log: log) { _ = read($0) }
    guard let reader else { return nil }
    defer { reader.finish() }
    return read(reader)
  }

  private func finish() {
    guard knowsKeys else { return }
    if knowsTranslations { english?.finish() }
    for (key, _) in pairs where !readKeys.contains(key.text ?? "") {
      add(.unknownKey(key.text ?? "", known: Set(readKeys).sorted()), at: key)
    }
  }

  private func add(_ kind: ContentProblem.Kind, at node: YAMLNode) {
    log.add(kind, at: node.place)
  }

  /// Tells of a mistake at the first of these keys that there is, else at the mapping.
  func add(_ kind: ContentProblem.Kind, at keys: String...) {
    add(kind, at: keys.lazy.compactMap { self.node[$0] }.first ?? node)
  }

  func has(_ key: String) -> Bool { node[key] != nil }

  /// The node of a key; a mistake where a required one is missing.
  private func node(_ key: String, required: Bool) -> YAMLNode? {
    readKeys.append(key)
    let value = node[key]
    if value == nil, required { add(.missingKey(key), at: node) }
    return value
  }

  /// The text of a key; nil, and a mistake, where it is no text.
  func text(_ key: String, required: Bool = true) -> String? {
    node(key, required: required).flatMap(text)
  }

  private func text(_ node: YAMLNode) -> String? {
    guard let written = node.text else {
      add(.unexpected(node.found, expected: .text), at: node)
      return nil
    }
    let text = written.trimmed.reflowed
    if text.isEmpty { add(.emptyText, at: node) }
    if !text.isPrintableASCII, text.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" }) {
      add(.controlCharacter, at: node)
    }
    return text
  }

  /// A short text that may stand in a file's name or on a command line.
  func identifier(_ key: String) -> String? {
    guard let text = text(key), !text.isEmpty else { return nil }
    if !text.isIdentifier {
      add(.unexpected(.text(String(text.prefix(40))), expected: .identifier), at: key)
    }
    return text
  }

  /// What `value` makes of the text of a key; nil, and a mistake, where it makes nothing of it.
  private func value<Value>(
    _ key: String, _ expected: @autoclosure () -> ContentProblem.Expected, required: Bool = true,
    _ value: (String) -> Value?
  ) -> Value? {
    guard let node = node(key, required: required) else { return nil }
    if let value = node.text.flatMap(value) { return value }
    add(.unexpected(node.found, expected: expected()), at: node)
    return nil
  }

  /// A whole number from `range`.
  func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key, .number(range)) { text in Int(text).flatMap { range ~= $0 ? $0 : nil } }
  }

  /// `true` or `false`; `fallback` where the key is missing, and a mistake where there is none.
  func flag(_ key: String, fallback: Bool? = nil) -> Bool? {
    guard fallback == nil || has(key) else {
      readKeys.append(key)
      return fallback
    }
    return value(key, .flag) { Bool($0) }
  }

  /// One of the values of an enumeration.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Value.Type, required: Bool = true
  ) -> Value? {
    value(key, .oneOf(Value.allCases.map(\.rawValue)), required: required) { Value(rawValue: $0) }
  }

  /// A statement's id.
  func statement(_ key: String) -> StatementID? { value(key, .statement) { StatementID($0) } }

  /// The id of one of the statements that there are.
  func statement(_ key: String, of known: [Statement]) -> StatementID? {
    let id = statement(key)
    if let id, !known.contains(where: { $0.id == id }) {
      add(.unknownStatement(id, known: known.map(\.id)), at: key)
    }
    return id
  }

  /// The nodes of a list, or a mistake; where one may stand alone, also that.
  /// - Parameter isFilled: whether one without entries is a mistake.
  func list(
    _ key: String, required: Bool = true, orOne: Bool = false, isFilled: Bool = false
  ) -> [YAMLNode] {
    guard let node = node(key, required: required) else { return [] }
    switch node.content {
    case .list(let entries):
      if isFilled, entries.isEmpty { add(.emptyList, at: node) }
      return entries
    case .mapping where orOne: return [node]
    default:
      add(.unexpected(node.found, expected: .list), at: node)
      return []
    }
  }

  /// The texts of a list; a mistake for each entry that is empty or no text.
  func texts(_ key: String, required: Bool = true) -> [String] {
    list(key, required: required).compactMap(text)
  }

  /// What `read` makes of the mapping of a key.
  func mapping<Value>(_ key: String, required: Bool = true, _ read: Read<Value>) -> Value? {
    node(key, required: required).flatMap { self.read($0, read) }
  }

  /// What `read` makes of the mappings of a list.
  func mappings<Value>(
    _ key: String, required: Bool = true, orOne: Bool = false, isFilled: Bool = false,
    _ read: Read<Value>
  ) -> [Value] {
    list(key, required: required, orOne: orOne, isFilled: isFilled).compactMap {
      self.read($0, read)
    }
  }

  /// The same; nil where it makes nothing of one of them.
  func allMappings<Value>(_ key: String, required: Bool = true, _ read: Read<Value>) -> [Value]? {
    all(list(key, required: required).map { self.read($0, read) })
  }

  private func read<Value>(_ node: YAMLNode, _ read: Read<Value>) -> Value? {
    Self.read(node, log: log, as: read)
  }

  /// A text in two languages, written as `{ id: …, en: … }`.
  func localized(_ key: String) -> LocalizedText? { mapping(key, Self.localized) }

  /// The same on one line, whatever line breaks it has.
  func localizedLine(_ key: String) -> LocalizedText? {
    let line = { (text: String) in text.split(separator: "\n").joined(separator: " ") }
    return localized(key).map { LocalizedText(id: line($0.id), en: $0.en.map(line)) }
  }

  /// The texts in two languages of a list.
  func localizedList(_ key: String) -> [LocalizedText] { mappings(key, Self.localized) }

  private static func localized(_ reader: NodeReader) -> LocalizedText? {
    let text = reader.text("id")
    let english = reader.text("en", required: false)
    return text.map { LocalizedText(id: $0, en: english) }
  }

  /// A text of this mapping with its translation.
  func translated(_ key: String) -> LocalizedText? {
    knowsTranslations = true
    let text = text(key)
    let translation = english?.text(key, required: false)
    return text.map { LocalizedText(id: $0, en: translation) }
  }

  /// The translations of the texts of a list.
  func translations(_ key: String) -> [String] {
    knowsTranslations = true
    return english?.texts(key, required: false) ?? []
  }
}

extension String {
  /// A letter or digit, and at most 63 more, dots, underscores and hyphens; all of ASCII.
  fileprivate var isIdentifier: Bool {
    let isLetterOrDigit = { (byte: UInt8) in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return utf8.count <= 64 && utf8.first.map(isLetterOrDigit) ?? false
      && utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x5F || (0x2D...0x2E).contains($0) }
  }

  /// Whether there are letters alone, as in most texts: none need be looked at further.
  fileprivate var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}
