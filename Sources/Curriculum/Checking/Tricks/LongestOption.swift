extension Trick {
  /// Those who write a test take more care of the key than of the rest, and it grows long.
  static let longestOption = Trick(
    id: "longest-option", name: LocalizedText(id: "pilihan terpanjang", en: "the longest option")
  ) { item in
    item.options.map { Double($0.text.count) }
  }
}
