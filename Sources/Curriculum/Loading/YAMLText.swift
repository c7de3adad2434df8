import CYaml

/// The text of a YAML file, with its nodes.
///
/// Every value is text: what else it may be is known to who reads it. libyaml tells what stands there,
/// one thing after the other; the nodes of tens of thousands of questions are made in little more time
/// than that takes.
struct YAMLText {
  let text: String
  let root: YAMLNode
  /// Whether some parts stand for others.
  let hasAnchors: Bool
  /// What can be read nevertheless.
  let problems: [ContentProblem]

  /// - Returns: nil for an empty text.
  /// - Throws: what keeps the text of the file from being YAML.
  init?(_ text: String, file: String) throws(ContentProblem) {
    var native = text
    native.makeContiguousUTF8()
    let result = native.utf8.withContiguousStorageIfAvailable { bytes in
      let composer = Composer(bytes, file: file)
      return Result { () throws(ContentProblem) in
        (try composer.root(), composer.hasAnchors, composer.problems)
      }
    }
    guard let result, case let (root?, hasAnchors, problems) = try result.get() else { return nil }
    self.text = native
    self.root = root
    self.hasAnchors = hasAnchors
    self.problems = problems
  }

  /// The text of each entry of the list that the file is, which can be read by itself; nil where one
  /// can't.
  var entryTexts: [Substring.UTF8View]? {
    guard !hasAnchors, case .list(let entries) = root.content else { return nil }
    let bytes = text.utf8
    var starts: [String.Index] = []
    var (place, characters) = (bytes.startIndex, 0)
    for entry in entries {
      while place < bytes.endIndex, characters < entry.index || bytes[place] & 0xC0 == 0x80 {
        if bytes[place] & 0xC0 != 0x80 { characters += 1 }
        place = bytes.index(after: place)
      }
      // Only a hyphen with spaces around it stands before an entry on its line.
      guard
        let line = bytes.index(
          place, offsetBy: 1 - entry.place.column, limitedBy: bytes.startIndex),
        bytes[line..<place].drop(while: { $0 == 0x20 }).first == 0x2D,
        bytes[line..<place].count(where: { $0 != 0x20 }) == 1
      else { return nil }
      starts.append(line)
    }
    let ends = starts.dropFirst() + [bytes.endIndex]
    return zip(starts, ends).map { Substring(text[$0..<$1]).utf8 }
  }
}

/// Makes nodes of what libyaml tells.
private final class Composer {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private let file: String
  private var anchors: [String: YAMLNode] = [:]
  var hasAnchors: Bool { !anchors.isEmpty }
  private(set) var problems: [ContentProblem] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.file = file
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    event.initialize(to: yaml_event_t())
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// The node of the one document; nil where there is none.
  func root() throws(ContentProblem) -> YAMLNode? {
    try advance()
    try advance()
    if event.pointee.type == YAML_STREAM_END_EVENT { return nil }
    try advance()
    let root = try node()
    try advance()
    try advance()
    guard event.pointee.type == YAML_STREAM_END_EVENT else {
      throw mistake(
        .notYAML("but found another document (expected a single document in the stream)"),
        event.pointee.start_mark)
    }
    return root
  }

  private func advance() throws(ContentProblem) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw mistake }
  }

  /// The node that begins with the present event; that is its last one afterwards.
  private func node() throws(ContentProblem) -> YAMLNode {
    let mark = event.pointee.start_mark
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isNull =
        scalar.plain_implicit == 1 && scalar.length <= 4
        && ["~", "null", "Null", "NULL"].contains(text)
      return keep(
        make(.text(isNull ? "" : text), mark), under: scalar.anchor.map { String(cString: $0) })
    case YAML_SEQUENCE_START_EVENT:
      let anchor = event.pointee.data.sequence_start.anchor.map { String(cString: $0) }
      return keep(make(.list(try list()), mark), under: anchor)
    case YAML_MAPPING_START_EVENT:
      let anchor = event.pointee.data.mapping_start.anchor.map { String(cString: $0) }
      return keep(make(.mapping(try mapping()), mark), under: anchor)
    default:
      let anchor = event.pointee.data.alias.anchor.map { String(cString: $0) }
      guard let known = anchors[anchor ?? ""] else {
        throw mistake(.notYAML("found undefined alias"), mark)
      }
      return known
    }
  }

  private func list() throws(ContentProblem) -> [YAMLNode] {
    var entries: [YAMLNode] = []
    try advance()
    while event.pointee.type != YAML_SEQUENCE_END_EVENT {
      entries.append(try node())
      try advance()
    }
    return entries
  }

  private func mapping() throws(ContentProblem) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    pairs.reserveCapacity(8)
    try advance()
    while event.pointee.type != YAML_MAPPING_END_EVENT {
      let key = try node()
      try advance()
      pairs.append((key, try node()))
      try advance()
    }
    noteRepeated(pairs.map(\.key))
    return pairs
  }

  private func noteRepeated(_ keys: [YAMLNode]) {
    let texts = keys.compactMap(\.text)
    guard texts.hasRepeats else { return }
    let repeated = Dictionary(grouping: texts) { $0 }.filter { $1.count > 1 }.keys.sorted()
    let last = keys.last { $0.text == repeated.first }
    problems.append(
      ContentProblem(
        place: last?.place ?? ContentPlace(file: file), kind: .repeatedKeys(repeated)))
  }

  private func make(_ content: YAMLNode.Content, _ mark: yaml_mark_t) -> YAMLNode {
    YAMLNode(content: content, place: place(of: mark), index: Int(mark.index))
  }

  private func keep(_ node: YAMLNode, under anchor: String?) -> YAMLNode {
    if let anchor { anchors[anchor] = node }
    return node
  }

  /// What libyaml stumbled over.
  private var mistake: ContentProblem {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    let context = parser.pointee.context.map { " (\(String(cString: $0)))" } ?? ""
    let isMarked = parser.pointee.error != YAML_READER_ERROR
    return mistake(
      problem.contains("nesting level")
        ? .tooDeeplyNested : .notYAML(problem + context),
      isMarked ? parser.pointee.problem_mark : parser.pointee.mark)
  }

  private func mistake(_ kind: ContentProblem.Kind, _ mark: yaml_mark_t) -> ContentProblem {
    ContentProblem(place: place(of: mark), kind: kind)
  }

  private func place(of mark: yaml_mark_t) -> ContentPlace {
    ContentPlace(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension Array where Element: Hashable {
  /// Whether two are equal; a few are compared in less time than hashes are made of them.
  var hasRepeats: Bool {
    count > 16
      ? Set(self).count < count : indices.contains { self[..<$0].contains(self[$0]) }
  }
}
