import CCmark

/// Reads a lesson's Markdown through cmark.
struct LessonReader {
  let file: String
  let section: Section
  let log: ProblemLog

  /// The lesson, and the line of each statement's heading: the first heading is its title, each
  /// second-level one starts a statement.
  func lesson(_ text: String) -> (lesson: Lesson, lines: [StatementID: Int])? {
    guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      return nil
    }
    defer { cmark_node_free(root) }
    var title = ""
    var introduction: [LessonBlock] = []
    var parts: [Lesson.Part] = []
    var lines: [StatementID: Int] = [:]
    for node in children(of: root) {
      let level =
        cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0
      switch level {
      case 1:
        if title.isEmpty { title = plainText(of: node) } else { add(.secondTitle, at: node) }
      case 2:
        guard let (statement, title) = statement(headedBy: node) else { continue }
        if parts.contains(where: { $0.statement == statement }) {
          add(.taughtTwice(statement), at: node)
        }
        parts.append(Lesson.Part(statement: statement, title: title))
        lines[statement] = Int(cmark_node_get_start_line(node))
      default:
        guard let block = block(node) else { continue }
        if parts.isEmpty {
          introduction.append(block)
        } else {
          parts[parts.count - 1].blocks.append(block)
        }
      }
    }
    let lesson = Lesson(
      section: section.letter, title: title, introduction: introduction, parts: parts)
    check(lesson)
    return (lesson, lines)
  }

  /// The statement whose part a heading starts, and the heading's words behind its id.
  private func statement(headedBy node: OpaquePointer) -> (StatementID, title: String)? {
    let heading = plainText(of: node)
    let id = heading.prefix { $0 != "." && $0 != " " }
    guard let statement = StatementID(String(id)) else {
      add(.headingWithoutStatement(heading, section.letter), at: node)
      return nil
    }
    let known = section.statements.map(\.id)
    guard known.contains(statement) else {
      // Where the outline has none, that is the mistake to tell.
      if !known.isEmpty { add(.unknownStatement(statement, known: known), at: node) }
      return nil
    }
    return (statement, String(heading.dropFirst(id.count).drop { $0 == "." || $0 == " " }))
  }

  private func check(_ lesson: Lesson) {
    if lesson.title.isEmpty { log.add(.noTitle, at: ContentPlace(file: file)) }
    for statement in section.statements
    where !lesson.parts.contains(where: { $0.statement == statement.id }) {
      log.add(.untaught(statement.id), at: ContentPlace(file: file))
    }
  }

  private func add(_ kind: ContentProblem.Kind, at node: OpaquePointer) {
    let place = ContentPlace(
      file: file, line: max(1, Int(cmark_node_get_start_line(node))),
      column: max(1, Int(cmark_node_get_start_column(node))))
    log.add(kind, at: place)
  }

  private func children(of node: OpaquePointer) -> [OpaquePointer] {
    let first = cmark_node_first_child(node)
    return first.map { Array(sequence(first: $0) { cmark_node_next($0) }) } ?? []
  }

  /// - Parameter depth: in how many lists and quotations the block stands.
  private func block(_ node: OpaquePointer, depth: Int = 0) -> LessonBlock? {
    guard depth < Self.deepest else {
      add(.tooDeeplyNested, at: node)
      return nil
    }
    let blocks = { (node: OpaquePointer) in
      children(of: node).compactMap { block($0, depth: depth + 1) }
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(spans(of: node))
    case CMARK_NODE_PARAGRAPH:
      let spans = spans(of: node)
      if Self.isTable(spans) { add(.unknownBlock, at: node) }
      return .paragraph(spans)
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(node))
    case CMARK_NODE_LIST:
      return .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        items: children(of: node).map(blocks))
    default:
      add(.unknownBlock, at: node)
      return nil
    }
  }

  private static let deepest = 10

  /// Whether a paragraph is a table to other readers of Markdown: a row of dashes between bars.
  private static func isTable(_ spans: [LessonSpan]) -> Bool {
    spans.filter { $0.style != .code }.map(\.text).joined()
      .contains(/\|\s*:?-+:?\s*\||:?-+:?\s*\|\s*:?-+/)
  }

  private func plainText(of node: OpaquePointer) -> String {
    spans(of: node).map(\.text).joined()
  }

  /// The runs of text, those of one style that follow each other as one.
  private func spans(of node: OpaquePointer) -> [LessonSpan] {
    runs(of: node, .plain, depth: 0).reduce(into: []) { spans, run in
      let before = spans.last?.style == run.style ? spans.removeLast().text : ""
      spans.append(LessonSpan(text: before + run.text, style: run.style))
    }
  }

  private func runs(
    of node: OpaquePointer, _ style: LessonSpan.Style, depth: Int
  ) -> [LessonSpan] {
    guard depth < Self.deepest else {
      add(.tooDeeplyNested, at: node)
      return []
    }
    return children(of: node).flatMap { child -> [LessonSpan] in
      let text = cmark_node_get_literal(child).map { String(cString: $0) } ?? ""
      switch cmark_node_get_type(child) {
      case CMARK_NODE_TEXT: return [LessonSpan(text: text, style: style)]
      case CMARK_NODE_CODE: return [LessonSpan(text: text, style: .code)]
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return [LessonSpan(text: " ", style: style)]
      case CMARK_NODE_EMPH: return runs(of: child, .emphasis, depth: depth + 1)
      case CMARK_NODE_STRONG: return runs(of: child, .strong, depth: depth + 1)
      default:
        add(.unknownSpan, at: node)
        return []
      }
    }
  }
}
