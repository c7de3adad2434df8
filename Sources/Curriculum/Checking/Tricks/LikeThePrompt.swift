extension Trick {
  /// A key that takes up the prompt's words gives itself away.
  static let likeThePrompt = Trick(
    id: "like-the-prompt",
    name: LocalizedText(
      id: "paling banyak kata yang sama dengan soal", en: "the most words shared with the prompt")
  ) { item in
    item.options.map { Double($0.stems.intersection(item.promptStems).count) }
  }
}
