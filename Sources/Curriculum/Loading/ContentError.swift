/// Why content can't be used.
public enum ContentError: Error, Hashable, Sendable {
  /// The files of the module in this folder have mistakes: all of them, in the order of the files.
  case problems([ContentProblem], path: String)
  /// There is no module in this folder.
  case noModule(path: String)
  /// The module has no section of this letter.
  case noSuchSection(SectionLetter)
}
