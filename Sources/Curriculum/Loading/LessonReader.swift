import CCmark

/// Reads a lesson's Markdown through cmark.
struct LessonReader {
  let file: String
  let section: Section
  let log: ProblemLog

  /// The lesson: the first heading is its title, each second-level one starts a statement.
  func lesson(_ text: String) -> Lesson? {
    guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      return nil
    }
    defer { cmark_node_free(root) }
    var lesson = Lesson(section: section.letter, title: "", introduction: [], parts: [])
    for node in children(of: root) {
      let level =
        cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 0
      switch level {
      case 1: lesson.title = plainText(of: node)
      case 2: addPart(node, to: &lesson)
      default:
        guard let block = block(node) else { continue }
        if lesson.parts.isEmpty {
          lesson.introduction.append(block)
        } else {
          lesson.parts[lesson.parts.count - 1].blocks.append(block)
        }
      }
    }
    check(lesson)
    return lesson
  }

  private func addPart(_ node: OpaquePointer, to lesson: inout Lesson) {
    let heading = plainText(of: node)
    let id = heading.prefix { $0 != "." && $0 != " " }
    guard let statement = StatementID(String(id)),
      section.statements.contains(where: { $0.id == statement })
    else {
      add(
        "the heading \"\(heading)\" should start with a statement's id of section "
          + "\(section.letter), as \"\(section.letter)1. …\"", at: node)
      return
    }
    if lesson.parts.contains(where: { $0.statement == statement }) {
      add("the statement \(statement) is taught twice", at: node)
    }
    let title = heading.dropFirst(id.count).drop { $0 == "." || $0 == " " }
    lesson.parts.append(Lesson.Part(statement: statement, title: String(title), blocks: []))
  }

  private func check(_ lesson: Lesson) {
    if lesson.title.isEmpty { log.add("the lesson has no title (\"# …\")", file: file) }
    for statement in section.statements
    where !lesson.parts.contains(where: { $0.statement == statement.id }) {
      log.add(
        "no part teaches the statement \(statement.id) (\"## \(statement.id). …\")", file: file)
    }
  }

  private func add(_ message: String, at node: OpaquePointer) {
    log.add(
      message, file: file, line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)))
  }

  private func children(
    of node: OpaquePointer
  ) -> [OpaquePointer] {
    var nodes: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let node = next {
      nodes.append(node)
      next = cmark_node_next(node)
    }
    return nodes
  }

  private func block(_ node: OpaquePointer) -> LessonBlock? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return .heading(spans(of: node))
    case CMARK_NODE_PARAGRAPH: return .paragraph(spans(of: node))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(children(of: node).compactMap(block))
    case CMARK_NODE_LIST:
      return .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        items: children(of: node).map { children(of: $0).compactMap(block) })
    default:
      add("lessons have headings, paragraphs, lists and quotations, nothing else", at: node)
      return nil
    }
  }

  private func plainText(of node: OpaquePointer) -> String {
    spans(of: node).map(\.text).joined()
  }

  private func spans(of node: OpaquePointer) -> [LessonSpan] {
    var spans: [LessonSpan] = []
    collect(node, style: .plain, into: &spans)
    return spans
  }

  private func collect(
    _ node: OpaquePointer, style: LessonSpan.Style,
    into spans: inout [LessonSpan]
  ) {
    for child in children(of: node) {
      switch cmark_node_get_type(child) {
      case CMARK_NODE_TEXT: append(literal(of: child), style, to: &spans)
      case CMARK_NODE_CODE: append(literal(of: child), .code, to: &spans)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: append(" ", style, to: &spans)
      case CMARK_NODE_EMPH: collect(child, style: .emphasis, into: &spans)
      case CMARK_NODE_STRONG: collect(child, style: .strong, into: &spans)
      default: add("lessons have no links, pictures or HTML", at: node)
      }
    }
  }

  private func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func append(_ text: String, _ style: LessonSpan.Style, to spans: inout [LessonSpan]) {
    if spans.last?.style == style {
      spans[spans.count - 1].text += text
    } else {
      spans.append(LessonSpan(text, style: style))
    }
  }
}
