import Curriculum
import Testing

@testable import berdaya

@Suite struct CommandLanguageTests {
  @Test(
    "The language of messages is the one that the command line asks for",
    arguments: [
      (["berdaya", "scores", "--lang", "en"], Language.english),
      (["berdaya", "--lang=en", "quiz"], .english), (["berdaya", "--lang", "id"], .indonesian),
      (["berdaya", "quiz", "--lang", "xx", "--lang", "en"], .english),
    ])
  func asked(_ arguments: [String], _ language: Language) {
    #expect(Language(commandLine: arguments) == language)
  }
}
