import Curriculum
import Quiz

/// How much of a case's story stands above its question.
enum Story {
  /// All of it, as when it is told for the first time.
  case whole
  /// Its title and its first words, with the key that opens it.
  case folded
  /// Nothing: it stands in a pane of its own.
  case beside

  /// - Parameter pane: what stands beside the question.
  init(_ pane: Pane?, isFolded: Bool) {
    self = pane == .beforeText ? .beside : isFolded ? .folded : .whole
  }
}

extension Attempt {
  /// Whether the story of an item's case was told with an earlier item.
  func wasStoryTold(before item: Int) -> Bool {
    guard let id = questions[item].caseID else { return false }
    return questions.indices.prefix(item).contains {
      questions[$0].caseID == id && entries[$0].isSeen
    }
  }
}
