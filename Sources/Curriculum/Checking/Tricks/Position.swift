extension Trick {
  /// Keys that often stand at one place of the file do so too where options are not shuffled.
  ///
  /// On a question without this many options it guesses.
  static func position(_ index: Int) -> Trick {
    Trick(
      id: "position-\(index + 1)",
      name: LocalizedText(id: "pilihan ke-\(index + 1)", en: "option \(index + 1)")
    ) { item in
      item.options.indices.map { $0 == index ? 1 : 0 }
    }
  }
}
