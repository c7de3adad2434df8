extension Trick {
  /// The key is often the most specific option, with the field's long terms.
  static let mostLongWords = Trick(
    id: "most-long-words",
    name: LocalizedText(id: "paling banyak kata panjang", en: "the most long words")
  ) { item in
    item.options.map { Double($0.words.count { $0.count >= 8 }) }
  }
}
