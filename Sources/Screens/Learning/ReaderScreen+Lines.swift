import Curriculum
import Terminal
import Texts

/// What the screen says.
extension ReaderScreen {
  func build(_ builder: inout Builder, look: Look) {
    addHead(to: &builder, look: look)
    let text = LessonLines(words: words)
    builder.runs(
      text.marked([StyledRun(title(of: place, look), Style(.accent, bold: true))]), indent: 1)
    builder.blank()
    if let current {
      addBlocks(of: current, text, to: &builder, look: look)
      addNote(on: current.statement, to: &builder, look: look)
    } else if case .guide(let page) = place, let guide {
      GuideLines(guide: guide, language: look.language, words: words)
        .add(page, to: &builder, indent: 1)
    } else {
      text.add(lesson.introduction, to: &builder, indent: 1)
    }
    if next == nil, lesson.parts.allSatisfy({ isRead($0.statement) }) {
      builder.blank()
      builder.paragraph(
        "\(look.glyphs.joy) \(look(.sectionRead))", Style(.good, bold: true), indent: 1)
    }
    builder.blank()
    if origin != nil { builder.button(.origin, look(.backToQuestion)) }
    let following = next.map { "\(look(.upNext)): \(title(of: $0, look))" }
    builder.button(.next, following ?? look(.endOfLesson))
    if let statement {
      builder.button(.note, look(notes[statement] == nil ? .writeNote : .changeNote))
    }
    builder.button(.contents, look(.contents))
  }

  /// The lesson's text; what a question rests on is told.
  private func addBlocks(
    of part: Lesson.Part, _ text: LessonLines, to builder: inout Builder, look: Look
  ) {
    guard let origin, origin.statement == part.statement else {
      return text.add(part.blocks, to: &builder, indent: 1)
    }
    text.add(Array(part.blocks[..<origin.block]), to: &builder, indent: 1)
    builder.paragraph(look(.restsHere), Style(.accent, bold: true), indent: 1)
    text.add(Array(part.blocks[origin.block...]), to: &builder, indent: 1)
  }

  private func addNote(on statement: StatementID, to builder: inout Builder, look: Look) {
    guard let note = notes[statement] else { return }
    builder.paragraph("\(look(.yourNote)):", Style(.accent), indent: 1)
    builder.paragraph(note, indent: 1)
  }

  /// Where one is among the statements of the section.
  func buildPreview(_ builder: inout Builder, look: Look) {
    builder.heading(look(sectionTitle), isApart: true)
    for part in lesson.parts {
      let isHere = part.statement == statement
      let mark = isRead(part.statement) ? look.glyphs.right : " "
      builder.item(
        .place(.statement(part.statement)), lead: "\(mark) \(part.statement)  ",
        runs: [StyledRun(part.title, isHere ? Style(.accent, bold: true) : .aside)], detail: [])
    }
  }

  private func title(of place: LessonPlace, _ look: Look) -> String {
    switch place {
    case .introduction: lesson.title
    case .statement(let id):
      "\(id). \(lesson.parts.first { $0.statement == id }?.title ?? "")"
    case .guide(let page): look(page.title)
    }
  }

  /// How far one is, in words and as a bar, and what is marked here.
  private func addHead(to builder: inout Builder, look: Look) {
    let count = lesson.parts.count
    let done = lesson.parts.count { isRead($0.statement) }
    let number = lesson.parts.firstIndex { $0.statement == statement }.map { $0 + 1 }
    var words = look(number.map { .statementNumber($0, of: count) } ?? .statementCount(count))
    if let statement {
      if isRead(statement) { words += "  \(look.glyphs.right) \(look(.alreadyRead))" }
      // Where lines are written only what the page says is told again.
      if look.glyphs.isPlain, bookmarks.contains(statement) {
        words += "  \(look.glyphs.bookmark) \(look(.bookmarked))"
      }
    }
    var runs = [StyledRun(" " + words + "  ", .aside)]
    let room = min(20, builder.textWidth - columns(of: words) - 3)
    if room >= 6 {
      runs.append(
        StyledRun(
          look.glyphs.bar(Double(done) / Double(max(1, count)), columns: room), Style(.accent)))
    }
    builder.line(runs)
  }
}
