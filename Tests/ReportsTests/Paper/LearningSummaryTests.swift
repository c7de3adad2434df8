import Curriculum
import Foundation
import Quiz
import Reports
import Testing
import Training

@Suite struct LearningSummaryTests {
  private func training() throws -> (Training, Participant) {
    let training = try sampleTraining()
    let siti = try training.addParticipant(named: "Siti <Aminah>")
    try training.noteRead(StatementID("D1")!, by: siti.id)
    try training.setNote("Usul Bu Yanti & Pak Edi", on: StatementID("D1")!, by: siti.id)
    var sitting = try training.startPractice(
      PracticeFilter(kinds: [.trueFalse], count: 1), by: siti.id)
    let question = sitting.attempt.questions[0]
    guard case .trueFalse(let claim) = question.body else { return (training, siti) }
    try training.perform(
      .draft(item: 0, response: nil, certainty: .high),
      .answer(item: 0, response: .truth(!claim.answer)), .submit,
      on: &sitting)
    return (training, siti)
  }

  @Test(
    "It has mastery, scores, what was sure and wrong, and the notes, as they are and in both languages",
    arguments: Language.allCases)
  func summary(language: Language) throws {
    let (training, siti) = try training()
    let html = try LearningSummary(of: siti, in: training, language).html()
    #expect(html.contains("Siti &lt;Aminah&gt;"))
    #expect(html.contains("Usul Bu Yanti &amp; Pak Edi"))
    let parts =
      language == .indonesian
      ? [
        "Ringkasan belajar", "1 dari 28", "Penguasaan", "Riwayat nilai",
        "Yakin, tetapi keliru",
      ]
      : ["Summary of learning", "1 of 28", "Mastery", "Score history", "Sure, and wrong"]
    for part in parts { #expect(html.contains(part), "\(part)") }
  }

  @Test("Who did nothing yet gets a sheet too")
  func empty() throws {
    let training = try sampleTraining()
    let html = try LearningSummary(
      of: training.addParticipant(named: "Asep"), in: training, .indonesian
    ).html()
    #expect(html.contains("0 dari 28"))
    #expect(!html.contains("Riwayat nilai"))
  }
}
