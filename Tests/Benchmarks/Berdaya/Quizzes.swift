import Benchmark
import Curriculum
import Foundation
import Quiz

/// Drawing questions and marking answers.
func measureQuizzes() {
  Benchmark("Draw a quiz of thirty from ten thousand questions") { benchmark in
    let bank = Samples.bank
    benchmark.startMeasurement()
    blackHole(try Attempt.practice(PracticeFilter(count: 30), from: bank, Samples.start()))
  }

  Benchmark(
    "Mark an answer", configuration: .init(scalingFactor: .kilo)
  ) { benchmark in
    let questions = Samples.questionsOfEachKind
    let responses: [Response] = [
      .choice(1), .choices([0, 2]), .truth(false), .matches([0, 2, 1]), .order([0, 2, 1]),
      .text("  Partisipasí  Warga!"),
    ]
    benchmark.startMeasurement()
    for index in benchmark.scaledIterations {
      let place = index % questions.count
      blackHole(questions[place].mark(for: responses[place]))
    }
  }

  Benchmark("Result of an exam of a hundred items") { benchmark in
    let bank = Samples.bank
    var attempt = try Attempt.practice(PracticeFilter(count: 100), from: bank, Samples.start())
    let now = Moment(date: Samples.now, running: .zero)
    for item in attempt.questions.indices {
      try attempt.apply(.answer(item: item, response: .choice(item % 3)), at: now)
    }
    benchmark.startMeasurement()
    blackHole(attempt.result)
  }
}
