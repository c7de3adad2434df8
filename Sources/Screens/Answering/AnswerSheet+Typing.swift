import Curriculum
import Quiz
import Texts

/// Answering by a typed line.
extension AnswerSheet {
  /// Takes the answer that a line gives; nil where it gives none, and may be a command.
  mutating func answer(typed line: String, page: inout Page<some SheetTarget>) -> Outcome? {
    let places = places(chosenBy: line)
    guard !places.isEmpty else { return nil }
    switch question.body {
    case .singleChoice, .trueFalse, .matching: return open(.answer(places[0]), page: &page)
    case .multipleChoice where places.count == 1:
      // Others may follow: an empty line says that this is all.
      page.go(to: .sheet(.done))
      return open(.answer(places[0]), page: &page)
    case .multipleChoice:
      let typed = Set(places.map { order[$0] })
      guard case .choices(let ticked) = response, !ticked.isEmpty else {
        response = .choices(typed)
        return .answered
      }
      // What was ticked before stays, and an empty line says that this is all.
      response = .choices(ticked.union(typed))
      page.go(to: .sheet(.done))
      return .changed
    case .ordering:
      guard case .order(let shown) = response else { return nil }
      guard places.sorted() == Array(shown.indices) else { return Outcome.none }
      response = .order(places.map { shown[$0] })
      return .answered
    case .shortAnswer: return nil
    }
  }

  /// What is missing in a line of numbers that is no order of all; nil for any other line.
  func complaint(about line: String) -> Text? {
    guard question.body.kind == .ordering, !places(in: line).isEmpty else { return nil }
    return .allNumbersWanted(placeCount)
  }

  /// What can be typed for an answer; nil where it is the number of what is chosen.
  var typingHint: Text? {
    switch question.body.kind {
    case .singleChoice: nil
    case .trueFalse: .typeTruth
    case .multipleChoice: .typeSeveral
    case .matching: held == nil ? .typeItemToMatch : .typeMatch
    case .ordering: .typeOrder
    case .shortAnswer: .typeAnswer
    }
  }

  /// The places that a line chooses, from 0; none where it does not answer.
  func places(chosenBy line: String) -> [Int] {
    var places = places(in: line)
    let takesSeveral = question.body.kind == .multipleChoice || question.body.kind == .ordering
    // What is named twice is chosen once; in an order it is a slip.
    var seen: Set<Int> = []
    if question.body.kind == .multipleChoice { places = places.filter { seen.insert($0).inserted } }
    let isAnswer =
      places.allSatisfy((0..<placeCount).contains) && (takesSeveral || places.count == 1)
    return isAnswer ? places : []
  }

  /// The places that numbers (from 1) and names in a line name, from 0; none when one is neither.
  private func places(in line: String) -> [Int] {
    let words = line.lowercased().split { " ,.".contains($0) }.map(String.init)
    let places = words.map { word -> Int? in
      if let number = word.listNumber { return number - 1 }
      return (0..<placeCount).first { names(of: $0).contains(word) }
    }
    return places.contains(nil) ? [] : places.compactMap(\.self)
  }

  /// What a place can be called, in small letters.
  private func names(of place: Int) -> [String] {
    let truth = place == 0 ? Text.isTrue : .isFalse
    let words = question.body.kind == .trueFalse ? [truth.id, truth.en] : []
    return ([letter(place)] + words).map { $0.lowercased() }
  }
}
