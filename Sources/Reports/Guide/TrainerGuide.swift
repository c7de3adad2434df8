import Curriculum
import Texts

/// What a trainer takes along: for each section its summary, what is easily confused, a worked
/// example, and notes on each statement.
public enum TrainerGuide {
  /// The guide as one HTML file, to be printed on A4.
  /// - Throws: what the template throws, which it does not.
  public static func html(
    of outline: ModuleOutline, _ guides: [SectionGuide], in language: Language
  ) throws -> String {
    let guide: View = [
      "module": outline.title.text(in: language),
      "sections": guides.map { view($0, of: outline, in: language) },
    ]
    return try guide.page(trainerGuideTemplate, in: language)
  }

  /// What the guide shows of a section, as the texts that its template places.
  private static func view(
    _ guide: SectionGuide, of outline: ModuleOutline, in language: Language
  ) -> View {
    let paragraphs = { (text: LocalizedText) in
      text.text(in: language).split(separator: "\n").map(String.init)
    }
    let title = outline.section(guide.section)?.title.text(in: language) ?? ""
    return [
      "heading": "\(guide.section). \(title)",
      "summary": guide.summary.map { $0.text(in: language) },
      "tables": guide.contrasts.map { table -> View in
        [
          "title": table.title.text(in: language),
          "columns": table.columns.map { $0.text(in: language) },
          "rows": table.rows.map { $0.texts(in: language) },
        ]
      },
      "exampleTitle": guide.example.title.text(in: language),
      "scene": paragraphs(guide.example.scene),
      "steps": guide.example.steps.map { $0.text(in: language) },
      "notes": guide.notes.map { note -> View in
        let title = outline.statement(note.statement)?.title.text(in: language) ?? ""
        return [
          "heading": "\(note.statement). \(title)", "opening": paragraphs(note.opening),
          "exercise": paragraphs(note.exercise), "mistakes": paragraphs(note.mistakes),
        ]
      },
    ]
  }
}

private func trainerGuideTemplate(_ say: PageTemplate) -> String {
  say.page(
    PageStyle.report, title: "\(say(.trainerGuide)): {{module}}",
    body: """
      <h1>\(say(.trainerGuide))</h1>
      <p><strong>{{module}}</strong></p>
      {{#sections}}
      <section class="page">
      <h2>{{heading}}</h2>
      <h3>\(say(.summaryOfSection))</h3>
      <ul>{{#summary}}<li>{{.}}</li>{{/summary}}</ul>
      <h3>\(say(.contrasts))</h3>
      {{#tables}}
      <p class="caption">{{title}}</p>
      <table>
      <thead><tr>{{#columns}}<th>{{.}}</th>{{/columns}}</tr></thead>
      <tbody>{{#rows}}<tr>{{#.}}<td>{{.}}</td>{{/.}}</tr>{{/rows}}</tbody></table>
      {{/tables}}
      <h3>\(say(.workedExample)): {{exampleTitle}}</h3>
      {{#scene}}<p>{{.}}</p>{{/scene}}
      <ol>{{#steps}}<li>{{.}}</li>{{/steps}}</ol>
      {{#notes}}
      <div class="item"><h3>{{heading}}</h3>
      <p class="quiet">\(say(.guideOpening))</p>{{#opening}}<p>{{.}}</p>{{/opening}}
      <p class="quiet">\(say(.guideExercise))</p>{{#exercise}}<p>{{.}}</p>{{/exercise}}
      <p class="quiet">\(say(.guideMistakes))</p>{{#mistakes}}<p>{{.}}</p>{{/mistakes}}
      </div>
      {{/notes}}
      </section>
      {{/sections}}
      """)
}
