/// Cuts Indonesian words down to stems that their forms share: `memberdayakan`, `pemberdayaan` and
/// `berdaya` give `daya`.
///
/// Confix stripping after Nazief and Adriani (as Asian, Williams and Tahaghoghi describe it, 2005),
/// without their dictionary: as in Tala's stemmer (2003), what is left must keep two vowels. Stems
/// serve to compare words; some are no words (`kelompok` gives `lompok`), but all forms of a word
/// should give the same.
enum IndonesianStemmer {
  /// The stem of a word in lower case.
  static func stem(_ word: String) -> String {
    var stem = word
    strip(oneOf: ["kah", "lah", "pun"], from: &stem)
    if !["tanya", "punya"].contains(where: stem.hasSuffix) {
      strip(oneOf: ["nya", "ku", "mu"], from: &stem)
    }
    strip(oneOf: takesKan(stem) ? ["kan", "an"] : ["an"], from: &stem)
    for _ in 0..<3 {
      guard let shorter = withoutPrefix(stem) else { break }
      stem = shorter
    }
    // The suffix that is most often part of the root comes last.
    strip(oneOf: ["i"], from: &stem)
    return stem
  }

  /// `-kan` belongs to verbs; in nouns such as `pendidikan` and `tindakan` the `k` is the root's.
  private static func takesKan(_ word: String) -> Bool {
    ["me", "di", "ber", "ter"].contains(where: word.hasPrefix)
  }

  private static func strip(oneOf endings: [String], from word: inout String) {
    guard let ending = endings.first(where: word.hasSuffix) else { return }
    let rest = String(word.dropLast(ending.count))
    if isRoot(rest) { word = rest }
  }

  /// The word without its first prefix; nil where none comes off.
  private static func withoutPrefix(_ word: String) -> String? {
    // The only root that takes bel- and pel-.
    if ["belajar", "pelajar"].contains(where: word.hasPrefix) { return String(word.dropFirst(3)) }
    for prefix in prefixes where word.hasPrefix(prefix.text) {
      let rest = String(word.dropFirst(prefix.text.count))
      guard let first = rest.first, prefix.before.isEmpty || prefix.before.contains(first) else {
        continue
      }
      let isException = prefix.exceptions.contains { rest == $0 || rest == $0 + "i" }
      let swallowed = isException ? prefix.otherwise : prefix.swallowed
      let root = (isVowel(first) ? swallowed : "") + rest
      if isRoot(root) { return root }
    }
    return nil
  }

  /// Roots keep two vowels at least: `makan` does not end in `-kan`.
  private static func isRoot(_ text: String) -> Bool {
    text.count >= 3 && text.count(where: isVowel) >= 2
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}

extension IndonesianStemmer {
  /// A prefix, the letters that it stands before, or any, and the letter that it swallows before a
  /// vowel.
  private struct Prefix {
    let text: String
    var before = ""
    var swallowed = ""
    /// The roots, without their first letter, before which another letter, or none, is swallowed.
    var exceptions: [String] = []
    var otherwise = ""
  }

  /// The longest first: `meny-` (s), `meng-` (k, which is put back for known roots), `mem-` (p),
  /// `men-` (t), `me-`, each with its `pe-`, then the rest.
  private static let prefixes: [Prefix] =
    ["me", "pe"].flatMap { start in
      [
        Prefix(
          text: start + "ny", before: "aeiou", swallowed: "s", exceptions: ["ata", "ala", "anyi"],
          otherwise: "n"),
        Prefix(text: start + "ng", before: "ghklaeiou", exceptions: rootsInK, otherwise: "k"),
        Prefix(
          text: start + "m", before: "bfpvaeiou", swallowed: "p", exceptions: rootsInM,
          otherwise: "m"),
        Prefix(
          text: start + "n", before: "cdjtszaeiou", swallowed: "t",
          exceptions: ["ilai", "anti", "ikmat", "ama"], otherwise: "n"),
      ]
    } + [
      Prefix(text: "ber"), Prefix(text: "ter"), Prefix(text: "per"),
      Prefix(text: "be", before: "k"), Prefix(text: "me", before: "lrwy"),
      Prefix(text: "pe", before: "lrwmnyktsd"), Prefix(text: "di"), Prefix(text: "ke"),
    ]

  private static let rootsInK = [
    "ata", "elola", "eluar", "embali", "embang", "enal", "erah", "erja", "etahu", "etik",
    "irim", "onsep", "umpul", "unjung", "urang",
  ]
  private static let rootsInM = [
    "ain", "asak", "asuk", "ilik", "inta", "uat", "ulai", "uda",
    "ohon",
  ]
}
