extension Trick {
  /// The longest option's opposite: mending that one too well makes the key short.
  static let shortestOption = Trick(
    id: "shortest-option", name: LocalizedText(id: "pilihan terpendek", en: "the shortest option")
  ) { item in
    item.options.map { -Double($0.text.count) }
  }
}
