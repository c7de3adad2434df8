extension Trick {
  /// Distractors made by changing the key leave it in the middle of all options.
  static let likeTheOthers = Trick(
    id: "like-the-others",
    name: LocalizedText(
      id: "paling mirip dengan pilihan lain", en: "the option most like the others")
  ) { item in
    likenessToOthers(item)
  }

  /// How much of an option's words each other option shares, added up.
  static func likenessToOthers(_ item: ChoiceItem) -> [Double] {
    item.options.indices.map { index in
      item.options.indices.filter { $0 != index }.reduce(0) {
        $0 + Words.likeness(item.options[index].stems, item.options[$1].stems)
      }
    }
  }
}
