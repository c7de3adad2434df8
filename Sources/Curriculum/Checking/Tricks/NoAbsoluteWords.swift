extension Trick {
  /// Wrong options often say that something is always so, or for all.
  static let noAbsoluteWords = Trick(
    id: "no-absolute-words",
    name: LocalizedText(
      id: "tanpa pilihan yang memakai kata mutlak", en: "dropping options with absolute words")
  ) { item in
    item.options.map { Words.absoluteWords(in: $0.text, item.language).isEmpty ? 0 : -1 }
  }
}
