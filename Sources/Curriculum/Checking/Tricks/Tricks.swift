/// The tricks; a new one is an entry in `byForm` or `byMeaning`.
extension Trick {
  /// The tricks that look at how options are written, in the order of the report.
  static let byForm: [Trick] = [
    // Those who write a test take more care of the key than of the rest, and it grows long; to fix
    // that too well makes the key short.
    longest,
    longest.reversed("shortest-option", id: "pilihan terpendek", en: "the shortest option"),
    // The key is often the most specific option, with the field's long terms, or the plain one.
    mostLongWords,
    mostLongWords.reversed(
      "fewest-long-words", id: "paling sedikit kata panjang", en: "the fewest long words"),
    // A key that takes up the prompt's words gives itself away; so does the one option that doesn't
    // where distractors take them up as bait.
    likeThePrompt,
    likeThePrompt.reversed(
      "unlike-the-prompt", id: "paling sedikit kata yang sama dengan soal",
      en: "the fewest words shared with the prompt"),
    // Distractors made by changing the key leave it in the middle of all options; those that are all
    // of one kind make it stand out.
    likeTheOthers,
    likeTheOthers.reversed(
      "unlike-the-others",
      id: "paling berbeda dari pilihan lain", en: "the option least like the others"),
    // Wrong options often say that something is always so, or for all.
    Trick(
      "no-absolute-words",
      id: "tanpa pilihan yang memakai kata mutlak", en: "dropping options with absolute words"
    ) { item in
      item.options.map { Words.absoluteWords(in: $0.words, item.language).isEmpty ? 0 : -1 }
    },
  ]

  /// The tricks that look at what options say, and at what they say first.
  /// - Parameter items: the choices that word weights are learnt from.
  static func byMeaning(learntFrom items: [ChoiceItem]) -> [Trick] {
    let weights = LearntWeights(of: items)
    return [
      Trick(
        "nicest-by-list",
        id: "pilihan paling ramah menurut daftar kata", en: "the nicest option by a list of words",
        clue: .meaning
      ) { item in
        item.options.map { Double(NiceWords.of(item.language).score(of: $0.wordStems)) }
      },
      Trick(
        "nicest-learnt", id: "pilihan yang katanya sering benar di soal lain",
        en: "the option whose words are often right elsewhere", clue: .meaning
      ) { item in item.options.map { weights.score(of: $0, without: item.statement) } },
      alphabeticallyLast.reversed(
        "alphabetically-first", id: "pertama menurut abjad", en: "first by the alphabet"
      ),
      alphabeticallyLast,
    ]
  }

  /// Keys that often stand at one place of the file do so too where options are not shuffled.
  ///
  /// On a question without this many options it guesses.
  static func position(_ index: Int) -> Trick {
    Trick(
      "position-\(index + 1)", id: "pilihan ke-\(index + 1)", en: "option \(index + 1)"
    ) { item in
      item.options.indices.map { $0 == index ? 1 : 0 }
    }
  }

  private static let longest = Trick(
    "longest-option", id: "pilihan terpanjang", en: "the longest option"
  ) { $0.options.map { Double($0.text.count) } }

  private static let mostLongWords = Trick(
    "most-long-words", id: "paling banyak kata panjang", en: "the most long words"
  ) { $0.options.map { option in Double(option.words.count { $0.count >= 8 }) } }

  private static let likeThePrompt = Trick(
    "like-the-prompt",
    id: "paling banyak kata yang sama dengan soal", en: "the most words shared with the prompt"
  ) { item in item.options.map { Double($0.stems.intersection(item.promptStems).count) } }

  private static let likeTheOthers = Trick(
    "like-the-others", id: "paling mirip dengan pilihan lain", en: "the option most like the others"
  ) { item in
    item.options.indices.map { index in
      item.options.indices.filter { $0 != index }.reduce(0) {
        $0 + Words.likeness(item.options[index].stems, item.options[$1].stems)
      }
    }
  }

  private static let alphabeticallyLast = Trick(
    "alphabetically-last", id: "terakhir menurut abjad", en: "last by the alphabet",
    clue: .meaning
  ) { item in
    let texts = item.options.map { $0.words.joined(separator: " ") }
    return texts.map { text in Double(texts.count { $0 < text }) }
  }
}
