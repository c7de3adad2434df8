/// Rules about the options of a choice.
extension Rule {
  /// Options of one question are alike in length, so that none stands out.
  static let optionLength = Rule.each("option-length") { question, language, module in
    let texts = question.options.compactMap { $0.text.written(in: language) }
    let lengths = texts.map(\.count)
    guard texts.count == question.options.count, let shortest = lengths.min(),
      let longest = lengths.max(), let index = lengths.firstIndex(of: longest),
      longest > shortest * 3 / 2, longest - shortest > 15
    else { return nil }
    return Finding(
      about: question, language, at: module.place(ofEntry: index, of: question),
      id: "pilihan terpanjang \(longest) huruf, terpendek \(shortest); samakan hingga selisihnya "
        + "kurang dari separuh",
      en: "the longest option has \(longest) characters, the shortest \(shortest); bring them "
        + "within half as much again")
  }

  /// A single-choice question has three to five options: more are rarely plausible.
  ///
  /// Rodriguez (2005): three options are optimal; a fourth or fifth that somebody chooses does no harm.
  static let optionCount = Rule("option-count") { module in
    module.questions.compactMap { question in
      guard case .singleChoice(let options) = question.body, !(3...5).contains(options.count) else {
        return nil
      }
      return Finding(
        .warning, at: module.place(of: question),
        id: "\(question.id) memiliki \(options.count) pilihan; tulis tiga sampai lima",
        en: "\(question.id) has \(options.count) options; write three to five")
    }
  }

  /// No absolute word marks the wrong options: the key has one too, or none has.
  static let absoluteWords = Rule("absolute-words") { module in
    module.questions.flatMap { question in
      Language.allCases.flatMap { language -> [Finding] in
        let words = question.options.map {
          Words.absoluteWords(in: Words.tokens(in: $0.text.written(in: language) ?? ""), language)
        }
        let keyHasOne = zip(question.options, words).contains { $0.isCorrect && !$1.isEmpty }
        guard !keyHasOne else { return [] }
        return words.enumerated().compactMap { index, words in
          words.first.map { word in
            Finding(
              about: question, language, at: module.place(ofEntry: index, of: question),
              id: "\"\(word)\" menandai pilihan yang salah; tulis tanpa kata mutlak",
              en: "\"\(word)\" marks a wrong option; write it without an absolute word")
          }
        }
      }
    }
  }

  /// No option stands for other options, as “semua benar” or “A dan B benar” do.
  static let catchAllOptions = Rule("catch-all-options") { module in
    module.questions.flatMap { question in
      question.options.enumerated().flatMap { index, option in
        Language.allCases.compactMap { language -> Finding? in
          guard let text = option.text.written(in: language),
            isCatchAll(Words.tokens(in: text))
          else { return nil }
          return Finding(
            about: question, language, at: module.place(ofEntry: index, of: question),
            id: "pilihan \"\(text)\" menunjuk pilihan lain; tulis pilihan yang berdiri sendiri",
            en: "the option \"\(text)\" is about other options; write one that stands for itself")
        }
      }
    }
  }

  private static func isCatchAll(_ words: [String]) -> Bool {
    let isAboutLetters =
      words.count > 2 && isLetter(words[0]) && isLetter(words[2])
      && ["dan", "and", "atau", "or"].contains(words[1])
    let start = words.prefix(4).joined(separator: " ")
    return isAboutLetters || starts.contains(where: start.hasPrefix)
  }

  private static func isLetter(_ word: String) -> Bool {
    word.count == 1 && ("a"..."f").contains(word)
  }

  private static let starts = [
    "semua benar", "semua jawaban", "semua pilihan", "semuanya benar", "tidak ada yang benar",
    "tidak ada jawaban", "bukan salah satu", "all of the above", "none of the above",
    "all of these", "none of these", "both of the above",
  ]

  /// A wrong option that many questions share is soon known as wrong.
  ///
  /// Names of statements and conditions return as neighbours of each other; so an option that is
  /// the key somewhere may stand as wrong elsewhere, and others twice, as in parallel forms.
  static let repeatedDistractors = Rule("repeated-distractors") { module in
    var uses: [String: [(question: Question, index: Int)]] = [:]
    var keys: Set<String> = []
    for question in module.questions {
      for (index, option) in question.options.enumerated() {
        let text = Words.tokens(in: option.text.id).joined(separator: " ")
        if option.isCorrect {
          keys.insert(text)
        } else {
          uses[text, default: []].append((question, index))
        }
      }
    }
    let repeated = uses.filter { $1.count > 2 && !keys.contains($0) }.values.sorted {
      ($0[0].question.id, $0[0].index) < ($1[0].question.id, $1[0].index)
    }
    return repeated.map { uses in
      let ids = uses.map(\.question.id.rawValue).joined(separator: ", ")
      let text = uses[0].question.options[uses[0].index].text
      return Finding(
        .warning, at: module.place(ofEntry: uses[2].index, of: uses[2].question),
        id: "pilihan salah \"\(text.id)\" dipakai di \(ids); tulis pengecoh lain",
        en: "the wrong option \"\(text.text(in: .english))\" stands in \(ids); "
          + "write other distractors")
    }
  }
}
