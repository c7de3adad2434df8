extension Trick {
  /// The opposite of the most specific option: the plain one among terms.
  static let fewestLongWords = Trick(
    id: "fewest-long-words",
    name: LocalizedText(id: "paling sedikit kata panjang", en: "the fewest long words")
  ) { item in
    mostLongWords.scores(item).map { -$0 }
  }
}
