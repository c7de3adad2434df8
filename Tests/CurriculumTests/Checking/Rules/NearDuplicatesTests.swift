import Testing

@testable import Curriculum

@Suite struct NearDuplicatesTests {
  @Test("Prompts that share half of their stems are told once, at the second")
  func nearDuplicates() {
    let questions = [
      Sample.question("D1-01", "Warga desa berkumpul membahas jalan."),
      Sample.question("D1-02", "Perkumpulan warga desa pembahas jalan."),
      Sample.question("D1-03", "Seorang kader menimbang bayi di posyandu."),
    ]
    let messages = Rule.nearDuplicates.messages(Sample.module(questions))
    #expect(messages.count == 1)
    #expect(messages.first?.contains("D1-02 (id): 100% of its stems are those of D1-01") == true)
  }

  @Test("One prompt may be asked of two stories, but not twice of one")
  func nearDuplicatesInCases() {
    let cases = [
      CaseStudy(id: "K01", title: "Sawah", story: "Petani menanam padi di sawah bersama anaknya."),
      CaseStudy(id: "K02", title: "Laut", story: "Nelayan memperbaiki jala di pantai saat badai."),
    ]
    func ask(_ id: String, of caseID: String) -> Question {
      Sample.question(QuestionID(id), "Prinsip mana yang tampak?", caseID: CaseID(caseID))
    }
    let apart = [ask("K01-1", of: "K01"), ask("K02-1", of: "K02")]
    #expect(Rule.nearDuplicates.messages(Sample.module(apart, cases: cases)).isEmpty)
    let twice = [ask("K01-1", of: "K01"), ask("K01-2", of: "K01")]
    #expect(Rule.nearDuplicates.messages(Sample.module(twice, cases: cases)).count == 1)
  }
}
