/// What the content is held to.
enum ContentStandard {
  /// Whether the tests must measure: no trick of meaning gains on them, they draw on several types,
  /// and each form is big enough for another test of unseen questions.
  ///
  /// Set to true as soon as the content's forms are rebuilt; figures are told in any case.
  static let isFull = true
}
