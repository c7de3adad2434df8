extension Trick {
  /// Distractors that take up the prompt's words as bait leave the key as the one that does not.
  static let unlikeThePrompt = Trick(
    id: "unlike-the-prompt",
    name: LocalizedText(
      id: "paling sedikit kata yang sama dengan soal", en: "the fewest words shared with the prompt"
    )
  ) { item in
    likeThePrompt.scores(item).map { -$0 }
  }
}
