import Testing

@testable import Curriculum

@Suite struct LessonsTests {
  @Test("A part outside 150 to 300 words is told at its heading", arguments: [149, 150, 300, 301])
  func lessonLength(_ words: Int) {
    let text = Array(repeating: "kata", count: words).joined(separator: " ")
    let messages = Rule.lessonLength.messages(module(with: text))
    #expect(messages.isEmpty == (150...300).contains(words))
    #expect(messages.allSatisfy { $0.hasPrefix("lessons/D.md:5:1: warning: D1 has \(words)") })
  }

  @Test("Sentences of more than 18 words in the mean are an error")
  func sentenceLength() {
    let sentence = { count in Array(repeating: "kata", count: count).joined(separator: " ") + ". " }
    #expect(Rule.sentenceLength.messages(module(with: sentence(20) + sentence(16))).isEmpty)
    let long = Rule.sentenceLength.findings(in: module(with: sentence(20) + sentence(17)))
    #expect(long.map(\.severity) == [.error])
  }

  @Test("Sentences end at marks before spaces, behind quotes too, and with the line")
  func sentences() {
    #expect(
      Words.sentences(in: "Harga Rp1.000. “Mahal!” Ya?") == ["Harga Rp1.000.", "“Mahal!”", "Ya?"])
    #expect(Words.sentences(in: "Satu\ndua") == ["Satu", "dua"])
  }

  @Test("The share of long words is that of 8 letters or more")
  func longWords() {
    let level = ReadingLevel(of: lesson(with: "Masyarakat ikut merembuk. Baik – ya."))
    #expect(level.words == 5)
    #expect(level.sentences == 2)
    #expect(level.longWordShare == 0.4)
  }

  private func lesson(with text: String) -> CheckedLesson {
    let statement = Sample.outline().statements[0].id
    let part = Lesson.Part(
      statement: statement, title: "Mitra", blocks: [.paragraph([LessonSpan(text: text)])])
    return CheckedLesson(
      lesson: Lesson(section: "D", title: "Prinsip", introduction: [], parts: [part]),
      language: .indonesian, file: "lessons/D.md", lines: [statement: 5])
  }

  private func module(with text: String) -> CheckedModule {
    var module = Sample.module([])
    module.lessons = [lesson(with: text)]
    return module
  }
}
