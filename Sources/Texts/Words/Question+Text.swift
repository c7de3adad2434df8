import Curriculum
import Quiz

extension Question {
  /// What option number `index` says; nil where nothing is chosen from options.
  public func optionText(_ index: Int) -> LocalizedText? {
    switch body {
    case .singleChoice(let options), .multipleChoice(let options):
      options.indices.contains(index) ? options[index].text : nil
    case .trueFalse: LocalizedText(index == 0 ? .isTrue : .isFalse)
    case .matching, .ordering, .shortAnswer: nil
    }
  }

  /// A response in the words of the question.
  /// - Parameter other: what it stands beside; of what is alike in both only the difference is told.
  public func words(_ response: Response, besides other: Response? = nil, in language: Language)
    -> String
  {
    let text = { (text: LocalizedText) in text.text(in: language) }
    let option = { (index: Int) in self.optionText(index).map(text) ?? "" }
    // Within a list a sentence has no full stop.
    let bare = { (text: String) in text.hasSuffix(".") ? String(text.dropLast()) : text }
    switch (response, body) {
    case (.choice(let chosen), _): return option(chosen)
    case (.choices(let chosen), _):
      return chosen.sorted().map { bare(option($0)) }.joined(separator: "; ")
    case (.truth(let isTrue), _): return option(isTrue ? 0 : 1)
    case (.matches(let chosen), .matching(let matching)):
      let others = if case .matches(let others) = other { others } else { [Int?]() }
      return matching.pairs.indices.filter {
        !others.indices.contains($0) || others[$0] != chosen[$0]
      }
      .map { place in
        let answer = chosen[place].map { text(matching.answers[$0]) } ?? "–"
        return "\(bare(text(matching.pairs[place].item))) → \(bare(answer))"
      }.joined(separator: "; ")
    case (.order(let order), .ordering(let items)):
      return order.map { bare(text(items[$0])) }.joined(separator: " → ")
    case (.text(let typed), _): return typed
    default: return ""
    }
  }
}
