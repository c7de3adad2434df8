import Curriculum
import Quiz

extension Question {
  /// A response that earns the whole point.
  var rightResponse: Response? {
    switch body {
    case .singleChoice(let options): options.firstIndex(where: \.isCorrect).map(Response.choice)
    case .multipleChoice(let options):
      .choices(Set(options.indices.filter { options[$0].isCorrect }))
    case .trueFalse(let key): .truth(key.answer)
    case .matching(let matching): .matches(matching.pairs.indices.map { $0 })
    case .ordering(let items): .order(Array(items.indices))
    case .shortAnswer(let key): .text(key.answers[0])
    }
  }

  /// A response that earns less than half a point.
  var wrongResponse: Response? {
    switch body {
    case .singleChoice(let options): options.firstIndex { !$0.isCorrect }.map(Response.choice)
    case .multipleChoice(let options):
      .choices(Set(options.indices.filter { !options[$0].isCorrect }))
    case .trueFalse(let key): .truth(!key.answer)
    case .matching(let matching):
      .matches(matching.pairs.indices.map { ($0 + 1) % matching.pairs.count })
    case .ordering(let items): .order(Array(items.indices.reversed()))
    case .shortAnswer: .text("bukan ini")
    }
  }
}
