import Quiz

/// A question that waits for its answer.
struct AskedQuestion: Hashable {
  let attempt: AttemptID
  let item: Int
}
