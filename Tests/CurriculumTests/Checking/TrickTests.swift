import Testing

@testable import Curriculum

@Suite struct TrickTests {
  @Test(
    "Each trick finds the key that gives itself away, and no other",
    arguments: [
      (Trick.longestOption, ["Kader desa setempat", "Lurah", "Camat"]),
      (.shortestOption, ["Kader", "Lurah baru", "Camat baru"]),
      (.mostLongWords, ["Pendampingan keluarga", "Bantuan modal usaha baru", "Uang tunai"]),
      (.fewestLongWords, ["Uang tunai", "Pendampingan", "Penyuluhan keluarga"]),
      (.likeThePrompt, ["Pendamping bertanya", "Lurah memerintah", "Camat pergi"]),
      (.unlikeThePrompt, ["Lurah memerintah", "Mendampingi lagi", "Menanyakan lagi"]),
      (.likeTheOthers, ["Kader melatih ibu", "Kader melatih anak", "Lurah menyapa ibu"]),
      (.unlikeTheOthers, ["Lurah menyapa", "Kader melatih ibu", "Kader melatih anak"]),
      (.noAbsoluteWords, ["Kader", "Hanya lurah", "Selalu camat"]),
      (.position(0), ["Kader", "Lurah", "Camat"]),
    ])
  func solves(_ trick: Trick, _ options: [String]) throws {
    let prompt = "Dampingan bertanya."
    let key = try #require(ChoiceItem(Sample.choice("D1-01", prompt, options), in: .indonesian))
    #expect(trick.play(on: [key]).hitRate == 1)
    for index in 1...2 {
      let other = Sample.choice("D1-01", prompt, options, key: index)
      let item = try #require(ChoiceItem(other, in: .indonesian))
      #expect(trick.play(on: [item]).hitRate == 0)
    }
  }

  @Test("Options that a trick can't tell apart share the hit")
  func ties() throws {
    let question = Sample.choice("D1-01", "Apa?", ["Kader", "Lurah", "RT"])
    let item = try #require(ChoiceItem(question, in: .indonesian))
    #expect(Trick.longestOption.play(on: [item]).hitRate == 0.5)
    #expect(Trick.likeThePrompt.play(on: [item]).excess == 0)
  }

  @Test(
    "A trick is warned of above 5 points and is an error above 10",
    arguments: [(50, nil), (55, nil), (56, .warning), (60, .warning), (61, .error)]
      as [(Int, Finding.Severity?)])
  func severity(_ hits: Int, _ expected: Finding.Severity?) {
    #expect(figure(hits: hits, of: 100, options: 2).severity == expected)
  }

  @Test("Mending as many questions as asked brings the trick within the limit, fewer don't")
  func toMend() {
    let before = figure(hits: 20, of: 30, options: 3)
    let count = before.countToMend
    #expect(figure(hits: 20 - count, of: 30, options: 3).severity == nil)
    #expect(figure(hits: 20 - count + 1, of: 30, options: 3).severity != nil)
  }

  @Test("The probability of so many hits is that of the binomial distribution without ties")
  func binomial() {
    // P(X ≥ 2) for n = 3, p = 1/2 is 4/8; P(X ≥ 3) for n = 3, p = 1/4 is 1/64.
    #expect(abs(figure(hits: 2, of: 3, options: 2).probability - 0.5) < 1e-12)
    #expect(abs(figure(hits: 3, of: 3, options: 4).probability - 1.0 / 64) < 1e-12)
    #expect(abs(figure(hits: 0, of: 3, options: 4).probability - 1) < 1e-12)
  }

  @Test("Tied options give half a hit with twice the chance")
  func tiedProbability() {
    // Of three options two are left: 1/2 with the chance 2/3, for each of two questions.
    let guess = TrickFigure.Guess(
      question: "", optionCount: 3, chosenCount: 2, isKeyChosen: true, margin: 0)
    let figure = TrickFigure(trick: .longestOption, guesses: [guess, guess])
    #expect(abs(figure.probability - 4.0 / 9) < 1e-12)
  }

  @Test("The rule names a failing trick, and looks at each language for itself")
  func finding() {
    let english = ("What?", ["The volunteers", "Head"])
    let questions = (1...4).map {
      Sample.choice("D1-0\($0)", "Apa?", ["Kader", "Lurah"], english: english)
    }
    let messages = Rule.tricks.messages(Sample.module(questions))
    #expect(messages.contains { $0.hasSuffix("[tricks/longest-option/en]") })
    #expect(!messages.contains { $0.hasSuffix("[tricks/longest-option/id]") })
  }

  private func figure(hits: Int, of count: Int, options: Int) -> TrickFigure {
    let guesses = (0..<count).map {
      TrickFigure.Guess(
        question: "D1-\($0)", optionCount: options, chosenCount: 1, isKeyChosen: $0 < hits,
        margin: 0)
    }
    return TrickFigure(trick: .longestOption, guesses: guesses)
  }
}
