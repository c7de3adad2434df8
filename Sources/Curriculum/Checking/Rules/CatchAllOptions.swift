extension Rule {
  /// No option stands for other options, as “semua benar” or “A dan B benar” do.
  static let catchAllOptions = Rule(id: "catch-all-options") { module in
    module.questions.flatMap { question in
      question.options.enumerated().flatMap { index, option in
        Language.allCases.compactMap { language -> Finding? in
          guard let text = option.text.written(in: language), isCatchAll(text) else { return nil }
          return Finding(
            .warning, rule: "catch-all-options", at: module.place(ofEntry: index, of: question),
            LocalizedText(
              id:
                "\(question.id) (\(language.rawValue)): pilihan \"\(text)\" menunjuk pilihan lain; "
                + "tulis pilihan yang berdiri sendiri",
              en:
                "\(question.id) (\(language.rawValue)): the option \"\(text)\" is about other options; "
                + "write one that stands for itself"))
        }
      }
    }
  }

  private static func isCatchAll(_ text: String) -> Bool {
    let words = Words.tokens(in: text).joined(separator: " ")
    let isAboutLetters =
      words.wholeMatch(of: /[a-f] (dan|and|atau|or) [a-f]( .*)?/) != nil
    return isAboutLetters || starts.contains(where: words.hasPrefix)
  }

  private static let starts = [
    "semua benar", "semua jawaban", "semua pilihan", "semuanya benar", "tidak ada yang benar",
    "tidak ada jawaban", "bukan salah satu", "all of the above", "none of the above",
    "all of these", "none of these", "both of the above",
  ]
}
