import Curriculum
import Testing
import Texts

/// One word a thing: what differs in its key differs in its word.
@Suite struct WordsTests {
  @Test("A flag, a bookmark and a rating differ in word", arguments: Language.allCases)
  func words(language: Language) {
    let words = [Text.keyFlag, .keyBookmark, .keyDoubtful, .keyEasy, .keySure].map { $0(language) }
    #expect(Set(words).count == words.count)
    #expect(Text.flagged(language) != Text.bookmarked(language))
    for text in [Text.markedDoubtful, .markedEasy] {
      #expect(!text(language).contains(Text.keyFlag(language)))
    }
  }
}
