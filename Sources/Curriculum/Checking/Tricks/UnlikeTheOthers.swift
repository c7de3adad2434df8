extension Trick {
  /// Distractors that are all of one kind make the key stand out.
  static let unlikeTheOthers = Trick(
    id: "unlike-the-others",
    name: LocalizedText(
      id: "paling berbeda dari pilihan lain", en: "the option least like the others")
  ) { item in
    likenessToOthers(item).map { -$0 }
  }
}
