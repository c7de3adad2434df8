/// Cuts English words down to stems that their forms share.
///
/// Plurals as Harman's S-stemmer (1991) has them, then `-ing`, `-ed`, `-ly` and a last `e` as in
/// the first steps of Porter's (1980). Stems serve to compare words and are often no words.
enum EnglishStemmer {
  /// The stem of a word in lower case.
  static func stem(_ word: String) -> String {
    var stem = singular(word)
    for ending in ["ing", "ed", "ly"] where stem.hasSuffix(ending) {
      let rest = String(stem.dropLast(ending.count))
      guard rest.count >= 3, rest.contains(where: isVowel) else { continue }
      stem = ending == "ly" ? rest : undoubled(rest)
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    if stem.count > 2, stem.hasSuffix("y") { stem = stem.dropLast() + "i" }
    return stem
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let takesES = ["sses", "shes", "ches", "xes", "zes"].contains(where: word.hasSuffix)
    return String(word.dropLast(takesES ? 2 : 1))
  }

  /// `planned` and `planning` belong to `plan`; `falling` belongs to `fall`.
  private static func undoubled(_ stem: String) -> String {
    guard let last = stem.last, stem.dropLast().last == last, !"lsz".contains(last),
      !isVowel(last)
    else { return stem }
    return String(stem.dropLast())
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }
}
