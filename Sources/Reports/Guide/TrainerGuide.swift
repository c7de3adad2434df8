import Curriculum
import Texts

/// What a trainer takes along: for each section its summary, what is easily confused, a worked
/// example, and notes on each statement.
public struct TrainerGuide: Page {
  let outline: ModuleOutline
  let language: Language

  /// The guide as one HTML file, to be printed on A4.
  public static func html(
    of outline: ModuleOutline, _ guides: [SectionGuide], in language: Language
  ) -> String {
    TrainerGuide(outline: outline, language: language).html(guides)
  }

  private func html(_ guides: [SectionGuide]) -> String {
    let module = outline.title.text(in: language)
    return page(
      PageStyle.report, title: "\(say(.trainerGuide)): \(module)",
      """
      <h1>\(say(.trainerGuide))</h1>
      <p><strong>\(module)</strong></p>
      \(guides.map(section))
      """)
  }

  private func section(_ guide: SectionGuide) -> Markup {
    let title = outline.section(guide.section)?.title.text(in: language) ?? ""
    return section(
      "\(guide.section). \(title)",
      """
      <h3>\(say(.summaryOfSection))</h3>
      <ul>\(guide.summary.map { "<li>\($0.text(in: language))</li>" })</ul>
      <h3>\(say(.contrasts))</h3>
      \(guide.contrasts.map(table))\
      <h3>\(say(.workedExample)): \(guide.example.title.text(in: language))</h3>
      \(paragraphs(guide.example.scene))
      <ol>\(guide.example.steps.map { "<li>\($0.text(in: language))</li>" })</ol>
      \(guide.notes.map(note))
      """)
  }

  private func table(_ table: SectionGuide.ContrastTable) -> Markup {
    let rows = table.rows.map { row -> Markup in
      "<tr>\(row.texts(in: language).map { "<td>\($0)</td>" })</tr>"
    }
    return """
      <p class="caption">\(table.title.text(in: language))</p>
      <table>
      <thead><tr>\(table.columns.map { "<th>\($0.text(in: language))</th>" })</tr></thead>
      <tbody>\(rows)</tbody></table>

      """
  }

  private func note(_ note: SectionGuide.TrainerNote) -> Markup {
    let title = outline.statement(note.statement)?.title.text(in: language) ?? ""
    let heading = "\(note.statement). \(title)"
    return """
      <div class="item"><h3>\(heading)</h3>
      <p class="quiet">\(say(.guideOpening))</p>\(paragraphs(note.opening))
      <p class="quiet">\(say(.guideExercise))</p>\(paragraphs(note.exercise))
      <p class="quiet">\(say(.guideMistakes))</p>\(paragraphs(note.mistakes))
      </div>

      """
  }

  private func paragraphs(_ text: LocalizedText) -> [Markup] {
    text.text(in: language).split(separator: "\n").map { "<p>\($0)</p>" }
  }
}
