import Testing

@testable import Curriculum

@Suite struct ReadableTextTests {
  @Test("All that a question says is listed in both languages, of accepted answers the first")
  func question() {
    let answers = Question.ShortAnswer(
      answers: ["telantar", "terlantar"], englishAnswers: ["left"])
    let question = Sample.question(
      "D1-01", LocalizedText(id: "Apa?", en: "What?"), .shortAnswer(answers))
    let texts = Sample.module([question]).readableTexts.filter { $0.place.file != "module.yaml" }
    #expect(
      texts.filter { $0.language == .indonesian }.map(\.text) == ["Apa?", "Sebab.", "telantar"])
    #expect(texts.filter { $0.language == .english }.map(\.text) == ["What?", "left"])
    #expect(texts.allSatisfy { $0.place.description == "questions/D.yaml:1:1" })
  }

  @Test("Emphasis in lessons is told, in lists and quotations too, and code is no text to read")
  func lesson() {
    let spans = [
      LessonSpan(text: "Ini "), LessonSpan(text: "power", style: .emphasis),
      LessonSpan(text: "ls", style: .code),
    ]
    let blocks: [LessonBlock] = [
      .list(ordered: false, items: [[.paragraph(spans)]]), .quote([.paragraph(spans)]),
    ]
    var module = Sample.module([])
    module.lessons = [
      CheckedLesson(
        lesson: Lesson(section: "D", title: "Prinsip", introduction: blocks, parts: []),
        language: .indonesian, file: "lessons/D.md")
    ]
    let texts = module.readableTexts.filter { $0.place.file == "lessons/D.md" }
    #expect(texts.map(\.text) == ["Prinsip", "Ini ", "power", "Ini ", "power"])
    #expect(texts.filter(\.isEmphasised).map(\.text) == ["power", "power"])
  }
}
