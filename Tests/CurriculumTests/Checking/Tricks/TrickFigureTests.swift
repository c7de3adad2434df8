import Testing

@testable import Curriculum

@Suite struct TrickFigureTests {
  @Test(
    "A trick may gain 10 points on the whole bank and 7 on the tests",
    arguments: [
      (60, .all, false), (61, .all, true), (57, .tests, false), (58, .tests, true),
    ] as [(Int, TrickFigure.Scope, Bool)])
  func limit(_ hits: Int, _ scope: TrickFigure.Scope, _ isOver: Bool) {
    #expect(figure(hits: hits, of: 100, options: 2, scope).isOverLimit == isOver)
  }

  @Test(
    "Fixing as many questions as asked brings the trick within the limit, fewer don't",
    arguments: TrickFigure.Scope.allCases)
  func toFix(_ scope: TrickFigure.Scope) {
    let count = figure(hits: 20, of: 30, options: 3, scope).countToFix
    #expect(!figure(hits: 20 - count, of: 30, options: 3, scope).isOverLimit)
    #expect(figure(hits: 20 - count + 1, of: 30, options: 3, scope).isOverLimit)
    #expect(figure(hits: 10, of: 30, options: 3, scope).countToFix == 0)
  }

  @Test(
    "The probability of so many hits is that of the binomial distribution without ties",
    arguments: [
      // P(X ≥ 2) for n = 3, p = 1/2 is 4/8; P(X ≥ 3) for n = 3, p = 1/4 is 1/64.
      (2, 3, 2, 0.5), (3, 3, 4, 1.0 / 64), (0, 3, 4, 1),
      // From R: pbinom(39, 100, 1/3, lower.tail = FALSE).
      (40, 100, 3, 0.0966),
    ])
  func binomial(_ hits: Int, _ count: Int, _ options: Int, _ expected: Double) throws {
    let probability = try #require(figure(hits: hits, of: count, options: options).probability)
    #expect(abs(probability - expected) < (count > 3 ? 1e-4 : 1e-12))
  }

  @Test("Tied options give half a hit with twice the chance")
  func tied() throws {
    // Of three options two are left: 1/2 with the chance 2/3, for each of two questions.
    let guess = TrickGuess(
      question: "", optionCount: 3, tiedCount: 2, hit: 0.5, chance: 1.0 / 3)
    let probability = try #require(figure([guess, guess]).probability)
    #expect(abs(probability - 4.0 / 9) < 1e-12)
  }

  @Test("Questions with other numbers of options and of ties add up")
  func mixed() throws {
    // A hit of 1 with the chance 1/2, one of 1/2 with the chance 2/3: all of it in 1/2 · 2/3.
    let guesses = [
      TrickGuess(question: "", optionCount: 2, tiedCount: 1, hit: 1, chance: 0.5),
      TrickGuess(question: "", optionCount: 3, tiedCount: 2, hit: 0.5, chance: 1.0 / 3),
    ]
    #expect(abs(try #require(figure(guesses).probability) - 1.0 / 3) < 1e-12)
  }

  @Test("A thousand questions have the probability that the normal distribution gives")
  func many() throws {
    // 500 of 1,000 at 1/2: one half, and half of the chance of exactly so many, 0.02523.
    let probability = try #require(figure(hits: 500, of: 1000, options: 2).probability)
    #expect(abs(probability - 0.512613) < 1e-6)
  }

  @Test("Multiple choices have no limit")
  func multipleChoice() {
    let guess = TrickGuess(question: "", optionCount: 4, hit: 1, chance: 0)
    let figure = TrickFigure(
      trick: .position(0), language: .indonesian, kind: .multipleChoice, scope: .all,
      guesses: [guess])
    #expect(figure.limit == nil && !figure.isOverLimit && figure.countToFix == 0)
  }

  private func figure(
    hits: Int, of count: Int, options: Int, _ scope: TrickFigure.Scope = .all
  ) -> TrickFigure {
    figure(
      (0..<count).map {
        TrickGuess(
          question: QuestionID("D1-\($0)"), optionCount: options, hit: $0 < hits ? 1 : 0,
          chance: 1 / Double(options))
      }, scope)
  }

  private func figure(_ guesses: [TrickGuess], _ scope: TrickFigure.Scope = .all) -> TrickFigure {
    TrickFigure(
      trick: .position(0), language: .indonesian, kind: .singleChoice, scope: scope,
      guesses: guesses)
  }
}
